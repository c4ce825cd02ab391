import { type DurationUnit, durationUnits } from '../vocabularies/duration-units.ts';
import { type Figure, figureFault, figureSource, parseFigure, readFigure, splitFigure, writeFigure } from './figure.ts';
import { accept, type Parsed, quoted, reject, singleSpaced } from './parsed.ts';
import { rewritten, writeOne } from './rewriting.ts';
import { valueRules } from './rules.ts';

/** A length of time in one unit. Units are never converted here: how long a term is depends on the provider. */
export type Duration = { readonly figure: Figure; readonly unit: DurationUnit };

/** Singular and plural to unit. */
const unitOf: ReadonlyMap<string, DurationUnit> = new Map(
  durationUnits.terms.flatMap(({ id, label: plural }): [string, DurationUnit][] => [
    [singular(id), id],
    [plural, id],
  ]),
);

/** What else is written for a unit, to name the right word. */
const otherNames: Readonly<Record<string, string>> = {
  min: 'minutes',
  mins: 'minutes',
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  d: 'days',
  wk: 'weeks',
  wks: 'weeks',
  w: 'weeks',
  mo: 'months',
  mth: 'months',
  mths: 'months',
  yr: 'years',
  yrs: 'years',
  y: 'years',
  'business days': 'working days',
  weekdays: 'working days',
  'work days': 'working days',
  stunden: 'hours',
  tage: 'days',
  wochen: 'weeks',
  monate: 'months',
  jahre: 'years',
  semestres: 'semesters',
  semaines: 'weeks',
  heures: 'hours',
  jours: 'days',
  mois: 'months',
  ans: 'years',
  horas: 'hours',
  semanas: 'weeks',
  meses: 'months',
  tundi: 'hours',
  nädalat: 'weeks',
  kuud: 'months',
  aastat: 'years',
};

/** The grammar of a duration as a regular expression without anchors, for JSON Schema. */
export const durationSource = `${figureSource} (?:${[...unitOf.keys()].join('|')})`;

const trailingWordsPattern = new RegExp(`^(${durationSource})\\b`);

/**
 * @param text a figure and a unit: `6 weeks`, `1-2 semesters`, `up to 2 years`, `5-10 working days`
 * @returns broken `value/duration` otherwise
 */
export function parseDuration(text: string): Parsed<Duration> {
  const line = singleSpaced(text);
  const duration = readDuration(line);
  if (duration) return accept(duration);
  const rule = valueRules.duration;
  const figure = readFigure(line);
  if (figure) {
    return reject(
      rule,
      `${quoted(text)} names no unit.`,
      `Write the unit too, such as ${line} ${figure.max === 1 ? 'week' : 'weeks'}.`,
    );
  }
  const parts = splitFigure(line);
  const meant = writeOne(rewritten(knownUnit(line), isDuration), rule.remedy);
  const parsedFigure = parts && parseFigure(parts.figure);
  if (parts && parsedFigure?.ok && /^\p{L}/u.test(parts.rest) && !/^(?:to|or)\b/.test(parts.rest)) {
    if (unitOf.has(parts.rest)) return reject(rule, `${quoted(parts.rest)} must be set off with a space.`, meant);
    const unit = knownUnit(line);
    const [, duration] = trailingWordsPattern.exec(line) ?? [];
    if (duration !== undefined) {
      return reject(
        rule,
        `${quoted(text)} has more than a duration.`,
        `Write only ${duration} here, and the rest in note.`,
      );
    }
    return reject(rule, `${quoted(parts.rest)} is not a unit of time.`, isDuration(unit) ? `Write ${unit}.` : meant);
  }
  const fault = parts && parsedFigure && !parsedFigure.ok ? parsedFigure.message : figureFault(line);
  return reject(rule, fault.replace(/ is not a figure\.$/, ' is not a duration.'), meant);
}

/** The duration in a text that `parseDuration` reads back as the same: `1 week`, `1-2 semesters`. */
export function writeDuration(duration: Duration): string {
  const { figure, unit } = duration;
  const one = figure.max === 1 || (figure.max === null && figure.min === 1);
  return `${writeFigure(figure)} ${one ? singular(unit) : durationUnits.get(unit).label}`;
}

function readDuration(line: string): Duration | null {
  const parts = splitFigure(line);
  const unit = parts && unitOf.get(parts.rest);
  const figure = parts && readFigure(parts.figure);
  return unit && figure && line !== `${parts.figure}${parts.rest}` ? { figure, unit } : null;
}

function isDuration(candidate: string): boolean {
  return readDuration(candidate) !== null;
}

/** The line with its last words replaced by the unit they stand for, if one is known. */
function knownUnit(line: string): string {
  return line
    .replace(/(?<=[\d\s+])(\p{L}+(?:[ -]days?)?)\.?$/u, (written, name: string) => {
      const lower = name.toLowerCase().replace('-', ' ');
      return otherNames[lower] ?? (unitOf.has(lower) ? lower : written);
    })
    .replace(/(\d)(?=\p{L})/u, '$1 ');
}

function singular(unit: DurationUnit): string {
  return unit.replace('-', ' ');
}
