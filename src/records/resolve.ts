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
 * the days of its provider's terms. Gives a new value, which shares with the
 * given one all that is as it was; what cannot be resolved stays as written and is reported.
 */
export function resolveRecord<T>(
  values: T,
  resolution: Resolution,
  rules: ResolutionRules,
): { values: T; findings: Finding[] } {
  const findings: Finding[] = [];
  // Steps to the value that is being visited: copied only where a fault is found.
  const at: (string | number)[] = [];
  const visitList = (list: readonly unknown[]): readonly unknown[] => {
    let changed: unknown[] | null = null;
    for (let index = 0; index < list.length; index++) {
      at.push(index);
      const next = visit(list[index]);
      at.pop();
      if (next !== list[index]) {
        changed ??= [...list];
        changed[index] = next;
      }
    }
    return changed ?? list;
  };
  const visit = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return visitList(value);
    const given = value as Readonly<Record<string, unknown>>;
    if (typeof given[UNDETERMINED] === 'string') {
      const { [UNDETERMINED]: original, ...translations } = given as Record<string, string>;
      return { [resolution.language]: original as string, ...translations };
    }
    const result = visitBlock(given);
    if (typeof given['framework'] === 'string' && typeof given['level'] === 'string') return placed(given, result);
    if (typeof given['system'] === 'string' && typeof given['figure'] === 'object') {
      const name = resolution.creditSystem(given['system']);
      if (name !== null) return { ...result, system: name };
      findings.push(rules.creditSystem(given['system'], [...at, 'value']));
    }
    if (given['precision'] === 'term' && typeof given['text'] === 'string') return resolution.term(result as When);
    return result;
  };
  const visitBlock = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    let changed: Record<string, unknown> | null = null;
    for (const key in given) {
      const before = given[key];
      if (typeof before !== 'object' || before === null) continue;
      const isStep = !STEPS_OF_STATE.has(key);
      if (isStep) at.push(key);
      const next = visit(before);
      if (isStep) at.pop();
      if (next !== before) {
        changed ??= { ...given };
        changed[key] = next;
      }
    }
    return changed ?? given;
  };
  const placed = (given: Readonly<Record<string, unknown>>, result: Readonly<Record<string, unknown>>): unknown => {
    if (given['framework'] !== '?') return result;
    const found = resolution.level(String(given['level']));
    if (found === null) findings.push(rules.level(String(given['level']), [...at, 'value']));
    return found === null ? result : { ...result, ...found };
  };
  const resolved = visit(values) as T;
  return { values: resolved, findings };
}

/** Keys of the model that are no keys of the file: the value of a fact stands where the fact does. */
const STEPS_OF_STATE = new Set(['value', 'list']);
