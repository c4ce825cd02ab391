import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** What a fee is for; the ids are the keys of a fee profile (frontmatter 4.8). */
export const feeKinds = vocabulary('fee', sources.prospectus, {
  price: ['Price', 'The whole fee in one amount.'],
  tuition: ['Tuition', 'The fee for the teaching.'],
  registration: ['Registration', 'The fee for enrolling.'],
  application: ['Application', 'The fee for having your application looked at, usually not paid back.'],
  assessment: ['Assessment', 'The fee for the exam or other assessment.'],
  certificate: ['Certificate', 'The fee for the certificate.'],
  materials: ['Materials', 'The cost of books, software and other materials.'],
  compulsoryCharges: ['Compulsory charges', 'Other charges that everybody pays, such as a student union fee.'],
  repeatExam: ['Repeat exam', 'The fee for taking the assessment again if you do not pass.'],
  travel: ['Travel', 'The cost of getting there.'],
  accommodation: ['Accommodation', 'The cost of staying there.'],
  other: ['Other', 'Another cost, named by the provider.'],
});

export type FeeKind = IdOf<typeof feeKinds>;

/** Costs that not everybody has: they do not count in the total unless the file says `optional: no`. */
const optional: ReadonlySet<FeeKind> = new Set<FeeKind>(['repeatExam', 'travel', 'accommodation']);

/** Whether a fee of this kind is left out of the total unless the file says otherwise (frontmatter 4.8). */
export function isOptionalByDefault(kind: FeeKind): boolean {
  return optional.has(kind);
}
