import type { OfferEntry } from '../../views/types/entry.ts';

/** Makes the button "Save" of a copied card that of an offer. @param blank the title that stands in the template */
export function fillSave(card: HTMLElement, blank: string, { id, title, by, lang }: OfferEntry): void {
  const button = card.querySelector<HTMLElement>('[data-save]');
  if (!button) return;
  Object.assign(button.dataset, { save: id, title, by });
  const name = button.querySelector<HTMLElement>('.visually-hidden');
  if (name) name.textContent = name.textContent.replace(blank, () => title);
  if (name && lang !== undefined) Object.assign(name, { lang, dir: 'auto' });
}
