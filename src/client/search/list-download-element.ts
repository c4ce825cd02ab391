import { filterNames } from '../../views/types/facet.ts';
import { today } from '../dates/visitor-day.ts';
import { EMPTY_QUERY } from './address.ts';
import { part } from './draw.ts';
import type { DownloadFormat, Listed } from './list-download.ts';

type Words = { readonly working: string; readonly done: string; readonly failed: string };

/** `<list-download>`: hands the list of its page over as a file; what that needs is fetched when it is asked for. */
export class ListDownload extends HTMLElement {
  /** Gives another list than the page's own: what a search has found; null where nothing is searched. */
  source: () => readonly Listed[] | null = () => null;

  connectedCallback(): void {
    this.hidden = false;
    for (const button of this.querySelectorAll<HTMLElement>('[data-format]')) {
      button.addEventListener('click', () => void this.#download(button.dataset['format'] as DownloadFormat));
    }
  }

  async #download(format: DownloadFormat): Promise<void> {
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    const status = part(this, '[role="status"]');
    const folder = this.dataset['index'] ?? '';
    status.textContent = words.working;
    try {
      const { downloadList } = await import('./list-download.ts');
      await downloadList(format, this.source() ?? (await this.#own()), folder);
      status.textContent = words.done;
    } catch {
      status.textContent = words.failed;
    }
  }

  /** The list that the page was built with, all its pages. */
  async #own(): Promise<readonly Listed[]> {
    const { Engine } = await import('./engine.ts');
    const { index = '', total, filter, value = '' } = this.dataset;
    const name = filterNames.find((each) => each === filter);
    const query = name ? { ...EMPTY_QUERY, chosen: { [name]: [value] } } : EMPTY_QUERY;
    const { answer } = await new Engine(index, Number(total), today()).ask(query, {});
    return answer.fit.map((offer) => ({ offer, fits: 'yes' }));
  }
}

customElements.define('list-download', ListDownload);
