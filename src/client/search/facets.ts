import { type FilterName, filterNames, type LimitName, limitNames } from '../../views/types/facet.ts';
import type { LiveWords } from '../../views/types/search.ts';
import { keysInUse, type Query } from './address.ts';
import { part } from './draw.ts';
import type { FilterPhrase } from './filter-words.ts';
import type { Unknowns } from './judge.ts';
import { upgradeLimit, upgradeValue } from './upgrade.ts';

/** A value of a filter as the page shows it. */
export type FacetBox = {
  readonly id: string;
  readonly label: string;
  readonly row: HTMLElement;
  readonly box: HTMLInputElement;
  /** Offers in the whole catalogue, as built. */
  readonly built: number;
};

/** The choice of a bound. */
export type FacetLimit = {
  readonly key: LimitName;
  readonly select: HTMLSelectElement;
  /** Each choice with the words that a filter in use has. */
  readonly names: ReadonlyMap<string, string>;
};

type Facet = {
  readonly name: FilterName;
  readonly legend: string;
  readonly phrase: string;
  readonly group: HTMLElement;
  readonly values: readonly FacetBox[];
  readonly limit: FacetLimit | null;
};

/** Counts of one filter: of its values, and of the choices of its bound. */
export type FacetCounts = {
  readonly values: ReadonlyMap<string, number>;
  readonly limit: ReadonlyMap<string, number>;
};

/** What the filters tell when a visitor uses them. */
export type FacetEvents = {
  readonly onToggle: (name: FilterName, value: string) => void;
  readonly onLimit: (name: LimitName, value: string) => void;
};

/** The filters of the page, made into checkboxes where they stand. */
export class Facets {
  readonly #facets: readonly Facet[];
  readonly unknowns: Unknowns;

  constructor(root: ParentNode, { onToggle, onLimit }: FacetEvents) {
    this.#facets = [...root.querySelectorAll<HTMLElement>('[data-facet]')].flatMap((group): Facet[] => {
      const name = filterNames.find((each) => each === group.dataset['facet']);
      if (name === undefined) return [];
      const rows = [...group.querySelectorAll<HTMLElement>('[data-value]')];
      return [
        {
          name,
          legend: part(group, 'legend').textContent,
          phrase: group.dataset['phrase'] ?? '',
          group,
          values: rows.map((row) => upgradeValue(row, (value) => onToggle(name, value))),
          limit: limitOf(group, onLimit),
        },
      ];
    });
    this.unknowns = Object.fromEntries(
      this.#facets.map(({ name, values }) => [
        name,
        values.filter(({ row }) => row.dataset['unknown'] !== undefined).map(({ id }) => id),
      ]),
    );
  }

  /** Sets ticks and bounds, and opens the folds in which something is ticked. */
  show({ chosen, limits }: Query): void {
    for (const { name, values, limit } of this.#facets) {
      for (const { id, box } of values) {
        box.checked = chosen[name]?.includes(id) ?? false;
        const fold = box.closest('details.more');
        if (box.checked && fold instanceof HTMLDetailsElement) fold.open = true;
      }
      if (limit) limit.select.value = limits[limit.key] ?? '';
    }
  }

  /** Sets the counts of a filter; without counts those of the whole catalogue stand, as built. */
  count(name: FilterName, counts: FacetCounts | null): void {
    const facet = this.#facets.find((one) => one.name === name);
    for (const { id, row, built } of facet?.values ?? []) {
      const count = counts === null ? built : (counts.values.get(id) ?? 0);
      part(row, '.count').textContent = String(count);
      row.classList.toggle('is-none', count === 0);
    }
    if (facet) {
      const isAllNone = facet.values.length > 0 && facet.values.every(({ row }) => row.classList.contains('is-none'));
      part(facet.group, '[data-part="all-none"]').hidden = counts === null || !isAllNone;
    }
    for (const option of facet?.limit?.select.options ?? []) {
      const label = option.dataset['label'] ?? option.text;
      option.dataset['label'] = label;
      const count = counts?.limit.get(option.value);
      option.text = count === undefined ? label : `${label} (${count})`;
    }
  }

  /** Filters that a visitor has before their eyes: their counts are worth loading. */
  visible(): readonly FilterName[] {
    return this.#facets.filter(({ group }) => group.checkVisibility()).map(({ name }) => name);
  }

  /** All filters of the page. */
  names(): readonly FilterName[] {
    return this.#facets.map(({ name }) => name);
  }

  /** The choices of a filter's bound; none where it has no bound. */
  choicesOf(name: FilterName): { readonly key: LimitName; readonly ids: readonly string[] } | null {
    const limit = this.#facets.find((one) => one.name === name)?.limit;
    return limit ? { key: limit.key, ids: [...limit.names.keys()] } : null;
  }

  /** True for a value that the page shows: an address can hold anything. */
  knows(key: FilterName | LimitName, value: string): boolean {
    return this.labelOf(key, value) !== null;
  }

  /** A filter in use, in words; null for what the page does not know. */
  labelOf(key: FilterName | LimitName, value: string): string | null {
    for (const { name, values, limit } of this.#facets) {
      if (name === key) return values.find(({ id }) => id === value)?.label ?? null;
      if (limit?.key === key) return limit.names.get(value) ?? null;
    }
    return null;
  }

  /** What a visitor may write for a value: what the dictionary has, and the names of languages as they stand here. */
  phrases(said: LiveWords['filterWords']): readonly FilterPhrase[] {
    const written = Object.entries(said).flatMap(([named, all]) => {
      const [key, value = ''] = named.split('=');
      const name = filterNames.find((one) => one === key);
      return name && this.knows(name, value) ? all.map((words) => ({ key: name, value, words })) : [];
    });
    const languages = this.#facets.find(({ name }) => name === 'language')?.values ?? [];
    return [...written, ...languages.map(({ id, label }) => ({ key: 'language' as const, value: id, words: label }))];
  }

  /** Legend of a filter, or words of the bound that is set. */
  legendOf(key: FilterName | LimitName, { limits }: Query): string {
    const limit = limitNames.find((name) => name === key);
    if (limit) return this.labelOf(limit, limits[limit] ?? '') ?? limit;
    return this.#facets.find(({ name }) => name === key)?.legend ?? key;
  }

  /** What is said where the filter's fact is unknown. */
  phraseOf(name: FilterName): string {
    return this.#facets.find((facet) => facet.name === name)?.phrase ?? '';
  }

  /** The filters in use, each value in words. */
  inUse(
    query: Query,
  ): readonly { readonly key: FilterName | LimitName; readonly value: string; readonly label: string }[] {
    return keysInUse(query).flatMap((key) => {
      const values = limitNames.some((name) => name === key)
        ? [query.limits[key as LimitName] ?? '']
        : (query.chosen[key as FilterName] ?? []);
      return values.map((value) => ({ key, value, label: this.labelOf(key, value) ?? value }));
    });
  }
}

function limitOf(group: HTMLElement, onLimit: FacetEvents['onLimit']): FacetLimit | null {
  const place = group.querySelector<HTMLElement>('[data-limit]');
  const key = limitNames.find((name) => name === place?.dataset['limit']);
  return place && key ? upgradeLimit(place, key, (value) => onLimit(key, value)) : null;
}
