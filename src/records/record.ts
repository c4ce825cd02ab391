import type { z } from 'zod';
import type { Concept } from '../concepts/concept.ts';
import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { Plain } from '../diagnostics/yaml/read-yaml.ts';
import { helpForWord, helpInBlock } from '../values/common-words.ts';
import { docAt, keysAt } from '../values/field-doc.ts';
import { findingsOf } from '../values/findings.ts';
import { nearest } from '../values/form.ts';
import { schemaRules } from '../values/schema-rules.ts';
import { type Dropped, readRest } from './read-rest.ts';

/** The kinds of file in a content folder. */
export type RecordKind = 'offer' | 'provider' | 'pathway' | 'comparison' | 'framework' | 'catalogue';

/** A record as its schema reads it: frontmatter keys to values. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** What a kind of record is made of. */
export type RecordDefinition<Shape extends z.ZodRawShape = z.ZodRawShape> = {
  readonly kind: RecordKind;
  /** Every top-level key with its schema, in the order of the reference. */
  readonly shape: Shape;
  /** Concepts whose check runs on it; their keys are part of the shape. */
  readonly concepts: readonly Concept[];
  /** Rules beside those of the concepts. */
  readonly rules: readonly Rule[];
};

/** Values of a record of this definition. */
export type ValuesOf<D> = D extends RecordDefinition<infer Shape> ? z.output<z.ZodObject<Shape>> : never;

/** What parsing one record gives. Faulty keys are left out of `values` or replaced by their absence. */
export type RecordParse = {
  readonly values: RecordValues;
  readonly findings: readonly Finding[];
  /** Keys that could not be read: nothing is concluded from their absence. */
  readonly broken: readonly string[];
  /** Faulty keys and entries inside what was read without them. */
  readonly removed: readonly Path[];
  /** Places of the entries that were left out of a list, by its key. */
  readonly dropped: Dropped;
};

/** What stands in for a required key that is missing or faulty, so that the checks of other keys still run. */
const STAND_INS: Readonly<Record<RecordKind, RecordValues>> = {
  offer: { title: { und: '' }, provider: [], status: { is: 'published' } },
  provider: { name: { und: '' } },
  pathway: { title: { und: '' }, provider: [], status: { is: 'published' } },
  comparison: { title: { und: '' }, offers: [], status: { is: 'published' } },
  framework: { type: 'credit-system', name: '' },
  catalogue: { language: 'en', title: { und: '' } },
};

/**
 * Reads one record key by key, so that a fault in one concept does not hide the faults of the others. A key with
 * faults is read once more without the faulty parts, so that its other checks still run.
 */
export function parseRecord(definition: RecordDefinition, data: Plain | undefined): RecordParse {
  const findings: Finding[] = [];
  const values: Record<string, unknown> = {};
  const broken: string[] = [];
  const removed: Path[] = [];
  const dropped: Record<string, readonly number[]> = {};
  if (data === undefined || typeof data !== 'object' || Array.isArray(data)) {
    return {
      values: Object.fromEntries(Object.keys(definition.shape).map((key) => [key, absent(definition, key)])),
      findings: [
        {
          rule: schemaRules.type,
          at: [],
          message: 'The file holds no block of keys.',
          help: 'Write one key a line: title: …',
        },
      ],
      broken: Object.keys(definition.shape),
      removed,
      dropped,
    };
  }
  for (const key of Object.keys(data)) {
    if (Object.hasOwn(definition.shape, key)) continue;
    const near = nearest(key, Object.keys(definition.shape));
    const help = near ? `Did you mean “${near}”?` : helpForWord([key], Object.keys(definition.shape));
    findings.push({
      rule: schemaRules['unknown-key'],
      at: [key],
      on: 'key',
      message: `The key “${key}” is not known here.`,
      ...(help ? { help } : {}),
    });
    broken.push(...(near ? [near] : []));
  }
  for (const [key, schema] of Object.entries(definition.shape) as [string, z.ZodType][]) {
    const given = data[key];
    const read = schema.safeParse(given);
    if (read.success) {
      values[key] = read.data;
      continue;
    }
    const faults = findingsOf(read.error.issues, given, [key]).map((fault) => withOwnHelp(fault, definition));
    if (given !== undefined || !broken.includes(key)) findings.push(...faults);
    const rest = given === undefined ? null : readRest(schema, given, faults, key);
    values[key] = rest ? rest.value : absent(definition, key);
    removed.push(...(rest?.removed ?? []));
    if (rest && rest.dropped.length > 0) dropped[key] = rest.dropped;
    if (!rest || rest.dropped.length > 0) broken.push(key);
  }
  return { values, findings, broken, removed, dropped };
}

/** What to write for this very key, where the schema can only tell that something else stands there. */
function withOwnHelp(fault: Finding, { shape }: RecordDefinition): Finding {
  if (fault.rule === schemaRules['unknown-key']) {
    const [key = '', ...inner] = fault.at;
    const siblings = Object.hasOwn(shape, key) ? keysAt(shape[key] as z.ZodType, inner.slice(0, -1)) : [];
    const near = fault.help?.startsWith('Did you mean') ?? false;
    const help = helpInBlock(fault.at, siblings) ?? (near ? null : helpForWord(fault.at, Object.keys(shape)));
    return help === null ? fault : { ...fault, help };
  }
  if (fault.rule !== schemaRules.type || fault.help !== undefined) return fault;
  const [top, ...below] = fault.at;
  const key = fault.at.findLast((step) => typeof step === 'string');
  const doc = typeof top === 'string' && Object.hasOwn(shape, top) ? docAt(shape[top] as z.ZodType, below) : null;
  if (doc === null || key === undefined) return fault;
  const example = doc.example === undefined ? '' : ` Write, for example: ${key}: ${doc.example}`;
  return { ...fault, help: `${key}: ${doc.doc}${example}` };
}

/** What an absent key means. */
function absent({ kind, shape }: RecordDefinition, key: string): unknown {
  const read = (shape[key] as z.ZodType).safeParse(undefined);
  return read.success ? read.data : STAND_INS[kind][key];
}
