import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Rule } from '../diagnostics/rule.ts';
import type { Vocabulary } from '../vocabularies/vocabulary.ts';
import { formUnion } from './form-union.ts';
import type { Parsed } from './parsed.ts';
import { schemaRules } from './schema-rules.ts';
import { carriesTranslation } from './translated.ts';

/** A scalar as it arrives: text from YAML; numbers and booleans from forms and spreadsheets. */
export type Scalar = string | number | boolean;

/** What the JSON Schema and the reference say of a scalar. */
export type ScalarHint = {
  /** The name under which page "Values" of the reference explains it. */
  readonly value: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  /** What each word of `enum` means, in the same order. */
  readonly meanings?: readonly string[];
  readonly examples?: readonly string[];
  /** A word that may stand in place of the value: `none`, `several`, `never-expires`. */
  readonly orWord?: string;
};

/** Documentation of one key; it feeds the JSON Schema, the reference page and the messages. */
export type FieldDoc = {
  readonly doc: string;
  readonly example?: string;
  readonly mapsTo?: string;
  readonly required?: true;
};

/**
 * A schema for one scalar read by a grammar; a refusal becomes an issue that carries its rule.
 * @param options.words true where the value may be words, which can be translated; all others are facts
 */
export function scalar<T>(
  parse: (text: string) => Parsed<T>,
  hint: ScalarHint,
  options: { readonly words?: boolean } = {},
): z.ZodType<T, Scalar> {
  return z
    .unknown()
    .transform((input, context): T => {
      const written = writtenScalar(input);
      if (written === null) {
        context.issues.push({ code: 'invalid_type', expected: 'string', input });
        return z.NEVER;
      }
      if (!options.words && carriesTranslation(written)) {
        refuse(context, schemaRules.type, 'A fact cannot be translated.');
        return z.NEVER;
      }
      const parsed = parse(written);
      if (parsed.ok) return parsed.value;
      refuse(context, parsed.rule, parsed.message, parsed.help);
      return z.NEVER;
    })
    .meta({ scalar: hint }) as unknown as z.ZodType<T, Scalar>;
}

/** A scalar as text without space around it; null for lists, blocks and nothing. */
function writtenScalar(input: unknown): string | null {
  if (typeof input === 'string') return input.trim();
  return typeof input === 'number' || typeof input === 'boolean' ? String(input) : null;
}

/** One id of a closed list; a near miss is named in the message. */
export function oneOf<Id extends string>(vocabulary: Vocabulary<Id>, rule: Rule): z.ZodType<Id, Scalar> {
  return scalar<Id>(
    (text) => {
      if (vocabulary.has(text)) return { ok: true, value: text };
      const near = nearest(text, vocabulary.ids);
      const list = vocabulary.ids.length <= 24 ? `One of: ${vocabulary.ids.join(', ')}.` : '';
      const several = text.split(/\s*[,;/+&]\s*/);
      const message = `“${text}” is not one of the words that can stand here.`;
      if (several.length > 1 && several.every((one) => vocabulary.has(one)))
        return { ok: false, rule, message, help: `If all of them hold, write a list: [${several.join(', ')}].` };
      return {
        ok: false,
        rule,
        message,
        help: near ? `Did you mean “${near}”? ${list}`.trim() : list,
      };
    },
    { value: vocabulary.name, enum: vocabulary.ids, meanings: vocabulary.terms.map(({ explanation }) => explanation) },
  );
}

/**
 * One exact word, such as `none` or `free`.
 * @param instead what else can be written in the place of another word
 */
export function word<W extends string>(
  exact: W,
  rule: Rule,
  instead: (text: string) => string = () => 'a block of keys',
): z.ZodType<W, Scalar> {
  return scalar<W>(
    (text) =>
      text === exact
        ? { ok: true, value: exact }
        : { ok: false, rule, message: `“${text}” cannot stand here.`, help: `Write ${exact}, or ${instead(text)}.` },
    { value: 'word', enum: [exact] },
  );
}

/** One value or a list of values; always gives a list. */
export function oneOrMany<T>(item: z.ZodType<T>): z.ZodType<T[]> {
  return formUnion<T[]>([z.array(item), item.transform((one) => [one])] as unknown as z.ZodType<T[]>[]);
}

/**
 * A choice by form: a scalar, a list or a block. Only the branch of the form that was used reports its faults
 * (see `findingsOf`).
 */
export function byForm<T>(...branches: readonly z.ZodType<T>[]): z.ZodType<T> {
  const [first, ...others] = branches;
  if (!first) throw new TypeError('byForm needs at least one branch');
  return others.length === 0 ? first : formUnion(branches);
}

/** A strict block of keys: an unknown key is an error that names the nearest known one. */
export function block<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      return (issue as unknown as { keys: string[] }).keys
        .map((key) => nearest(key, known) ?? `? ${known.join(', ')}`)
        .join('\n');
    },
  });
}

/** Adds documentation to a key. */
export function field<S extends z.ZodType>(schema: S, doc: FieldDoc): S {
  return schema.meta({ ...(z.globalRegistry.get(schema) ?? {}), description: doc.doc, field: doc }) as S;
}

/** Reports a refusal from inside a schema; `path` is relative to the value at hand, `on` as in `Finding`. */
export function refuse(
  context: { addIssue(issue: { code: 'custom'; message: string; params: object; path?: PropertyKey[] }): void },
  rule: Rule,
  message: string,
  help?: string,
  path?: (string | number)[],
  on?: 'key',
): void {
  const params = { rule, ...(help ? { help } : {}), ...(on ? { on } : {}) };
  context.addIssue({ code: 'custom', message, params, ...(path ? { path } : {}) });
}

/** Two letters in the wrong order are one mistake, not two. */
function isSwapped(one: string, other: string, steps: number): boolean {
  const letters = (word: string): string => [...word].sort().join('');
  return steps === 2 && one.length === other.length && letters(one) === letters(other);
}

/** The known word nearest to a mistyped one, or null if none is near. Letter case and separators do not count. */
export function nearest(text: string, known: readonly string[]): string | null {
  const plain = (value: string): string => value.toLowerCase().replace(/[\s_-]+/g, '');
  const target = plain(text).slice(0, 60);
  if (target === '') return null;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const other = plain(candidate);
    // The beginning of a word is near to it, unless almost nothing of it is written.
    const begins = Math.min(target.length, other.length) > 2 && (other.startsWith(target) || target.startsWith(other));
    const steps = distance(target, other);
    const far = steps > 1 && (begins || isSwapped(target, other, steps)) ? 1 : steps;
    if (far < least) [best, least] = [candidate, far];
  }
  return least <= Math.max(1, Math.floor(target.length / 3)) ? best : null;
}
