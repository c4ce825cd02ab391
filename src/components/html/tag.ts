import type { Marks, TagView } from '../../views/types/banner.ts';
import { type Html, html, type Piece } from './html.ts';
import type { Speaking } from './speaking.ts';

/** A short word in a frame. */
export function renderTag({ label, tone }: TagView): Html {
  return html`<span class="tag${tone === 'plain' ? '' : ` is-${tone}`}">${label}</span>`;
}

/** What must be said beside a title: draft, fictional. */
export function renderMarks({ draft, fictional }: Marks, { words }: Speaking): Piece {
  return [
    draft && html` ${renderTag({ label: words.site.draft, tone: 'caution' })}`,
    fictional && html` ${renderTag({ label: words.site.fictional, tone: 'plain' })}`,
  ];
}
