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
  for (const { container, text, notations, again } of elements) {
    const isRepeated = notations.some((one) => seen.has(one));
    const element = isRepeated ? again(seen) : text;
    for (const one of notations) seen.add(one);
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

/** A thing, written once for several files. */
export type LoqElement = {
  readonly container: string;
  readonly text: string;
  /** Numbers that it names. */
  readonly notations: readonly string[];
  /** The same without numbers that stand in the file already. */
  readonly again: (seen: Set<string>) => string;
};

/** Things as elements; those that have no place in a file of their own are left out. */
export function loqElements(nodes: Iterable<Node>): readonly LoqElement[] {
  return [...nodes].flatMap((node) => {
    const place = places.get(node.types[0] ?? '');
    if (place === undefined) return [];
    const attributes = ` id="${escapeXml(node.id ?? '')}"`;
    const again = (seen: Set<string>): string => elementOf(place.element, node, seen, attributes);
    const notations = new Set<string>();
    return [{ container: place.container, text: again(notations), notations: [...notations], again }];
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

function elementOf(name: string, { properties }: Node, notations: Set<string>, attributes = ''): string {
  const inner = properties.map((property) => propertyOf(property, notations)).join('');
  return `<${name}${attributes}>${inner}</${name}>`;
}

function propertyOf([name, values]: Property, notations: Set<string>): string {
  const element = name.startsWith('skos:') ? name : name.slice(name.indexOf(':') + 1);
  const taken = name === 'elm:noteLiteral' ? values.slice(0, 1) : values;
  return taken.map((value) => xmlValue(name, element, value, notations)).join('');
}

function xmlValue(name: string, element: string, value: Value, notations: Set<string>): string {
  if ('types' in value) return isTaken(value, notations) ? elementOf(element, value, notations) : '';
  if ('text' in value) return `<${element} language="${value.language}">${escapeXml(value.text)}</${element}>`;
  if ('literal' in value) return `<${element}>${escapeXml(value.literal)}</${element}>`;
  if ('concept' in value) {
    return unknownToSchema.has(value.concept) ? '' : `<${element} uri="${escapeXml(value.concept)}"/>`;
  }
  if (addressElements.has(name)) return `<${element}>${escapeXml(value.iri)}</${element}>`;
  return `<${element} idref="${escapeXml(value.iri)}"/>`;
}

/** Whether the schema takes a thing: only credit systems of its list, and each identifier once in a file. */
function isTaken({ types, properties }: Node, notations: Set<string>): boolean {
  const [type] = types;
  if (type === 'elm:CreditPoint') {
    return properties.every(([, values]) =>
      values.every((value) => !('concept' in value && value.label !== undefined)),
    );
  }
  if (type !== 'elm:Identifier') return true;
  const notation = properties[0]?.[1][0];
  const text = notation !== undefined && 'literal' in notation ? notation.literal : '';
  if (notations.has(text)) return false;
  notations.add(text);
  return true;
}
