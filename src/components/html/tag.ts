import type { TagView } from '../../views/types/banner.ts';
import { type Html, html } from './html.ts';

/** A short word in a frame. */
export function renderTag({ label, tone }: TagView): Html {
  return html`<span class="tag${tone === 'plain' ? '' : ` is-${tone}`}">${label}</span>`;
}
