import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** Levels of language ability, lowest first. */
export const cefrLevels = vocabulary('language level', sources.cefr, {
  A1: ['A1, beginner', 'You understand and use very simple everyday sentences.'],
  A2: ['A2, elementary', 'You can talk about simple and familiar things in short sentences.'],
  B1: ['B1, intermediate', 'You can cope with most everyday situations and write simple texts on topics you know.'],
  B2: [
    'B2, upper intermediate',
    'You understand the main points of complex texts and can discuss them fairly fluently.',
  ],
  C1: ['C1, advanced', 'You understand long, demanding texts and express yourself fluently at work or in study.'],
  C2: ['C2, near-native', 'You understand practically everything and express yourself precisely.'],
});

export type Cefr = IdOf<typeof cefrLevels>;
