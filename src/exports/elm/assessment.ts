import type { Offer } from '../../catalogue/catalogue.ts';
import type { Grading, Method } from '../../concepts/assessment-schema.ts';
import { termLabel } from '../../i18n/term.ts';
import { stated } from '../../values/fact.ts';
import { formatList, formatNumber } from '../../values/format.ts';
import type { Text } from '../../values/text.ts';
import { plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import { assessmentKinds } from '../../vocabularies/assessment-kinds.ts';
import { deliveryModes } from '../../vocabularies/delivery-modes.ts';
import { gradings } from '../../vocabularies/grading.ts';
import { languageUri } from '../../vocabularies/languages.ts';
import { supervisions } from '../../vocabularies/supervision.ts';
import { iri, type Node, texts, thing, type Value, words } from '../rdf/node.ts';
import { exactly, note } from './values.ts';

/** How learning is proved: one specification for each method, and the grading scheme that they share. */
export function assessments(offer: Offer, address: string, context: SiteContext): readonly Node[] {
  const given = stated(offer.assessment);
  if (!given || given.methods === null || given.methods === 'none') return [];
  const grading = gradingOf(given.grading, given.gradingScale, `${address}#grading`, context);
  const languages = (stated(offer.delivery)?.language?.assessment ?? []).flatMap((tag) => languageUri(tag) ?? []);
  const methods = given.methods.map((method, index) =>
    thing(
      `${address}#assessment-${index + 1}`,
      ['elm:LearningAssessmentSpecification'],
      ['dc:title', titleOf(method, context)],
      ['elm:additionalNote', [...asides(method, context)]],
      ['dc:type', kindsOf(method).map((concept): Value => ({ concept }))],
      ['dc:language', [...new Set(languages)].map((concept): Value => ({ concept }))],
      ['elm:mode', modeOf(method)],
      ['elm:gradingScheme', grading.map(({ id = '' }) => iri(id))],
    ),
  );
  return [...methods, ...grading];
}

/** Whether a thing is an assessment, and no grading scheme. */
export function isAssessment({ types }: Node): boolean {
  return types.includes('elm:LearningAssessmentSpecification');
}

function titleOf(method: Method, context: SiteContext): Value[] {
  if (method.anyOf.length === 0) {
    if (method.title) return texts(method.title);
    return [words(method.kind === null ? '' : termLabel(assessmentKinds, method.kind), context.language)];
  }
  const names = method.anyOf.map((one) =>
    one.title ? plainText(one.title, context) : one.kind === null ? '' : termLabel(assessmentKinds, one.kind),
  );
  return [words(formatList(names, context, 'disjunction'), context.language)];
}

/** Of a choice no kind is said: not all of them are needed. */
function kindsOf({ kind, anyOf }: Method): string[] {
  const uri = kind === null || anyOf.length > 0 ? undefined : assessmentKinds.get(kind).uri;
  return uri === undefined ? [] : [uri];
}

function modeOf({ mode }: Method): Value[] {
  const uri = mode === null ? undefined : deliveryModes.get(mode).uri;
  return uri === undefined ? [] : [{ concept: uri }];
}

/** Its kind where the title is the provider's own and no code says it, its share, and who watches over it. */
function asides(method: Method, context: SiteContext): Node[] {
  const { language } = context;
  const share = method.share === null ? null : exactly(method.share);
  const said = [
    ...(method.title && method.kind !== null ? [termLabel(assessmentKinds, method.kind)] : []),
    ...(share === null ? [] : [`${formatNumber(share, context)}%`]),
    ...(method.supervision ?? []).map((one) => termLabel(supervisions, one)),
  ];
  return [
    ...(said.length === 0 ? [] : [note({ text: said.join('; '), language })]),
    ...(method.note === undefined
      ? []
      : Object.entries(method.note).map(([own, text]) => note({ text, language: own }))),
  ];
}

function gradingOf(grading: Grading | null, scale: Text | undefined, id: string, context: SiteContext): Node[] {
  const known = grading === null ? null : termLabel(gradings, grading);
  if (known === null && scale === undefined) return [];
  const title = known === null ? texts(scale) : [words(known, context.language)];
  return [
    thing(id, ['elm:GradingScheme'], ['dc:title', title], ['dc:description', known === null ? [] : texts(scale)]),
  ];
}
