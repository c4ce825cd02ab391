import type { Inline, Line } from '../concepts/row.ts';
import { shownAddress } from '../values/shown-address.ts';

/** Words in which addresses of the web become links; the point that ends a sentence is no part of them. */
export function linkedWords(text: string): Line {
  return text.split(/(https?:\/\/[^\s)]*[^\s).,;])/).flatMap((piece, index): Inline[] => {
    if (piece === '') return [];
    return index % 2 === 1 ? [{ text: shownAddress(piece), href: piece }] : [piece];
  });
}
