import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Fact } from '../values/fact.ts';
import { stateRules } from '../values/schema-rules.ts';
import { assessmentRows } from './assessment-rows.ts';
import { assessmentRules as rules } from './assessment-rules.ts';
import { type Assessment, assessmentShape, type Method } from './assessment-schema.ts';
import { type CheckContext, defineConcept } from './concept.ts';

/** How learning is assessed: what is done, what is needed to pass, who watches. */
export const assessment = defineConcept({
  key: 'assessment',
  shape: assessmentShape,
  rules: Object.values(rules),
  check: ({ assessment: given }, context) => checkAssessment(given, context),
  rows: ({ assessment: given }, context) => assessmentRows(given, context),
});

function checkAssessment(given: Fact<Assessment>, context: CheckContext): Finding[] {
  if (context.broken('assessment')) return [];
  if (given.state === 'not-applicable') {
    const at = ['assessment', 'notApplicable'];
    return [{ rule: stateRules['not-applicable-unusual'], at, message: 'The assessment is said not to apply.' }];
  }
  const methods = given.state === 'stated' ? given.value.methods : null;
  if (methods === null)
    return [{ rule: rules.missing, at: ['assessment'], message: 'How learners are assessed is not stated.' }];
  if (methods === 'none') {
    return [{ rule: rules.none, at: ['assessment'], message: 'The provider says that there is no assessment.' }];
  }
  return checkShares(methods, ['assessment', 'methods']);
}

/** Only where every method has an exact share; whether optional methods count towards the whole is the provider's choice. */
function checkShares(methods: readonly Method[], at: Path): Finding[] {
  const shares = methods.map(({ share, optional }) => ({
    share: share?.min === share?.max ? share?.min : null,
    optional,
  }));
  if (shares.length === 0 || shares.some(({ share }) => share == null)) return [];
  const sumOf = (some: typeof shares): number => some.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const [all, needed] = [sumOf(shares), sumOf(shares.filter(({ optional }) => !optional))];
  const isWhole = (sum: number): boolean => Math.abs(sum - 100) < 0.5;
  if (isWhole(all) || isWhole(needed)) return [];
  const message = `The shares of the methods add up to ${Math.round(all * 10) / 10} %, not to 100 %.`;
  return [{ rule: rules.shares, at, message }];
}
