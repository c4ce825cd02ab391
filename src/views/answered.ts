import type { ElementState, StateOfElement } from './types/strip.ts';

/**
 * How many standard elements are answered: stated, or said not to apply. *Partly* does not count, for what the element
 * asks for is still unknown (Council Recommendation of 16 June 2022, Annex I).
 */
export function countAnswered(elements: readonly ElementState[]): number {
  return elements.filter(({ state }) => isAnswered(state)).length;
}

/** True for a state that answers the question. */
export function isAnswered(state: StateOfElement): boolean {
  return state === 'stated' || state === 'not-applicable';
}
