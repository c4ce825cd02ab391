import type { z } from 'zod';
import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { schemaRules } from './schema-rules.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns the issues of a schema into findings. Of a union only the branch of the form that was used (text, list or
 * block) reports; where no branch takes the form, the forms that are taken are named.
 * @param data what was parsed, to tell a missing value from a wrong one
 * @param at path of the parsed value in its record
 */
export function findingsOf(issues: readonly Issue[], data: unknown, at: Path = []): Finding[] {
  return issues.flatMap((issue) => findingsOfIssue(issue, data, at));
}

function findingsOfIssue(issue: Issue, data: unknown, at: Path): Finding[] {
  const own = issue.path as (string | number)[];
  const path = [...at, ...own];
  const value = own.reduce<unknown>(
    (from, step) => (from as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
  switch (issue.code) {
    case 'custom': {
      const { rule = schemaRules.type, ...more } = (issue.params ?? {}) as { rule?: Rule; help?: string; on?: 'key' };
      return [{ rule, at: path, message: issue.message, ...more }];
    }
    case 'unrecognized_keys': {
      const near = issue.message.split('\n');
      return issue.keys.map((key, index) => ({
        rule: schemaRules['unknown-key'],
        at: [...path, key],
        on: 'key',
        message: `The key “${key}” is not known here.`,
        help: unknownKeyHelp(near[index]),
      }));
    }
    case 'invalid_union': {
      if (value === undefined) return [missing(path)];
      // Where several take it, the first is a word that may stand in place of the value, such as none.
      const branch = issue.errors.findLast((errors) => takesForm(errors));
      return branch ? findingsOf(branch, value, path) : [wrongForm(path, expectedForms(issue), value)];
    }
    case 'invalid_type':
      return value === undefined ? [missing(path)] : [wrongForm(path, expectedForms(issue), value)];
    default:
      return [{ rule: schemaRules.type, at: path, message: issue.message }];
  }
}

/** A branch takes the form of the value if it did not fail at its very root for being another form. */
function takesForm(errors: readonly Issue[]): boolean {
  return errors.every((issue) => {
    if (issue.path.length > 0) return true;
    if (issue.code === 'invalid_type') return false;
    return issue.code !== 'invalid_union' || issue.errors.some((branch) => takesForm(branch));
  });
}

function expectedForms(issue: Issue): string[] {
  if (issue.code === 'invalid_union')
    return issue.errors.flatMap((errors) => errors.filter((one) => one.path.length === 0).flatMap(expectedForms));
  if (issue.code !== 'invalid_type') return [];
  if (issue.expected === 'array') return ['a list'];
  if (issue.expected === 'object' || issue.expected === 'record') return ['a block of keys'];
  return ['a text'];
}

function formOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'a block of keys' : 'a text';
}

function wrongForm(at: Path, expected: readonly string[], value: unknown): Finding {
  const forms = [...new Set(expected)];
  const key = `“${String(at.findLast((step) => typeof step === 'string') ?? '')}”`;
  const what = typeof at.at(-1) === 'number' ? `An entry of ${key}` : key;
  return { rule: schemaRules.type, at, message: `${what} is ${formOf(value)}; expected ${forms.join(' or ')}.` };
}

function missing(at: Path): Finding {
  const key = String(at.at(-1) ?? '');
  return { rule: schemaRules.required, at, message: `“${key}” is missing.`, help: `Add the key ${key}.` };
}

function unknownKeyHelp(near: string | undefined): string {
  if (near === undefined || near === '') return schemaRules['unknown-key'].remedy;
  if (!near.startsWith('? ')) return `Did you mean “${near}”?`;
  const known = near.slice(2);
  return known.length > 400
    ? 'See the editors’ guide for the keys that can stand here.'
    : `Keys that can stand here: ${known}.`;
}
