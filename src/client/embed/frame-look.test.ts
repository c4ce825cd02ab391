import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../records/settings/colour.ts';
import { parseFrameLook, propertiesOf } from './frame-look.ts';

const parse = (query: string) => parseFrameLook(new URLSearchParams(query));

describe('the look that a host chooses', () => {
  test('is read from the address', () => {
    expect(parse('theme=dark&colour=0B5F57&accent=f2b233&links=same')).toEqual({
      theme: 'dark',
      colour: '#0b5f57',
      accent: '#f2b233',
      links: 'same',
    });
    expect(parse('')).toEqual({ theme: 'auto', links: 'new' });
  });

  test.for([
    'colour=red',
    'colour=%23fff',
    'colour=url(x)',
    'colour=0b5f5;}',
    'accent=12345',
    'theme=blue',
    'links=_parent',
  ])('is not taken where it is no choice: %s', (query) =>
    expect(parse(query)).toEqual({ theme: 'auto', links: 'new' }),
  );

  test('keeps words, links and squares readable on either ground, whatever the colour', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'));
    fc.assert(
      fc.property(colour, (hex) => {
        const properties = new Map(propertiesOf(parse(`colour=${hex}`)));
        const pair = (name: string) => /light-dark\((#\w{6}), (#\w{6})\)/.exec(properties.get(name) ?? '') ?? [];
        const [, light = '', dark = ''] = pair('--color-link');
        expect(contrastOf(light, '#fdfdfb')).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(dark, '#111917')).toBeGreaterThanOrEqual(4.5);
        // The squares of the nine facts have it.
        const [, brand = '', brandDark = ''] = pair('--color-brand');
        expect(contrastOf(brand, '#fdfdfb')).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(brandDark, '#111917')).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });
});
