import type { Offer } from '../../catalogue/catalogue.ts';
import type { Outcome } from '../../concepts/learning-outcomes.ts';
import { stated } from '../../values/fact.ts';
import { writeFigure } from '../../values/figure.ts';
import { iscedFieldOf } from '../../vocabularies/isced-f.ts';
import { languageUri } from '../../vocabularies/languages.ts';
import { outcomeKinds } from '../../vocabularies/outcome-kinds.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress, uniqueCourseId } from '../identifiers.ts';
import { lastModified } from '../passed-on-runs.ts';
import { iri, literal, type Node, node, type Property, texts, thing, toIri, type Value } from '../rdf/node.ts';
import { assessments, isAssessment } from './assessment.ts';
import { awarding } from './awarding.ts';
import { elmStatus, homepageOf } from './homepage-and-status.ts';
import { elmLevels, isQualification } from './level.ts';
import { entryRequirement, specificationNotes, statusNote } from './notes.ts';
import { durationLiteral, exactly, hoursLiteral, identifier, startOfDay, webResource } from './values.ts';

/**
 * What one learns and how it is proved: the standing description of the offer, under its permanent address; with the
 * things that stand by themselves. A qualification where it stands at an EQF and a national level, else a
 * specification of a learning achievement.
 */
export function specification(offer: Offer, context: ExportContext): readonly Node[] {
  const { site } = context;
  const id = toIri(offerAddress(context, offer));
  const levels = elmLevels(offer, site);
  const qualification = isQualification(levels);
  const outcomes = (stated(offer.learningOutcomes) ?? []).map((outcome, index) =>
    outcomeOf(outcome, `${id}#outcome-${index + 1}`),
  );
  const proofs = assessments(offer, id, site);
  const award = awarding(offer, id, context);
  const credit = creditsOf(offer, context);
  const hours = stated(offer.workload)?.learnerHours ?? null;
  const exactHours = hours === null ? null : exactly(hours);
  const languages = (stated(offer.delivery)?.language?.teaching ?? []).flatMap((tag) => languageUri(tag) ?? []);
  const within = stated(offer.delivery)?.completeWithin ?? null;
  const longest = within === null ? null : durationLiteral(within, 'longest');
  const assessed = stated(offer.assessment)?.methods;
  const properties: Property[] = [
    ['adms:identifier', identifiersOf(offer, context)],
    ['dc:title', texts(offer.title)],
    ['skos:altLabel', offer.otherTitles.flatMap(({ text }) => texts(text))],
    ['dc:description', texts(offer.summary)],
    [
      'elm:additionalNote',
      [
        ...statusNote(offer, site),
        ...specificationNotes(offer, site, {
          hours: hours !== null && exactHours === null,
          credits: !credit.complete,
          level: !levels.complete || (!qualification && levels.national.length > 0),
          assessment: assessed === 'none',
        }),
      ],
    ],
    ['foaf:homepage', [homepageOf(offer, context)]],
    ['elm:supplementaryDocument', offer.links.map(({ url, title }) => webResource(url, ...texts(title)))],
    ['elm:category', texts(offer.providerTerm?.name)],
    ['elm:status', elmStatus(offer)],
    ['dc:modified', modifiedOf(offer)],
    ['dc:publisher', [iri(`${context.url(site.to.home)}#publisher`)]],
    [
      'elm:ISCEDFCode',
      (stated(offer.subject)?.field ?? []).flatMap((code): Value[] => conceptOf(iscedFieldOf(code)?.uri)),
    ],
    ['elm:volumeOfLearning', exactHours === null || exactHours === 0 ? [] : [hoursLiteral(exactHours)]],
    ['elm:creditPoint', credit.points],
    ['elm:educationLevel', qualification ? [] : conceptOf(levels.eqf)],
    ['dc:language', [...new Set(languages)].map((concept): Value => ({ concept }))],
    ['elm:maximumDuration', longest === null ? [] : [longest]],
    ['elm:entryRequirement', entryRequirement(offer, site)],
    ['elm:learningOutcome', outcomes.map(({ id: outcome = '' }) => iri(outcome))],
    ['elm:provenBy', proofs.filter(isAssessment).map(({ id: proof = '' }) => iri(proof))],
    ['elm:awardingOpportunity', [award.opportunity]],
    ...(qualification
      ? ([
          ['elm:EQFLevel', conceptOf(levels.eqf)],
          ['elm:NQFLevel', levels.national.flatMap(conceptOf)],
        ] satisfies Property[])
      : []),
  ];
  const type = qualification ? 'elm:Qualification' : 'elm:LearningAchievementSpecification';
  return [thing(id, [type], ...properties), ...outcomes, ...proofs, ...award.agents];
}

