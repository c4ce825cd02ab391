import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteOf } from '../views/testing.ts';
import { createExportContext } from './format.ts';

test('an address is the same as one that is resolved against the host, whatever its path', () => {
  const origin = 'https://host.example';
  const { url } = createExportContext(siteOf({}), origin, () => undefined);
  const part = fc.stringMatching(/^[a-zA-Z0-9_.~%?#&= é-]{0,12}$/);
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const path = `/x/${parts.join('/')}`;
      expect(url(path)).toBe(new URL(path, origin).href);
    }),
  );
  expect(['/', '/offers/a/b/', '/api/v1/offers-2.json', '/#publisher'].map(url)).toEqual([
    'https://host.example/',
    'https://host.example/offers/a/b/',
    'https://host.example/api/v1/offers-2.json',
    'https://host.example/#publisher',
  ]);
});
