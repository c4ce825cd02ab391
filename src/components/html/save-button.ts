import type { SavedOffer } from '../../views/types/offer.ts';
import { type Html, html } from './html.ts';
import { langOf } from './line.ts';
import { renderSign } from './sign.ts';
import type { Speaking } from './speaking.ts';

/** Saves an offer on the device, or takes it away; the word changes with its state (`client/shortlist`). */
export function renderSaveButton({ id, title, by, lang }: SavedOffer, { words }: Speaking): Html {
  const said = words.shortlist;
  return html`<button class="needs-script" type="button" aria-pressed="false" data-save="${id}" data-title="${title}" data-by="${by}">${renderSign('save', 'icon')}<span class="if-off">${said.save}</span><span class="if-on">${said.saved}</span><span class="visually-hidden"${langOf(lang)}>${said.ofOffer(title)}</span></button>`;
}
