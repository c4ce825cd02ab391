import { learningModes } from '../../vocabularies/eu-code-lists.ts';
import type { Node, Property, Value } from '../rdf/node.ts';
import { escapeXml } from '../rdf/rdf-xml.ts';

/** Where things of a class stand in the file, in the order of the schema, and how they are called there. */
const containers = {
  learningOpportunityReferences: { 'elm:LearningOpportunity': 'learningOpportunity' },
  learningAchievementSpecificationReferences: {
    'elm:LearningAchievementSpecification': 'learningAchievementSpecification',
    'elm:Qualification': 'qualification',
  },
  learningOutcomeReferences: { 'elm:LearningOutcome': 'learningOutcome' },
  learningAssessmentSpecificationReferences: {
    'elm:LearningAssessmentSpecification': 'learningAssessmentSpecification',
  },
  agentReferences: { 'elm:Organisation': 'organisation', 'elm:Agent': 'agent' },
  gradingSchemeReferences: { 'elm:GradingScheme': 'gradingScheme' },
  locationReferences: { 'dc:Location': 'location' },
} as const satisfies Record<string, Record<string, string>>;

/** Terms that the schema does not know yet. */
const unknownToSchema: ReadonlySet<string> = new Set(
  learningModes.flatMap(({ uri, newerThanXsd }) => (newerThanXsd ? [uri] : [])),
);

/** Addresses that stand as text, not as a reference to a thing of the file. */
const addressElements: ReadonlySet<string> = new Set(['elm:emailAddress']);

/**
 * Things of ELM in the XML form for the Qualification Dataset Register (LOQ XML schema 3.1.0). The schema wants the
 * properties of each class in its own order: that is the order in which our model holds them. What the schema cannot
 * take (terms newer than it, credit systems of others, a note in a second language, a number that stands twice) is left
 * out here; the notes say it.
 */
export function loqFile(elements: Iterable<LoqElement>): string {
  const seen = new Set<string>();
  const written = new Map<string, string[]>();
  for (const { container, text, notations } of elements) {
    const element = notations.length === 0 ? text : withoutSeen(text, notations, seen);
    const before = written.get(container);
    if (before) before.push(element);
    else written.set(container, [element]);
  }
  const parts = Object.keys(containers).flatMap((container) => {
    const inner = written.get(container);
    return inner === undefined ? [] : [`<${container}>\n${inner.join('\n')}\n</${container}>\n`];
  });
  return `${head}${parts.join('')}</Courses>\n`;
}

/** A thing, written once for several files: as text alone, since hundreds wait for the file of the whole catalogue. */
export type LoqElement = {
  readonly container: string;
  /** Each identifier stands between two marks. */
  readonly text: string;
  /** The numbers of its identifiers, in their order. */
  readonly notations: readonly string[];
};

/** What no XML holds, and no text of ours. */
const mark = '\0';

/** A text without the marks, and without identifiers whose numbers stand in the file already. */
function withoutSeen(text: string, notations: readonly string[], seen: Set<string>): string {
  const kept = text.split(mark).filter((_, place) => {
    const notation = place % 2 === 1 ? notations[(place - 1) / 2] : undefined;
    if (notation === undefined) return true;
    const isFirst = !seen.has(notation);
    seen.add(notation);
    return isFirst;
  });
  return kept.join('');
}

/** Things as elements; those that have no place in a file of their own are left out. */
export function loqElements(nodes: Iterable<Node>): readonly LoqElement[] {
  return [...nodes].flatMap((node) => {
    const place = places.get(node.types[0] ?? '');
    if (place === undefined) return [];
    const notations: string[] = [];
    const text = elementOf(place.element, node, notations, ` id="${escapeXml(node.id ?? '')}"`);
    return [{ container: place.container, text, notations }];
  });
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<Courses xmlns="http://data.europa.eu/snb/model/ap/loq-constraints/" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xsdVersion="3.1.0">
`;

/** Where things of a class stand, by the class. */
const places: ReadonlyMap<string, { readonly container: string; readonly element: string }> = new Map(
  Object.entries(containers).flatMap(([container, classes]) =>
    Object.entries(classes).map(([type, element]) => [type, { container, element }] as const),
  ),
);

function elementOf(name: string, { properties }: Node, notations: string[], attributes = ''): string {
  let inner = '';
  for (const property of properties) inner += propertyOf(property, notations);
  return `<${name}${attributes}>${inner}</${name}>`;
}

function propertyOf([name, values]: Property, notations: string[]): string {
  if (values.length === 0) return '';
  const element = name.startsWith('skos:') ? name : name.slice(name.indexOf(':') + 1);
  const taken = name === 'elm:noteLiteral' ? values.slice(0, 1) : values;
  let written = '';
  for (const value of taken) written += xmlValue(name, element, value, notations);
  return written;
}

function xmlValue(name: string, element: string, value: Value, notations: string[]): string {
  if ('types' in value) return thingOf(element, value, notations);
  if ('text' in value) return `<${element} language="${value.language}">${escapeXml(value.text)}</${element}>`;
  if ('literal' in value) return `<${element}>${escapeXml(value.literal)}</${element}>`;
  if ('concept' in value) {
    return unknownToSchema.has(value.concept) ? '' : `<${element} uri="${escapeXml(value.concept)}"/>`;
  }
  if (addressElements.has(name)) return `<${element}>${escapeXml(value.iri)}</${element}>`;
  return `<${element} idref="${escapeXml(value.iri)}"/>`;
}

/** A thing inside another: only credit systems of the schema's list, and identifiers with their marks. */
function thingOf(element: string, thing: Node, notations: string[]): string {
  const [type] = thing.types;
  if (type === 'elm:CreditPoint' && thing.properties.some(([, values]) => values.some(isOwnTerm))) return '';
  if (type !== 'elm:Identifier') return elementOf(element, thing, notations);
  const notation = thing.properties[0]?.[1][0];
  notations.push(notation !== undefined && 'literal' in notation ? notation.literal : '');
  return `${mark}${elementOf(element, thing, notations)}${mark}`;
}

function isOwnTerm(value: Value): boolean {
  return 'concept' in value && value.label !== undefined;
}
