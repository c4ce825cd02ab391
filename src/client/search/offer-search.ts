import type { FilterName } from '../../views/types/facet.ts';
import type { LiveWords, SortName } from '../../views/types/search.ts';
import { EMPTY_QUERY, formatQuery, isEmpty, parseQuery, type Query, toggled } from './address.ts';
import { type Answer, answerQuery } from './answer.ts';
import { part } from './draw.ts';
import { Facets } from './facets.ts';
import { loadIndex, type Pagefind } from './pagefind.ts';
import { Results } from './results.ts';

/** How long a visitor pauses in typing before the search starts, in milliseconds. */
const pause = 250;

/** A wait shorter than this is not spoken of, in milliseconds. */
const unnoticed = 200;

/**
 * `<offer-search>`: search, filters, order and counts for the list of offers inside it. All state stands in the
 * address. What asks nothing shows the list as it was built; where the index cannot be loaded that list stays.
 */
class OfferSearch extends HTMLElement {
  #query: Query = EMPTY_QUERY;
  #index: Promise<Pagefind> | undefined;
  #turn = 0;
  #timer = 0;
  /** The last change came from typing: further letters are the same step back in the browser's history. */
  #isTyping = false;
  #facets!: Facets;
  #results!: Results;
  #words!: LiveWords;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as LiveWords;
    this.#facets = new Facets(this, (name, value) => this.#ask(toggled(this.#query, name, value)));
    this.#results = new Results(this, this.#words, () =>
      this.#leave({ ...this.#query, sureOnly: !this.#query.sureOnly }),
    );
    for (const name of ['sort', 'in-use']) part(this, `[data-part="${name}"]`).hidden = false;
    this.#listen();
    this.#read();
  }

  #listen(): void {
    const form = part(this, 'form') as HTMLFormElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ ...this.#query, words: this.#field.value.trim() });
    });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(
        () => this.#ask({ ...this.#query, words: this.#field.value.trim() }, true),
        pause,
      );
    });
    this.#select.addEventListener('change', () => {
      const { value } = this.#select;
      this.#ask({ ...this.#query, sort: value === 'relevance' ? null : (value as SortName) });
    });
    window.addEventListener('popstate', this.#read);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#read);
  }

  get #field(): HTMLInputElement {
    return part(this, 'input[type="search"]') as HTMLInputElement;
  }

  get #select(): HTMLSelectElement {
    return part(this, '#sort') as HTMLSelectElement;
  }

  /** Takes the query from the address: on arrival, and when the visitor goes back or forward. */
  readonly #read = (): void => {
    this.#query = parseQuery(new URLSearchParams(location.search));
    this.#isTyping = false;
    this.#field.value = this.#query.words;
    void this.#run();
  };

  /** Takes a query from the controls, and writes it into the address. */
  #ask(query: Query, isTyping = false): void {
    clearTimeout(this.#timer);
    const search = formatQuery(query).toString();
    if (search === formatQuery(this.#query).toString()) return;
    this.#query = query;
    const address = search === '' ? location.pathname : `?${search}`;
    if (isTyping && this.#isTyping) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#isTyping = isTyping;
    void this.#run();
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#query;
    this.#select.value = query.sort ?? 'relevance';
    part(this, '[data-part="hint"]').hidden = query.sort === null || query.sort === 'title';
    this.#chips();
    if (isEmpty(query)) {
      this.#facets.show({}, null);
      this.#results.restore();
      return;
    }
    const waiting = window.setTimeout(() => this.#results.say(this.#words.searching), unnoticed);
    try {
      this.#index ??= loadIndex(this.dataset['index'] ?? '');
      const answer = await answerQuery(await this.#index, query, this.#facets.unknowns);
      if (turn !== this.#turn) return;
      this.#facets.show(query.chosen, answer.counts);
      await this.#results.show(answer, this.#phrase(answer), query.sureOnly, () => turn === this.#turn);
    } catch {
      if (turn !== this.#turn) return;
      this.#index = undefined;
      this.#facets.show(query.chosen, null);
      this.#results.restore(this.#words.failed);
    } finally {
      clearTimeout(waiting);
    }
  }

  #phrase({ unknown }: Answer): string {
    return unknown.map((name) => this.#facets.phraseOf(name)).join(this.#words.or);
  }

  /** The filters in use: each can be taken away, or all at once. */
  #chips(): void {
    const list = part(this, '[data-part="chips"]');
    const chosen = Object.entries(this.#query.chosen).flatMap(([name, values]) =>
      values.map((value) => ({ name: name as FilterName, value })),
    );
    const chips = chosen.map(({ name, value }) => {
      const chip = this.#results.copy('chip');
      part(chip, 'slot').replaceWith(this.#facets.labelOf(name, value));
      part(chip, 'button').addEventListener('click', () => this.#leave(toggled(this.#query, name, value)));
      return chip;
    });
    if (chips.length > 0) {
      const all = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'link-button';
      button.textContent = this.#words.removeAll;
      button.addEventListener('click', () => this.#leave({ ...this.#query, chosen: {}, sureOnly: false }));
      all.append(button);
      chips.push(all);
    }
    list.replaceChildren(...chips);
    list.hidden = chips.length === 0;
    part(this, '[data-part="in-use"]').textContent =
      chosen.length === 0 ? '' : `(${this.#results.counted(this.#words.inUse, chosen.length)})`;
  }

  /** The control that had the focus goes with its deed; the focus moves to what then stands there to read. */
  #leave(query: Query): void {
    this.#ask(query);
    part(this, '[data-part="status"]').focus();
  }
}

customElements.define('offer-search', OfferSearch);
