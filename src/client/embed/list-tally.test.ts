import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { toColumn } from '../../views/column.ts';
import { ListTallies } from './list-tally.ts';

const files: Readonly<Record<string, unknown>> = {
  'ranks.json': toColumn([0, 0, 0]),
  'facets/price.json': toColumn([{ in: ['free'] }, { in: ['not-stated'] }, { in: ['up-to-500'] }]),
  'facets/mode.json': toColumn([{ in: ['on-site'] }, { in: ['online'] }, { in: ['online'] }]),
};

beforeEach(() => {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = files[address.replace('/search/x/', '')];
    return file ? new Response(JSON.stringify(file)) : new Response('', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const tallies = () => new ListTallies('/search/x/', 3, '2026-11-16', { price: ['not-stated'] });

test('what a list holds for certain is told from what may fit', async () => {
  expect(await tallies().of('mode=online&price=free', [])).toMatchObject({ fits: 0, more: 1 });
  expect(await tallies().of('mode=online&price=free&sure=1', [])).toMatchObject({ fits: 0, more: 0 });
  expect(await tallies().of('', [])).toMatchObject({ fits: 3, more: 0 });
});

test('a value counts beside the other choices', async () => {
  const { counts } = await tallies().of('mode=online', ['price', 'mode']);
  expect(counts.get('price')).toEqual(
    new Map([
      ['free', 0],
      ['not-stated', 1],
      ['up-to-500', 1],
    ]),
  );
  expect(counts.get('mode')?.get('on-site')).toBe(1);
});

test('where there is nothing to count by, that is an error', async () => {
  await expect(tallies().of('language=en', ['language'])).rejects.toThrow('404');
});
