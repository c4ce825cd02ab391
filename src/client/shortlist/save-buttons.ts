import type { Words } from '../../i18n/words.ts';
import { KeptList } from './kept-list.ts';
import { type Saved, withOffer, withoutOffer } from './saved.ts';

type MastheadWords = Pick<Words['shortlist']['live'], 'cannotKeep' | 'full' | 'masthead'>;

const link = document.querySelector<HTMLAnchorElement>('[data-shortlist]');
if (link) start(link, JSON.parse(link.dataset['words'] ?? '{}') as MastheadWords);

/** Keeps every button "Save" of the page, and the count in the masthead, the same as the list on the device. */
function start(counter: HTMLAnchorElement, words: MastheadWords): void {
  const kept = new KeptList(counter.pathname);
  /** Taken away on this page: saved again, an offer has its note back. */
  const taken = new Map<string, Saved>();
  const show = (): void => {
    const { list } = kept;
    const ids = new Set(list.map(({ id }) => id));
    for (const button of document.querySelectorAll<HTMLElement>('[data-save]')) {
      button.setAttribute('aria-pressed', String(ids.has(button.dataset['save'] ?? '')));
    }
    const count = counter.querySelector('span');
    if (count) count.textContent = list.length === 0 ? '' : words.masthead.replace('{n}', `${list.length}`);
  };
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-save]');
    if (!button) return;
    const { save: id = '', title = '', by = '' } = button.dataset;
    const { list } = kept;
    const found = list.find((one) => one.id === id);
    if (found) taken.set(id, found);
    const after = found ? withoutOffer(list, id) : withOffer(list, taken.get(id) ?? { id, title, by, note: '' });
    if (after === list) tell(button, words.full);
    else if (!kept.keep(after)) tell(button, words.cannotKeep);
  });
  new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(holdsButtons))) show();
  }).observe(document.body, { childList: true, subtree: true });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) show();
  });
  kept.listen(show);
  show();
}

/** Beside the button, for the eye and the ear. */
function tell(button: HTMLElement, words: string): void {
  const told = button.parentElement?.querySelector<HTMLElement>('[data-told]') ?? document.createElement('small');
  told.dataset['told'] = '';
  told.setAttribute('role', 'alert');
  told.textContent = words;
  button.after(told);
}

function holdsButtons(node: Node): boolean {
  return node instanceof Element && (node.matches('[data-save]') || node.querySelector('[data-save]') !== null);
}
