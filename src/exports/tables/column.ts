import type { Fact } from '../../values/fact.ts';
import type { Figure } from '../../values/figure.ts';

/** What stands in a cell; null is an empty cell. */
export type Value = string | number | null;

/** One column of a table. Its name is permanent: readers' programs find the column by it. */
export type Column<Row, Key extends string = string> = {
  readonly key: Key;
  readonly of: (row: Row) => Value;
};

/** The state of a fact in a table. `none`: the provider says that there is nothing, which is a statement. */
type CellState = 'stated' | 'none' | 'not-applicable' | 'elsewhere' | 'not-stated';

/** @param isNone whether a stated value says that there is nothing */
export function stateOf<T>(fact: Fact<T>, isNone: (value: T) => boolean = () => false): CellState {
  return fact.state === 'stated' && isNone(fact.value) ? 'none' : fact.state;
}

/** Codes in one cell; no code holds a semicolon. */
export function codes(list: readonly (string | number)[]): string | null {
  return list.length === 0 ? null : list.join('; ');
}

/** Texts in one cell, a line each: white space within a text was folded when it was read. */
export function lines(list: readonly string[]): string | null {
  return list.length === 0 ? null : list.join('\n');
}

export function yesNo(value: boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : value ? 'yes' : 'no';
}

/** The ends of a figure; a cell is empty where that end is open or the figure is not known. */
export function ends(figure: Figure | null | undefined): { readonly min: number | null; readonly max: number | null } {
  return { min: figure?.min ?? null, max: figure?.max ?? null };
}
