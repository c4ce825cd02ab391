import type { z } from 'zod';
import type { Concept } from '../concepts/concept.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { Plain } from '../diagnostics/yaml/read-yaml.ts';
import { findingsOf } from '../values/findings.ts';
import { nearest } from '../values/form.ts';
import { schemaRules } from '../values/schema-rules.ts';

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
};

/**
 * Reads one record key by key, so that a fault in one concept does not hide the faults of the others. A key with
 * faults is read once more without the faulty parts, so that its other checks still run.
 */
export function parseRecord(definition: RecordDefinition, data: Plain | undefined): RecordParse {
  const findings: Finding[] = [];
  const values: Record<string, unknown> = {};
  const broken: string[] = [];
  if (data === undefined || typeof data !== 'object' || Array.isArray(data)) {
    return {
      values: {},
      findings: [{ rule: schemaRules.type, at: [], message: 'The file holds no block of keys.', help: 'Write one key a line: title: …' }],
      broken: Object.keys(definition.shape),
    };
  }
  for (const key of Object.keys(data)) {
    if (Object.hasOwn(definition.shape, key)) continue;
    const near = nearest(key, Object.keys(definition.shape));
    findings.push({
      rule: schemaRules['unknown-key'],
      at: [key],
      on: 'key',
      message: `The key “${key}” is not known here.`,
      ...(near ? { help: `Did you mean “${near}”?` } : {}),
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
    const faults = findingsOf(read.error.issues, given, [key]);
    if (given !== undefined || !broken.includes(key)) findings.push(...faults);
    const again = given === undefined ? undefined : readWithout(schema, given, faults);
    if (again?.success) values[key] = again.data;
    else {
      broken.push(key);
      const absent = schema.safeParse(undefined);
      if (absent.success) values[key] = absent.data;
    }
  }
  return { values, findings, broken };
}

/** Reads a value once more with its faulty keys taken out; undefined where a fault is not under a key of a block. */
function readWithout(schema: z.ZodType, given: Plain, faults: readonly Finding[]): z.ZodSafeParseResult<unknown> | undefined {
  const copy = structuredClone(given);
  for (const { at } of faults) {
    const steps = at.slice(1);
    const last = steps.at(-1);
    if (typeof last !== 'string') return undefined;
    let holder: unknown = copy;
    for (const step of steps.slice(0, -1)) {
      const here = holder as Record<string | number, unknown>;
      if (typeof step === 'number' && !Array.isArray(holder)) continue;
      holder = here?.[step];
    }
    if (typeof holder !== 'object' || holder === null) return undefined;
    delete (holder as Record<string, unknown>)[last];
  }
  return schema.safeParse(copy);
}
