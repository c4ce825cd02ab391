import type { LadderView } from '../../views/types/offer.ts';
import { type Html, html } from './html.ts';

/** A ladder of levels with one step filled; its words are its label. */
export function renderLadder({ of, here, label }: LadderView): Html {
  const width = of * 15 + 2;
  const steps = Array.from({ length: of }, (_, index) => {
    const height = 6 + (28 * index) / Math.max(1, of - 1);
    return html`<rect class="${index + 1 === here ? 'ladder-here' : 'ladder-step'}" x="${index * 15 + 1}" y="${round(37 - height)}" width="12" height="${round(height)}"/>`;
  });
  return html`<svg class="ladder" viewBox="0 0 ${width} 40" role="img" aria-label="${label}">${steps}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
