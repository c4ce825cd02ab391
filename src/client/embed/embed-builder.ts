import { type FilterName, filterNames } from '../../views/types/facet.ts';
import { today } from '../dates/visitor-day.ts';
import type { Unknowns } from '../search/judge.ts';
import { Sentences } from '../search/sentences.ts';
import { sayTally, type TallyWords } from '../search/tally.ts';
import { type Asked, embedAddress } from './address.ts';
import { listOf } from './list-query.ts';
import { ListTallies, type ListTally } from './list-tally.ts';
import { parseHeight } from './message.ts';
import { askedForPage, isMadeComparison } from './page-address.ts';
import { PieceTitles } from './piece-titles.ts';
import { writeSnippets } from './snippets.ts';

type BuilderWords = {
  readonly notFound: string;
  readonly madeComparison: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly previewTitle: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly tally: TallyWords;
  readonly unknowns: Unknowns;
};

/** Pieces of a page that has a title of its own. */
const ownPage = new Set(['offer', 'compare', 'pathway', 'provider']);

/** Waits for the end of typing, in milliseconds. */
const pause = 300;

/** `<embed-builder>`: from the choices in its form it makes the snippets, and shows the piece as others will see it. */
class EmbedBuilder extends HTMLElement {
  #words!: BuilderWords;
  #tallies!: ListTallies;
  #say!: Sentences;
  /** The list that was counted last. */
  #counted: string | null = null;
  #timer = 0;
  #frame: HTMLIFrameElement | undefined;
  /** The list that the reader came from. */
  #carried = new URLSearchParams();
  readonly #titles = new PieceTitles(() => this.#make());

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as BuilderWords;
    const { index = '', total } = this.dataset;
    this.#tallies = new ListTallies(index, Number(total), today(), this.#words.unknowns);
    this.#say = new Sentences(document.documentElement.lang);
    this.#takeOver(new URLSearchParams(location.search).get('page') ?? '');
    this.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#make(), pause);
    });
    this.addEventListener('click', ({ target }) => {
      const form = (target as Element).closest<HTMLElement>('[data-copy]')?.dataset['copy'];
      if (form) void this.#copy(form);
    });
    window.addEventListener('message', ({ data, source }) => {
      const height = source === this.#frame?.contentWindow ? parseHeight(data) : null;
      if (height !== null && this.#frame) this.#frame.style.height = `${height}px`;
    });
    this.#make();
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${CSS.escape(name)}"]`);
  }

  /** Sets the form to the page that the reader came from. */
  #takeOver(page: string): void {
    const asked = page === '' ? null : this.#askedFor(page);
    if (!asked && !this.#isMadeComparison(page)) return;
    const [kind = 'list', value = ''] =
      Object.entries(asked ?? { compare: '' }).find(([, given]) => given != null) ?? [];
    this.#set('kind', kind);
    if (kind !== 'list') this.#set('page', new URL(page, this.#origin).href);
    else {
      this.#carried = new URLSearchParams(value ?? '');
      for (const [name, chosen] of this.#carried) this.#set(name, chosen);
    }
  }

  get #origin(): string {
    return this.dataset['origin'] ?? location.origin;
  }

  /** A page by its address here, or where the catalogue is published. */
  #askedFor(page: string): Asked | null {
    const base = this.dataset['base'] ?? '/';
    return askedForPage(page, base, this.#origin) ?? askedForPage(page, base, location.origin);
  }

  #isMadeComparison(page: string): boolean {
    const base = this.dataset['base'] ?? '/';
    return [this.#origin, location.origin].some((origin) => isMadeComparison(page, base, origin));
  }

  #set(name: string, value: string): void {
    const field = this.#field(name);
    if (field?.type === 'checkbox') (field as HTMLInputElement).checked = value === field.value;
    else if (field) field.value = value;
  }

  #value(name: string): string {
    const field = this.#field(name);
    if (field?.type === 'checkbox' && !(field as HTMLInputElement).checked) return '';
    return field?.value ?? '';
  }

  /** Shows the fields that belong to the choice. */
  #showFields(kind: string): void {
    const own = this.#value('own') === 'yes';
    for (const field of this.querySelectorAll<HTMLElement>('[data-for]')) {
      const wanted = (field.dataset['for'] ?? '').split(' ');
      field.hidden = wanted.includes('own') ? !own : !wanted.includes(kind);
    }
  }

  #asked(kind: string): Asked | null {
    if (kind === 'search' || kind === 'closing-soon') return { [kind]: '' };
    if (kind === 'list') {
      const fields = this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-for="list"] [name]');
      const chosen = [...fields].map(({ name }) => ({ name, value: this.#value(name) }));
      return { list: listOf(chosen, this.#carried) };
    }
    const asked = this.#askedFor(this.#value('page'));
    return asked?.[kind] == null ? null : asked;
  }

  /** What frames and links are called: a list by its filters, what has a page of its own by that. */
  #title(kind: string): string {
    const name = this.#words.kinds[kind] ?? kind;
    if (kind !== 'list') return name;
    const chosen = [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')].filter(
      ({ value }) => value !== '',
    );
    const labels = chosen.map(({ selectedOptions: [option] }) => option?.dataset['label'] ?? '');
    return labels.length === 0 ? name : `${name}: ${labels.join(', ')}`;
  }

  #make(): void {
    const kind = this.#value('kind');
    this.#showFields(kind);
    const asked = this.#asked(kind);
    const status = this.querySelector('[data-part="status"]');
    const look = {
      ...(kind === 'offer' && this.#value('view') === 'full' ? { view: 'full' } : {}),
      ...(this.#value('theme') === 'auto' ? {} : { theme: this.#value('theme') }),
      ...(this.#value('links') === 'new' ? {} : { links: this.#value('links') }),
      ...(this.#value('own') === 'yes'
        ? { colour: this.#value('colour').slice(1), accent: this.#value('accent').slice(1) }
        : {}),
    };
    const made = asked && embedAddress({ ...asked, ...look });
    const here = this.dataset['base'] ?? '/';
    const known = made && ownPage.has(kind) ? this.#titles.of(`${here}${made.replace(/\?.*/, '')}`) : '';
    const address = known === null ? null : made;
    if (status) status.textContent = address === null ? this.#refusal(kind, asked) : '';
    const root = `${this.#origin}${here}`;
    const title = known || this.#title(kind);
    const snippets = asked && address ? writeSnippets({ asked, look, address, root, title }) : null;
    for (const block of this.querySelectorAll<HTMLElement>('[data-form]')) {
      const text = snippets?.[block.dataset['form'] as keyof typeof snippets] ?? '';
      const area = block.querySelector('textarea');
      if (area) area.value = text;
      block.hidden = text === '';
    }
    this.#preview(address);
    void this.#tally(address === null ? null : (asked?.['list'] ?? null));
  }

  /** Why there is nothing to copy; '' where nothing has been asked for yet. */
  #refusal(kind: string, asked: Asked | null): string {
    const page = this.#value('page');
    if (page === '' && asked === null) return '';
    return kind === 'compare' && this.#isMadeComparison(page) ? this.#words.madeComparison : this.#words.notFound;
  }

  /** Says how many offers a list holds, and what each further choice would give; as built, where it cannot be known. */
  async #tally(list: string | null): Promise<void> {
    if (list === this.#counted) return;
    this.#counted = list;
    const selects = [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
    const names = filterNames.filter((filter) => selects.some(({ name }) => name === filter));
    const tally = list === null ? null : await this.#tallies.of(list, names).catch(() => null);
    if (list !== this.#counted) return;
    const place = this.querySelector('[data-part="tally"]');
    if (place) place.textContent = tally === null ? '' : `${sayTally(tally, this.#words.tally, this.#say)}.`;
    for (const select of selects) this.#showCounts(select, tally);
  }

  #showCounts({ name, options }: HTMLSelectElement, tally: ListTally | null): void {
    const counts = tally?.counts.get(name as FilterName);
    for (const option of options) {
      const { label, count } = option.dataset;
      if (label !== undefined) option.text = `${label} (${counts ? (counts.get(option.value) ?? 0) : count})`;
    }
  }

  /** The piece in a frame that is as closed as on any other site. */
  #preview(address: string | null): void {
    const src = address === null ? null : `${this.dataset['base'] ?? '/'}${address}`;
    if (this.#frame && this.#frame.getAttribute('src') === src) return;
    this.#frame?.remove();
    this.#frame = undefined;
    if (src === null) return;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.title = this.#words.previewTitle;
    frame.src = src;
    this.#frame = frame;
    this.querySelector('[data-part="preview"]')?.append(frame);
  }

  /** What was chosen a moment ago is in what is copied. */
  async #copy(form: string): Promise<void> {
    clearTimeout(this.#timer);
    this.#make();
    const area = this.querySelector<HTMLTextAreaElement>(`[data-form="${form}"] textarea`);
    const status = this.querySelector('[data-part="status"]');
    if (!area || !status) return;
    area.select();
    const done = await Promise.resolve(navigator.clipboard?.writeText(area.value)).then(
      () => navigator.clipboard !== undefined,
      () => false,
    );
    status.textContent = done ? this.#words.copied : this.#words.notCopied;
  }
}

customElements.define('embed-builder', EmbedBuilder);
