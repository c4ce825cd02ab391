import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContrast, nearestPassing, pairsOf } from './look-contrast.ts';
import { atLightness, contrastOf, toHex, toOklch } from './settings/colour.ts';
import type { Look } from './settings/look.ts';
import { derivePalette } from './settings/palette.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const look: fc.Arbitrary<Look> = fc.record(
  { colour, colourDark: colour, accent: colour, accentDark: colour },
  { requiredKeys: [] },
);

describe('colours', () => {
  test('black on white is 21, a colour on itself 1', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastOf('#0f4f49', '#0f4f49')).toBe(1);
  });

  test('lightness, chroma and hue of known colours', () => {
    expect(toOklch('#ffffff').lightness).toBeCloseTo(1, 3);
    expect(toOklch('#000000').lightness).toBeCloseTo(0, 3);
    const red = toOklch('#ff0000');
    expect([red.lightness, red.chroma, red.hue].map((value) => Math.round(value * 1000) / 1000)).toEqual([
      0.628, 0.258, 29.234,
    ]);
  });

  test('there and back is the same colour', () => {
    fc.assert(fc.property(colour, (hex) => void expect(toHex(toOklch(hex))).toBe(hex)));
  });

  test('another lightness is always a colour that screens can show', () => {
    fc.assert(
      fc.property(
        colour,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (hex, lightness) => void expect(atLightness(hex, lightness)).toMatch(/^#[0-9a-f]{6}$/),
      ),
    );
  });
});

describe('what follows from the institution’s colours', () => {
  test('the catalogue’s own colours can be read', () => {
    expect(checkContrast({})).toEqual([]);
    expect(pairsOf(derivePalette({})).every(({ colours, needed }) => contrastOf(...colours) >= needed)).toBe(true);
  });

  test('a strong colour passes, with everything that is derived from it', () => {
    for (const strong of ['#0f4f49', '#003366', '#7a0019', '#4b2e83'])
      expect([strong, checkContrast({ colour: strong })]).toEqual([strong, []]);
  });

  test('a weak colour is reported once, with its figure and the nearest one that passes', () => {
    const [finding, ...more] = checkContrast({ colour: '#ffe08a' });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ at: ['look', 'colour'], rule: { id: 'look/contrast' } });
    expect(finding?.message).toMatch(/“#ffe08a” as colour has a contrast of 1\.\d .*; 4\.5 is needed\./);
    const suggested = /"(#[0-9a-f]{6})"/.exec(finding?.help ?? '')?.[1] ?? '';
    expect(checkContrast({ colour: suggested })).toEqual([]);
  });

  test('each weak colour is reported at its own key', () => {
    const keys = checkContrast({ colour: '#ffe08a', colourDark: '#222222', accentDark: '#111111' }).map(
      ({ at }) => at[1],
    );
    expect(keys).toEqual(['colour', 'colourDark', 'accentDark']);
  });

  test('whatever is reported, the colour that is named mends it', () => {
    fc.assert(
      fc.property(look, (given) => {
        let mended = given;
        for (const { at } of checkContrast(given)) {
          const key = at[1] as 'colour';
          const nearest = nearestPassing(key, mended);
          expect(nearest).not.toBeNull();
          mended = { ...mended, [key]: nearest ?? '' };
        }
        expect(checkContrast(mended).filter(({ at }) => at[1] === 'colour' || at[1] === 'colourDark')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('a dark colour alone gives a theme in the dark that can be read', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        const passing = nearestPassing('colour', { colour: hex });
        expect(passing).not.toBeNull();
        expect(checkContrast({ colour: passing ?? '' })).toEqual([]);
      }),
    );
  });
});
