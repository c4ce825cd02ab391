import type { z } from 'zod';
import { credits } from '../../values/fields.ts';
import { type Figure, readFigure } from '../../values/figure.ts';
import { type Scalar, scalar } from '../../values/form.ts';
import { accept, type Parsed, quoted, reject, singleSpaced } from '../../values/parsed.ts';
import type { Take } from './model.ts';
import { ruleRules } from './pathway-rules.ts';

/**
 * @param text `all`, `2`, `1-3`, `at least 2`, `up to 1`, `exactly 30 ECTS`, `at least 20 ECTS`, `10-30 ECTS`,
 *   `up to 10 ECTS`
 * @returns broken `rules/take-vague` for credit without a word before it, else `rules/take`
 */
export function parseTake(text: string): Parsed<Take> {
  const line = singleSpaced(text);
  if (line === 'all') return accept({ kind: 'all' });
  const figure = readFigure(line);
  if (figure) return countOf(figure, line);
  const exactly = /^exactly (.+)$/.exec(line)?.[1];
  const read = credits.safeParse(exactly ?? line);
  if (read.success) return creditOf(read.data.figure, read.data.system, exactly !== undefined, line);
  if (exactly !== undefined && readFigure(exactly))
    return reject(ruleRules.take, `${quoted(text)} cannot be read.`, `Write ${exactly}.`);
  return reject(ruleRules.take, `${quoted(text)} does not say how much is to be taken.`, meant(line));
}

function countOf(figure: Figure, line: string): Parsed<Take> {
  const { min, max } = figure;
  const whole = [min, max].every((bound) => bound === null || Number.isInteger(bound));
  if (figure.about || figure.alternatives || !whole) {
    return reject(ruleRules.take, `${quoted(line)} is no number of entries.`);
  }
  if (max === 0) return reject(ruleRules.take, `${quoted(line)} takes nothing.`);
  return accept({ kind: 'items', min: min ?? 0, max });
}

function creditOf(figure: Figure, system: string, exact: boolean, line: string): Parsed<Take> {
  if (figure.about || figure.alternatives)
    return reject(ruleRules.take, `${quoted(line)} is no certain amount of credit.`);
  if (figure.max === 0) return reject(ruleRules.take, `${quoted(line)} takes nothing.`);
  const single = figure.min === figure.max;
  if (single && !exact) {
    return reject(
      ruleRules['take-vague'],
      `${quoted(line)} could mean at least or exactly so much.`,
      `Write exactly ${line}, at least ${line} or up to ${line}.`,
    );
  }
  if (!single && exact)
    return reject(
      ruleRules.take,
      `${quoted(line)} is not exact.`,
      `Write ${line.replace(/^exactly /, '')}, or one figure.`,
    );
  return accept({ kind: 'credits', figure, system, exact });
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What was probably meant: number words, `min. 20 ECTS`, `everything`. */
function meant(line: string): string {
  const lower = line.toLowerCase();
  if (/^(?:everything|each|every|all .*|both)$/.test(lower)) return 'Write all.';
  const plain = lower
    .replace(/^(?:minimum(?: of)?|min\.?|not less than|>=) ?/, 'at least ')
    .replace(/^(?:maximum(?: of)?|max\.?|at most|not more than|<=) ?/, 'up to ')
    .replace(/\b[a-z]+\b/g, (word) => (numbers.includes(word) ? String(numbers.indexOf(word) + 1) : word))
    .replace(/(?<=\d )([a-z]+(?: [a-z]+)*)$/, (_, unit: string) => line.slice(line.toLowerCase().lastIndexOf(unit)));
  if (plain !== line && parseTake(plain).ok) return `Write ${plain}.`;
  return ruleRules.take.remedy;
}

/** How much a rule asks for. */
export const take: z.ZodType<Take, Scalar> = scalar(parseTake, {
  value: 'take',
  examples: ['all', '2', '1-3', 'at least 2', 'up to 1', 'exactly 30 ECTS', 'at least 20 ECTS', '10-30 ECTS'],
});
