import type { Words } from '../../i18n/words.ts';
import { type Html, html } from './html.ts';
import { langOf } from './line.ts';

/** "Compare" beside an offer: a tick that the tray at the foot of the window keeps. It stands only where scripts run. */
export function renderCompareTick(
  { id, title, lang }: { readonly id: string; readonly title: string; readonly lang?: string },
  { words }: { readonly words: Pick<Words, 'compareTick'> },
): Html {
  const said = words.compareTick;
  return html`<label class="tick needs-script" data-compare="${id}" data-title="${title}"><input type="checkbox">${said.compare}<span class="visually-hidden"${langOf(lang)}>${said.ofOffer(title)}</span></label>`;
}
