import type { FilterName, LimitName } from '../../views/types/facet.ts';
import type { LiveWords } from '../../views/types/search.ts';
import { limited, type Query, toggled } from './address.ts';
import { Cards } from './cards.ts';
import { showChips } from './chips.ts';
import { type Copy, part } from './draw.ts';
import type { Engine, Outcome } from './engine.ts';
import type { Facets } from './facets.ts';
import { meantBy, meantFilters, misspelt, suggestions, type Way, waysOn } from './help.ts';
import type { Listed } from './list-download.ts';
import type { ListDownload } from './list-download-element.ts';
import { copyFrom, type Opened, Results } from './results.ts';
import { Sentences } from './sentences.ts';
import { sayTally, tallyOf } from './tally.ts';

/** What a visitor does on the page beside its filters. */
export type PageEvents = {
  readonly ask: (query: Query) => void;
  readonly search: (words: string) => void;
  readonly take: (way: Way) => void;
  readonly onOpened: (opened: Opened) => void;
};

/** The words and lists of the page that follow a query: status, chips, results, help, counts. */
export class SearchPage {
  readonly #root: HTMLElement;
  readonly #folder: string;
  readonly #facets: Facets;
  readonly #words: LiveWords;
  readonly #on: PageEvents;
  readonly #say: Sentences;
  readonly #copy: Copy;
  readonly #results: Results;
  readonly #status: HTMLElement;
  readonly #help: HTMLElement;
  readonly #show: HTMLElement;
  readonly #builtStatus: string;
  readonly #builtShow: string;
  #query: Query | null = null;
  #outcome: Outcome | null = null;

