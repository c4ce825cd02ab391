import { toElements } from './elements.ts';
import type { SiteContext } from './site-context.ts';
import { elementKeys, type StateOfElement } from './types/strip.ts';
import type { TallyRow } from './types/transparency.ts';

/** How many of some offers state each of the nine elements. */
export function toTally(offerIds: readonly string[], context: SiteContext): readonly TallyRow[] {
  const all = offerIds.map((id) => toElements(context.factsOf(id).completeness));
  return elementKeys.map((key, index) => {
    const states = all.flatMap((elements) => elements[index]?.state ?? []);
    return { key, label: context.words.elements[key], ...countStates(states) };
  });
}

/** Counts of the four states; they add up to the number of states. */
export function countStates(states: readonly StateOfElement[]): Omit<TallyRow, 'key' | 'label'> {
  const count = (wanted: StateOfElement): number => states.filter((state) => state === wanted).length;
  return {
    stated: count('stated'),
    partly: count('partly'),
    notApplicable: count('not-applicable'),
    notStated: count('not-stated'),
  };
}
