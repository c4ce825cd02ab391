import { type FilterName, filterNames } from '../../views/types/facet.ts';
import { part } from './draw.ts';
import type { Counts } from './pagefind.ts';
import type { Unknowns } from './plan.ts';

type Value = {
  readonly id: string;
  readonly label: string;
  readonly row: HTMLElement;
  readonly box: HTMLInputElement;
  readonly built: number;
};
type Facet = { readonly name: FilterName; readonly phrase: string; readonly values: readonly Value[] };

/** The filters of the page, made into checkboxes where they stand. */
export class Facets {
  readonly #facets: readonly Facet[];
  readonly unknowns: Unknowns;

  constructor(root: ParentNode, onToggle: (name: FilterName, value: string) => void) {
    this.#facets = [...root.querySelectorAll<HTMLElement>('[data-facet]')].flatMap((group): Facet[] => {
      const name = filterNames.find((each) => each === group.dataset['facet']);
      if (name === undefined) return [];
      const rows = [...group.querySelectorAll<HTMLElement>('[data-value]')];
      const values = rows.map((row) => upgrade(row, (value) => onToggle(name, value)));
      return [{ name, phrase: group.dataset['phrase'] ?? '', values }];
    });
    this.unknowns = Object.fromEntries(
      this.#facets.map(({ name, values }) => [
        name,
        values.filter(({ row }) => row.dataset['unknown'] !== undefined).map(({ id }) => id),
      ]),
    );
  }

  /** Sets ticks and counts; without counts those of the whole catalogue stand. */
  show(chosen: Readonly<Partial<Record<FilterName, readonly string[]>>>, counts: Counts | null): void {
    for (const { name, values } of this.#facets) {
      for (const { id, row, box, built } of values) {
        const count = counts === null ? built : (counts[name]?.[id] ?? 0);
        box.checked = chosen[name]?.includes(id) ?? false;
        part(row, '.count').textContent = String(count);
        row.classList.toggle('is-none', count === 0);
      }
    }
  }

  /** Label of a value; a value that the page does not know is its own label. */
  labelOf(name: FilterName, value: string): string {
    return this.#facets.find((facet) => facet.name === name)?.values.find(({ id }) => id === value)?.label ?? value;
  }

  /** What is said where the filter's fact is unknown. */
  phraseOf(name: FilterName): string {
    return this.#facets.find((facet) => facet.name === name)?.phrase ?? '';
  }
}

function upgrade(row: HTMLElement, onToggle: (value: string) => void): Value {
  const id = row.dataset['value'] ?? '';
  const words = part(row, ':first-child');
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  label.append(box, words.textContent);
  words.replaceWith(label);
  box.addEventListener('change', () => onToggle(id));
  return { id, label: words.textContent, row, box, built: Number(part(row, '.count').textContent) };
}
