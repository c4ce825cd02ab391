import type { Offer } from '../../catalogue/catalogue.ts';
import type { Concept } from '../../concepts/concept.ts';
import type { Row } from '../../concepts/row.ts';
import { offerConcepts } from '../../records/offer.ts';
import type { Fact } from '../../values/fact.ts';
import { rowsAtHand } from '../../views/concept-rows.ts';
import type { SiteContext } from '../../views/site-context.ts';
import type { Node } from '../rdf/node.ts';
import { cellSentence, joined, labelled, type Sentence } from '../row-words.ts';
import { note, notes } from './values.ts';

const concepts = new Map((offerConcepts as unknown as readonly Concept[]).map((one) => [one.key as string, one]));

/** Concepts of which some facts have no place of their own in ELM: what they add in words, and how they are called. */
const worded = {
  identity: { titled: null, rows: ['identity.unit', 'identity.partners', 'identity.support'] },
  'learning-outcomes': { titled: null, rows: ['learningOutcomes.topics'] },
  audience: { titled: null, rows: ['audience.for', 'audience.notFor'] },
  workload: { titled: 'workload', rows: ['workload.hoursPerWeek', 'workload.hoursPerCredit', 'workload.split'] },
  level: { titled: 'level', rows: [] },
  parts: { titled: 'parts', rows: ['parts.list', 'parts.order'] },
  assessment: {
    titled: 'assessment',
    rows: ['assessment.toPass', 'assessment.supervision', 'assessment.withoutCourse', 'assessment.criteria'],
  },
  'quality-assurance': {
    titled: 'qualityAssurance',
    rows: [
      'quality-assurance.internal',
      'quality-assurance.external',
      'quality-assurance.reviews',
      'quality-assurance.feedback',
    ],
  },
  stackability: {
    titled: 'stackability',
    rows: [
      'stackability.kind',
      'stackability.direction',
      'stackability.origin',
      'stackability.combinesWith',
      'stackability.countsFor',
    ],
  },
  recognition: { titled: 'recognition', rows: ['recognition.list', 'recognition.preparesFor'] },
  credential: {
    titled: 'credential',
    rows: [
      'credential.name',
      'credential.format',
      'credential.verification',
      'credential.storage',
      'credential.issuedThrough',
      'credential.validity',
      'credential.renewal',
      'credential.onRequest',
    ],
  },
  subject: { titled: null, rows: ['subject.words', 'subject.skill', 'subject.occupation', 'subject.sdg'] },
} as const;

/** Facts that are said in words only where the offer has nothing exact for their own place. */
export type Inexact = {
  readonly hours: boolean;
  readonly credits: boolean;
  readonly level: boolean;
  readonly assessment: boolean;
};

/**
 * Notes on what ELM has no place for, and on what does not apply, one for each fact: `Label: words`. What is not stated
 * has no note.
 */
export function specificationNotes(offer: Offer, context: SiteContext, inexact: Inexact): readonly Node[] {
  const extra = [
    ...(inexact.hours ? ['workload.learnerHours'] : []),
    ...(inexact.credits ? ['workload.credits'] : []),
    ...(inexact.level ? ['level.level'] : []),
    ...(inexact.assessment ? ['assessment.methods'] : []),
  ];
  return Object.entries(worded).flatMap(([key, { titled, rows }]) => {
    const whole = titled === null ? null : wholeNote(titled, offer, context);
    if (whole) return [whole];
    return rowSentences(offer, key, [...rows, ...extra], context).map(note);
  });
}

/** What people need first, in one note: ELM takes one only. */
export function entryRequirement(offer: Offer, context: SiteContext): readonly Node[] {
  const whole = wholeNote('prerequisites', offer, context);
  if (whole) return [whole];
  const rows = ['prerequisites.required', 'prerequisites.recommended', 'prerequisites.notRequired'];
  return notes(joined(rowSentences(offer, 'prerequisites', rows, context)));
}

/**
 * Days, hours and pace of the teaching, for one note.
 * @param timed whether the length is said by a property of its own
 */
export function scheduleSentences(offer: Offer, context: SiteContext, timed: boolean): readonly Sentence[] {
  const rows = [
    'attendance',
    'pace',
    'timetable',
    'days',
    'sessions',
    'offered',
    'runsPerYear',
    'groupSize',
    'completeWithin',
  ];
  const keys = [...rows, ...(timed ? [] : ['duration'])].map((name) => `delivery.${name}`);
  return rowSentences(offer, 'delivery', keys, context);
}

/** What holds of the fees beside their amounts. */
export function feeNotes(offer: Offer, context: SiteContext): readonly Node[] {
  const whole = wholeNote('fees', offer, context);
  if (whole) return [whole];
  const rows = ['seats', 'tax', 'instalments', 'refund', 'reductions', 'funding', 'more'];
  return rowSentences(
    offer,
    'fees',
    rows.map((name) => `fees.${name}`),
    context,
  ).map(note);
}

/** Whether it can be taken, where that is not simply so. */
export function statusNote(offer: Offer, context: SiteContext): readonly Node[] {
  if (offer.status.is === 'published' && offer.status.reason === undefined) return [];
  return rowSentences(offer, 'life-cycle', ['lifeCycle.status'], context).map(note);
}

/** The form of participation, where no code says it. */
export function modeNotes(offer: Offer, context: SiteContext, coded: boolean): readonly Node[] {
  const whole = wholeNote('delivery', offer, context);
  if (whole) return [whole];
  return coded ? [] : rowSentences(offer, 'delivery', ['delivery.mode'], context).map(note);
}

/** A concept that does not apply, or is stated elsewhere, is said once and not row by row. */
function wholeNote(
  key:
    | 'workload'
    | 'level'
    | 'parts'
    | 'assessment'
    | 'qualityAssurance'
    | 'stackability'
    | 'recognition'
    | 'credential'
    | 'prerequisites'
    | 'fees'
    | 'delivery',
  offer: Offer,
  context: SiteContext,
): Node | null {
  const given: Fact<unknown> = offer[key] as Fact<unknown>;
  const { words } = context;
  const say = (text: Sentence | null): Node | null => {
    const sentence = labelled(words[key].title, text);
    return sentence && note(sentence);
  };
  if (given.state === 'not-applicable')
    return say(cellSentence({ state: 'not-applicable', reason: [own(given.reason, context)] }, context));
  if (given.state === 'elsewhere')
    return say(cellSentence({ state: 'elsewhere', at: [own(given.at, context)] }, context));
  return null;
}

function own(text: Readonly<Record<string, string>>, { language }: SiteContext): { text: string; lang?: string } {
  const said = text[language];
  if (said !== undefined) return { text: said };
  const [lang, first] = Object.entries(text)[0] ?? [language, ''];
  return { text: first, lang };
}

function rowSentences(
  offer: Offer,
  concept: string,
  keys: readonly string[],
  context: SiteContext,
): readonly Sentence[] {
  const found = concepts.get(concept);
  return (found === undefined ? [] : rowsAtHand(found, offer, context.row))
    .filter(({ key }: Row) => keys.includes(key))
    .flatMap(({ label, cell }) => labelled(label, cellSentence(cell, context)) ?? []);
}
