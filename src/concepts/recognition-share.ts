import type { z } from 'zod';
import type { Figure } from '../values/figure.ts';
import { parsePercent } from '../values/figure.ts';
import { type Scalar, scalar } from '../values/form.ts';
import { accept, type Parsed, quoted, reject } from '../values/parsed.ts';
import { recognitionRules } from './recognition-rules.ts';

/** How much of a programme: a fraction as written, or per cent. */
export type Share =
  | { readonly kind: 'fraction'; readonly part: number; readonly of: number }
  | { readonly kind: 'percent'; readonly percent: Figure };

const largest = 1000;

/**
 * @param written `1/8` or `12 %`
 * @returns broken `recognition/share` for anything else, for zero, and for more than the whole
 */
export function parseShare(written: string): Parsed<Share> {
  const fraction = /^(\d{1,4}) ?\/ ?(\d{1,4})$/.exec(written);
  if (fraction) {
    const [part, of] = [Number(fraction[1]), Number(fraction[2])];
    if (part > 0 && part <= of && of <= largest) return accept({ kind: 'fraction', part, of });
    return reject(recognitionRules.share, `${quoted(written)} is not a part of a whole.`);
  }
  const percent = parsePercent(written);
  return percent.ok
    ? accept({ kind: 'percent', percent: percent.value })
    : reject(recognitionRules.share, `${quoted(written)} cannot be read as a share.`);
}

/** A share of a programme. */
export const share: z.ZodType<Share, Scalar> = scalar(parseShare, { value: 'share', examples: ['1/8', '12 %'] });
