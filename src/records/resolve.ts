import type { Finding, Path } from '../diagnostics/finding.ts';
import { UNDETERMINED } from '../values/text.ts';
import type { When } from '../values/when.ts';

/** What a record alone cannot know. */
export type Resolution = {
  /** BCP 47 language of the record's words. */
  readonly language: string;
  /** Finds a level of a built-in or own framework; null where there is none of that name. */
  readonly level: (text: string) => { framework: string; level: string } | null;
  /** Canonical name of a credit system, or null where it is unknown. */
  readonly creditSystem: (name: string) => string | null;
  /** Puts the days of the provider's terms into a date that names a term. */
  readonly term: (when: When) => When;
};

/** Rules reported where something cannot be resolved; given by the caller, which knows the concepts. */
export type ResolutionRules = {
  readonly level: (text: string, at: Path) => Finding;
  readonly creditSystem: (name: string, at: Path) => Finding;
};

/**
 * Completes a parsed record: the language of its words, levels and credit systems of the catalogue's own frameworks,
 * the days of its provider's terms. Gives a new value; what cannot be resolved stays as written and is reported.
 */
export function resolveRecord<T>(
  values: T,
  resolution: Resolution,
  rules: ResolutionRules,
): { values: T; findings: Finding[] } {
  const findings: Finding[] = [];
  const visit = (value: unknown, at: Path): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      return value.map((item, index) => visit(item, [...at, index]));
    }
    const given = value as Record<string, unknown>;
    if (typeof given[UNDETERMINED] === 'string') {
      const { [UNDETERMINED]: original, ...translations } = given as Record<string, string>;
      return { [resolution.language]: original as string, ...translations };
    }
    const result: Record<string, unknown> = {};
    for (const key in given) result[key] = visit(given[key], STEPS_OF_STATE.has(key) ? at : [...at, key]);
    if (typeof given['framework'] === 'string' && typeof given['level'] === 'string') return placed(given, result, at);
    if (typeof given['system'] === 'string' && typeof given['figure'] === 'object') {
      const name = resolution.creditSystem(given['system']);
      if (name === null) findings.push(rules.creditSystem(given['system'], [...at, 'value']));
      else result['system'] = name;
    }
    if (given['precision'] === 'term' && typeof given['text'] === 'string') return resolution.term(result as When);
    return result;
  };
  const placed = (given: Record<string, unknown>, result: Record<string, unknown>, at: Path): unknown => {
    if (given['framework'] !== '?') return result;
    const found = resolution.level(String(given['level']));
    if (found === null) findings.push(rules.level(String(given['level']), [...at, 'value']));
    return found === null ? result : { ...result, ...found };
  };
  const resolved = visit(values, []) as T;
  return { values: resolved, findings };
}

/** Keys of the model that are no keys of the file: the value of a fact stands where the fact does. */
const STEPS_OF_STATE = new Set(['value', 'list']);
