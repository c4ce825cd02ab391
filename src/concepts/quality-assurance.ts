import type { Finding } from '../diagnostics/finding.ts';
import { type Fact, fact } from '../values/fact.ts';
import { code, link, type Organisation, organisation, when, yesNo } from '../values/fields.ts';
import { block, byForm, field, oneOf, oneOrMany, word } from '../values/form.ts';
import { schemaRules, stateRules } from '../values/schema-rules.ts';
import { noneOrWords, type Text, text, UNDETERMINED } from '../values/text.ts';
import { certainlyBefore, isOver, type When } from '../values/when.ts';
import {
  type QualityAssuranceKind,
  type QualityAssuranceScope,
  qualityAssuranceKinds,
  qualityAssuranceScopes,
} from '../vocabularies/quality-assurance-kinds.ts';
import { type CheckContext, defineConcept } from './concept.ts';
import { qualityAssuranceRows } from './quality-assurance-rows.ts';
import { qualityAssuranceRules as rules } from './quality-assurance-rules.ts';

export { inheritQualityAssurance } from './quality-assurance-inheritance.ts';

/** What an outside body did. */
export type ExternalCheck = {
  readonly agency?: Organisation;
  readonly kind: QualityAssuranceKind | null;
  /** The standard checked against: ESG, EQAVET, a national one. */
  readonly standard?: Text;
  readonly scope: QualityAssuranceScope | null;
  readonly decision?: Text;
  readonly from: When | null;
  readonly until: When | null;
  readonly report?: string;
  /** Number in the Database of External Quality Assurance Results. */
  readonly deqar?: string;
  readonly note?: Text;
};

/** Who checks the quality, inside and outside (Council Recommendation 2022, Annex I). */
export type QualityAssurance = {
  /** `none`: there is no check inside, and the provider says so; null: not stated. */
  readonly internal: Text | 'none' | null;
  readonly external: readonly ExternalCheck[] | 'none' | null;
  readonly learnerFeedback: boolean | null;
  readonly peerFeedback: boolean | null;
  readonly lastReview: When | null;
  readonly nextReview: When | null;
  /** In a provider's file: true where it holds for every offer of that provider. */
  readonly coversOffers: boolean | null;
};

const externalCheck = block({
  agency: field(organisation.optional(), {
    doc: 'The agency, as the id of a provider file or its name.',
    example: 'Riverland Quality Agency',
  }),
  kind: field(oneOf(qualityAssuranceKinds, rules.kind).optional(), {
    doc: 'What it did.',
    example: 'accreditation',
    mapsTo: 'ELM accreditation · CTDL accreditedBy, approvedBy, registeredBy, recognizedBy',
  }),
  standard: field(text.optional(), { doc: 'The standard that was checked against.', example: 'ESG' }),
  scope: field(oneOf(qualityAssuranceScopes, rules.scope).optional(), {
    doc: 'What was looked at: the whole institution, a programme, or this micro-credential.',
    example: 'institution',
  }),
  decision: field(text.optional(), { doc: 'What was decided.', example: 'Accredited for seven years' }),
  from: field(when.optional(), { doc: 'From when the decision holds.' }),
  until: field(when.optional(), { doc: 'Until when it holds.' }),
  report: field(link.optional(), { doc: 'The published report.' }),
  deqar: field(code.optional(), { doc: 'Number or link in DEQAR, the European database of quality reports.' }),
  note: field(text.optional(), { doc: 'An aside.' }),
}).transform(
  ({ agency, kind, standard, scope, decision, from, until, report, deqar, note }): ExternalCheck => ({
    ...(agency ? { agency } : {}),
    kind: kind ?? null,
    ...(standard ? { standard } : {}),
    scope: scope ?? null,
    ...(decision ? { decision } : {}),
    from: from ?? null,
    until: until ?? null,
    ...(report ? { report } : {}),
    ...(deqar ? { deqar } : {}),
    ...(note ? { note } : {}),
  }),
);

/** Words, or `none`: a translation does not make a word of it. */
const internal = text
  .transform((words): Text | 'none' => (words[UNDETERMINED] === 'none' ? 'none' : words))
  .meta(noneOrWords);

/** A bare name is the agency; what it did cannot be guessed. */
function blockOfAgency(written: string): string {
  const agency = /^[\p{L}\p{N} .-]{1,60}$/u.test(written) ? written : '…';
  return `the agency with what it did as kind (accreditation, approval, review …): external: { agency: ${agency}, kind: … }`;
}

