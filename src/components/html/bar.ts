import { type Html, html, type Piece } from './html.ts';

/** Paint of a stretch: stated, worked out, stated in part, does not apply, or stated elsewhere. */
export type Stretch = {
  readonly paint: 'sure' | 'maybe' | 'partly' | 'exempt' | 'half';
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
  const width = to - from;
  if (width <= 0) return '';
  const frame = (name: string): Html => html`<rect class="bar-${name}" x="${from}" width="${width}" height="12"/>`;
  switch (paint) {
    case 'sure':
    case 'maybe':
    case 'half':
      return frame(paint);
    case 'partly':
      return html`${frame('exempt-frame')}<rect class="bar-exempt" x="${from}" y="6" width="${width}" height="6"/>`;
    case 'exempt': {
      // One half-filled block an offer; many of them would run together, so at most forty are drawn apart.
      const blocks = Math.min(40, Math.ceil(width));
      const step = width / blocks;
      const halves = Array.from(
        { length: blocks },
        (_, index) => `M${round(from + index * step)} 12l${round(step)}-12v12z`,
      );
      return html`${frame('exempt-frame')}<path class="bar-exempt" d="${halves.join('')}"/>`;
    }
    default:
      return paint satisfies never;
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
