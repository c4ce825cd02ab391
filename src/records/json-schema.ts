import { z } from 'zod';
import type { FieldDoc, ScalarHint } from '../values/form.ts';
import { NAME, shareParts } from './json-schema-parts.ts';
import type { RecordDefinition } from './record.ts';

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = { [key: string]: unknown };

/** A JSON Schema that still carries what our schemas say of each key and scalar. */
export type AnnotatedSchema = {
  readonly description?: string;
  readonly field?: FieldDoc;
  readonly scalar?: ScalarHint;
  readonly properties?: Readonly<Record<string, AnnotatedSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly AnnotatedSchema[];
  readonly items?: AnnotatedSchema;
  readonly additionalProperties?: AnnotatedSchema | boolean;
  readonly type?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, AnnotatedSchema>>;
};

/** The input side of a record's schema with all that is said of its keys: what the reference is made from. */
export function annotatedSchemaOf(definition: RecordDefinition): AnnotatedSchema {
  return z.toJSONSchema(z.strictObject(definition.shape), {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  }) as unknown as AnnotatedSchema;
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * What YAML editors read as something else than text, though it is text to us (`0311`, `1.10`, `true`), and a line
 * without a value. Both are told by what they are not, since editors would otherwise propose `true` and `null`.
 */
const bare = { $comment: 'A number, or true or false.', not: { type: ['string', 'null', 'object', 'array'] } };
const empty = {
  $comment: 'An empty line: the same as no line.',
  not: { type: ['string', 'number', 'boolean', 'object', 'array'] },
};

/**
 * The JSON Schema of a record's file, made from the input side of its schema: what an editor or a form completes
 * from. It is never stricter than the check: scalars take text, numbers and booleans, as YAML editors read them, and
 * every key that may be absent may be empty. The grammar of a scalar stands as pattern or list.
 * @param address the schema's own address
 */
export function toJsonSchema(definition: RecordDefinition, title: string, address: string): JsonSchema {
  const { $defs: own = {}, ...root } = annotatedSchemaOf(definition);
  const definitions = Object.fromEntries(
    Object.entries(own).map(([name, schema]) => [plainName(name), convert(schema)]),
  );
  const { schema, parts } = shareParts(convert(root), definitions);
  return { $schema: DIALECT, $id: address, title, ...schema, $defs: { bare, empty, ...parts } };
}

function convert(given: AnnotatedSchema): JsonSchema {
  const { description, field } = given;
  return {
    ...(description === undefined ? {} : { description }),
    ...(field?.example === undefined ? {} : { examples: [field.example] }),
    ...(given.scalar ? { [NAME]: given.scalar.value.replace(/[^A-Za-z]+/g, '-') } : {}),
    ...oneOrAnyOf(branchesOf(given)),
  };
}

/** The forms that a value may take: texts first, since editors take the first one for their messages. */
function branchesOf(given: AnnotatedSchema): JsonSchema[] {
  if (given.$ref) return [{ $ref: given.$ref.replace(/[^/]+$/, plainName) }];
  if (given.scalar) return scalarBranches(given.scalar);
  if (given.anyOf) {
    const all = given.anyOf.flatMap((branch) =>
      branch.description === undefined ? branchesOf(branch) : [convert(branch)],
    );
    const different = new Map(all.map((branch) => [JSON.stringify(branch), branch]));
    return [...different.values()].sort((a, b) => rank(a) - rank(b));
  }
  if (given.type === 'null') return [];
  if (given.type === 'array' && given.items) return [{ type: 'array', items: orEmpty(convert(given.items)) }];
  if (given.type === 'object') return [objectBranch(given)];
  return [{}];
}

function objectBranch({ properties, required = [], additionalProperties }: AnnotatedSchema): JsonSchema {
  if (!properties) {
    const values = typeof additionalProperties === 'object' ? orEmpty(convert(additionalProperties)) : true;
    return { type: 'object', additionalProperties: values };
  }
  const converted = Object.entries(properties).map(([key, schema]): [string, JsonSchema] => {
    const plain = convert(schema);
    return [key, required.includes(key) ? plain : orEmpty(plain)];
  });
  return {
    type: 'object',
    properties: Object.fromEntries(converted),
    ...(required.length > 0 ? { required: [...required] } : {}),
    additionalProperties: false,
  };
}

function scalarBranches({ enum: words, meanings, pattern, examples }: ScalarHint): JsonSchema[] {
  if (!words) {
    const text = { type: 'string', ...(pattern ? { pattern } : {}), ...(examples ? { examples: [...examples] } : {}) };
    return [text, { $ref: '#/$defs/bare' }];
  }
  const written = words.filter((word) => word !== 'true' && word !== 'false');
  const typed = words.flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
  const list: JsonSchema = { enum: [...written, ...typed], ...(meanings ? { enumDescriptions: [...meanings] } : {}) };
  return [list, ...(words.includes('true') ? [{ type: 'boolean' }] : [])];
}

function rank(branch: JsonSchema): number {
  const { type } = branch;
  if (type === 'array') return 1;
  return type === 'object' || ('$ref' in branch && branch['$ref'] !== '#/$defs/bare') ? 2 : 0;
}

function orEmpty(schema: JsonSchema): JsonSchema {
  const { description, examples, [NAME]: name, ...rest } = schema;
  const branches = (rest['anyOf'] as JsonSchema[] | undefined) ?? [rest];
  if (branches.some((branch) => Object.keys(branch).length === 0)) return schema;
  return {
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
    ...(name === undefined ? {} : { [NAME]: name }),
    anyOf: [...branches, { $ref: '#/$defs/empty' }],
  };
}

function oneOrAnyOf(branches: JsonSchema[]): JsonSchema {
  const [first = {}, ...rest] = branches;
  return rest.length === 0 ? first : { anyOf: branches };
}

/** `__schema0` as `nested-0`. */
function plainName(name: string): string {
  return name.replace(/^__schema/, 'nested-');
}
