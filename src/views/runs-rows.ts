import type { Offer } from '../catalogue/catalogue.ts';
import { dateInline } from '../concepts/inline-values.ts';
import type { Content, Line, Row } from '../concepts/row.ts';
import type { RunFacts } from '../facts/offer-facts.ts';
import { closedFor } from './deadline-lines.ts';
import { plainInline, plainLine } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import { byDay } from './to-entry-dates.ts';
import type { ByDay } from './types/dated.ts';

/** Column of the status in the table that the concept makes of the runs. */
const STATUS = 4;

/** What the states of all runs are called, from the day of the build on; null where the stated words stay. */
type StatesByDay = ByDay<{ readonly labels: readonly (string | null)[]; readonly byDates: boolean }>;

/** The dates with the state that each run has on the day of reading, instead of only what was stated. */
export function withRunStates(rows: readonly Row[], offer: Offer, context: SiteContext): readonly Row[] {
  const states: StatesByDay = byDay(offer, context.today, ({ runs }) => ({
    labels: runs.map((facts) => (isAsStated(facts, context) ? null : runStateText(facts, context))),
    byDates: runs.some((facts) => !isAsStated(facts, context) && isByDates(facts, context)),
  }));
  return rows.map((row): Row => {
    if (row.key !== 'runs.dates' || row.cell.state !== 'stated') return row;
    const content = row.cell.content.map((one): Content => {
      if (one.kind !== 'table' || one.rows.length !== states[0]?.labels.length) return one;
      return { ...one, rows: one.rows.map((cells, index) => withState(cells, index, states)) };
    });
    const explain = states[0]?.byDates ? { explain: [context.words.offerView.byDatesExplain] } : {};
    return { ...row, ...explain, cell: { ...row.cell, content } };
  });
}

function withState(cells: readonly Line[], index: number, states: StatesByDay): readonly Line[] {
  const said = cells[STATUS] ?? [];
  const labels = states.map(({ from, labels: all }) => ({ from, label: all[index] ?? null }));
  const changes = labels.filter(({ label }, at) => at === 0 || label !== labels[at - 1]?.label);
  const [first, ...others] = changes;
  if (others.length === 0 && first?.label === null) return cells;
  const later = others.map(({ from, label }) => ({ from, text: label ?? plainLine(said) }));
  const now: Line =
    later.length === 0
      ? [first?.label ?? '']
      : [{ text: first?.label ?? plainLine(said), ...(first?.label === null ? { quiet: true } : {}), later }];
  return cells.map((cell, column) => (column === STATUS ? now : cell));
}

/**
 * The state of a run in a word or two, with a mark where it is not stated but follows from the dates; null where
 * nothing stated tells. That a run is planned is only said where the provider says so: its date shows the rest.
 */
export function runStateText(facts: RunFacts, context: SiteContext): string | null {
  const { words, row } = context;
  const { run, state } = facts;
  const said = words.offerView.runStates;
  if (state === 'unknown' || (state === 'planned' && run.status !== 'planned')) return null;
  if (state === 'opens')
    return run.applyFrom ? said.opens(plainInline(dateInline(run.applyFrom, row, 'short'))) : said.planned;
  const who = state === 'open' ? closedFor(facts.deadlines, context) : null;
  const text = who === null ? said[state] : said.openNotFor(who);
  return isByDates(facts, context) ? words.offerView.byDates(text) : text;
}

/** True where what the provider says holds for all: for nobody the last date to apply is over while others still can. */
function isAsStated({ run, state, deadlines }: RunFacts, context: SiteContext): boolean {
  return state === run.status && (state !== 'open' || closedFor(deadlines, context) === null);
}

/**
 * True where the state that is shown was worked out: not stated, not an opening day that is shown, not closed with the
 * whole offer, and not a start that is told by its date alone.
 */
function isByDates({ run, state, deadlines }: RunFacts, context: SiteContext): boolean {
  if (state === 'opens' || state === 'unknown' || (state === 'closed' && run.applyBy.length === 0)) return false;
  if (state === 'planned' && run.status !== 'planned') return false;
  return state !== run.status || (state === 'open' && closedFor(deadlines, context) !== null);
}
