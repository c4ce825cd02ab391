import { type Html, html, type Piece } from './html.ts';

/** Paint of a stretch of a bar: stated, worked out, does not apply, partly or elsewhere. */
export type Stretch = {
  readonly paint: 'sure' | 'maybe' | 'exempt' | 'half';
  readonly from: number;
  readonly to: number;
};

/**
 * A bar from 0 to `of`; what no stretch covers is dotted: not stated. It has no words of its own: the figure stands
 * beside it.
 * @param track the frame below the stretches; `none` where only lengths are compared
 */
export function renderBar(
  of: number,
  stretches: readonly Stretch[],
  track: 'none' | 'absent' | 'plain' = 'none',
): Html {
  const frame: Piece =
    track === 'none'
      ? ''
      : html`<rect class="${track === 'absent' ? 'bar-absent' : 'bar-track'}" width="${of}" height="12"/>`;
  return html`<svg class="bar" viewBox="0 0 ${of} 12" preserveAspectRatio="none" aria-hidden="true">${frame}${stretches.map(renderStretch)}</svg>`;
}

function renderStretch({ paint, from, to }: Stretch): Piece {
  if (to <= from) return '';
  if (paint !== 'exempt') return html`<rect class="bar-${paint}" x="${from}" width="${to - from}" height="12"/>`;
  // One half-filled block an offer; many of them would run together, so at most forty are drawn apart.
  const blocks = Math.min(40, Math.ceil(to - from));
  const width = (to - from) / blocks;
  const half = Array.from(
    { length: blocks },
    (_, index) => `M${round(from + index * width)} 12l${round(width)}-12v12z`,
  );
  return html`<rect class="bar-exempt-frame" x="${from}" width="${to - from}" height="12"/><path class="bar-exempt" d="${half.join('')}"/>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
