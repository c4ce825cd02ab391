import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Where an offer comes from (frontmatter 4.10, amendment 12). */
export const origins = vocabulary('origin', sources.prospectus, {
  'part-of-a-programme': ['Part of a programme', 'It is made of courses of a degree or another larger programme.'],
  'own-design': ['A course of its own', 'It was designed as a course of its own.'],
});
