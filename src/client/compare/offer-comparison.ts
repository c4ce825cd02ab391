import type { Words } from '../../i18n/words.ts';
import { formatChoice } from './address.ts';
import { readTable } from './read-table.ts';
import { toCsv, toText, type Written } from './written.ts';

type ToolWords = Words['comparePage']['live'] & { readonly letters: string };

/**
 * `<offer-comparison>`: what one can do with a comparison that stands in it: print it, copy it, download it, look at two
 * of its offers alone. Built pages and those drawn in the browser have the same.
 */
class OfferComparison extends HTMLElement {
  static readonly observedAttributes = ['data-ids'];

  connectedCallback(): void {
    const { said, tools } = this;
    tools.addEventListener('click', async ({ target }) => {
      const deed = (target as Element).closest<HTMLElement>('[data-deed]')?.dataset['deed'];
      if (deed === 'print') print();
      else if (deed === 'csv') this.#download();
      else if (deed === 'text')
        await copy(toText(this.#written(), this.words.letters)).then((done) => this.#tell(done));
      else if (deed === 'link') await copy(this.#address()).then((done) => this.#tell(done));
    });
    said.textContent = '';
    this.#showPairs();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#showPairs();
  }

  get words(): ToolWords {
    return JSON.parse(this.tools.dataset['words'] ?? '{}') as ToolWords;
  }

  get tools(): HTMLElement {
    return this.querySelector('[data-part="tools"]') as HTMLElement;
  }

  get said(): HTMLElement {
    return this.querySelector('[data-part="said"]') as HTMLElement;
  }

  get #ids(): readonly string[] {
    return (this.dataset['ids'] ?? '').split(' ').filter((id) => id !== '');
  }

  /** The page of the reader's own choice with these offers: it stays right when an editor changes a set. */
  #address(ids = this.#ids): string {
    return new URL(`${this.dataset['address'] ?? location.pathname}${formatChoice(ids)}`, location.href).href;
  }

  /** Of three or four, any two: on a small screen that is easier to read. */
  #showPairs(): void {
    const place = this.querySelector<HTMLElement>('[data-part="pairs"]');
    if (!place) return;
    const ids = this.#ids;
    const { pair, pairs, letters } = this.words;
    const links = ids.flatMap((a, first) =>
      ids.slice(first + 1).map((b, after) => {
        const link = document.createElement('a');
        link.href = this.#address([a, b]);
        link.textContent = pair.replace('{a}', letters[first] ?? '').replace('{b}', letters[first + 1 + after] ?? '');
        return link;
      }),
    );
    place.replaceChildren(pairs, ...links.flatMap((link) => [' ', link]));
    place.hidden = ids.length < 3;
  }

  #written(): Written {
    const table = this.querySelector('table');
    const { question, verdict } = this.words;
    return table ? readTable(table, [question, verdict]) : [];
  }

  #download(): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toCsv(this.#written())], { type: 'text/csv' }));
    link.download = 'comparison.csv';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  #tell(done: boolean): void {
    this.said.textContent = done ? this.words.copied : this.words.notCopied;
  }
}

/** @returns false where the browser does not let a page copy */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('offer-comparison', OfferComparison);
