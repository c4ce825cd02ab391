import type { Offer } from '../../catalogue/catalogue.ts';
import { lengthOf } from '../../concepts/delivery.ts';
import type { Level } from '../../concepts/level-schema.ts';
import type { ExternalCheck } from '../../concepts/quality-assurance.ts';
import type { Run } from '../../concepts/runs.ts';
import type { Workload } from '../../concepts/workload.ts';
import { firstDeadline } from '../../facts/deadlines.ts';
import type { OfferFacts } from '../../facts/offer-facts.ts';
import type { Words } from '../../i18n/words.ts';
import { writeCredits } from '../../values/credits.ts';
import { writeDuration } from '../../values/duration.ts';
import { type Fact, stated } from '../../values/fact.ts';
import { writeFigure } from '../../values/figure.ts';
import type { Place } from '../../values/place.ts';
import { inLanguage, type Text } from '../../values/text.ts';
import { plainInline, plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import { iscedFieldOf } from '../../vocabularies/isced-f.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress, uniqueCourseId } from '../identifiers.ts';
import { assessmentWords, recommendedWords, requiredWords } from '../offer-words.ts';
import { asideOf, saidBy } from '../said-by.ts';
import { type Column, codes, ends, lines, stateOf, type Value, yesNo } from './column.ts';
import { type FeeCells, feeCells } from './fee-cells.ts';

/** An offer with what its columns share. */
export type OfferRow = { readonly offer: Offer; readonly facts: OfferFacts; readonly fee: FeeCells };

type OfferKey = keyof Words['tables']['offers'];

/** The row of an offer. */
export function offerRow(offer: Offer, { site }: Pick<ExportContext, 'site'>): OfferRow {
  const facts = site.factsOf(offer.id);
  return { offer, facts, fee: feeCells(facts, site.catalogue.settings.currency) };
}

/** The columns of the table of offers: first which offer it is, then every concept with its state. */
export function offerColumns(context: ExportContext): readonly Column<OfferRow, OfferKey>[] {
  const { site } = context;
  const say = (text: Text | undefined): string | null => (text ? plainText(text, site) : null);
  const column = (key: OfferKey, of: (offer: Offer, row: OfferRow) => Value): Column<OfferRow, OfferKey> => ({
    key,
    of: (row) => of(row.offer, row),
  });
  const state = (
    key: OfferKey,
    reasonKey: OfferKey,
    of: (offer: Offer) => Fact<unknown>,
    isNone: (offer: Offer) => boolean = () => false,
  ): Column<OfferRow, OfferKey>[] => [
    column(key, (offer) => stateOf(of(offer), () => isNone(offer))),
    column(reasonKey, (offer) => asideOf(of(offer), site)),
  ];
  return [
    column('id', ({ id }) => id),
    column('title', ({ title }) => plainText(title, site)),
    column('title_language', ({ title }) => inLanguage(title, site.language).language),
    column('page', (offer) => offerAddress(context, offer)),
    column('provider_ids', ({ provider }) => codes(provider)),
    column('provider_names', ({ provider }) =>
      lines(provider.map((id) => say(site.catalogue.providers.get(id)?.name) ?? id)),
    ),
    column('status', ({ status }) => status.is),
    column('said_by', (offer) => saidBy(offer, site).by),
    column('passed_on', (offer) => yesNo(saidBy(offer, site).passedOn)),
    column('sources', (offer) => lines(saidBy(offer, site).sources)),
    column('code', ({ code }) => code ?? null),
    column('unique_course_id', (offer) => uniqueCourseId(context, offer)),
    column('provider_page', ({ url }) => url ?? null),
    column('summary', ({ summary }) => say(summary)),
    ...state('learning_outcomes_state', 'learning_outcomes_reason', (offer) => offer.learningOutcomes),
    column('learning_outcomes', ({ learningOutcomes }) =>
      lines((stated(learningOutcomes) ?? []).map(({ text }) => plainText(text, site))),
    ),
    ...state('workload_state', 'workload_reason', (offer) => offer.workload),
    column('learner_hours', ({ workload }) => written(stated(workload)?.learnerHours)),
    column('credits', ({ workload }) => creditsOf(stated(workload)?.credits)),
    column('hours_min', (_, { facts }) => (facts.hours.known ? ends(facts.hours.value).min : null)),
    column('hours_max', (_, { facts }) => (facts.hours.known ? ends(facts.hours.value).max : null)),
    column('hours_rule', (_, { facts }) => (facts.hours.known ? facts.hours.rule : null)),
    column('ects_min', (_, { facts }) => (facts.ects.known ? ends(facts.ects.value).min : null)),
    column('ects_max', (_, { facts }) => (facts.ects.known ? ends(facts.ects.value).max : null)),
    column('ects_rule', (_, { facts }) => (facts.ects.known ? facts.ects.rule : null)),
    column('hours_per_week', ({ workload }) => written(stated(workload)?.hoursPerWeek)),
    ...state('level_state', 'level_reason', (offer) => offer.level),
    column('levels', ({ level }) =>
      lines((stated(level) ?? []).map((one) => (one.kind === 'placed' ? levelText(one) : plainText(one.text, site)))),
    ),
    column('eqf', (_, { facts }) => (facts.level.known ? facts.level.value.eqf : null)),
    column('eqf_rule', (_, { facts }) => (facts.level.known ? facts.level.rule : null)),
    ...state('prerequisites_state', 'prerequisites_reason', (offer) => offer.prerequisites, needsNothing),
    column('required', (offer) => (needsNothing(offer) ? null : (requiredWords(offer, site)?.text ?? null))),
    column('recommended', (offer) => recommendedWords(offer, site)?.text ?? null),
    ...state('delivery_state', 'delivery_reason', (offer) => offer.delivery),
    column('mode', ({ delivery }) => codes(stated(delivery)?.mode ?? [])),
    column('pace', ({ delivery }) => codes(stated(delivery)?.pace ?? [])),
    column('languages', ({ delivery }) => codes(stated(delivery)?.language?.teaching ?? [])),
    column('places', ({ delivery }) => lines((stated(delivery)?.place ?? []).map((place) => placeText(place, say)))),
    column('duration', ({ delivery }) => {
      const given = stated(delivery);
      const length = given ? lengthOf(given) : null;
      return length ? writeDuration(length) : null;
    }),
    ...state(
      'runs_state',
      'runs_reason',
      (offer) => offer.runs,
      ({ runs }) => stated(runs)?.length === 0,
    ),
    column('runs', ({ runs }) => stated(runs)?.length ?? null),
    column('next_start', (_, { facts }) => startText(facts.nextRun?.run)),
    column('next_deadline', (_, { facts }) => firstDeadline(facts.nextRun?.deadlines ?? [])?.date.text ?? null),
    column('can_apply', (_, { facts }) => facts.availability),
    column('apply', ({ apply }) => apply?.url ?? null),
    ...state('fees_state', 'fees_reason', (offer) => offer.fees),
    column('cost', (_, { fee }) => fee.kind),
    column('cost_min', (_, { fee }) => fee.min),
    column('cost_max', (_, { fee }) => fee.max),
    column('cost_currency', (_, { fee }) => fee.currency),
    column('cost_in_other_currencies', (_, { fee }) => lines(fee.others)),
    column('free_for_some', (_, { facts }) => yesNo(facts.freeForSome)),
    ...state(
      'assessment_state',
      'assessment_reason',
      (offer) => offer.assessment,
      ({ assessment }) => stated(assessment)?.methods === 'none',
    ),
    column('assessment', (offer) => assessmentWords(offer, site)?.text ?? null),
    column('supervision', ({ assessment }) => codes(stated(assessment)?.supervision ?? [])),
    column('identity_check', ({ assessment }) => yesNo(stated(assessment)?.identityCheck)),
    ...state(
      'quality_assurance_state',
      'quality_assurance_reason',
      (offer) => offer.qualityAssurance,
      ({ qualityAssurance }) => {
        const given = stated(qualityAssurance);
        return given?.internal === 'none' && given.external === 'none';
      },
    ),
    column('quality_inside', ({ qualityAssurance }) => {
      const inside = stated(qualityAssurance)?.internal;
      return inside === 'none' ? 'none' : say(inside ?? undefined);
    }),
    column('quality_outside', ({ qualityAssurance }) => {
      const outside = stated(qualityAssurance)?.external;
      if (outside === 'none') return 'none';
      return lines((outside ?? []).map((one) => checkText(one, site)));
    }),
    ...state('stackability_state', 'stackability_reason', (offer) => offer.stackability),
    column('stackability', ({ stackability }) => codes(stated(stackability)?.kinds ?? [])),
    ...state(
      'recognition_state',
      'recognition_reason',
      (offer) => offer.recognition,
      ({ recognition }) => stated(recognition)?.length === 0,
    ),
    ...state('credential_state', 'credential_reason', (offer) => offer.credential),
    column('credential', ({ credential }) =>
      lines((stated(credential) ?? []).flatMap(({ name }) => (name ? [plainText(name, site)] : []))),
    ),
    column('credential_formats', ({ credential }) =>
      codes([...new Set((stated(credential) ?? []).flatMap(({ formats }) => formats))]),
    ),
    ...state('subject_state', 'subject_reason', (offer) => offer.subject),
    column('isced_f', ({ subject }) => codes(stated(subject)?.field ?? [])),
    column('fields', ({ subject }) =>
      lines((stated(subject)?.field ?? []).map((code) => iscedFieldOf(code)?.label ?? code)),
    ),
    column('subject_words', ({ subject }) =>
      lines(
        [...(stated(subject)?.words ?? []), ...(stated(subject)?.keywords ?? [])].map((one) => plainText(one, site)),
      ),
    ),
    column('standard_elements_answered', (_, { facts }) => facts.completeness.answered),
    column('version', ({ history }) => history?.version ?? null),
    column('first_published', ({ history }) => history?.firstPublished?.text ?? null),
    column('last_changed', ({ history }) => history?.lastChanged?.text ?? null),
    column('last_checked', ({ lastChecked }) => lastChecked?.on ?? null),
    column('review_by', ({ reviewBy }) => reviewBy?.text ?? null),
  ];
}

function needsNothing({ prerequisites }: Offer): boolean {
  return stated(prerequisites)?.required?.length === 0;
}

function written(figure: Parameters<typeof writeFigure>[0] | null | undefined): string | null {
  return figure ? writeFigure(figure) : null;
}

/** `EQF 6`; an equivalence that somebody found is no award at that level, and says so. */
function levelText({ framework, level, basis }: Extract<Level, { kind: 'placed' }>): string {
  return `${framework} ${level}${basis === 'equivalent' ? ` (${basis})` : ''}`;
}

/** Credits as stated, a line each; those that are not awarded say so. */
function creditsOf(credits: Workload['credits'] | undefined): string | null {
  if (credits === 'none') return 'none';
  return lines(
    (credits ?? []).map(({ figure, system, basis }) => {
      const amount = writeCredits(figure, system);
      return basis === 'equivalent' ? `${amount} (${basis})` : amount;
    }),
  );
}

/** `accreditation: Riverland Quality Agency, ESG`. */
function checkText({ kind, agency, standard }: ExternalCheck, site: SiteContext): string {
  const by = agency ? plainInline(site.row.organisation(agency)) : null;
  const named = [by, standard ? plainText(standard, site) : null].filter((piece) => piece !== null).join(', ');
  return [kind, named === '' ? null : named].filter((piece) => piece !== null).join(': ');
}

/** `Tallinn, EE`. */
export function placeText({ venue, city, country }: Place, say: (text: Text | undefined) => string | null): string {
  return [say(venue), say(city), country ?? null].filter((piece) => piece !== null).join(', ');
}

/** A start as written, or `rolling`, `by-request`. */
export function startText(run: Pick<Run, 'start'> | undefined): string | null {
  if (run === undefined) return null;
  return typeof run.start === 'object' ? run.start.text : run.start;
}
