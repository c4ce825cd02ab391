import { dateInline } from '../concepts/inline-values.ts';
import type { Line } from '../concepts/row.ts';
import { isGeneral } from '../concepts/runs-deadline.ts';
import type { GroupDeadline } from '../facts/deadlines.ts';
import type { Day } from '../values/day.ts';
import { formatList } from '../values/format.ts';
import { audienceWithin } from './audience-within.ts';
import { plainLine } from './plain.ts';
import type { SiteContext } from './site-context.ts';

/**
 * One last date to apply, with whom it is for where a run tells groups of people apart, and that it is over where it is.
 */
export function deadlineLine(
  deadline: GroupDeadline,
  all: readonly GroupDeadline[],
  context: SiteContext,
  month: 'long' | 'short',
): Line {
  const { entryView: said } = context.words;
  const date = dateInline(deadline.date, context.row, month);
  if (deadline.for === null && all.length === 1) return [date];
  const who = groupName(deadline, context);
  const [before = '', after = ''] = said
    .deadlineFor('\u0000', deadline.over ? said.deadlineOver(who) : who)
    .split('\u0000');
  return [...(before === '' ? [] : [before]), date, after];
}

/** `15 Apr 2027 (non-residents), 31 May 2027 (others)`. */
export function deadlinesText(deadlines: readonly GroupDeadline[], context: SiteContext): string {
  return deadlines.map((one) => plainLine(deadlineLine(one, deadlines, context, 'short'))).join(', ');
}

/** The day to say the nearness of, where it is ahead and known to the day. */
export function closingDay({ date, over }: GroupDeadline): { closes?: Day } {
  return date.precision === 'day' && !over ? { closes: date.latest } : {};
}

/** Groups that can no longer apply while others can; null where there are none. */
export function closedFor(deadlines: readonly GroupDeadline[], context: SiteContext): string | null {
  const over = deadlines.filter((one) => one.over);
  if (over.length === 0 || over.length === deadlines.length) return null;
  return formatList(
    over.map((one) => groupName(one, context)),
    context,
  );
}

/** Whom a last date is for, within a sentence. */
export function groupName({ for: whose }: GroupDeadline, context: SiteContext): string {
  return whose === null || isGeneral(whose) ? context.words.runs.others : audienceWithin(whose, context);
}
