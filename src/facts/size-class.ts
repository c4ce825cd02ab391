import { type SizeClass, sizeClassOf } from '../vocabularies/size-classes.ts';
import type { ComparableHours } from './comparable-workload.ts';
import { type Derived, derived, refused } from './derived.ts';

/** Size of an offer by its hours (European Training Foundation; seed document 002, section 3). */
export type Size = Derived<readonly [SizeClass, ...SizeClass[]], 'hours', 'hours-unknown' | 'hours-open' | 'out-of-range'>;

/**
 * The class or classes into which the hours fall: one where both bounds lie in it, several where a range spans them.
 * A boundary belongs to the larger class.
 */
export function deriveSize(hours: ComparableHours): Size {
  if (!hours.known) return refused('hours-unknown', hours.missing);
  const { min, max } = hours.value;
  if (min === null || max === null) return refused('hours-open', ['workload.learnerHours']);
  const [low, high] = [sizeClassOf(min), sizeClassOf(max)];
  if (!low || !high) return refused('out-of-range', [], { hours: max });
  return derived(low.id === high.id ? [low.id] : [low.id, high.id], hours.from, 'hours', { min, max });
}
