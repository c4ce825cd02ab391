import type { LiveWords, SortName } from '../../views/types/search.ts';
import { today } from '../dates/visitor-day.ts';
import {
  EMPTY_QUERY,
  formatQuery,
  isEmpty,
  limited,
  loosened,
  parseQuery,
  type Query,
  toggled,
  understood,
} from './address.ts';
import { part } from './draw.ts';
import { Engine } from './engine.ts';
import { Facets } from './facets.ts';
import type { Way } from './help.ts';
import { keep, readKept } from './kept.ts';
import { SearchPage } from './search-page.ts';

/** How long a visitor pauses in typing before the search starts, in milliseconds: shorter than between two letters. */
const PAUSE = 30;

/** A wait shorter than this is not spoken of, in milliseconds. */
const UNNOTICED = 200;

/** A word of one letter that is still being typed is not looked for. */
const SHORTEST = 2;

/**
 * `<offer-search>`: search, filters, order and counts for the list of offers inside it. All state stands in the
 * address. What asks nothing shows the list as it was built; where something cannot be loaded that list stays.
 */
class OfferSearch extends HTMLElement {
  #query: Query = EMPTY_QUERY;
  #turn = 0;
  #timer = 0;
  /** The last change came from typing: further letters are the same step back in the browser's history. */
  #isTyping = false;
  #facets!: Facets;
  #engine!: Engine;
  #page!: SearchPage;
  #words!: LiveWords;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as LiveWords;
    this.#facets = new Facets(this, {
      onToggle: (name, value) => this.#ask(toggled(this.#query, name, value)),
      onLimit: (name, value) => this.#ask(limited(this.#query, name, value)),
    });
    this.#start();
    this.#listen();
    this.#busy = location.search !== '';
    this.#read();
  }

  #start(): void {
    const folder = this.dataset['index'] ?? '';
    this.#engine = new Engine(folder, Number(this.dataset['total']), today());
    this.#page ??= new SearchPage(this, folder, this.#engine.day, this.#facets, this.#words, {
      ask: (query) => this.#leave(query),
      search: (words) => this.#leave({ ...this.#query, words }),
      take: (way) => this.#leave(this.#without(way)),
      onOpened: (opened) => keep({ opened }),
    });
  }

  #listen(): void {
    const form = part(this, 'form') as HTMLFormElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ ...this.#query, words: this.#field.value.trim() });
    });
    // Whoever goes to the field will search: what it needs is on its way while they type.
    this.#field.addEventListener('focus', () => void this.#engine.text().catch(() => {}), { once: true });
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      const words = this.#field.value.trim();
      if (words.length > 0 && words.length < SHORTEST) return;
      this.#timer = window.setTimeout(() => this.#ask({ ...this.#query, words }, true), PAUSE);
    });
    this.#select.addEventListener('change', () => {
      const { value } = this.#select;
      this.#ask({ ...this.#query, sort: value === 'relevance' ? null : (value as SortName) });
    });
    part(this, 'details.facets').addEventListener('toggle', () => void this.#page.count(this.#engine));
    window.addEventListener('popstate', this.#read);
    window.addEventListener('pagehide', keepPlace);
    window.addEventListener('pageshow', this.#onReturn);
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#read);
    window.removeEventListener('pagehide', keepPlace);
    window.removeEventListener('pageshow', this.#onReturn);
  }

  /** A page that the browser kept may come back on another day, when other offers are open. */
  readonly #onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && today() !== this.#engine.day) location.reload();
  };

  get #field(): HTMLInputElement {
    return part(this, 'input[type="search"]') as HTMLInputElement;
  }

  get #select(): HTMLSelectElement {
    return part(this, '#sort') as HTMLSelectElement;
  }

  /** On arrival, until the first answer: the built list is not what was asked for. */
  set #busy(is: boolean) {
    part(this, '[data-part="list"]').ariaBusy = is ? 'true' : null;
  }

  /** Takes the query from the address: on arrival, and when the visitor goes back or forward. */
  readonly #read = (): void => {
    const given = parseQuery(new URLSearchParams(location.search));
    const { query, left } = understood(given, (key, value) => this.#facets.knows(key, value));
    this.#query = query;
    this.#isTyping = false;
    this.#field.value = query.words;
    this.#page.sayLeft(left.map(({ key, value }) => `${key}=${value}`));
    void this.#run();
  };

  /** Takes a query from the controls, and writes it into the address. */
  #ask(query: Query, isTyping = false): void {
    clearTimeout(this.#timer);
    const search = formatQuery(query).toString();
    if (search === formatQuery(this.#query).toString()) return;
    this.#query = query;
    this.#page.sayLeft([]);
    const address = search === '' ? location.pathname : `?${search}`;
    if (isTyping && this.#isTyping) history.replaceState(null, '', address);
    else {
      keepPlace();
      history.pushState(null, '', address);
    }
    this.#isTyping = isTyping;
    void this.#run();
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.#query;
    const isCurrent = (): boolean => turn === this.#turn;
    this.#select.value = query.sort ?? 'relevance';
    this.#page.showQuery(query);
    // The browser cannot find its place in a list that is not there yet; see `keepPlace`.
    history.scrollRestoration = isEmpty(query) ? 'auto' : 'manual';
    if (isEmpty(query)) {
      await this.#page.showBuilt(this.#engine);
      // Seen after the frame in which what is said above it has pushed it down.
      requestAnimationFrame(() =>
        window.setTimeout(() => {
          if (isCurrent()) this.#busy = false;
        }),
      );
      return;
    }
    const waiting = window.setTimeout(() => this.#page.say(this.#words.searching), UNNOTICED);
    try {
      const outcome = await this.#engine.ask(query, this.#facets.unknowns);
      if (!isCurrent()) return;
      const { opened, at } = readKept(history.state);
      const isShown = await this.#page.show(outcome, opened, isCurrent);
      clearTimeout(waiting);
      if (!isShown) return;
      if (at > 0) window.scrollTo({ top: at, behavior: 'instant' });
      await this.#page.complete(outcome, this.#engine, isCurrent);
    } catch {
      if (!isCurrent()) return;
      this.#start();
      this.#page.fail(this.#words.failed);
    } finally {
      clearTimeout(waiting);
      if (isCurrent()) this.#busy = false;
    }
  }

  #without({ key }: Way): Query {
    if (key === 'words') return { ...this.#query, words: '' };
    if (key === 'all') return { ...this.#query, chosen: {}, limits: {}, sureOnly: false };
    return loosened(this.#query, key);
  }

  /** The control that had the focus goes with its deed; the focus moves to what then stands there to read. */
  #leave(query: Query): void {
    this.#field.value = query.words;
    this.#ask(query);
    part(this, '[data-part="status"]').focus();
  }
}

/** Keeps how far down the visitor is: a list that is drawn later cannot be scrolled back by the browser alone. */
function keepPlace(): void {
  keep({ at: window.scrollY });
}

customElements.define('offer-search', OfferSearch);
