import type { Offer } from '../catalogue/catalogue.ts';
import { assessment } from '../concepts/assessment.ts';
import type { Concept } from '../concepts/concept.ts';
import { prerequisites } from '../concepts/prerequisites.ts';
import { rowsAtHand } from '../views/concept-rows.ts';
import type { SiteContext } from '../views/site-context.ts';
import { cellSentence, type Sentence } from './row-words.ts';

type Speaking = Pick<SiteContext, 'row' | 'words' | 'language'>;

/** What is required to enrol, in one sentence; that nothing is required is one too. Null where nothing is stated. */
export function requiredWords(offer: Offer, context: Speaking): Sentence | null {
  if (offer.prerequisites.state !== 'stated') return null;
  return sentenceOf(prerequisites, offer, 'prerequisites.required', context);
}

/** What is recommended before enrolling, in one sentence. */
export function recommendedWords(offer: Offer, context: Speaking): Sentence | null {
  const given = offer.prerequisites;
  if (given.state !== 'stated' || (given.value.recommended ?? []).length === 0) return null;
  return sentenceOf(prerequisites, offer, 'prerequisites.recommended', context);
}

/** How it is assessed, in one sentence; null where there is no assessment or nothing is stated. */
export function assessmentWords(offer: Offer, context: Speaking): Sentence | null {
  if (offer.assessment.state !== 'stated' || offer.assessment.value.methods === 'none') return null;
  return sentenceOf(assessment, offer, 'assessment.methods', context);
}

/** What one needs to pass, in one sentence. */
export function passWords(offer: Offer, context: Speaking): Sentence | null {
  if (offer.assessment.state !== 'stated') return null;
  return sentenceOf(assessment, offer, 'assessment.toPass', context);
}

function sentenceOf(concept: unknown, offer: Offer, key: string, context: Speaking): Sentence | null {
  const found = rowsAtHand(concept as Concept, offer, context.row).find((row) => row.key === key);
  return found ? cellSentence(found.cell, context) : null;
}
