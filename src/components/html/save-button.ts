import type { Words } from '../../i18n/words.ts';
import type { SavedOffer } from '../../views/types/offer.ts';
import { type Html, html } from './html.ts';
import { langOf } from './line.ts';
import { renderSign } from './sign.ts';

/** Saves an offer on the device, or takes it away; the word changes with its state (`client/shortlist`). */
export function renderSaveButton(
  { id, title, by, lang }: SavedOffer,
  { words }: { readonly words: Pick<Words, 'saveButton'> },
): Html {
  const said = words.saveButton;
  return html`<button class="needs-script" type="button" aria-pressed="false" data-save="${id}" data-title="${title}" data-by="${by}">${renderSign('save', 'icon')}<span class="if-off">${said.save}</span><span class="if-on">${said.saved}</span><span class="visually-hidden"${langOf(lang)}>${said.ofOffer(title)}</span></button>`;
}
