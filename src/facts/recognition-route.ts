import type { StandardElement } from '../vocabularies/standard-elements.ts';
import type { Completeness } from './completeness.ts';

/**
 * How a micro-credential can be brought to a recognition office: with all standard elements displayed it can be
 * assessed in line with the Lisbon Recognition Convention; else it serves as proof in the recognition of prior
 * learning (seed document 004, question 8).
 */
export type RecognitionRoute =
  | { readonly route: 'lisbon-convention'; readonly missing: readonly [] }
  | { readonly route: 'prior-learning'; readonly missing: readonly StandardElement[] };

/** The route that follows from what is displayed, with what stands in the way of the other. */
export function deriveRoute(completeness: Completeness): RecognitionRoute {
  const missing = completeness.mandatory
    .filter(({ state }) => state === 'partly' || state === 'not-stated')
    .map(({ element }) => element);
  return missing.length === 0 ? { route: 'lisbon-convention', missing: [] } : { route: 'prior-learning', missing };
}
