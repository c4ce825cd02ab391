import type { PathwayProblem } from '../facts/pathway/problem.ts';
import { addDuration, type Day } from '../values/day.ts';
import type { Duration } from '../values/duration.ts';

/**
 * The last day on which an offer counts for sure, as the pathway, the offer or its certificate says.
 * @param awarded the earliest day of its award
 * @returns null where nothing says that it ever ends
 */
export function useByOf(id: string, awarded: Day, { offers, countsFor }: PathwayProblem): Day | null {
  const offer = offers[id];
  const spans = [countsFor ?? offer?.countsFor ?? null, offer?.valid?.least ?? null];
  const days = spans.flatMap((span) => endOf(awarded, span) ?? []);
  return days.toSorted()[0] ?? null;
}

function endOf(from: Day, span: Duration | null): Day | null {
  const least = span?.figure.min ?? span?.figure.max ?? null;
  return span === null || least === null ? null : addDuration(from, least, span.unit);
}
