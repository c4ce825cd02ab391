import type { Run } from '../concepts/runs.ts';
import { isGeneral } from '../concepts/runs-deadline.ts';
import type { Day } from '../values/day.ts';
import type { Audience } from '../values/fields.ts';
import { isOver, type When } from '../values/when.ts';
import { nextDeadline } from './run-state.ts';

/** The last date to apply of one group of people on a day. */
export type GroupDeadline = {
  /** Null: everybody for whom no other date is stated. */
  readonly for: Audience | null;
  /** The next of the group's dates; where all are over, the last of them. */
  readonly date: When;
  readonly over: boolean;
};

/** The last dates to apply of every group that a run tells apart, the earliest first: one date may hold for some only. */
export function deadlinesOf({ applyBy }: Pick<Run, 'applyBy'>, day: Day): readonly GroupDeadline[] {
  const groups = Map.groupBy(applyBy, ({ for: whose }) => (isGeneral(whose) ? '' : JSON.stringify(whose)));
  return [...groups.values()]
    .flatMap((group): GroupDeadline[] => {
      const [first] = group;
      const last = group.map(({ date }) => date).reduce((a, b) => (b.latest > a.latest ? b : a));
      const next = nextDeadline({ applyBy: group }, day);
      const date = next ?? last;
      return [{ for: isGeneral(first?.for) ? null : (first?.for ?? null), date, over: isOver(date, day) }];
    })
    .toSorted((a, b) => (a.date.latest < b.date.latest ? -1 : a.date.latest > b.date.latest ? 1 : 0));
}

/** The first last date to apply that is still ahead, whomever it is for. */
export function firstDeadline(deadlines: readonly GroupDeadline[]): GroupDeadline | null {
  return deadlines.find(({ over }) => !over) ?? null;
}

/** The last of all last dates to apply, where all of them are over; null where one is ahead or none is stated. */
export function lastOver(deadlines: readonly GroupDeadline[]): When | null {
  if (deadlines.some(({ over }) => !over)) return null;
  return deadlines.map(({ date }) => date).reduce<When | null>((a, b) => (a && a.latest > b.latest ? a : b), null);
}
