import { contrastOf } from '../records/settings/colour.ts';
import type { Look } from '../records/settings/look.ts';
import { derivePalette, grounds, type Palette, type Shades } from '../records/settings/palette.ts';

/** Faces of the reader's own device: nothing is loaded. */
const systemFaces = {
  '--font-head': 'ui-serif, Georgia, "Noto Serif", serif',
  '--font-text': 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
} as const;

type Token = readonly [property: string, shade: keyof Shades];

/** Tokens that follow from `colour`, and those that follow from `accent`. */
const brandTokens: readonly Token[] = [
  ['--color-brand', 'brand'],
  ['--color-on-brand', 'onBrand'],
  ['--color-brand-hover', 'brandHover'],
  ['--color-band', 'band'],
  ['--color-on-band', 'onBand'],
  ['--color-link', 'link'],
];
const markTokens: readonly Token[] = [
  ['--color-mark', 'mark'],
  ['--color-on-mark', 'onMark'],
];

/**
 * The style sheet of an institution's own look: the tokens that its choice changes, for light and dark ground. It stands
 * in no cascade layer, so it is stronger than the tokens of the catalogue, wherever it stands in the page.
 * @returns null where nothing is chosen that a style sheet can show
 */
export function toLookStyle(look: Look | undefined): string | null {
  if (look === undefined) return null;
  const tokens = [...lookTokens(look), ...facesOf(look.font)];
  if (tokens.length === 0) return null;
  return `${faceOf(look.font)}:root {\n${tokens.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}\n`;
}

/** The institution's own letters are used for all, with those of the device until they are there. */
function facesOf(font: Look['font']): readonly (readonly [name: string, stack: string])[] {
  if (font === undefined || font === 'catalogue') return [];
  const faces = Object.entries(systemFaces);
  return font === 'system' ? faces : faces.map(([name, stack]) => [name, `"Own letters", ${stack}`]);
}

/** Letters that come late wait for the next page, so that nothing moves under the reader's finger. */
function faceOf(font: Look['font']): string {
  if (typeof font !== 'object') return '';
  const address = font.file.split('/').map(encodeURIComponent).join('/');
  return `@font-face {
  font-family: "Own letters";
  src: url("media/${address}") format("woff2");
  font-weight: 100 900;
  font-display: optional;
}
`;
}

/**
 * A colour that nobody has looked at here, as it can be read on a light ground: itself, or the one that its links have.
 * @param colour `#rrggbb`
 */
export function readableColour(colour: string): string {
  return contrastOf(colour, grounds.light.page) >= 4.5 ? colour : derivePalette({ colour }).light.link;
}

/** The tokens that chosen colours change, each with its value for both grounds. */
export function lookTokens(look: Look): readonly (readonly [name: string, value: string])[] {
  const palette = derivePalette(look);
  return [
    ...(look.colour !== undefined || look.colourDark !== undefined ? paint(brandTokens, palette) : []),
    ...(look.accent !== undefined || look.accentDark !== undefined ? paint(markTokens, palette) : []),
  ];
}

function paint(tokens: readonly Token[], { light, dark }: Palette): (readonly [string, string])[] {
  return tokens.map(([property, shade]) => [property, `light-dark(${light[shade]}, ${dark[shade]})`]);
}

/** The mark of the catalogue as an icon of browser tabs, in the colours of the look. */
export function toFavicon(look: Look | undefined): string {
  const { light, dark } = derivePalette(look ?? {});
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">
  <style>
    svg { color: ${light.brand} }
    @media (prefers-color-scheme: dark) { svg { color: ${dark.brand} } }
  </style>
  <rect x="2" y="3" width="24" height="6" fill="currentColor"/>
  <rect x="2.75" y="11.75" width="17.5" height="4.5" fill="none" stroke="currentColor" stroke-width="1.5"/>
  <path d="M2 23.5h24" stroke="currentColor" stroke-width="3" stroke-dasharray="3 2.25"/>
</svg>
`;
}
