import { type Figure, figureFault, parseFigure, readFigure, splitFigure, writeFigure } from './figure.ts';
import { accept, type Parsed, quoted, reject, singleSpaced } from './parsed.ts';
import { rewritten, writeOne } from './rewriting.ts';
import { valueRules } from './rules.ts';

/** So much credit in one system. */
export type Credits = {
  readonly figure: Figure;
  /** Id of the credit system; the name as written where no system of that name is known. */
  readonly system: string;
};

/**
 * @param text a figure and the name of a system: `6 ECTS`, `3.125 Melbourne credit points`, `12-30 ECTS`
 * @param systemId id of the system of a name, or null; a name without id is kept as written, to be judged when all
 *   `frameworks/` files are known
 * @returns broken `value/credits` where there is no figure or no system
 */
export function parseCredits(text: string, systemId: (name: string) => string | null): Parsed<Credits> {
  const line = singleSpaced(text);
  const parts = splitCredits(line);
  if (parts) {
    const figure = parseFigure(parts.figure);
    if (figure.ok) return accept({ figure: figure.value, system: systemId(parts.system) ?? parts.system });
  }
  const rule = valueRules.credits;
  if (readFigure(line)) {
    return reject(
      rule,
      `${quoted(text)} names no credit system.`,
      `Write the system after the figure: ${line} ECTS. If the source names none, write ${line} credits.`,
    );
  }
  const fault = /\d/.test(line)
    ? figureFault(line).replace(/ is not a figure\.$/, ' does not say how many credits.')
    : '';
  return reject(rule, fault || `${quoted(text)} has no figure.`, writeOne(rewritten(line, isCredits), rule.remedy));
}

/** @param systemName how the system is written in files: `ECTS`, `UK credits` */
export function writeCredits(figure: Figure, systemName: string): string {
  return `${writeFigure(figure)} ${systemName}`;
}

/** A system's name begins with a letter and is none of the words that continue a figure. */
function splitCredits(line: string): { readonly figure: string; readonly system: string } | null {
  const parts = splitFigure(line);
  if (!parts || !/^\p{L}/u.test(parts.rest) || /^(?:or|to|and|per)\b/.test(parts.rest)) return null;
  return { figure: parts.figure, system: parts.rest };
}

function isCredits(candidate: string): boolean {
  const parts = splitCredits(candidate);
  return parts !== null && readFigure(parts.figure) !== null;
}
