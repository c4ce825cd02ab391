import './offer-comparison.ts';
import type { Words } from '../../i18n/words.ts';
import type { ComparedOffer } from '../../views/types/comparison.ts';
import { most } from '../tray/choice.ts';
import { KeptChoice } from '../tray/kept-choice.ts';
import { formatChoice } from './address.ts';
import { type ChosenRow, type Deed, drawChosen } from './draw-chosen.ts';
import { drawComparison } from './draw-comparison.ts';
import { type Fetched, fetchOffer } from './fetch-offers.ts';
import { type Found, pickOffers } from './offer-picker.ts';
import { parseChoice } from './parse-choice.ts';
import { offerTakeOver } from './take-over.ts';

type ChoiceWords = Words['comparePage']['live'] & { readonly letters: string };

/** What an offer may be that cannot be applied for. */
const ended: ReadonlySet<string> = new Set(['closed', 'superseded', 'suspended']);

/** A wait shorter than this is not spoken of, in milliseconds. */
const unnoticed = 200;

/**
 * `<compare-choice>`: the comparison that the address of the page names, else what was chosen on this device. Readers
 * take offers away and move them; the address follows, and so does the choice on the device where it was the same.
 */
class CompareChoice extends HTMLElement {
  #ids: readonly string[] = [];
  #turn = 0;
  /** True where what is shown is the choice on this device. */
  #isOwn = false;
  /** Titles of the offers that were fetched. */
  readonly #titles = new Map<string, string>();
  #words!: ChoiceWords;
  #kept!: KeptChoice;
  #tellForeign!: () => void;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as ChoiceWords;
    this.#kept = new KeptChoice(location.pathname);
    this.#kept.listen(() => void this.#follow());
    this.#tellForeign = offerTakeOver(
      this.querySelector('[data-part="take"]'),
      this.#kept,
      () => this.#ids.filter((id) => this.#titles.has(id)),
      () => this.#take(),
    );
    // Whoever looks for one more adds it to what is shown.
    this.querySelector('form')?.addEventListener('submit', () => this.#keep(this.#ids));
    const input = this.querySelector<HTMLInputElement>('form input');
    const list = `${this.dataset['api']?.replace(/\/$/, '')}.json`;
    if (input) {
      const showFound = pickOffers(
        input,
        this.#part('found'),
        list,
        this.#words,
        (id) => this.#ids.includes(id),
        (offer) => void this.#add(offer).then(() => showFound()),
      );
    }
    window.addEventListener('popstate', this.#read);
    void this.#read();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#read);
  }

  /** Where the page shows one's own choice, a tick that changes it changes the page. */
  async #follow(): Promise<void> {
    const ids = this.#kept.chosen.map(({ id }) => id);
    if (!this.#isOwn || ids.join() === this.#ids.join()) return;
    this.#ids = ids;
    history.pushState(null, '', ids.length === 0 ? location.pathname : formatChoice(ids));
    await this.#show([]);
    // A tick in the table goes with its offer.
    if (document.activeElement === document.body) this.#part('status').focus();
  }

  /** Takes the offers from the address; where it names none, what was chosen before. */
  readonly #read = async (): Promise<void> => {
    const { ids, hasBad } = parseChoice(location.search);
    const chosen = this.#kept.chosen.map(({ id }) => id);
    this.#ids = ids.length > 0 || hasBad ? ids : chosen;
    if (ids.length === 0 && !hasBad && chosen.length > 0) history.replaceState(null, '', formatChoice(chosen));
    await this.#show(hasBad ? [this.#words.bad] : []);
  };

  async #show(notices: readonly string[]): Promise<void> {
    const turn = ++this.#turn;
    const shown = this.#ids.slice(0, most);
    const waiting = window.setTimeout(() => this.#say(this.#words.loading), unnoticed);
    const all = await Promise.all(shown.map((id) => fetchOffer(this.dataset['api'] ?? '', id)));
    clearTimeout(waiting);
    if (turn !== this.#turn) return;
    const offers = all.flatMap((one) => (one.kind === 'offer' ? [one.offer] : []));
    const unique = offers.filter(({ id }, index) => offers.findIndex((one) => one.id === id) === index);
    this.#notices([...notices, ...all.flatMap((one) => this.#notice(one))]);
    this.#ids = [
      ...unique.map(({ id }) => id),
      ...all.flatMap((one) => (one.kind === 'failed' ? [one.id] : [])),
      ...this.#ids.slice(most),
    ];
    for (const { id, title } of unique) this.#titles.set(id, title);
    this.#isOwn = this.#kept.chosen.map(({ id }) => id).join() === this.#ids.join();
    this.#tellForeign();
    this.#list(unique);
    if (unique.length < 2) (this.#part('edit') as HTMLDetailsElement).open = true;
    this.#compare(unique);
    this.#head(unique.length);
    this.dataset['ready'] = '';
  }

  #compare(offers: readonly ComparedOffer[]): void {
    const board = this.#part('board');
    board.hidden = offers.length < 2;
    const comparison = board.querySelector('offer-comparison') as HTMLElement;
    const table = comparison.querySelector('[data-part="table"]') as HTMLElement;
    if (offers.length < 2) table.replaceChildren();
    else drawComparison(table, offers);
    comparison.dataset['ids'] = offers.map(({ id }) => id).join(' ');
  }

  #head(count: number): void {
    const said = this.#words;
    const [title, more] =
      count === 0
        ? [said.none, said.noneExplain]
        : count === 1
          ? [said.one, said.oneExplain]
          : this.#ids.length > most
            ? [said.many, said.manyExplain.replace('{n}', String(this.#ids.length))]
            : [said.drawn.other.replace('{n}', String(count)), ''];
    this.#say(title, more);
  }

  #notice(one: Fetched): string[] {
    const said = this.#words;
    if (one.kind !== 'offer') return [said[one.kind].replace('{id}', one.id)];
    const { title, status, standing } = one.offer;
    const cannot = status !== undefined && ended.has(standing);
    return [
      ...(one.isMoved ? [said.moved.replace('{title}', title)] : []),
      ...(cannot ? [said.closed.replace('{title}', title).replace('{status}', status.label)] : []),
    ];
  }

  #notices(all: readonly string[]): void {
    const place = this.#part('notices');
    place.hidden = all.length === 0;
    place.replaceChildren(
      ...all.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  }

  #list(offers: readonly ComparedOffer[]): void {
    const rows = this.#ids.map((id): ChosenRow => {
      const offer = offers.find((one) => one.id === id);
      return { id, title: offer?.title ?? id, lang: offer?.lang, href: offer?.href };
    });
    drawChosen(this.#part('chosen'), rows, this.#words, (deed, id) => void this.#do(deed, id));
  }

  /**
   * Keeps what is shown as the choice on this device, where that is the same or none. Somebody else's comparison, opened by
   * its address, leaves one's own choice alone.
   */
  #keep(ids: readonly string[]): void {
    if (this.#isOwn || this.#kept.chosen.length === 0) this.#keepAll(ids);
  }

  #keepAll(ids: readonly string[]): void {
    this.#kept.keep(ids.slice(0, most).map((id) => ({ id, title: this.#titles.get(id) ?? id })));
  }

  /** Makes what is shown the choice on this device, because the reader says so. */
  #take(): void {
    this.#keepAll(this.#ids);
    this.#isOwn = true;
    this.#tell(this.#words.taken);
    this.#part('status').focus();
  }

  async #do(deed: Deed, id: string): Promise<void> {
    const before = this.#ids;
    const at = before.indexOf(id);
    const others = before.filter((one) => one !== id);
    const to = deed === 'earlier' ? at - 1 : at + 1;
    const after = deed === 'remove' ? others : [...others.slice(0, to), id, ...others.slice(to)];
    const title = this.#titles.get(id) ?? id;
    this.#ids = after;
    history.pushState(null, '', after.length === 0 ? location.pathname : formatChoice(after));
    this.#keep(after);
    await this.#show([]);
    const said = deed === 'remove' ? this.#words.removed : this.#words.movedTo.replace('{n}', String(to + 1));
    this.#tell(said.replace('{title}', title));
    const row = this.#part('chosen').querySelector(`[data-id="${id}"]`);
    const button =
      row?.querySelector<HTMLElement>(`[data-deed="${deed}"]:not([hidden])`) ??
      row?.querySelector('button:not([hidden])');
    (button instanceof HTMLElement ? button : this.#part('status')).focus();
  }

  /** Puts an offer beside the others; the search box keeps the focus, for the next one. */
  async #add({ id, title }: Found): Promise<void> {
    const isFull = this.#ids.length >= most;
    this.querySelector<HTMLInputElement>('form input')?.focus();
    if (isFull) {
      this.#tell(this.#words.many);
      return;
    }
    this.#titles.set(id, title);
    const after = [...this.#ids, id];
    // Before the choice is shown: what was one's own, or nobody's, stays one's own.
    this.#keep(after);
    this.#ids = after;
    history.pushState(null, '', formatChoice(after));
    await this.#show([]);
    this.#tell(this.#words.addedOne.replace('{title}', title));
  }

  #say(title: string, more = ''): void {
    const heading = document.createElement('h2');
    heading.textContent = title;
    const text = document.createElement('p');
    text.textContent = more;
    this.#part('status').replaceChildren(heading, ...(more === '' ? [] : [text]));
  }

  #tell(words: string): void {
    const place = this.#part('told');
    place.textContent = words;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }
}

customElements.define('compare-choice', CompareChoice);
