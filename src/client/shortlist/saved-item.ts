import { entryOn } from '../../views/live-dates.ts';
import type { OfferEntry } from '../../views/types/entry.ts';
import type { CardWords } from '../../views/types/search.ts';
import { type Copy, drawEntry, part } from '../search/draw.ts';

/** What one does with a saved offer. */
export type Doing = 'up' | 'down' | 'remove';

/** Where an offer's page is, how its card is drawn, and on which day. */
export type Drawing = {
  readonly copy: Copy;
  readonly words: CardWords;
  readonly day: string;
  readonly pageOf: (id: string) => string;
};

/** One offer of the list: its card, with the reader's note and the tools below. It is made once, and then kept. */
export class SavedItem {
  readonly element: HTMLElement;
  readonly #note: HTMLTextAreaElement;
  readonly #printed: HTMLElement;
  readonly #drawing: Drawing;

  /** @param isShared a list of somebody else: it is only shown */
  constructor(drawing: Drawing, isShared: boolean) {
    this.#drawing = drawing;
    this.element = drawing.copy('saved');
    this.#note = part(this.element, 'textarea') as HTMLTextAreaElement;
    this.#printed = part(this.element, '[data-part="printed"]');
    part(this.element, '[data-part="own"]').hidden = isShared;
  }

  /** What is told about the offer, if anything. */
  tell(words: string): void {
    const notice = part(this.element, '[data-part="notice"]');
    notice.textContent = words;
    notice.hidden = words === '';
  }

  /** Draws the card of what is known, or the bare name where nothing is. */
  draw(id: string, title: string, by: string, entry: OfferEntry | null): void {
    const { copy, words, day, pageOf } = this.#drawing;
    const href = pageOf(id);
    const card = entry ? drawEntry({ ...entryOn(entry, day), href }, copy, words) : bareCard(title, by, href);
    // What is on the list is taken away by its own button, which has the note in mind.
    card.querySelector('[data-save]')?.parentElement?.remove();
    part(this.element, '.entry, [data-part="card"]').replaceWith(card);
    const address = part(this.element, '[data-part="address"]');
    address.textContent = new URL(href, location.origin).href;
    for (const name of this.element.querySelectorAll('[data-part="title"]')) name.textContent = title;
  }

  set note(note: string) {
    if (document.activeElement !== this.#note) this.#note.value = note;
    this.#printed.textContent = note;
    this.#printed.hidden = note === '';
  }

  /** The ends of a list cannot be moved further; a button that has the focus stays. */
  place(index: number, count: number): void {
    const set = (doing: Doing, isEnd: boolean): void => {
      this.button(doing).setAttribute('aria-disabled', String(isEnd));
    };
    set('up', index === 0);
    set('down', index === count - 1);
  }

  button(doing: Doing): HTMLButtonElement {
    return part(this.element, `[data-do="${doing}"]`) as HTMLButtonElement;
  }

  listen(does: (doing: Doing) => void, noted: (note: string) => void): void {
    for (const doing of ['up', 'down', 'remove'] as const) {
      this.button(doing).addEventListener('click', () => does(doing));
    }
    this.#note.addEventListener('input', () => {
      noted(this.#note.value);
      this.#printed.textContent = this.#note.value;
      this.#printed.hidden = this.#note.value === '';
    });
  }
}

function bareCard(title: string, by: string, href: string): HTMLElement {
  const card = document.createElement('article');
  card.className = 'entry';
  const heading = document.createElement('h3');
  heading.className = 'entry-title';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  heading.append(link);
  const provider = document.createElement('p');
  provider.className = 'entry-by';
  provider.textContent = by;
  card.append(heading, provider);
  return card;
}
