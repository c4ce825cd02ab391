import { unpackEntry } from '../../views/packed-entry.ts';
import type { LiveWords } from '../../views/types/search.ts';
import type { Answer } from './answer.ts';
import { drawEntry, part } from './draw.ts';
import type { Result } from './pagefind.ts';

/** Results that are fetched and drawn at a time. */
const step = 20;

/** The place where results stand: the built list, or the answer to a query in its two groups. */
export class Results {
  readonly #root: HTMLElement;
  readonly #words: LiveWords;
  readonly #plural: Intl.PluralRules;
  readonly #place: HTMLElement;
  readonly #status: HTMLElement;
  readonly #built: readonly Node[];
  readonly #builtStatus: string;
  /** Hides the second group, or shows it again. */
  readonly #onSure: () => void;

  constructor(root: HTMLElement, words: LiveWords, onSure: () => void) {
    this.#root = root;
    this.#words = words;
    this.#onSure = onSure;
    this.#plural = new Intl.PluralRules(document.documentElement.lang);
    this.#place = part(root, '[data-part="results"]');
    this.#status = part(root, '[data-part="status"] h2');
    this.#built = [...this.#place.childNodes];
    this.#builtStatus = this.#status.textContent;
  }

  /** A copy of one of the page's templates. */
  readonly copy = (name: string): HTMLElement => {
    const template = part(this.#root, `[data-template="${name}"]`) as HTMLTemplateElement;
    return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  };

  /** A sentence by its plural, with its figures. */
  counted(sentence: Readonly<Record<string, string>>, n: number, more: Readonly<Record<string, string>> = {}): string {
    const form = sentence[this.#plural.select(n)] ?? sentence['other'] ?? '';
    return form.replace(/\{(\w+)\}/g, (all, name: string) =>
      name === 'n' ? n.toLocaleString(document.documentElement.lang) : (more[name] ?? all),
    );
  }

  /** Said to all, also to those who hear the page. */
  say(words: string): void {
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  /** Brings the built list back. */
  restore(message?: string): void {
    this.#place.replaceChildren(...this.#built);
    this.say(message ?? this.#builtStatus);
  }

  /**
   * Shows an answer.
   * @param phrase what is not stated in the second group
   * @param sureOnly the second group was left out on the visitor's wish
   * @param current whether this is still the last query: fetching takes time
   */
  async show(answer: Answer, phrase: string, sureOnly: boolean, current: () => boolean): Promise<void> {
    const { fit, mayFit } = answer;
    const [first, second] = await Promise.all([this.#list(fit), this.#list(mayFit)]);
    if (!current()) return;
    const parts: Node[] = [first];
    if (mayFit.length > 0) parts.push(this.#mayFit(mayFit.length, phrase, second));
    if (fit.length + mayFit.length === 0) parts.push(paragraph(this.#words.noneExplain));
    if (sureOnly) parts.push(this.#button(this.#words.showMayFit, this.#onSure));
    this.#place.replaceChildren(...parts);
    const { fitAndMay, fit: only, none } = this.#words;
    if (fit.length + mayFit.length === 0) this.say(none);
    else if (mayFit.length === 0) this.say(this.counted(only, fit.length));
    else this.say(this.counted(fitAndMay, fit.length, { m: String(mayFit.length) }));
  }

  #mayFit(count: number, phrase: string, list: HTMLElement): HTMLElement {
    const section = document.createElement('section');
    section.className = 'may-fit';
    section.setAttribute('aria-labelledby', 'may-fit');
    const heading = document.createElement('h2');
    heading.id = 'may-fit';
    heading.textContent = this.counted(this.#words.mayFit, count, { what: phrase });
    const explain = paragraph(`${this.#words.mayFitExplain} `);
    explain.append(this.#button(this.#words.hideMayFit, this.#onSure));
    section.append(heading, explain, list);
    return section;
  }

  /** The first results, and a button for the next; the focus goes to the first that is new. */
  async #list(results: readonly Result[]): Promise<HTMLElement> {
    const list = document.createElement('div');
    list.append(...(await this.#draw(results.slice(0, step))));
    let shown = step;
    const left = (): string => this.counted(this.#words.more, Math.min(step, results.length - shown));
    if (results.length > shown) {
      const more = this.#button(left(), async () => {
        const next = await this.#draw(results.slice(shown, shown + step));
        more.before(...next);
        shown += step;
        if (shown >= results.length) more.remove();
        else more.textContent = left();
        next[0]?.querySelector('a')?.focus();
      });
      more.className = 'button is-second';
      list.append(more);
    }
    return list;
  }

  async #draw(results: readonly Result[]): Promise<HTMLElement[]> {
    const records = await Promise.all(results.map((result) => result.data()));
    return records.map(({ meta }) => drawEntry(unpackEntry(meta['entry'] ?? ''), this.copy, this.#words));
  }

  #button(words: string, onClick: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = words;
    button.addEventListener('click', onClick);
    return button;
  }
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'explain';
  element.textContent = words;
  return element;
}
