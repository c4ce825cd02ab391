import type { Offer, Provider } from '../../catalogue/catalogue.ts';
import type { Requirement } from '../../concepts/prerequisites-requirement.ts';
import type { Run } from '../../concepts/runs.ts';
import { stated } from '../../values/fact.ts';
import { elmOffer } from '../elm/elm-graph.ts';
import { elmLevels } from '../elm/level.ts';
import { organisation } from '../elm/organisation.ts';
import { exactly, identifier } from '../elm/values.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress, providerAddress, uniqueCourseId } from '../identifiers.ts';
import { passedOnRuns } from '../passed-on-runs.ts';
import { iri, literal, type Node, node, type Property, type Value } from '../rdf/node.ts';
import { isInstitution, isOrgReg } from './missing.ts';

/** An offer as QualityLink wants it: its ELM, with a level on the specification and the second types of QualityLink. */
export function qualityLinkNodes(
  offer: Offer,
  context: ExportContext,
  replaced: ReadonlyMap<string, readonly Offer[]>,
): readonly Node[] {
  const { described: things, occasions } = elmOffer(offer, context);
  const [described, ...rest] = things;
  const runs = passedOnRuns(context.site.factsOf(offer.id));
  let index = 0;
  return [
    ...(described ? [specificationOf(described, offer, context, replaced.get(offer.id) ?? [])] : []),
    ...rest,
    ...occasions.map((one) => {
      if (one.types[0] !== 'elm:LearningOpportunity') return one;
      const run = runs[index]?.run ?? null;
      index += 1;
      return instanceOf(one, offer, run);
    }),
  ];
}

/** Offers by the offer that took their place. */
export function replacements(offers: Iterable<Offer>): ReadonlyMap<string, readonly Offer[]> {
  const found = new Map<string, Offer[]>();
  for (const offer of offers) {
    const { successor } = offer.status;
    if (successor !== undefined) found.set(successor, [...(found.get(successor) ?? []), offer]);
  }
  return found;
}

function specificationOf(given: Node, offer: Offer, context: ExportContext, former: readonly Offer[]): Node {
  const levels = elmLevels(offer, context.site);
  const hasLevel = given.types.includes('elm:Qualification');
  const ownIdentifiers = given.properties.find(([name]) => name === 'adms:identifier')?.[1] ?? [];
  const properties: Property[] = given.properties
    .filter(([name]) => !['adms:identifier', 'dc:publisher', 'elm:educationLevel'].includes(name))
    .concat([
      ['adms:identifier', ownIdentifiers.length > 0 ? ownIdentifiers : [addressIdentifier(offer, context)]],
      ['dc:publisher', publisherOf(offer, context)],
      ['elm:EQFLevel', hasLevel || levels.eqf === null ? [] : [{ concept: levels.eqf }]],
      ['ql:isActive', [literal(String(isActive(offer)), 'xsd:boolean')]],
      ['ql:version', offer.history?.version === undefined ? [] : [literal(String(offer.history.version))]],
      ['ql:superseded', former.flatMap((one) => referenceTo(one, context))],
      ['ql:entryRequirementLearningOpportunity', requiredOffers(offer, context)],
    ]);
  return { ...given, types: [...given.types, 'ql:LearningOpportunitySpecification'], properties };
}

function instanceOf(given: Node, offer: Offer, run: Run | null): Node {
  const portal = run?.url ?? offer.apply?.url;
  const properties: Property[] = given.properties
    .filter(([name]) => name !== 'dc:publisher')
    .concat([
      ['ql:registrationPortal', portal === undefined ? [] : [literal(portal, 'xsd:anyURI')]],
      ['ql:enrolmentCapacity', count(run?.seats)],
      ['ql:enrolmentMinimum', count(run?.minimumSeats)],
    ]);
  return { ...given, types: [...given.types, 'ql:LearningOpportunityInstance'], properties };
}

/** Whether it is offered, or expected to be offered again. */
function isActive({ status }: Offer): boolean {
  return status.is === 'published' || status.is === 'suspended';
}

function count(figure: Run['seats']): Value[] {
  const seats = figure === undefined ? null : (exactly(figure) ?? (figure.max === null ? figure.min : null));
  return seats === null || !Number.isInteger(seats) ? [] : [literal(String(seats), 'xsd:nonNegativeInteger')];
}

/** Who offers it: the first provider. */
function publisherOf({ provider }: Offer, context: ExportContext): Value[] {
  const first = context.site.catalogue.providers.get(provider[0] ?? '');
  return first ? [iri(providerAddress(context, first))] : [];
}

/** The permanent address, for an offer without a number. */
function addressIdentifier(offer: Offer, context: ExportContext): Node {
  return identifier(offerAddress(context, offer), 'Permanent address');
}

/** Another offer of an institution, named by its provider and its own identifier. */
function referenceTo(offer: Offer, context: ExportContext): Node[] {
  const provider = context.site.catalogue.providers.get(offer.provider[0] ?? '');
  if (!provider || !isInstitution(provider)) return [];
  const course = uniqueCourseId(context, offer);
  return [
    node(
      'ql:LearningOpportunitySpecificationReference',
      ['elm:providedBy', [iri(providerAddress(context, provider))]],
      ['adms:identifier', [course === null ? addressIdentifier(offer, context) : identifier(course, 'uniqueCourseId')]],
    ),
  ];
}

/** Offers that everybody needs first. A choice of several is said in the note only. */
function requiredOffers(offer: Offer, context: ExportContext): Node[] {
  const required = stated(offer.prerequisites)?.required ?? [];
  return required.flatMap((one: Requirement) => {
    const other = one.kind === 'offer' && one.for === undefined ? context.site.catalogue.offers.get(one.id) : undefined;
    return other ? referenceTo(other, context) : [];
  });
}

/** Institutions that a reference of an offer names beside its own providers. */
export function referredProviders(offer: Offer, { site }: ExportContext, former: readonly Offer[]): readonly string[] {
  const required = (stated(offer.prerequisites)?.required ?? []).flatMap((one) => (one.kind === 'offer' ? one.id : []));
  const others = [...former, ...required.flatMap((id) => site.catalogue.offers.get(id) ?? [])];
  return others.flatMap(({ provider }) => provider.slice(0, 1));
}

/** An institution: only its domain name and its number in OrgReg are identifiers here. */
export function institution(provider: Provider, context: ExportContext): readonly Node[] {
  if (!isInstitution(provider)) return organisation(provider, context);
  const { schac, orgreg } = provider.identifiers;
  const identifiers: Value[] = [
    ...(schac === undefined ? [] : [scheme('ql:SchacIdentifier', 'Schac', schac)]),
    ...(orgreg !== undefined && isOrgReg(orgreg) ? [scheme('ql:OrgRegIdentifier', 'OrgReg', orgreg)] : []),
  ];
  return organisation(provider, context).map((one) =>
    one.types.includes('elm:Organisation')
      ? {
          ...one,
          types: [...one.types, 'ql:HigherEducationInstitution'],
          properties: one.properties.map(
            ([name, values]): Property => [name, name === 'adms:identifier' ? identifiers : values],
          ),
        }
      : one,
  );
}

/** Address of the ontology of QualityLink. */
export const QUALITY_LINK = 'http://data.quality-link.eu/ontology/v1#';

function scheme(type: string, list: string, notation: string): Node {
  return {
    types: [type, 'elm:Identifier'],
    properties: [
      ['elm:schemeId', [iri(`${QUALITY_LINK}${list}`)]],
      ['skos:notation', [literal(notation)]],
    ],
  };
}
