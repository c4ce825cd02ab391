import { dateInline } from '../concepts/inline-values.ts';
import type { Content, Line, Row } from '../concepts/row.ts';
import type { RunFacts } from '../facts/offer-facts.ts';
import { formatDay } from '../values/format.ts';
import { plainInline } from './plain.ts';
import type { SiteContext } from './site-context.ts';

/** Column of the status in the table that the concept makes of the runs. */
const STATUS = 4;

/** The dates with the state that each run has on the day of the build, instead of only what was stated. */
export function withRunStates(rows: readonly Row[], runs: readonly RunFacts[], context: SiteContext): readonly Row[] {
  return rows.map((row): Row => {
    if (row.key !== 'runs.dates' || row.cell.state !== 'stated') return row;
    const content = row.cell.content.map((one): Content => {
      if (one.kind !== 'table' || one.rows.length !== runs.length) return one;
      const stated = one.rows.map((cells, index) => withState(cells, runs[index], context));
      return { ...one, rows: stated };
    });
    const explain = runs.some((one) => isByDates(one) && runStateText(one, context) !== null)
      ? { explain: [context.words.offerView.byDatesExplain(formatDay(context.today, context))] }
      : {};
    return { ...row, ...explain, cell: { ...row.cell, content } };
  });
}

function withState(cells: readonly Line[], facts: RunFacts | undefined, context: SiteContext): readonly Line[] {
  const label = facts && runStateText(facts, context);
  if (!facts || label === null || label === undefined || facts.state === facts.run.status) return cells;
  return cells.map((cell, column) => (column === STATUS ? [label] : cell));
}

/**
 * The state of a run in a word or two, with a mark where it is not stated but follows from the dates; null where
 * nothing stated tells. That a run is planned is only said where the provider says so: its date shows the rest.
 */
export function runStateText(facts: RunFacts, { words, row }: SiteContext): string | null {
  const { run, state } = facts;
  const said = words.offerView.runStates;
  if (state === 'unknown' || (state === 'planned' && run.status !== 'planned')) return null;
  if (state !== 'opens') return isByDates(facts) ? words.offerView.byDates(said[state]) : said[state];
  return run.applyFrom ? said.opens(plainInline(dateInline(run.applyFrom, row, 'short'))) : said.planned;
}

/** True where the state was worked out: not stated, not an opening day that is shown, not closed with the whole offer. */
function isByDates({ run, state }: RunFacts): boolean {
  if (state === 'opens' || (state === 'closed' && run.applyBy.length === 0)) return false;
  return state !== run.status;
}
