import { dateInline } from '../concepts/inline-values.ts';
import type { Cell, Line } from '../concepts/row.ts';
import { lastOver } from '../facts/deadlines.ts';
import type { OfferDates } from '../facts/offer-dates.ts';
import { closingDay, deadlineLine } from './deadline-lines.ts';
import type { SiteContext } from './site-context.ts';
import type { DocketRow, GroupDay } from './types/docket.ts';

/** The last days to apply for the next start: one, or one of each group of people that is told apart. */
export function docketDeadline(dates: OfferDates, context: SiteContext): Pick<DocketRow, 'cell' | 'closes' | 'groups'> {
  const { words } = context;
  const { nextRun, availability } = dates;
  const over = nextRun ? null : dayOver(dates, context);
  if (over !== null) return { cell: { state: 'stated', content: [{ kind: 'line', line: over }] } };
  if (availability === 'no') return { cell: { state: 'not-applicable', reason: [words.offerView.noDeadline] } };
  if (nextRun?.run.start === 'rolling' && nextRun.deadlines.length === 0) {
    return { cell: { state: 'not-applicable', reason: [words.offerView.anyTime] } };
  }
  const deadlines = nextRun?.deadlines ?? [];
  if (deadlines.length === 0) return { cell: { state: 'not-stated' } };
  const groups = deadlines.map((one): GroupDay => {
    const key = one.for === null ? 'everyone' : 'id' in one.for ? one.for.id : undefined;
    return {
      ...(key === undefined ? {} : { key }),
      line: deadlineLine(one, deadlines, context, 'long'),
      ...closingDay(one),
    };
  });
  const cell: Cell = { state: 'stated', content: groups.map(({ line }) => ({ kind: 'line', line })) };
  const [only, ...others] = deadlines;
  return only && others.length === 0 ? { cell, ...closingDay(only) } : { cell, groups };
}

/** That the last day to apply is past, where nothing is ahead: it is known, and must not look as if it were not stated. */
function dayOver({ runs, closedRun, availability }: OfferDates, context: SiteContext): Line | null {
  if (closedRun?.state === 'full' || (availability === 'no' && !closedRun)) return null;
  const { closedOn, lastDayPast } = context.words.offerView;
  const last = lastOver(closedRun ? closedRun.deadlines : runs.flatMap(({ deadlines }) => deadlines));
  if (last === null) return null;
  const [before = '', after = ''] = (closedRun ? closedOn : lastDayPast)('\u0000').split('\u0000');
  return [before, dateInline(last, context.row, 'long'), ...(after === '' ? [] : [after])];
}
