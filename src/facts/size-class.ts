import { type SizeClass, sizeClasses, sizeClassOf } from '../vocabularies/size-classes.ts';
import type { ComparableHours } from './comparable-workload.ts';
import { type Derived, derived, refused } from './derived.ts';

/** Size of an offer by its hours (European Training Foundation; seed document 002, section 3). */
export type Size = Derived<
  readonly [SizeClass, ...SizeClass[]],
  'hours',
  'hours-unknown' | 'hours-open' | 'out-of-range'
>;

/**
 * The class or classes into which the hours fall, in order: one where both bounds lie in it, else every one that the
 * range reaches.
 * A boundary belongs to the larger class.
 */
export function deriveSize(hours: ComparableHours): Size {
  if (!hours.known) return refused('hours-unknown', hours.missing);
  const { min, max } = hours.value;
  if (min === null || max === null) return refused('hours-open', ['workload.learnerHours']);
  const [low, high] = [sizeClassOf(min), sizeClassOf(max)];
  if (!low || !high) return refused('out-of-range', [], { hours: max });
  const { ids } = sizeClasses;
  const [first, ...others] = ids.slice(ids.indexOf(low.id), ids.indexOf(high.id) + 1);
  return first === undefined
    ? refused('out-of-range', [], { hours: max })
    : derived([first, ...others], hours.from, 'hours', { min, max });
}
