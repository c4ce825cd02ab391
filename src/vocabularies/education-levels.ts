import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** Schooling that an offer may ask for, lowest first. */
export const educationLevels = vocabulary('level of education', sources.isced2011, {
  primary: ['Primary school', 'You have finished the first school for children, usually at the age of about 11.'],
  'lower-secondary': ['Lower secondary school', 'You have finished the school years up to the age of about 15.'],
  'upper-secondary': [
    'Upper secondary school',
    'You have a school leaving certificate or a first vocational qualification, usually at the age of about 18.',
  ],
  'post-secondary': [
    'Course after school, not higher education',
    'You have finished a course after upper secondary school that is not a course of higher education.',
  ],
  'short-cycle-higher': [
    'Short higher education',
    'You have finished a short course of higher education, often of two years and close to practice.',
  ],
  bachelor: ['Bachelor’s degree', 'You have a bachelor’s degree or an equal qualification.'],
  master: ['Master’s degree', 'You have a master’s degree or an equal qualification.'],
  doctorate: ['Doctorate', 'You have a doctoral degree, such as a PhD.'],
});

export type EducationLevel = IdOf<typeof educationLevels>;

/**
 * The ISCED 2011 level of a level of education, 1 (primary) to 8 (doctorate).
 * Source: ISCED 2011, levels 1 to 8.
 */
export function isced2011Level(level: EducationLevel): number {
  return educationLevels.ids.indexOf(level) + 1;
}
