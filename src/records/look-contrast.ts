import type { Finding } from '../diagnostics/finding.ts';
import { contrastOf, toHex, toOklch } from './settings/colour.ts';
import type { Look } from './settings/look.ts';
import { derivePalette, grounds, type Palette } from './settings/palette.ts';
import { lookRules } from './settings/settings-rules.ts';

/** A key of `look` that holds a colour. */
export type ColourKey = 'colour' | 'colourDark' | 'accent' | 'accentDark';

/** Two colours that stand on each other, with the contrast that WCAG 2.2 asks for: 4.5 for words, 3 for signs. */
export type Pair = {
  /** The key whose colour has to change if the pair is too weak. */
  readonly key: ColourKey;
  /** What the pair is, for a message. */
  readonly what: string;
  readonly colours: readonly [string, string];
  readonly needed: number;
};

/** Every pair of colours that follows from the institution's choice. */
export function pairsOf({ light, dark }: Palette): Pair[] {
  const pair = (key: ColourKey, what: string, one: string, other: string, needed = 4.5): Pair => ({
    key,
    what,
    colours: [one, other],
    needed,
  });
  return [
    pair('colour', 'on the page', light.brand, grounds.light.page),
    pair('colour', 'on tinted ground', light.brand, grounds.light.tint),
    pair('colour', 'under the words of a button', light.onBrand, light.brand),
    pair('colour', 'under the words of a button that is pointed at', light.onBrand, light.brandHover),
    pair('colour', 'as the ground of bands', light.onBand, light.band),
    pair('colour', 'as the ground of bands in the dark', dark.onBand, dark.band),
    pair('colour', 'in links', light.link, grounds.light.page),
    pair('colour', 'in links on tinted ground', light.link, grounds.light.tint),
    pair('colourDark', 'on the page in the dark', dark.brand, grounds.dark.page),
    pair('colourDark', 'on tinted ground in the dark', dark.brand, grounds.dark.tint),
    pair('colourDark', 'under the words of a button in the dark', dark.onBrand, dark.brand),
    pair('colourDark', 'under the words of a button that is pointed at, in the dark', dark.onBrand, dark.brandHover),
    pair('accent', 'under words', light.onMark, light.mark),
    pair('accent', 'on bands', light.mark, light.band, 3),
    pair('accentDark', 'under words in the dark', dark.onMark, dark.mark),
    pair('accentDark', 'on the page in the dark', dark.mark, grounds.dark.page, 3),
    pair('accentDark', 'on bands in the dark', dark.mark, dark.band, 3),
  ];
}

/**
 * Whether everything made of the institution's colours can be read: one finding for each colour that is too weak,
 * with the nearest colour of the same hue that is strong enough (WCAG 2.2, 1.4.3 and 1.4.11).
 */
export function checkContrast(look: Look): Finding[] {
  const weak = weakPairs(look);
  const keys = [...new Set(weak.map(({ key }) => responsible(key, look)))];
  return keys.flatMap((key): Finding[] => {
    const given = look[key];
    const worst = weak.filter((pair) => responsible(pair.key, look) === key).sort((a, b) => shareOf(a) - shareOf(b))[0];
    if (given === undefined || !worst) return [];
    const measured = Math.floor(contrastOf(...worst.colours) * 10) / 10;
    const message = `“${given}” as ${key} has a contrast of ${measured} ${worst.what}; ${worst.needed} is needed.`;
    const nearest = nearestPassing(key, look);
    return [
      {
        rule: lookRules.contrast,
        at: ['look', key],
        message,
        ...(nearest ? { help: `The nearest colour that can be read: "${nearest}".` } : {}),
      },
    ];
  });
}

/**
 * The nearest colour of the same hue with which no pair of a key is too weak.
 * @returns null where no lightness helps
 */
export function nearestPassing(key: ColourKey, look: Look): string | null {
  const given = look[key];
  if (given === undefined) return null;
  const { lightness, chroma, hue } = toOklch(given);
  const steps = 200;
  const candidates = Array.from({ length: steps + 1 }, (_, step) => step / steps).sort(
    (a, b) => Math.abs(a - lightness) - Math.abs(b - lightness),
  );
  for (const one of candidates) {
    const hex = toHex({ lightness: one, chroma, hue });
    const tried = { ...look, [key]: hex };
    if (!weakPairs(tried).some((pair) => responsible(pair.key, tried) === key)) return hex;
  }
  return null;
}

function weakPairs(look: Look): Pair[] {
  return pairsOf(derivePalette(look)).filter(({ colours, needed }) => contrastOf(...colours) < needed);
}

/** A colour that is not given follows from another one: that one has to change. */
function responsible(key: ColourKey, look: Look): ColourKey {
  if (look[key] !== undefined) return key;
  if (key === 'accentDark' && look.accent !== undefined) return 'accent';
  return look.colour === undefined ? key : 'colour';
}

function shareOf({ colours, needed }: Pair): number {
  return contrastOf(...colours) / needed;
}
