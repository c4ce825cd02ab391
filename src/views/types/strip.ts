/**
 * The nine European standard elements that an offer can show, in the order in which they are always drawn
 * (Council Recommendation of 16 June 2022, Annex I; the learner and the date stand on the certificate).
 */
export const elementKeys = [
  'title',
  'country',
  'awardingBody',
  'learningOutcomes',
  'workload',
  'level',
  'assessment',
  'delivery',
  'qualityAssurance',
] as const;

export type ElementKey = (typeof elementKeys)[number];

/** `partly`: something is said, but not what the element asks for; it does not count as answered. */
export type StateOfElement = 'stated' | 'partly' | 'not-applicable' | 'not-stated';

/** One standard element of one offer. Labels come from `words.elements`. */
export type ElementState = { readonly key: ElementKey; readonly state: StateOfElement };
