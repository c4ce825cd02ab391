import type { LiveWords } from '../../views/types/search.ts';
import type { Answer } from './answer.ts';
import type { Cards } from './cards.ts';
import { type Copy, drawEntry, explaining, linkButton, part } from './draw.ts';
import type { Sentences } from './sentences.ts';

/** Results that are fetched and drawn at a time. */
const STEP = 20;

/** Of a second group so many are shown at first, where the first fills the page. */
const FEW = 5;

type Group = 'fit' | 'currency' | 'mayFit';

/** How many results of each group a visitor had opened. */
export type Opened = Readonly<Partial<Record<Group, number>>>;

/** What an answer is shown with. */
export type Showing = {
  readonly answer: Answer;
  /** What is not stated in the group that may fit. */
  readonly unknown: string;
  /** How many cost what in which other currency. */
  readonly currencies: string;
  /** Their cost was not asked for: the order alone sets them apart. */
  readonly currencyFits: boolean;
  /** The second groups were left out on the visitor's wish. */
  readonly sureOnly: boolean;
  readonly opened: Opened;
};

/** What a visitor does in the results. */
export type ResultEvents = {
  /** Hides the second groups, or shows them again. */
  readonly onSure: () => void;
  /** So many of a group are open now. */
  readonly onOpened: (opened: Opened) => void;
};

/** The place where results stand: the built list, or the answer to a query in its groups. */
export class Results {
  readonly #place: HTMLElement;
  readonly #built: readonly Node[];
  readonly #cards: Cards;
  readonly #copy: Copy;
  readonly #words: LiveWords;
  readonly #say: Sentences;
  readonly #on: ResultEvents;
  #opened: Opened = {};

  constructor(
    place: HTMLElement,
    means: { readonly cards: Cards; readonly copy: Copy; readonly words: LiveWords; readonly say: Sentences },
    on: ResultEvents,
  ) {
    this.#place = place;
    this.#built = [...place.childNodes];
    this.#cards = means.cards;
    this.#copy = means.copy;
    this.#words = means.words;
    this.#say = means.say;
    this.#on = on;
  }

  /** Brings the built list back. */
  restore(): void {
    this.#place.replaceChildren(...this.#built);
  }

  /** @param isCurrent whether this is still the last query: fetching takes time */
  async show(showing: Showing, isCurrent: () => boolean): Promise<void> {
    const { answer, sureOnly, opened } = showing;
    const { fit, currency, mayFit } = answer;
    this.#opened = opened;
    const few = Math.max(FEW, STEP - fit.length);
    const shows = (group: Group, first: number): Promise<HTMLElement> =>
      this.#list(group, answer[group], opened[group] ?? first);
    const [first, second, third] = await Promise.all([
      shows('fit', STEP),
      currency.length > 0 && (!sureOnly || showing.currencyFits) ? shows('currency', few) : null,
      mayFit.length > 0 && !sureOnly ? shows('mayFit', few) : null,
    ]);
    if (!isCurrent()) return;
    const parts: Node[] = [first];
    if (second) parts.push(this.#currencies(showing, second));
    if (third) parts.push(this.#mayFit(showing, third));
    if (sureOnly) parts.push(linkButton(this.#words.showMayFit, this.#on.onSure));
    this.#place.replaceChildren(...parts);
  }

  #currencies({ answer, currencies, currencyFits }: Showing, list: HTMLElement): HTMLElement {
    const heading = this.#say.counted(this.#words.otherCurrency, answer.currency.length, { what: currencies });
    if (currencyFits) return section('other-currency', heading, explaining(this.#words.otherCurrencyOrder), list);
    const explain = explaining(`${this.#words.otherCurrencyExplain} `);
    if (answer.mayFit.length === 0) explain.append(this.#hide());
    return section('other-currency', heading, explain, list);
  }

  #mayFit({ answer, unknown }: Showing, list: HTMLElement): HTMLElement {
    const heading = this.#say.counted(this.#words.mayFit, answer.mayFit.length, { what: unknown });
    const explain = explaining(`${this.#words.mayFitExplain} `, this.#hide());
    return section('may-fit', heading, explain, list);
  }

  #hide(): HTMLButtonElement {
    return linkButton(this.#words.hideMayFit, this.#on.onSure);
  }

  /** The first results, and a button for the next; the focus goes to the first that is new. */
  async #list(group: Group, offers: readonly number[], first: number): Promise<HTMLElement> {
    const list = document.createElement('div');
    list.append(...(await this.#draw(offers.slice(0, first))));
    let shown = first;
    const left = (): string => this.#say.counted(this.#words.more, Math.min(STEP, offers.length - shown));
    if (offers.length <= shown) return list;
    const more = linkButton(left(), async () => {
      const next = await this.#draw(offers.slice(shown, shown + STEP));
      more.before(...next);
      shown += STEP;
      this.#opened = { ...this.#opened, [group]: shown };
      this.#on.onOpened(this.#opened);
      if (shown >= offers.length) more.remove();
      else more.textContent = left();
      next[0]?.querySelector('a')?.focus();
    });
    more.className = 'button is-second';
    list.append(more);
    return list;
  }

  async #draw(offers: readonly number[]): Promise<HTMLElement[]> {
    return (await this.#cards.of(offers)).map((entry) => drawEntry(entry, this.#copy, this.#words));
  }
}

function section(id: string, words: string, explain: HTMLElement, list: HTMLElement): HTMLElement {
  const place = document.createElement('section');
  place.className = 'may-fit';
  place.setAttribute('aria-labelledby', id);
  const heading = document.createElement('h2');
  heading.id = id;
  heading.textContent = words;
  place.append(heading, explain, list);
  return place;
}

/** A template of the page, copied. */
export function copyFrom(root: ParentNode): Copy {
  return (name) => {
    const template = part(root, `[data-template="${name}"]`) as HTMLTemplateElement;
    return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  };
}
