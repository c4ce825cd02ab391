import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** Units of a duration, in the singular (frontmatter 3.1). */
export const durationUnits = vocabulary('unit of time', sources.prospectus, {
  minute: ['minutes', 'A duration in minutes.'],
  hour: ['hours', 'A duration in hours.'],
  day: ['days', 'A duration in days, weekends included.'],
  'working-day': ['working days', 'A duration in days from Monday to Friday, without public holidays.'],
  week: ['weeks', 'A duration in weeks.'],
  month: ['months', 'A duration in months.'],
  term: ['terms', 'A term is a part of the school year; its length depends on the provider.'],
  trimester: ['trimesters', 'A trimester is one of three parts of the study year.'],
  quarter: ['quarters', 'A quarter is one of four parts of the study year.'],
  semester: ['semesters', 'A semester is one of two parts of the study year.'],
  year: ['years', 'A duration in years.'],
});

export type DurationUnit = IdOf<typeof durationUnits>;

/** The unit that a word stands for, in the singular or plural and in any case: `Weeks` is `week`; or null. */
export function durationUnitOf(word: string): DurationUnit | null {
  const singular = word.trim().toLowerCase().replace(/\s+/g, '-').replace(/s$/, '');
  return durationUnits.has(singular) ? singular : null;
}