function conceptOf(uri: string | null | undefined): Value[] {
  return uri ? [{ concept: uri }] : [];
}

function outcomeOf({ text, kind, skill, note: aside }: Outcome, id: string): Node {
  const esco = skill.filter(isEsco);
  const type = kind === undefined ? undefined : outcomeKinds.get(kind).uri;
  return thing(
    id,
    ['elm:LearningOutcome'],
    ['dc:title', texts(text)],
    ['dc:type', conceptOf(type)],
    ['elm:additionalNote', texts(aside).map((words) => node('elm:Note', ['elm:noteLiteral', [words]]))],
    ['elm:relatedSkill', skill.filter((one) => !isEsco(one)).map((one): Value => ({ concept: toIri(one) }))],
    ['elm:relatedESCOSkill', esco.map((one): Value => ({ concept: toIri(one) }))],
  );
}

function isEsco(skill: string): boolean {
  return /^https?:\/\/data\.europa\.eu\/esco\/skill\//.test(skill);
}

/** The number of the provider, its name in all catalogues, and what others gave it. */
function identifiersOf(offer: Offer, context: ExportContext): Node[] {
  const course = uniqueCourseId(context, offer);
  const provider = context.site.catalogue.providers.get(offer.provider[0] ?? '');
  return [
    ...(course === null ? [] : [identifier(course, 'uniqueCourseId')]),
    ...(offer.code === undefined ? [] : [identifier(offer.code, codeSchemeOf(provider?.name))]),
    ...offer.identifiers.map(({ scheme, value }) => identifier(value, scheme === 'ctid' ? 'CTID' : scheme)),
  ];
}

function codeSchemeOf(name: Readonly<Record<string, string>> | undefined): string {
  return `Course code${name === undefined ? '' : ` of ${Object.values(name)[0] ?? ''}`}`;
}

/**
 * Credits that are awarded and are one number. A system that the EU's list lacks is a term of our own, with its name;
 * everything else is said in words.
 */
function creditsOf({ workload }: Offer, context: ExportContext): { points: Node[]; complete: boolean } {
  const given = stated(workload)?.credits ?? null;
  if (given === null) return { points: [], complete: true };
  if (given === 'none') return { points: [], complete: false };
  const exact = given.filter(({ basis, figure }) => basis === 'awarded' && exactly(figure) !== null);
  const points = exact.map(({ system, figure }) =>
    node(
      'elm:CreditPoint',
      ['elm:framework', [creditSystem(system, context)]],
      ['elm:point', [literal(writeFigure(figure))]],
    ),
  );
  const coded = exact.filter(({ system }) => context.site.catalogue.lookups.builtInCreditSystem(system)?.uri);
  return { points, complete: coded.length === given.length };
}

function creditSystem(system: string, { site, url }: ExportContext): Value {
  const { lookups } = site.catalogue;
  const uri = lookups.builtInCreditSystem(system)?.uri;
  if (uri) return { concept: uri };
  const own = `${url(site.to.glossary)}#credit-system-${encodeURIComponent(system)}`;
  return { concept: toIri(own), label: { text: system, language: site.language } };
}

function modifiedOf(offer: Offer): Value[] {
  const day = lastModified(offer);
  return day === undefined ? [] : [startOfDay(day)];
}
