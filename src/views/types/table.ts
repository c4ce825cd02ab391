import type { ByDay, EntryDates } from './dated.ts';

/**
 * Columns of a list that is downloaded from a page, in order. Their names are permanent, and mean what they mean in the
 * table of all offers; `…_words` is what the page shows.
 */
export const tableColumns = [
  'id',
  'title',
  'title_language',
  'page',
  'provider_ids',
  'provider_names',
  'status',
  'workload_state',
  'workload_words',
  'hours_min',
  'hours_max',
  'level_state',
  'level_words',
  'eqf',
  'delivery_state',
  'delivery_words',
  'mode',
  'languages',
  'start_state',
  'start_words',
  'start_min',
  'start_max',
  'next_deadline',
  'can_apply',
  'cost_state',
  'cost_words',
  'cost_min',
  'cost_max',
  'cost_currency',
  'standard_elements_answered',
] as const;

export type TableColumn = (typeof tableColumns)[number];

/** What stands behind a cell. */
export type TableState = 'stated' | 'worked-out' | 'not-applicable' | 'elsewhere' | 'not-stated';

/** A cell: null is empty. */
export type TableCell = string | number | null;

/** Columns that depend on the day of reading; the browser fills them in. */
export type DatedColumn = 'start_state' | 'start_words' | 'start_min' | 'start_max' | 'next_deadline' | 'can_apply';

/** An offer as a row, with its dates. `page` is a path on this host: the browser makes it whole. */
export type TableRow = {
  readonly cells: Readonly<Record<Exclude<TableColumn, DatedColumn>, TableCell>>;
  readonly dates: ByDay<EntryDates>;
};
