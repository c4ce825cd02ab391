import type { Day } from '../values/day.ts';
import { onDay } from './live-dates.ts';
import type { EntryFact } from './types/entry.ts';
import {
  type DatedColumn,
  type TableCell,
  type TableColumn,
  type TableRow,
  type TableState,
  tableColumns,
} from './types/table.ts';

/** A fact of a card as the words of a cell: with its aside; empty where nothing is stated. */
export function wordsOf(fact: EntryFact): string | null {
  switch (fact.state) {
    case 'stated':
    case 'worked':
      return fact.note === undefined ? fact.text : `${fact.text} (${fact.note})`;
    case 'not-applicable':
      return fact.reason;
    case 'elsewhere':
    case 'not-stated':
      return null;
    default:
      return fact satisfies never;
  }
}

/** What stands behind a cell. */
export function stateOf({ state }: EntryFact): TableState {
  return state === 'worked' ? 'worked-out' : state;
}

/** A row on a day, whole: every column, its address with the host. */
export function rowOn(row: TableRow, day: Day, origin: string): Readonly<Record<TableColumn, TableCell>> {
  const cells: Readonly<Partial<Record<TableColumn, TableCell>>> = {
    ...row.cells,
    ...datedCells(row, day),
    page: `${origin}${String(row.cells.page)}`,
  };
  return Object.fromEntries(tableColumns.map((name) => [name, cells[name] ?? null])) as Record<TableColumn, TableCell>;
}

function datedCells(
  { dates: [first, ...later] }: TableRow,
  day: Day,
): Readonly<Partial<Record<DatedColumn, TableCell>>> {
  if (!first) return { start_state: 'not-stated' };
  const { start, apply, starts, closes } = onDay([first, ...later], day);
  return {
    start_words: wordsOf(start),
    start_state: stateOf(start),
    start_min: starts?.[0] ?? null,
    start_max: starts?.[1] ?? null,
    next_deadline: closes ?? null,
    can_apply: apply,
  };
}
