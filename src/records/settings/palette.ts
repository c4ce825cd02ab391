import { atLightness, contrastOf, toOklch } from './colour.ts';
import type { Look } from './look.ts';

/** The colours of one theme that follow from the institution's two. */
export type Shades = {
  readonly brand: string;
  /** Words on the brand colour. */
  readonly onBrand: string;
  readonly brandHover: string;
  readonly band: string;
  readonly onBand: string;
  readonly link: string;
  /** The highlighter. */
  readonly mark: string;
  readonly onMark: string;
};

export type Palette = { readonly light: Shades; readonly dark: Shades };

/** Grounds and inks, which do not change with the institution. */
export const grounds = {
  light: { page: '#fdfdfb', tint: '#f0f3ee', ink: '#17211e', onBand: '#ffffff' },
  dark: { page: '#111917', tint: '#1a2422', ink: '#e9eee9', onBand: '#e9eee9' },
} as const;

/** What stands where an institution chooses nothing. */
const own = { colour: '#0f4f49', colourDark: '#8ad9ca', accent: '#f2b233' } as const;

/** Lightness at which each derived colour can be read on its ground, whatever the hue. */
const fixed = {
  light: { band: 0.4, link: 0.44, hoverStep: -0.09 },
  dark: { brand: 0.83, band: 0.27, onBrand: 0.23, hover: 0.9 },
} as const;

/** Darker words than these are not made: black would look like a hole. */
const darkest = 0.16;

/** Every colour that follows from what the institution chose; its own colours are taken as they are. */
export function derivePalette(look: Look): Palette {
  const brand = look.colour ?? own.colour;
  const brandDark =
    look.colourDark ?? (look.colour === undefined ? own.colourDark : atLightness(brand, fixed.dark.brand, 0.12));
  const mark = look.accent ?? own.accent;
  const markDark = look.accentDark ?? mark;
  const { lightness } = toOklch(brand);
  return {
    light: {
      brand,
      onBrand: wordsOn(brand, grounds.light.onBand, brand),
      brandHover: atLightness(brand, Math.max(0.08, lightness + fixed.light.hoverStep)),
      band: lightness <= fixed.light.band ? brand : atLightness(brand, fixed.light.band),
      onBand: grounds.light.onBand,
      link: atLightness(brand, fixed.light.link),
      mark,
      onMark: wordsOn(mark, grounds.light.ink, mark),
    },
    dark: {
      brand: brandDark,
      onBrand: wordsOn(brandDark, atLightness(brandDark, fixed.dark.onBrand, 0.05), brandDark),
      brandHover: atLightness(brandDark, fixed.dark.hover),
      band: atLightness(brand, fixed.dark.band, 0.08),
      onBand: grounds.dark.onBand,
      link: brandDark,
      mark: markDark,
      onMark: wordsOn(markDark, grounds.light.ink, markDark),
    },
  };
}

/** Words that can be read on a ground: the usual colour if it can, else white or nearly black, whichever is stronger. */
function wordsOn(ground: string, usual: string, hue: string): string {
  if (contrastOf(usual, ground) >= 4.5) return usual;
  const others = ['#ffffff', atLightness(hue, darkest, 0.04)];
  return others.sort((a, b) => contrastOf(b, ground) - contrastOf(a, ground))[0] ?? usual;
}
