import { el } from './element.ts';
import type { PlanItem } from './plan.ts';
import { monthNames, said } from './speech.ts';

/** What the planner must know of a thing to ask for what belongs to it. */
export type ChoiceKind = { readonly many: boolean; readonly credit: boolean };

/** One thing with its box; date, number and credits are asked once it is ticked. */
export class Choice {
  readonly key: string;
  readonly #row: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #title: string;
  readonly #kind: ChoiceKind;
  readonly #onChange: (key: string, item: PlanItem | null) => void;
  #more: HTMLElement | null = null;

  /** @param row holds a box and its label */
  constructor(row: HTMLElement, kind: ChoiceKind, onChange: (key: string, item: PlanItem | null) => void) {
    this.#row = row;
    this.key = row.dataset['key'] ?? '';
    this.#box = row.querySelector('input') as HTMLInputElement;
    this.#title = row.querySelector('label')?.firstChild?.textContent?.trim() ?? '';
    this.#kind = kind;
    this.#onChange = onChange;
    this.#box.addEventListener('change', () => {
      this.show(this.#box.checked ? { key: this.key, on: null, count: 1, credit: null } : null);
      this.#tell();
    });
  }

  /** Shows what is held, or that nothing is. Fields that stand keep the focus. */
  show(item: PlanItem | null): void {
    this.#box.checked = item !== null;
    if (item === null) {
      this.#more?.remove();
      this.#more = null;
      return;
    }
    this.#more ??= this.#fields(item);
    if (!this.#more.isConnected) this.#row.append(this.#more);
    const [year = '', month = ''] = item.on?.split('-') ?? [];
    this.#set('year', year);
    this.#set('month', month);
    this.#set('count', String(item.count));
    this.#set('credit', item.credit === null ? '' : String(item.credit));
  }

  focus(): void {
    this.#box.focus();
  }

  #fields(item: PlanItem): HTMLElement {
    const now = new Date().getFullYear();
    const years = Array.from({ length: 26 }, (_, index) => String(now + 6 - index));
    const known = item.on?.slice(0, 4);
    if (known !== undefined && !years.includes(known)) years.push(known);
    const months = monthNames().map((name, index) => [String(index + 1).padStart(2, '0'), name] as const);
    const group = el(
      'span',
      { class: 'field', role: 'group', 'aria-label': said.date(this.#title) },
      select('month', said.month, [['', said.noMonth], ...months]),
      select('year', said.year, [['', said.noYear], ...years.map((year) => [year, year] as const)]),
      this.#kind.many && number('count', said.count, '1', '50'),
      this.#kind.credit && number('credit', said.credit, '0.5', '999'),
    );
    group.addEventListener('change', () => this.#tell());
    return group;
  }

  #tell(): void {
    if (!this.#box.checked) {
      this.#onChange(this.key, null);
      return;
    }
    const [year, month] = [this.#value('year'), this.#value('month')];
    const credit = Number(this.#value('credit'));
    const count = Math.round(Number(this.#value('count') || 1));
    this.#onChange(this.key, {
      key: this.key,
      on: year === '' ? null : month === '' ? year : `${year}-${month}`,
      count: Math.min(50, Math.max(1, Number.isFinite(count) ? count : 1)),
      credit: credit > 0 && credit <= 999 ? Math.round(credit * 1000) / 1000 : null,
    });
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.#more?.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field="${name}"]`) ?? null;
  }

  #value(name: string): string {
    return this.#field(name)?.value ?? '';
  }

  #set(name: string, value: string): void {
    const field = this.#field(name);
    if (field && field !== document.activeElement && field.value !== value) field.value = value;
  }
}

/** A box with its label, as the build writes them. */
export function choiceRow(key: string, title: string, note: string | null, lang?: string): HTMLLIElement {
  const id = `have-${key.replace(/[^a-z0-9]+/g, '-')}`;
  return el(
    'li',
    { class: 'choice', 'data-key': key },
    el('input', { type: 'checkbox', id }),
    el(
      'label',
      { for: id, lang, dir: lang && 'auto' },
      title,
      note !== null && [' ', el('span', { class: 'quiet' }, note)],
    ),
  );
}

/** A list to choose from, with its name. */
export function select(
  field: string,
  label: string,
  options: readonly (readonly [string, string])[],
): HTMLSelectElement {
  return el(
    'select',
    { 'data-field': field, 'aria-label': label },
    options.map(([value, text]) => el('option', { value }, text)),
  );
}

function number(field: string, label: string, min: string, max: string): HTMLElement {
  const input = el('input', { type: 'number', 'data-field': field, min, max, step: min === '1' ? '1' : 'any' });
  return el('label', { class: 'field' }, label, ' ', input);
}
