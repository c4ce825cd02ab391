import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** What an amount is paid for each time: `60 NZD per credit` (frontmatter 3.1, amendment 5). */
export const perUnits = vocabulary('unit of an amount', sources.prospectus, {
  part: ['per part', 'You pay this for each part, module or course.'],
  credit: ['per credit', 'You pay this for each credit.'],
  hour: ['per hour', 'You pay this for each hour.'],
  day: ['per day', 'You pay this for each day.'],
  week: ['per week', 'You pay this for each week.'],
  month: ['per month', 'You pay this every month.'],
  semester: ['per semester', 'You pay this every semester.'],
  year: ['per year', 'You pay this every year.'],
  attempt: ['per attempt', 'You pay this each time you take the assessment.'],
});

export type PerUnit = IdOf<typeof perUnits>;

/** Words that editors write for another unit. */
const aliases: Readonly<Record<string, PerUnit>> = { module: 'part', course: 'part' };

/** The unit that a word after `per` stands for, or null. */
export function perUnitOf(word: string): PerUnit | null {
  if (perUnits.has(word)) return word;
  return Object.hasOwn(aliases, word) ? (aliases[word] ?? null) : null;
}
