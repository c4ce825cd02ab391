import type { Offer } from '../catalogue/catalogue.ts';
import type { Fact } from '../values/fact.ts';
import { stated } from '../values/fact.ts';
import type { StandardElement } from '../vocabularies/standard-elements.ts';
import type { SiteContext } from './site-context.ts';

/** With fewer gaps than these an offer is not sparse, and each gap speaks for itself. */
const SPARSE = 2;

/**
 * Questions for the provider, made from what the offer does not state; none for what can no longer be taken, and none
 * for an offer with hardly a gap.
 */
export function toQuestions(offer: Offer, context: SiteContext): readonly string[] {
  if (offer.status.is === 'closed' || offer.status.is === 'superseded') return [];
  const facts = context.factsOf(offer.id);
  const { ask } = context.words;
  const states = new Map(facts.completeness.mandatory.map(({ element, state }) => [element, state]));
  const lacks = (element: StandardElement): boolean => {
    const state = states.get(element);
    return state === 'not-stated' || state === 'partly';
  };
  const untold = (fact: Fact<unknown>): boolean => fact.state === 'not-stated' || fact.state === 'elsewhere';
  const languageUntold = (stated(offer.delivery)?.language?.teaching.length ?? 0) === 0;
  const questions = [
    ...(lacks('learning-outcomes') ? [ask.outcomes] : []),
    ...(lacks('workload') ? [ask.workload] : []),
    ...costQuestion(facts.completeness.fees, ask),
    ...startQuestion(offer, facts.nextRun !== null, ask),
    ...(untold(offer.prerequisites) ? [ask.prerequisites] : []),
    ...(lacks('participation')
      ? [ask.delivery]
      : languageUntold && offer.delivery.state === 'stated'
        ? [ask.language]
        : []),
    ...assessmentQuestion(lacks('assessment'), untold(offer.credential), ask),
    ...(lacks('level') ? [ask.level] : []),
    ...(lacks('quality-assurance') ? [ask.quality] : []),
  ];
  return questions.length < SPARSE ? [] : questions;
}

type Ask = SiteContext['words']['ask'];

function costQuestion(state: 'stated' | 'partly' | 'not-applicable' | 'not-stated', ask: Ask): string[] {
  if (state === 'not-stated') return [ask.cost];
  return state === 'partly' ? [ask.costDetails] : [];
}

function startQuestion({ runs }: Offer, hasNext: boolean, ask: Ask): string[] {
  if (hasNext || runs.state === 'not-applicable') return [];
  const known = stated(runs) ?? [];
  if (known.some(({ start }) => start === 'by-request')) return [];
  return [known.length > 0 ? ask.startAgain : ask.start];
}

function assessmentQuestion(assessment: boolean, credential: boolean, ask: Ask): string[] {
  if (assessment && credential) return [ask.assessmentAndCredential];
  if (assessment) return [ask.assessment];
  return credential ? [ask.credential] : [];
}
