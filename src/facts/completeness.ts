import type { Offer, Provider } from '../catalogue/catalogue.ts';
import type { Assessment, Method } from '../concepts/assessment-schema.ts';
import type { Part } from '../records/parts.ts';
import type { Fact } from '../values/fact.ts';
import { type StandardElement, standardElementRows } from '../vocabularies/standard-elements.ts';
import type { FeesCompleteness } from './fee-totals.ts';

/** Whether an element of the standard is answered. `partly`: something is said, not enough to judge by. */
export type ElementState = 'stated' | 'partly' | 'not-applicable' | 'not-stated';

/** One element with its state. */
export type ElementReport = { readonly element: StandardElement; readonly state: ElementState };

/** What an offer states of the European standard (Council Recommendation 2022, Annex I), and fees apart from it. */
export type Completeness = {
  /** The nine mandatory elements that belong to an offer, in the order of the standard. */
  readonly mandatory: readonly ElementReport[];
  readonly optional: readonly ElementReport[];
  /** The catalogue's own element. */
  readonly fees: ElementState;
  /** Mandatory elements that are stated or do not apply, with a reason. */
  readonly answered: number;
};

const MANDATORY = standardElementRows.filter(
  ({ belongsTo, requirement }) => belongsTo === 'offer' && requirement.startsWith('mandatory'),
);
const OPTIONAL = standardElementRows.filter(
  ({ belongsTo, requirement }) => belongsTo === 'offer' && requirement === 'optional',
);

/**
 * Judges an offer by the table "What counts as stated" of the reference.
 * @param providers the awarding providers of the offer
 * @param fees what its fees state (see `feesCompleteness`)
 * @param inPathway whether the rules of a pathway name it: that says what it can count towards
 */
export function deriveCompleteness(
  offer: Offer,
  providers: readonly Provider[],
  fees: FeesCompleteness,
  inPathway = false,
): Completeness {
  const report = ({ id }: { id: StandardElement }): ElementReport => ({
    element: id,
    state: id === 'stackability' && inPathway ? 'stated' : stateOf(id, offer, providers, fees),
  });
  const mandatory = MANDATORY.map(report);
  return {
    mandatory,
    optional: OPTIONAL.map(report),
    fees: stateOf('fees', offer, providers, fees),
    answered: mandatory.filter(({ state }) => state === 'stated' || state === 'not-applicable').length,
  };
}

function stateOf(
  element: StandardElement,
  offer: Offer,
  providers: readonly Provider[],
  fees: FeesCompleteness,
): ElementState {
  switch (element) {
    case 'title':
    case 'awarding-body':
      return 'stated';
    case 'country': {
      const located = providers.filter(({ country }) => country !== undefined && country.length > 0).length;
      return located === 0 ? 'not-stated' : located === providers.length ? 'stated' : 'partly';
    }
    case 'learning-outcomes':
      return either(
        offer.learningOutcomes,
        (outcomes) => outcomes.length > 0,
        () => false,
        offer.topics.length > 0,
      );
    case 'workload':
      return either(
        offer.workload,
        ({ learnerHours, credits, split }) =>
          learnerHours !== null || parts(split) > 1 || (credits !== 'none' && credits !== null && credits.length > 0),
        ({ hoursPerWeek, split }) => hoursPerWeek !== null || parts(split) > 0,
      );
    case 'level':
      return either(
        offer.level,
        (levels) => levels.some(({ kind }) => kind === 'placed'),
        (levels) => levels.length > 0,
      );
    case 'assessment':
      return either(
        offer.assessment,
        ({ methods }) =>
          methods === 'none' || (methods?.some(({ kind, anyOf }) => kind !== null || anyOf.length > 0) ?? false),
        ({ methods }) => methods !== null && methods.length > 0,
      );
    case 'participation':
      return either(
        offer.delivery,
        ({ mode }) => mode.length > 0,
        () => false,
        partsHaveModes(offer),
      );
    case 'quality-assurance':
      return either(
        offer.qualityAssurance,
        ({ internal, external }) => internal !== null || external !== null,
        () => true,
      );
    case 'prerequisites':
      return either(
        offer.prerequisites,
        () => true,
        () => false,
      );
    case 'supervision':
      return either(
        offer.assessment,
        (given) => supervised(given) && identified(given),
        (given) => supervised(given) || identified(given),
      );
    case 'stackability':
      return offer.stackability.state === 'stated' && offer.stackability.value.kinds.length > 0
        ? 'stated'
        : offer.recognition.state === 'stated'
          ? 'stated'
          : offer.stackability.state === 'stated'
            ? 'partly'
            : 'not-stated';
    case 'further-information':
      return offer.hasBody || offer.links.length > 0 ? 'stated' : 'not-stated';
    case 'fees':
      return fees;
    case 'learner-identification':
    case 'date-of-issue':
    case 'grade':
      return 'not-applicable';
    default:
      return element satisfies never;
  }
}

function either<T>(
  given: Fact<T>,
  full: (value: T) => boolean,
  part: (value: T) => boolean,
  otherwise = false,
): ElementState {
  if (given.state === 'not-applicable') return 'not-applicable';
  if (given.state === 'stated') {
    if (full(given.value)) return 'stated';
    if (part(given.value)) return 'partly';
  }
  return otherwise ? 'partly' : 'not-stated';
}

/** How many kinds of hours are stated; their sum is the workload where there are several. */
function parts(split: Readonly<Record<string, unknown>> | null): number {
  return Object.values(split ?? {}).filter((hours) => hours !== undefined).length;
}

/** Whether a part says how it is held, where the offer as a whole does not. */
function partsHaveModes(offer: Offer): boolean {
  const has = (part: Part): boolean =>
    part.kind === 'choice'
      ? part.from.some(has)
      : part.delivery.state === 'stated' && part.delivery.value.mode.length > 0;
  return offer.parts.state === 'stated' && offer.parts.value.list.some(has);
}

function supervised(given: Assessment): boolean {
  return given.supervision !== null || ofMethods(given).some(({ supervision }) => supervision !== null);
}

/** Whether it is said of the assessment, or of one of its methods, that it is checked who the learner is. */
export function identified(given: Assessment): boolean {
  return given.identityCheck !== null || ofMethods(given).some(({ identityCheck }) => identityCheck !== null);
}

/** Single methods; of a choice each that is in it. */
function ofMethods({ methods }: Assessment): readonly Method[] {
  return Array.isArray(methods) ? methods.flatMap((method) => (method.anyOf.length > 0 ? method.anyOf : [method])) : [];
}