  constructor(root: HTMLElement, folder: string, day: string, facets: Facets, words: LiveWords, on: PageEvents) {
    this.#root = root;
    this.#folder = folder;
    this.#facets = facets;
    this.#words = words;
    this.#on = on;
    this.#say = new Sentences(document.documentElement.lang);
    this.#copy = copyFrom(root);
    this.#status = part(root, '[data-part="status"] h2');
    this.#help = part(root, '[data-part="help"]');
    this.#builtStatus = this.#status.textContent;
    this.#show = part(root, '[data-part="show"]');
    this.#builtShow = this.#show.textContent;
    this.#show.addEventListener('click', () => this.#goToResults());
    this.#results = new Results(
      part(root, '[data-part="results"]'),
      { cards: new Cards(folder, day), copy: this.#copy, words, say: this.#say },
      {
        onSure: () => this.#query && on.ask({ ...this.#query, sureOnly: !this.#query.sureOnly }),
        onOpened: on.onOpened,
      },
    );
    void customElements.whenDefined('list-download').then(() => {
      (part(root, 'list-download') as ListDownload).source = () => (this.#outcome ? listedOf(this.#outcome) : null);
    });
  }

  /** Said to all, also to those who hear the page. */
  say(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  /** Says what of an address was left out, because nothing here has it. */
  sayLeft(left: readonly string[]): void {
    const place = part(this.#root, '[data-part="left-out"]');
    place.textContent =
      left.length === 0 ? '' : this.#say.filled(this.#words.leftOutAddress, { what: left.join(', ').slice(0, 200) });
    place.hidden = left.length === 0;
  }

  /** Shows what is asked: ticks, bounds, chips. */
  showQuery(query: Query): void {
    this.#query = query;
    this.#facets.show(query);
    part(this.#root, '[data-part="hint"]').hidden = query.sort === null || query.sort === 'title';
    const chips = this.#facets.inUse(query);
    showChips(part(this.#root, '[data-part="chips"]'), chips, this.#copy, this.#words, {
      remove: ({ key, value }) => this.#on.ask(takenAway(query, key, value)),
      removeAll: () => this.#on.ask({ ...query, chosen: {}, limits: {}, sureOnly: false }),
    });
    part(this.#root, '[data-part="in-use"]').textContent =
      chips.length === 0 ? '' : `(${this.#say.counted(this.#words.inUse, chips.length)})`;
  }

  /** The list as it was built, with what has changed since in its filters. */
  async showBuilt(engine: Engine): Promise<void> {
    this.#forget();
    this.say(this.#builtStatus);
    // What can be applied for was counted for the day of the build.
    if (engine.day === this.#root.dataset['day'] || !this.#facets.visible().includes('status')) return;
    const query = this.#query;
    if (query === null) return;
    const outcome = await engine.ask(query, this.#facets.unknowns).catch(() => null);
    if (outcome && this.#query === query)
      this.#facets.count('status', await engine.counts(outcome, 'status', this.#facets));
  }

  /** @returns whether it was shown: it is not, where another query has come meanwhile */
  async show(outcome: Outcome, opened: Opened, isCurrent: () => boolean): Promise<boolean> {
    const { answer, currencies, currencyFits, query } = outcome;
    const unknown = answer.unknown.map((name) => this.#facets.phraseOf(name)).join(this.#words.or);
    const showing = {
      answer,
      unknown,
      currencies: currencies.map(([currency, count]) => `${currency} ${this.#say.figure(count)}`).join(', '),
      currencyFits,
      sureOnly: query.sureOnly,
      opened,
    };
    await this.#results.show(showing, isCurrent);
    if (!isCurrent()) return false;
    this.#outcome = outcome;
    this.#help.replaceChildren();
    part(this.#root, 'list-download').hidden = answer.fit.length + answer.currency.length + answer.mayFit.length === 0;
    this.#tell(outcome);
    return true;
  }

  /** What comes after the results: counts of the filters, help where nothing fits, words that no offer has. */
  async complete(outcome: Outcome, engine: Engine, isCurrent: () => boolean): Promise<void> {
    const { answer, query, offers } = outcome;
    const counting = this.count(engine);
    const isNone = answer.fit.length === 0 && !outcome.currencyFits;
    const ways = isNone ? waysOn(engine.ways(outcome, this.#facets), this.#words, this.#say, this.#on.take) : [];
    this.#help.replaceChildren(...ways);
    if (query.words !== '') {
      const meant = meantBy(query, this.#facets, this.#words);
      const filters = meantFilters(query, meant, this.#facets, this.#words, this.#on.ask);
      this.#help.prepend(...filters);
      const words = await misspelt(query.words, meant, await engine.text(), this.#folder).catch(() => []);
      if (!isCurrent()) return;
      const said = suggestions(query.words, words, offers.length > 0, this.#words, this.#say, this.#on.search);
      const last = filters.at(-1);
      if (last) last.after(...said);
      else this.#help.prepend(...said);
    }
    await counting;
  }

  /** Counts of the filters that are before the visitor's eyes, and of those in use. */
  async count(engine: Engine): Promise<void> {
    const outcome = this.#outcome;
    if (outcome === null) return;
    const names = new Set<FilterName>([...this.#facets.visible(), ...outcome.asked.map(({ filter }) => filter)]);
    const filters = part(this.#root, '[data-part="filters"]');
    filters.ariaBusy = 'true';
    await Promise.all(
      [...names].map(async (name) => {
        const counts = await engine.counts(outcome, name, this.#facets).catch(() => null);
        if (counts && this.#outcome === outcome) this.#facets.count(name, counts);
      }),
    );
    if (this.#outcome === outcome) filters.ariaBusy = null;
  }

  /** From the filters to what they found: they close where they stand above it. */
  #goToResults(): void {
    (part(this.#root, 'details.facets') as HTMLDetailsElement).open = false;
    this.#status.scrollIntoView();
    this.#status.focus({ preventScroll: true });
  }

  /** Something could not be loaded: the built list stays, and it is said. */
  fail(words: string): void {
    this.#forget();
    this.say(words);
  }

  /** The built list again, with its counts. */
  #forget(): void {
    this.#outcome = null;
    this.#help.replaceChildren();
    this.#show.textContent = this.#builtShow;
    for (const name of this.#facets.names()) this.#facets.count(name, null);
    part(this.#root, '[data-part="filters"]').ariaBusy = null;
    part(this.#root, 'list-download').hidden = false;
    this.#results.restore();
  }

  /** How many fit, for those who hear and see the list; and on the button that leads from the filters to it. */
  #tell(outcome: Outcome): void {
    const tally = tallyOf(outcome);
    const { show, showMay, showAndMay, showNone } = this.#words;
    this.say(sayTally(tally, this.#words, this.#say));
    const onButton = { fit: show, onlyMay: showMay, fitAndMay: showAndMay, none: showNone };
    this.#show.textContent = sayTally(tally, onButton, this.#say);
  }
}

/** The whole answer, each offer with whether it fits. */
function listedOf({ answer, query }: Outcome): readonly Listed[] {
  const { fit, currency, mayFit } = answer;
  return [
    ...fit.map((offer): Listed => ({ offer, fits: 'yes' })),
    ...currency.map((offer): Listed => ({ offer, fits: 'currency' })),
    ...(query.sureOnly ? [] : mayFit.map((offer): Listed => ({ offer, fits: 'may' }))),
  ];
}

function takenAway(query: Query, key: FilterName | LimitName, value: string): Query {
  return key in query.limits ? limited(query, key as LimitName, '') : toggled(query, key as FilterName, value);
}
