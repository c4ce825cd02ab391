import type { Offer } from '../catalogue/catalogue.ts';
import { type EValuateCriterion, eValuateCriteria } from '../vocabularies/e-valuate.ts';
import { type Completeness, type ElementState, identified } from './completeness.ts';

/** What is documented of one criterion. No score: only whether information is given. */
export type CriterionReport = { readonly criterion: EValuateCriterion; readonly state: ElementState };

/** What of the seven criteria of the e-Valuate method is documented (seed documents 003 section 3, 004 question 8). */
export function deriveCriteria(offer: Offer, completeness: Completeness): readonly CriterionReport[] {
  const element = new Map(
    [...completeness.mandatory, ...completeness.optional].map(({ element: id, state }) => [id, state]),
  );
  const of = (id: Parameters<typeof element.get>[0]): ElementState => element.get(id) ?? 'not-stated';
  const stateOf: Readonly<Record<EValuateCriterion, ElementState>> = {
    quality: of('quality-assurance'),
    verification: verificationState(offer),
    level: of('level'),
    'learning-outcomes': of('learning-outcomes'),
    workload: of('workload'),
    testing: of('assessment'),
    identification: identificationState(offer),
  };
  return eValuateCriteria.ids.map((criterion) => ({ criterion, state: stateOf[criterion] }));
}

function verificationState(offer: Offer): ElementState {
  if (offer.credential.state === 'not-applicable') return 'not-applicable';
  if (offer.credential.state !== 'stated') return 'not-stated';
  return offer.credential.value.some(({ verification }) => verification !== undefined && verification !== null)
    ? 'stated'
    : 'not-stated';
}

function identificationState(offer: Offer): ElementState {
  if (offer.assessment.state === 'not-applicable') return 'not-applicable';
  if (offer.assessment.state !== 'stated') return 'not-stated';
  return identified(offer.assessment.value) ? 'stated' : 'not-stated';
}
