import { accept, type Parsed, quoted, reject, singleSpaced } from './parsed.ts';
import { rewritten, writeOne } from './rewriting.ts';
import { valueRules } from './rules.ts';

/** A number, a range, one bound, or a set of alternatives. Exact: `min === max`. Unit and meaning are the key's. */
export type Figure = {
  /** Null: no lower bound is stated ("up to 24"). */
  readonly min: number | null;
  /** Null: no upper bound is stated ("at least 20"). */
  readonly max: number | null;
  readonly about: boolean;
  /** Two or more values of which one holds, ascending; `min` and `max` are the first and the last. */
  readonly alternatives?: readonly number[];
};

/** Twelve digits and six decimals stay exact in a double and are more than any offer needs. */
const number = String.raw`\d{1,12}(?:\.\d{1,6})?`;

/** The grammar of a figure as a regular expression without anchors, for longer grammars and for JSON Schema. */
export const figureSource = `(?:(?:about )?${number}(?: ?[-–] ?${number}|(?: or ${number})+)?|(?:at least|up to) ${number})`;

const figurePattern = new RegExp(`^${figureSource}$`);
const leadingFigurePattern = new RegExp(`^(${figureSource}) ?(?=[^\\d.,\\s])(.+)$`);

/**
 * @param text such as `6`, `12-30`, `at least 20`, `up to 24`, `about 3-5`, `7.5 or 15`
 * @param unit what the key counts, as editors write it after the figure; the figure stands alone, and is offered so
 * @returns the figure; broken `value/figure` otherwise, with what was probably meant
 */
export function parseFigure(text: string, unit?: RegExp): Parsed<Figure> {
  const line = singleSpaced(text);
  const figure = readFigure(line);
  if (figure !== null) return accept(figure);
  return reject(
    valueRules.figure,
    figureFault(line),
    writeOne(rewritten(unit ? singleSpaced(line.replace(unit, '')) : line, readsAsFigure), valueRules.figure.remedy),
  );
}

/**
 * @param text a figure and a percent sign: `60 %`, `10-15 %`
 * @returns the figure in per cent, 0 to 100; broken `value/percent` otherwise
 */
export function parsePercent(text: string): Parsed<Figure> {
  const line = singleSpaced(text);
  const percent = readPercent(line);
  if (percent !== null) return accept(percent);
  if (readFigure(line) !== null) {
    return reject(
      valueRules.percent,
      `${quoted(text)} has no percent sign.`,
      `Write ${line} %, if per cent are meant.`,
    );
  }
  const meant = rewritten(
    line.replace(/ ?(?:percent|per cent|pct|Prozent)$/i, ' %'),
    (candidate) => readPercent(candidate) !== null,
  );
  return reject(
    valueRules.percent,
    `${quoted(text)} is not a percentage from 0 to 100.`,
    writeOne(meant, valueRules.percent.remedy),
  );
}

/** The figure in the shortest text that `parseFigure` reads back as the same. */
export function writeFigure(figure: Figure): string {
  const about = figure.about ? 'about ' : '';
  if (figure.alternatives) return about + figure.alternatives.join(' or ');
  if (figure.max === null) return `at least ${figure.min ?? 0}`;
  if (figure.min === null) return `up to ${figure.max}`;
  return about + (figure.min === figure.max ? `${figure.min}` : `${figure.min}-${figure.max}`);
}

/** True where the figure is one number, not rounded by its author. */
export function isExact(figure: Figure): boolean {
  return figure.min !== null && figure.min === figure.max && !figure.about;
}

/**
 * Splits what stands before a unit, a system or a currency.
 * @param line single-spaced text
 * @returns the text of the figure and what follows it, or null if the text does not begin with a figure
 */
export function splitFigure(line: string): { readonly figure: string; readonly rest: string } | null {
  const match = leadingFigurePattern.exec(line);
  return match?.[1] && match[2] ? { figure: match[1], rest: match[2] } : null;
}

/** @returns the figure, or null if the single-spaced text is none (or a range with the larger number first) */
export function readFigure(line: string): Figure | null {
  if (!figurePattern.test(line)) return null;
  const values = (line.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const [first = 0, last = first] = [values[0], values.at(-1)];
  if (line.startsWith('at least')) return { min: first, max: null, about: false };
  if (line.startsWith('up to')) return { min: null, max: first, about: false };
  const about = line.startsWith('about');
  if (!line.includes(' or ')) return first > last ? null : { min: first, max: last, about };
  const alternatives = [...new Set(values)].sort((a, b) => a - b);
  const bounds = { min: Math.min(...values), max: Math.max(...values), about };
  return alternatives.length === 1 ? bounds : { ...bounds, alternatives };
}

/** What is wrong with a text that should begin with, or be, a figure: a whole sentence. */
export function figureFault(line: string): string {
  if (/^[-−]\s?\d/.test(line)) return `${quoted(line)} is below zero.`;
  if (/\d,\d/.test(line)) return `${quoted(line)} has a comma in the number.`;
  if (/\d[ '’]\d{3}(?!\d)/.test(line)) return `${quoted(line)} has a gap or mark between the thousands.`;
  if (/\d\.\d+\.\d/.test(line)) return `${quoted(line)} has several points in the number.`;
  if (/\d{13}|\.\d{7}/.test(line))
    return `${quoted(line)} has more digits than can be read (12 before the point, 6 after it).`;
  const range = new RegExp(`^(?:about )?(${number}) ?[-–] ?(${number})`).exec(line);
  if (range && Number(range[1]) > Number(range[2])) return `${quoted(line)} has the larger number first.`;
  return `${quoted(line)} is not a figure.`;
}

function readPercent(line: string): Figure | null {
  const match = /^(.*\d) ?%$/.exec(line);
  const figure = match?.[1] ? readFigure(match[1]) : null;
  return figure && (figure.max ?? figure.min ?? 0) <= 100 ? figure : null;
}

function readsAsFigure(candidate: string): boolean {
  return readFigure(candidate) !== null;
}
