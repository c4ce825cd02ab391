import type { Words } from '../../i18n/words.ts';
import { isOfferId } from './address.ts';

type PickerWords = Pick<Words['comparePage']['live'], 'add' | 'foundNone' | 'foundSome'>;

/** An offer that can be added. */
export type Found = { readonly id: string; readonly title: string };

/** Offers that are listed at a time; parts of the list that are loaded: beyond them the whole search finds more. */
const [mostFound, mostParts] = [8, 5];

/**
 * Lists below a search box the offers whose titles hold its words, each with a button that adds it. The list of offers is
 * loaded with the first letter. The form goes on leading to the whole search.
 * @param list address of the first part of the list of offers
 * @returns shows what the words find now: nothing where there are none, or where the list cannot be loaded
 */
export function pickOffers(
  input: HTMLInputElement,
  place: HTMLElement,
  list: string,
  words: PickerWords,
  isChosen: (id: string) => boolean,
  onAdd: (offer: Found) => void,
): () => Promise<void> {
  let loaded: Promise<readonly Found[]> | null = null;
  const show = async (): Promise<void> => {
    const written = input.value;
    const asked = folded(written).split(/\s+/).filter(Boolean);
    if (asked.length === 0) {
      place.replaceChildren();
      return;
    }
    loaded ??= loadOffers(list);
    const offers = await loaded.catch(() => null);
    if (offers === null) loaded = null;
    if (offers === null || written !== input.value) return;
    const found = offers.filter(({ id, title }) => asked.every((word) => folded(`${title} ${id}`).includes(word)));
    const free = found.filter(({ id }) => !isChosen(id));
    const told = document.createElement('p');
    told.className = 'explain';
    told.role = 'status';
    const rows = document.createElement('ul');
    rows.className = 'compare-chosen';
    rows.append(...free.slice(0, mostFound).map((offer) => drawRow(offer, words, onAdd)));
    place.replaceChildren(told, rows);
    told.textContent = free.length === 0 ? words.foundNone : words.foundSome.replace('{n}', String(free.length));
  };
  input.addEventListener('input', () => void show());
  return show;
}

function drawRow(offer: Found, words: PickerWords, onAdd: (offer: Found) => void): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('span');
  title.dataset['part'] = 'title';
  title.dir = 'auto';
  title.textContent = offer.title;
  const button = document.createElement('button');
  button.type = 'button';
  const which = document.createElement('span');
  which.className = 'visually-hidden';
  which.textContent = `: ${offer.title}`;
  button.append(words.add, which);
  button.addEventListener('click', () => onAdd(offer));
  const deeds = document.createElement('span');
  deeds.className = 'deeds';
  deeds.append(button);
  item.append(title, deeds);
  return item;
}

/** Small letters without accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** @throws where a part cannot be loaded */
async function loadOffers(first: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let address: string | undefined = first, part = 0; address !== undefined && part < mostParts; part++) {
    const answer: Response = await fetch(address);
    if (!answer.ok) throw new Error(address);
    const { offers, next } = (await answer.json()) as { offers: readonly Found[]; next?: string };
    found.push(...offers.filter(({ id, title }) => isOfferId(id) && typeof title === 'string'));
    // Only on this host, wherever the file says that it is published.
    address = typeof next === 'string' ? new URL(next, location.href).pathname : undefined;
  }
  return found;
}
