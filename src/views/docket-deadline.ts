import type { Cell } from '../concepts/row.ts';
import type { OfferDates } from '../facts/offer-dates.ts';
import { closingDay, deadlineLine } from './deadline-lines.ts';
import type { SiteContext } from './site-context.ts';
import type { DocketRow, GroupDay } from './types/docket.ts';

/** The last days to apply for the next start: one, or one of each group of people that is told apart. */
export function docketDeadline(
  { nextRun, availability }: OfferDates,
  context: SiteContext,
): Pick<DocketRow, 'cell' | 'closes' | 'groups'> {
  const { words } = context;
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
