import type { Words } from '../../i18n/words.ts';
import type { CardWords } from '../../views/types/search.ts';
import { formatChoice } from '../compare/address.ts';
import { today } from '../dates/visitor-day.ts';
import { type Copy, part } from '../search/draw.ts';
import { formatShared, parseShared } from './address.ts';
import { KeptList } from './kept-list.ts';
import { type Found, findOffer } from './offer-file.ts';
import { moved, type Saved, withNote, withOffer, withoutOffer, withSeen } from './saved.ts';
import { type Doing, SavedItem } from './saved-item.ts';
import { copyLink, saveCalendar } from './take-along.ts';

type LiveWords = Words['shortlist']['live'] & CardWords;

/** Offers side by side at most. */
const SIDE_BY_SIDE = 4;

/**
 * `<short-list>`: the reader's list, or one that the address shares. What the device keeps is shown at once; then each
 * offer is looked up, so that what has closed, moved or gone is said.
 */
class ShortList extends HTMLElement {
  #words!: LiveWords;
  #kept!: KeptList;
  #shared: readonly Saved[] | null = null;
  #before: readonly Saved[] | null = null;
  readonly #items = new Map<string, SavedItem>();
  readonly #found = new Map<string, Found>();
  readonly #day = today();

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as LiveWords;
    this.#kept = new KeptList(location.pathname);
    this.#kept.listen(() => this.#show());
    const press = (name: string, does: () => void): void => {
      part(this, `[data-part="${name}"]`).addEventListener('click', does);
    };
    press('print', () => window.print());
    press('calendar', () => void this.#toCalendar());
    press('clear', () => this.#change([], this.#words.cleared));
    press('undo', () => this.#change(this.#before ?? [], ''));
    press(
      'copy',
      () =>
        void copyLink(part(this, '#share') as HTMLInputElement, this.#words).then((said) => {
          part(this, '[data-part="copied"]').textContent = said;
        }),
    );
    press('add', () => this.#addShared());
    part(this, '[data-part="printed-on"]').textContent = this.#words.printed.replace('{day}', this.#dayText(this.#day));
    window.addEventListener('popstate', () => this.#read());
    this.#read();
  }

  /** Takes the list from the address, or from the device. */
  #read(): void {
    const ids = parseShared(location.search);
    const own = this.#kept.list;
    this.#shared = ids?.map((id) => own.find((one) => one.id === id) ?? { id, title: id, by: '', note: '' }) ?? null;
    this.#items.clear();
    part(this, 'ol').replaceChildren();
    this.#show();
    const looking = Promise.all(this.#list.map(({ id }) => this.#lookUp(id)));
    // One's own list is known; of a shared one only the names, until the offers have come.
    if (this.#shared === null) this.dataset['ready'] = '';
    else
      void looking.then(() => {
        this.dataset['ready'] = '';
      });
  }

  get #list(): readonly Saved[] {
    return this.#shared ?? this.#kept.list;
  }

  async #lookUp(id: string): Promise<void> {
    const found = await findOffer(this.dataset['api'] ?? '', id);
    this.#found.set(id, found);
    if (found.kind === 'found') {
      const { entry } = found;
      if (entry.id !== id) this.#found.set(entry.id, found);
      if (this.#shared) this.#shared = withSeen(this.#shared, id, entry, this.#day);
      else this.#kept.keep(withSeen(this.#kept.list, id, entry, this.#day));
    }
    this.#show();
  }

  #show(): void {
    const list = this.#list;
    const place = part(this, 'ol');
    const elements = list.map((saved, index) => this.#draw(saved, index, list.length));
    // Only where the order has changed: what has the focus must not be taken out of the page.
    if (
      elements.some((element, index) => place.children[index] !== element) ||
      place.children.length !== elements.length
    )
      place.replaceChildren(...elements);
    for (const id of this.#items.keys()) if (!list.some((one) => one.id === id)) this.#items.delete(id);
    const { shared, count, none } = this.#words;
    part(this, '[data-part="count"]').textContent =
      list.length === 0 ? none : this.#counted(this.#shared ? shared : count, list.length);
    const show = (name: string, isShown: boolean): void => {
      part(this, `[data-part="${name}"]`).hidden = !isShown;
    };
    show('empty', list.length === 0);
    show('tools', list.length > 0);
    show('shared', this.#shared !== null);
    show('lead', this.#shared === null);
    show('clear', this.#shared === null);
    show('undo', this.#before !== null && this.#shared === null);
    this.#links(list.map(({ id }) => id));
  }

  #links(ids: readonly string[]): void {
    const compare = part(this, '[data-part="compare"]') as HTMLAnchorElement;
    compare.hidden = ids.length < 2;
    compare.search = formatChoice(ids.slice(0, SIDE_BY_SIDE));
    part(compare, 'span').textContent = ids.length > SIDE_BY_SIDE ? this.#words.compareFirst : this.#words.compareAll;
    const address = `${location.origin}${location.pathname}${formatShared(ids)}`;
    (part(this, '#share') as HTMLInputElement).value = address;
    part(this, '[data-part="printed-at"]').textContent = ids.length > 0 ? address : '';
    part(this, '[data-part="copied"]').textContent = '';
  }

  #draw(saved: Saved, index: number, count: number): HTMLElement {
    const { id, title, by, note, seen } = saved;
    const item = this.#items.get(id) ?? this.#make(id);
    const found = this.#found.get(id);
    const key = JSON.stringify([title, seen?.entry]);
    if (item.element.dataset['drawn'] !== key) {
      item.draw(id, title, by, seen?.entry ?? null);
      item.element.dataset['drawn'] = key;
    }
    item.tell(this.#notice(saved, found));
    item.note = note;
    item.place(index, count);
    return item.element;
  }

  #make(id: string): SavedItem {
    const base = this.dataset['base'] ?? '/';
    const drawing = {
      copy: this.#copy,
      words: this.#words,
      day: this.#day,
      pageOf: (of: string) => `${base}offers/${of}/`,
    };
    const item = new SavedItem(drawing, this.#shared !== null);
    item.listen(
      (doing) => this.#do(id, doing),
      (note) => this.#kept.keep(withNote(this.#kept.list, id, note)) || this.#say(this.#words.blocked),
    );
    this.#items.set(id, item);
    return item;
  }

  /** A copy of one of the page's templates. */
  readonly #copy: Copy = (name) => {
    const template = part(this, `[data-template="${name}"]`) as HTMLTemplateElement;
    return template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  };

  #notice({ seen }: Saved, found: Found | undefined): string {
    const { gone, unknown, notChecked, notOpen } = this.#words;
    const day = seen ? this.#dayText(seen.on) : '';
    if (found?.kind === 'gone') return seen ? gone.replace('{day}', day) : unknown;
    if (found?.kind === 'failed') return seen ? notChecked.replace('{day}', day) : '';
    const status = seen?.entry.status;
    return status ? notOpen.replace('{status}', status.label) : '';
  }

  #do(id: string, doing: Doing): void {
    const list = this.#kept.list;
    const title = list.find((one) => one.id === id)?.title ?? '';
    if (doing === 'remove') {
      this.#change(withoutOffer(list, id), this.#words.removed.replace('{title}', title));
      return;
    }
    const after = moved(list, id, doing === 'up' ? -1 : 1);
    if (after === list) return;
    this.#kept.keep(after);
    // Its place in the page has changed, and the focus goes with it.
    this.#items.get(id)?.button(doing).focus();
    const number = after.findIndex((one) => one.id === id) + 1;
    this.#say(this.#words.moved.replace('{title}', title).replace('{n}', String(number)));
  }

  /** Takes offers away, or brings them back; the focus goes to what says so. */
  #change(list: readonly Saved[], said: string): void {
    this.#before = said === '' ? null : this.#kept.list;
    const isKept = this.#kept.keep(list);
    this.#show();
    this.#say(isKept ? said : this.#words.blocked);
    part(this, '[data-part="status"]').focus();
  }

  #addShared(): void {
    const own = this.#kept.list;
    const after = (this.#shared ?? []).filter(({ id }) => this.#found.get(id)?.kind !== 'gone').reduce(withOffer, own);
    const isKept = this.#kept.keep(after);
    history.pushState(null, '', location.pathname);
    this.#read();
    this.#say(isKept ? this.#counted(this.#words.added, after.length - own.length) : this.#words.blocked);
    part(this, '[data-part="status"]').focus();
  }

  async #toCalendar(): Promise<void> {
    const paths = this.#list.flatMap(({ id }) => {
      const found = this.#found.get(id);
      return found?.kind === 'found' && found.calendar !== null ? [found.calendar] : [];
    });
    const events = await saveCalendar(paths, this.#day, `${this.#words.file}.ics`);
    this.#say(events === 0 ? this.#words.noDays : this.#counted(this.#words.days, events));
  }

  #counted(forms: Readonly<Record<string, string>>, n: number): string {
    const form = new Intl.PluralRules(document.documentElement.lang).select(n);
    return (forms[form] ?? forms['other'] ?? '').replace('{n}', String(n));
  }

  #dayText(day: string): string {
    const { lang } = document.documentElement;
    const locale = lang === 'en' ? 'en-GB' : lang;
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  }

  #say(words: string): void {
    part(this, '[data-part="said"]').textContent = words;
  }
}

customElements.define('short-list', ShortList);
