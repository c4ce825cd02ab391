import type { Finding } from '../diagnostics/finding.ts';
import type { Duration } from '../values/duration.ts';
import { type Fact, stated } from '../values/fact.ts';
import { type Figure, writeFigure } from '../values/figure.ts';
import { divideFigures } from '../values/figure-arithmetic.ts';
import type { Workload } from './workload.ts';
import { workloadRules as rules } from './workload-rules.ts';

/** What of the rest of the record tells how long it goes on. */
export type Paced = {
  readonly delivery?: Fact<{ readonly duration: Duration | object | null }> | undefined;
};

/** Weeks in one unit: the most that it can have. How many weeks a term has depends on the provider. */
const weeksIn: Readonly<Partial<Record<Duration['unit'], number>>> = { week: 1, month: 31 / 7, year: 366 / 7 };

/** So much apart may be rounding, or a week without classes. */
const TOLERANCE = 0.2;

/**
 * All hours against hours a week and the length. More hours than fit into the weeks are a contradiction in every unit;
 * fewer are one only where the length is in weeks: a year has weeks off, and nobody states how many.
 */
export function checkPace({ learnerHours, hoursPerWeek }: Workload, { delivery }: Paced): Finding[] {
  const duration = delivery && stated(delivery)?.duration;
  if (!learnerHours || !hoursPerWeek || !duration || !('unit' in duration)) return [];
  const needed = divideFigures(learnerHours, hoursPerWeek);
  const weeks = weeksIn[duration.unit];
  if (!needed || weeks === undefined) return [];
  const { min, max } = duration.figure;
  const tooMuch = needed.min !== null && max !== null && needed.min > max * weeks * (1 + TOLERANCE);
  const isInWeeks = duration.unit === 'week';
  const tooLittle = isInWeeks && needed.max !== null && min !== null && needed.max < min * (1 - TOLERANCE);
  if (!tooMuch && !tooLittle) return [];
  const length = `${writeFigure(duration.figure)} ${duration.unit}${max === 1 ? '' : 's'}`;
  const pace = `${writeFigure(learnerHours)} hours at ${writeFigure(hoursPerWeek)} a week`;
  const message = `${pace} take ${writeFigure(rounded(needed))} weeks; the length is ${length}.`;
  return [{ rule: rules['hours-and-length-differ'], at: ['workload', 'hoursPerWeek'], message }];
}

function rounded({ min, max }: Figure): Figure {
  const round = (value: number | null): number | null => (value === null ? null : Math.round(value));
  return { min: round(min), max: round(max), about: false };
}
