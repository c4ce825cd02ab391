import { sources } from './sources.ts';
import { type IdOf, type Term, vocabulary } from './vocabulary.ts';

/** Classes of size by hours of learning; derived, never typed in. */
export const sizeClasses = vocabulary('size', sources.etfGuide, {
  'skill-credential': ['Skill credential', 'A very short course for one skill, of 1 to 25 hours.'],
  'learning-unit': ['Learning unit', 'A short course with an assessment, of 25 to 150 hours.'],
  'short-learning-programme': [
    'Short learning programme',
    'A longer course, often of several units, of 150 to 1,500 hours.',
  ],
});

export type SizeClass = IdOf<typeof sizeClasses>;

/** Bounds in hours; a boundary belongs to the larger class, and the last upper bound belongs to the last class. */
export const sizeBounds: Readonly<Record<SizeClass, { readonly from: number; readonly to: number }>> = {
  'skill-credential': { from: 1, to: 25 },
  'learning-unit': { from: 25, to: 150 },
  'short-learning-programme': { from: 150, to: 1500 },
};

/**
 * The class of so many hours of learning.
 * @param hours hours of learning, fractions allowed
 * @returns null under 1 hour, over 1,500 hours, and for NaN
 */
export function sizeClassOf(hours: number): Term<SizeClass> | null {
  if (hours === sizeBounds['short-learning-programme'].to) return sizeClasses.get('short-learning-programme');
  const id = sizeClasses.ids.find((each) => hours >= sizeBounds[each].from && hours < sizeBounds[each].to);
  return id === undefined ? null : sizeClasses.get(id);
}
