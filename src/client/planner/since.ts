import type { PathwayProblem } from '../../facts/pathway/problem.ts';
import type { Held, Progress } from '../../facts/pathway/progress.ts';
import { keyOfWhat } from '../../views/pathway-things.ts';
import { daysOf } from './plan.ts';

/** Something of which only the year is known, and the first month (`2024-11`) from which on it counts to the end. */
export type Since = { readonly key: string; readonly month: string };

/** Of what only the year is known: the first month that is not too early; empty where every month or none will do. */
export function sinceOf(
  one: Held,
  held: readonly Held[],
  lateOf: (held: readonly Held[]) => Progress['remarks'],
  { pathway }: PathwayProblem,
): readonly Since[] {
  const { earliest, latest } = one.on ?? { earliest: '', latest: '' };
  const months = Number(latest.slice(5, 7)) - Number(earliest.slice(5, 7)) + 1;
  if (earliest.slice(0, 4) !== latest.slice(0, 4) || months < 2) return [];
  const all = Array.from(
    { length: months },
    (_, index) => `${earliest.slice(0, 5)}${String(index + 1).padStart(2, '0')}`,
  );
  const tooEarly = (month: string): boolean => {
    const days = daysOf(month);
    const on = { ...days, latest: days.latest < latest ? days.latest : latest };
    return lateOf(held.map((other) => (other === one ? { ...one, on } : other))).length > 0;
  };
  const month = all.findIndex((each) => !tooEarly(each));
  return month > 0 ? [{ key: keyOfWhat(pathway, one.what), month: all[month] ?? '' }] : [];
}
