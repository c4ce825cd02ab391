import type { Words } from '../../i18n/words.ts';
import { formatChoice } from '../compare/address.ts';
import { type Chosen, toggle } from './choice.ts';
import { KeptChoice } from './kept-choice.ts';

type TrayWords = Pick<Words['compareTray'], 'added' | 'cleared' | 'full' | 'oneMore' | 'open' | 'removed'>;

/**
 * `<compare-tray>`: keeps the ticks "Compare" of the page and the choice on the device the same, and shows at the foot
 * of the window how many are chosen. Ticks that are drawn later are found too.
 */
class CompareTray extends HTMLElement {
  #kept!: KeptChoice;
  #words!: TrayWords;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as TrayWords;
    this.#kept = new KeptChoice(this.#open.pathname);
    this.#kept.listen(() => this.#show());
    document.addEventListener('change', ({ target }) => {
      const box = target as HTMLInputElement;
      const tick = box.closest<HTMLElement>('[data-compare]');
      if (tick) this.#tick({ id: tick.dataset['compare'] ?? '', title: tick.dataset['title'] ?? '' }, box);
    });
    this.#clear.addEventListener('click', () => {
      this.#kept.keep([]);
      this.#say(this.#words.cleared);
      // The button goes with the choice; what is read next is the page.
      document.getElementById('main')?.focus({ preventScroll: true });
    });
    new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => [...addedNodes].some(holdsTicks))) this.#show();
    }).observe(document.body, { childList: true, subtree: true });
    this.#show();
  }

  get #open(): HTMLAnchorElement {
    return this.querySelector('a') as HTMLAnchorElement;
  }

  get #clear(): HTMLButtonElement {
    return this.querySelector('button') as HTMLButtonElement;
  }

  #tick(offer: Chosen, box: HTMLInputElement): void {
    const [outcome, chosen] = toggle(this.#kept.chosen, offer);
    if (outcome === 'full') {
      box.checked = false;
      this.#say(this.#words.full);
      return;
    }
    this.#kept.keep(chosen);
    this.#say(this.#counted(this.#words[outcome], chosen.length));
  }

  #show(): void {
    const { chosen } = this.#kept;
    const ids = chosen.map(({ id }) => id);
    for (const tick of document.querySelectorAll<HTMLElement>('[data-compare]')) {
      const box = tick.querySelector('input');
      if (box) box.checked = ids.includes(tick.dataset['compare'] ?? '');
    }
    // On the page that shows this very choice there is nothing to open.
    const isHere = location.pathname === this.#open.pathname && location.search === formatChoice(ids);
    const isShown = chosen.length > 0 && !isHere;
    this.className = isShown ? 'compare-tray no-print' : 'visually-hidden';
    this.#part('tray').hidden = !isShown;
    this.#open.search = formatChoice(ids);
    this.#part('count').textContent = this.#counted(this.#words.open, chosen.length);
    this.#part('names').textContent = isShown ? chosen.map(({ title }) => title).join(' · ') : '';
    this.#part('more').textContent = isShown && chosen.length === 1 ? this.#words.oneMore : '';
  }

  #counted(forms: Readonly<Record<string, string>>, count: number): string {
    const form = new Intl.PluralRules(document.documentElement.lang).select(count);
    return (forms[form] ?? forms['other'] ?? '').replace('{n}', `${count}`);
  }

  #say(words: string): void {
    this.#part('said').textContent = words;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }
}

function holdsTicks(node: Node): boolean {
  return node instanceof Element && (node.matches('[data-compare]') || node.querySelector('[data-compare]') !== null);
}

customElements.define('compare-tray', CompareTray);
