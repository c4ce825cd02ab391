import type { z } from 'zod';
import { block, field, type Scalar, scalar } from '../../values/form.ts';
import { logoFile } from '../../values/image.ts';
import { accept, type Parsed, quoted, reject } from '../../values/parsed.ts';
import { text } from '../../values/text.ts';
import { lookRules as rules } from './settings-rules.ts';

/** Letters of the catalogue, letters of the reader's device, or the institution's own. */
export type Font = 'catalogue' | 'system' | { readonly file: string };

const fontPattern = '(?:[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*/)*[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*\\.woff2';

/**
 * @param written `catalogue`, `system`, or the path of a WOFF2 file below `content/media/`
 * @returns broken `look/font` for anything else: other kinds of fonts are larger, and other places are not ours
 */
function parseFont(written: string): Parsed<Font> {
  if (written === 'catalogue' || written === 'system') return accept(written);
  const file = written.replace(/^(?:\.\/)?(?:content\/)?media\//, '');
  if (new RegExp(`^${fontPattern}$`, 'u').test(file) && !file.includes('..')) return accept({ file });
  return reject(rules.font, `${quoted(written)} are no letters that can be shown.`);
}

const font: z.ZodType<Font, Scalar> = scalar(parseFont, {
  value: 'letters',
  pattern: '^(?:catalogue|system|.+\\.woff2)$',
  examples: ['catalogue', 'system', 'riverbank-sans.woff2'],
});

/** How the catalogue looks: what an institution may change. Colours are `#rrggbb` in small letters. */
export type Look = {
  /** Path below `content/media/`. */
  readonly logo?: string | undefined;
  /** For actions and identity, on light ground and on dark ground. */
  readonly colour?: string | undefined;
  readonly colourDark?: string | undefined;
  /** The highlighter: where you are, what has the focus. */
  readonly accent?: string | undefined;
  readonly accentDark?: string | undefined;
  readonly font?: Font | undefined;
};

/**
 * @param written `#0f4f49`, `0F4F49` or `#fff`
 * @returns the colour as `#rrggbb` in small letters; broken `look/colour` otherwise
 */
export function parseColour(written: string): Parsed<string> {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(written)?.[1]?.toLowerCase();
  if (digits === undefined) return reject(rules.colour, `${quoted(written)} is no colour that can be read.`);
  return accept(`#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`);
}

const colour: z.ZodType<string, Scalar> = scalar(parseColour, {
  value: 'colour',
  pattern: '^#?([0-9a-fA-F]{6}|[0-9a-fA-F]{3})$',
  examples: ['#0f4f49'],
});

export const look: z.ZodType<Look> = block({
  logo: field(logoFile.optional(), { doc: 'Name of the logo in content/media.', example: 'riverbank.svg' }),
  colour: field(colour.optional(), {
    doc: 'Your colour on light ground: buttons, bands, links. In quotes, because of the #.',
    example: '"#0f4f49"',
  }),
  colourDark: field(colour.optional(), {
    doc: 'Your colour on dark ground; worked out from colour, if absent.',
    example: '"#8ad9ca"',
  }),
  accent: field(colour.optional(), {
    doc: 'The highlighter on light ground: where you are, what has the focus.',
    example: '"#f2b233"',
  }),
  accentDark: field(colour.optional(), { doc: 'The highlighter on dark ground; that of accent, if absent.' }),
  font: field(font.optional(), {
    doc: 'catalogue (if absent): Besley and Atkinson Hyperlegible Next; system: the letters of the reader’s device; or a WOFF2 file of at most 75 kB in content/media.',
    example: 'system',
  }),
  note: field(text.optional(), { doc: 'An aside.' }),
}).transform(({ note: _aside, ...given }): Look => given) as unknown as z.ZodType<Look>;