const shape = {
  qualityAssurance: field(
    fact({
      notApplicable: true,
      statedAt: true,
      shape: {
        internal: field(internal.optional(), {
          doc: 'What the provider itself does, in a sentence or two; none if it says that it does nothing.',
          example: 'The faculty board approves every offer and reviews it every second year.',
          mapsTo: 'CTDL processStandardsDescription',
        }),
        external: field(
          byForm<readonly ExternalCheck[] | 'none'>(
            word('none', schemaRules.type, blockOfAgency),
            oneOrMany(externalCheck),
          ).optional(),
          {
            doc: 'What outside bodies did: one block, a list of blocks, or none.',
            mapsTo: 'ELM accreditation · CTDL accreditedBy, approvedBy, registeredBy, recognizedBy by kind',
          },
        ),
        learnerFeedback: field(yesNo.optional(), {
          doc: 'Learners are asked what they think.',
          mapsTo: 'CTDL processStandardsDescription',
        }),
        peerFeedback: field(yesNo.optional(), {
          doc: 'Other teachers or institutions give feedback.',
          mapsTo: 'CTDL processStandardsDescription',
        }),
        lastReview: field(when.optional(), {
          doc: 'When it was last reviewed.',
          example: '2025-05',
          mapsTo: 'ELM reviewDate',
        }),
        nextReview: field(when.optional(), { doc: 'When it will next be reviewed.', example: '2030' }),
        coversOffers: field(yesNo.optional(), {
          doc: 'In a provider’s file, yes: this holds for all its offers, so that they need not repeat it.',
        }),
      },
      value: (keys): QualityAssurance => ({
        internal: keys.internal ?? null,
        external: keys.external ?? null,
        learnerFeedback: keys.learnerFeedback ?? null,
        peerFeedback: keys.peerFeedback ?? null,
        lastReview: keys.lastReview ?? null,
        nextReview: keys.nextReview ?? null,
        coversOffers: keys.coversOffers ?? null,
      }),
    }),
    { doc: 'Who checks the quality, inside and outside. Usually it stands once, in the provider’s file.' },
  ),
};

/** Quality assurance, of an offer or of all offers of a provider. */
export const qualityAssurance = defineConcept({
  key: 'quality-assurance',
  shape,
  rules: Object.values(rules),
  check: ({ qualityAssurance: given }, context) => checkQualityAssurance(given, context),
  rows: ({ qualityAssurance: given }, context) => qualityAssuranceRows(given, context),
});

/** What a file itself says; whether anything is said at all can only be told together with the provider's file. */
function checkQualityAssurance(given: Fact<QualityAssurance>, context: CheckContext): Finding[] {
  if (given.state === 'not-applicable') {
    const at = ['qualityAssurance', 'notApplicable'];
    return [{ rule: stateRules['not-applicable-unusual'], at, message: 'Quality assurance is said not to apply.' }];
  }
  if (given.state !== 'stated' || given.from === 'provider') return [];
  const { external, lastReview, nextReview } = given.value;
  const findings: Finding[] = [];
  const checks = external === null || external === 'none' ? [] : external;
  checks.forEach((check, index) => {
    const at = ['qualityAssurance', 'external', index];
    if (!check.agency && !check.standard) {
      findings.push({
        rule: rules['agency-missing'],
        at,
        message: 'This external check names neither an agency nor a standard.',
      });
    }
    if (check.until && isOver(check.until, context.today)) {
      findings.push({
        rule: rules.expired,
        at: [...at, 'until'],
        message: `This external check ran out (${check.until.text}).`,
      });
    }
  });
  if (lastReview && nextReview && certainlyBefore(nextReview, lastReview)) {
    const message = `The next review (${nextReview.text}) lies before the last one (${lastReview.text}).`;
    findings.push({ rule: rules['review-order'], at: ['qualityAssurance', 'nextReview'], message });
  } else if (nextReview && isOver(nextReview, context.today)) {
    const message = `The next review was due by ${nextReview.text}.`;
    findings.push({ rule: rules['review-overdue'], at: ['qualityAssurance', 'nextReview'], message });
  }
  return findings;
}

/**
 * Whether an offer says who checks its quality, counted with what it inherits.
 * @param inherited what `inheritQualityAssurance` gave
 * @param broken true where the key of the offer, or of one of its providers, could not be read
 */
export function checkQualityAssuranceStated(inherited: Fact<QualityAssurance>, broken: boolean): Finding[] {
  if (broken || inherited.state === 'not-applicable') return [];
  if (inherited.state === 'stated' && (inherited.value.internal !== null || inherited.value.external !== null))
    return [];
  const message = 'Who checks the quality is stated neither here nor in the file of the provider.';
  return [{ rule: rules.missing, at: ['qualityAssurance'], message }];
}
