import { daysInMonth, isoWeek } from './day.ts';
import { quoted } from './parsed.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Words for seasons and terms in the languages that editors write, with the word of the grammar. */
const otherWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:fall|automn|herbst|automne|otoño|sügis)\b/i, 'autumn'],
  [/\b(?:frühling|frühjahr|printemps|primavera|kevad)\b/i, 'spring'],
  [/\b(?:sommer|été|verano|suvi)\b/i, 'summer'],
  [/\b(?:hiver|invierno|talv)\b/i, 'winter'],
  [/^(?:wintersemester|wise|ws)\b/i, 'winter semester'],
  [/^(?:sommersemester|sose|ss)\b/i, 'summer semester'],
  [/^(?:academic year|study year|ay) (?=\d)/i, ''],
  [/^q([1-4])\b/i, 'quarter $1'],
  [/^t([1-4])\b/i, 'term $1'],
  [/^s([12])\b/i, 'semester $1'],
  [/^(?:1st|first) (semester|trimester|term|quarter|period)\b/i, '$1 1'],
  [/^(?:2nd|second) (semester|trimester|term|quarter|period)\b/i, '$1 2'],
  [/^(?:3rd|third) (semester|trimester|term|quarter|period)\b/i, '$1 3'],
  [/\b(?:study period|teaching period)\b/i, 'period'],
  [/,/g, ''],
];

/** What is wrong with a single-spaced text that should be a date: a whole sentence. */
export function dateFault(line: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(line)?.map(Number) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    if (month < 1 || month > 12) return `${quoted(line)} does not exist: there is no month ${month}.`;
    const length = daysInMonth(year, month);
    if (day > length) return `${quoted(line)} does not exist: that month has ${length} days.`;
  }
  const [, ofYear, week] = /^(\d{4})-W(\d{2})$/.exec(line)?.map(Number) ?? [];
  if (ofYear !== undefined && week !== undefined && !isoWeek(ofYear, week)) {
    return `${quoted(line)} does not exist: ${ofYear} has weeks 01 to ${isoWeek(ofYear, 53) ? 53 : 52}.`;
  }
  const [, first, second] = /(\d{4})\/(\d{2}|\d{4})$/.exec(line)?.map(Number) ?? [];
  if (first !== undefined && second !== undefined && second % 100 !== (first + 1) % 100) {
    return `${quoted(line)} is not a term of two years in a row.`;
  }
  const written = /^(\d{4})(?:-|$)| (\d{4})$/.exec(line);
  const onlyYear = Number(written?.[1] ?? written?.[2]);
  if (onlyYear < 1900 || onlyYear > 2199) return `${quoted(line)} lies outside the years 1900 to 2199.`;
  if (
    !/\d{4}/.test(line) &&
    /\b(?:spring|summer|autumn|fall|winter|semester|term|trimester|quarter|period|[a-z]*(?:uary|ember|ober)|march|april|may|june|july|august)\b/i.test(
      line,
    )
  ) {
    return `${quoted(line)} names no year.`;
  }
  return `${quoted(line)} is not a date.`;
}

/**
 * What an editor probably meant by a date in another form.
 * @param reads whether a candidate can be read where the text stands
 * @returns a sentence that says what to write, or null
 */
export function dateMeant(line: string, reads: (candidate: string) => boolean): string | null {
  if (line.length > 60) return null;
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(line);
  const candidates = [...numericForms(line), wordForm(line), termForm(line)].filter((candidate) => candidate !== null);
  const good = [...new Set(candidates)].filter((candidate) => candidate !== line && reads(candidate));
  const [first, second] = good;
  if (first === undefined) return null;
  if (second === undefined) return `Write ${first}.`;
  return slashes
    ? `Write ${first} or ${second}: the two cannot be told apart.`
    : `Write ${first}, or ${second} if that is meant.`;
}

function numericForms(line: string): (string | null)[] {
  const dayFirst = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(line);
  if (dayFirst) return [iso(dayFirst[3], dayFirst[2], dayFirst[1])];
  const either = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(line);
  if (either) return [iso(either[3], either[2], either[1]), iso(either[3], either[1], either[2])];
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:T.*| \d.*)?$/.exec(line);
  const short = /^(\d{4})[-–](\d{2}|\d{4})$/.exec(line);
  const week =
    /^(\d{4})[- ]?(?:w|kw|week|week )[- ]?(\d{1,2})$/i.exec(line) ??
    /^(?:week|kw|w) ?(\d{1,2})[ /,]+(\d{4})$/i.exec(line);
  const monthFirst = /^(\d{1,2})[/.](\d{4})$/.exec(line);
  return [
    yearFirst ? iso(yearFirst[1], yearFirst[2], yearFirst[3]) : null,
    short ? `${short[1]}/${short[2]}` : null,
    week ? weekForm(week[1] ?? '', week[2] ?? '') : null,
    monthFirst ? iso(monthFirst[2], monthFirst[1], undefined) : null,
  ];
}

/** `1 February 2027`, `February 1st, 2027`, `Feb 2027`. */
function wordForm(line: string): string | null {
  const words = line
    .toLowerCase()
    .replace(/[,.]/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== 'of' && word !== 'the');
  const month = words.findIndex(
    (word) => word.length >= 3 && months.some((name) => name.startsWith(word.replace(/^sept$/, 'sep'))),
  );
  const year = words.find((word) => /^\d{4}$/.test(word));
  const name = words[month]?.replace(/^sept$/, 'sep');
  if (name === undefined || year === undefined || words.length > 3) return null;
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word));
  if (words.length === 3 && day === undefined) return null;
  return iso(year, String(months.findIndex((full) => full.startsWith(name)) + 1), day?.replace(/\D/g, ''));
}

/** Other words, order, case or dashes of a term. */
function termForm(line: string): string | null {
  const plain = otherWords.reduce((text, [pattern, word]) => text.replace(pattern, word), line.toLowerCase()).trim();
  const yearLast = plain
    .replace(/^(\d{4}(?:[/–-]\d{2,4})?) (.+)$/, '$2 $1')
    .replace(/(\d{4}) ?[–-] ?(\d{2}|\d{4})$/, '$1/$2')
    .replace(/^(\d)\.? (\w+) (?=\d{4})/, '$2 $1 ')
    .replace(/(\D)(\d{4})/, (_, before: string, year: string) => `${before.trim()} ${year}`);
  return yearLast.replace(/ +/g, ' ').trim();
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year || !month) return null;
  return `${year}-${month.padStart(2, '0')}${day ? `-${day.padStart(2, '0')}` : ''}`;
}

function weekForm(first: string, second: string): string {
  const [year, week] = first.length === 4 ? [first, second] : [second, first];
  return `${year}-W${week.padStart(2, '0')}`;
}
