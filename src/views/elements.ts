import type { Completeness } from '../facts/completeness.ts';
import type { StandardElement } from '../vocabularies/standard-elements.ts';
import { type ElementKey, type ElementState, elementKeys } from './types/strip.ts';

const elementOf: Readonly<Record<ElementKey, StandardElement>> = {
  title: 'title',
  country: 'country',
  awardingBody: 'awarding-body',
  learningOutcomes: 'learning-outcomes',
  workload: 'workload',
  level: 'level',
  assessment: 'assessment',
  delivery: 'participation',
  qualityAssurance: 'quality-assurance',
};

/** The nine standard elements in the order in which they are always drawn; an element that nobody judged is not stated. */
export function toElements({ mandatory }: Pick<Completeness, 'mandatory'>): readonly ElementState[] {
  const states = new Map(mandatory.map(({ element, state }) => [element, state]));
  return elementKeys.map((key) => ({ key, state: states.get(elementOf[key]) ?? 'not-stated' }));
}
