import type { OfferEntry } from '../../views/types/entry.ts';

/**
 * Makes the tick "Compare" of a copied card that of its offer.
 * @param blank the title that the card was made with
 */
export function fillTick(card: ParentNode, blank: string, { id, title, lang }: OfferEntry): void {
  const tick = card.querySelector<HTMLElement>('[data-compare]');
  const words = tick?.querySelector<HTMLElement>('.visually-hidden');
  if (!tick || !words) return;
  Object.assign(tick.dataset, { compare: id, title });
  words.textContent = (words.textContent ?? '').replace(blank, title);
  if (lang !== undefined) Object.assign(words, { lang, dir: 'auto' });
}
