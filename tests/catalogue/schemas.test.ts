import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFiles } from '../../src/catalogue/read-files.ts';
import { schemaFiles } from '../../src/cli/schema.ts';
import { splitFrontmatter } from '../../src/diagnostics/yaml/frontmatter.ts';
import { definitionOf, RECORD_KINDS } from '../../src/records/definitions.ts';
import { type AnnotatedSchema, annotatedSchemaOf } from '../../src/records/json-schema.ts';
import type { RecordKind } from '../../src/records/record.ts';

const home = join(import.meta.dirname, '../..');
const files = schemaFiles();
const validators = new Map<RecordKind, ValidateFunction>(
  RECORD_KINDS.map((kind) => {
    const schema = JSON.parse(files.get(`${kind}.schema.json`) ?? '') as object;
    return [kind, new Ajv({ strict: false, allErrors: true }).compile(schema)];
  }),
);

/** The data of a file as a code editor reads it: YAML 1.2, core schema. */
function asEditorsRead(path: string, text: string): unknown {
  if (!path.endsWith('.mdx')) return parse(text, { schema: 'core' });
  const split = splitFrontmatter(text);
  if (!split.ok) throw new RangeError(`${path} has no frontmatter`);
  return parse(split.yaml, { schema: 'core' });
}

function faultsOf(kind: RecordKind, data: unknown): string[] {
  const validate = validators.get(kind);
  if (!validate) throw new RangeError(`no schema of ${kind}`);
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const offer = { title: 'Data', provider: 'riverbank-university', status: 'draft' };

describe('what stands in content/.schema', () => {
  test.each([...files])('%s is what the schemas say now (npm run schema renews it)', (name, text) => {
    expect(readFileSync(join(home, 'content/.schema', name), 'utf8')).toBe(text);
  });

  test('is nothing else', () => {
    expect(readdirSync(join(home, 'content/.schema')).sort()).toEqual([...files.keys()].sort());
  });
});

describe('the JSON Schemas', () => {
  test.each(['content', 'tests/fixtures/base'])('take every file of %s as code editors read it', async (folder) => {
    const read = await readFiles(join(home, folder));
    const originals = read.files.filter(({ translation }) => translation === undefined);
    expect(originals.length).toBeGreaterThan(5);
    const faults = originals.flatMap(({ path, kind, text }) =>
      faultsOf(kind, asEditorsRead(path, text)).map((fault) => `${path}${fault}`),
    );
    expect(faults).toEqual([]);
  });

  const valid = join(home, 'tests/fixtures/valid');
  test.each(readdirSync(valid).filter((name) => name.endsWith('.mdx')))('take the valid offer %s', (name) => {
    expect(faultsOf('offer', asEditorsRead(name, readFileSync(join(valid, name), 'utf8')))).toEqual([]);
  });

  test('take an offer of which nothing is known yet', () => {
    const empty = Object.fromEntries(Object.keys(definitionOf('offer').shape).map((key) => [key, null]));
    expect(faultsOf('offer', { ...empty, ...offer, learningOutcomes: [null], runs: [{ start: null }] })).toEqual([]);
  });

  test('take the template', () => {
    const text = readFileSync(join(home, 'content/blank-offer.mdx'), 'utf8');
    const data = asEditorsRead('blank-offer.mdx', text) as object;
    expect(faultsOf('offer', { ...data, title: 'Data', provider: 'riverbank-university' })).toEqual([]);
  });

  test('take codes, days and yes or no in the types that YAML gives them', () => {
    const data = {
      ...offer,
      title: 2027,
      subject: [611, '0311'],
      history: { version: 2 },
      parts: { inOrder: true, list: ['A', 1.1] },
    };
    expect(faultsOf('offer', data)).toEqual([]);
  });

  test.each([
    ['at the top', { ...offer, prise: 'free' }],
    ['in a block', { ...offer, delivery: { mod: 'online' } }],
    ['in a block in a list', { ...offer, runs: [{ start: '2027', ende: '2028' }] }],
    ['five deep', { ...offer, parts: [{ title: 'A', prerequisites: [{ anyOf: [{ age: '18' }, { agge: '18' }] }] }] }],
  ])('refuse an unknown key %s', (_, data) => {
    expect(faultsOf('offer', data)).not.toEqual([]);
  });

  test.each([
    ['a word that is not in the list', { ...offer, delivery: { mode: 'onlin' } }],
    ['a list where one value stands', { ...offer, title: ['A', 'B'] }],
    ['a day that is no day', { ...offer, lastChecked: 'November' }],
    ['an offer without a title', { provider: 'riverbank-university', status: 'draft' }],
  ])('refuse %s', (_, data) => {
    expect(faultsOf('offer', data)).not.toEqual([]);
  });

  test.each(RECORD_KINDS)('explain every key of a file of kind %s', (kind) => {
    expect(keysWithoutWords(annotatedSchemaOf(definitionOf(kind)), kind)).toEqual([]);
  });
});

/** Paths of keys that have no description. */
function keysWithoutWords(schema: AnnotatedSchema, path: string, root = schema): string[] {
  const { properties = {}, anyOf = [], items, $defs = {}, additionalProperties } = schema;
  const own = Object.entries(properties).flatMap(([key, one]) =>
    (one.description ?? root.$defs?.[one.$ref?.replace(/^.*\//, '') ?? '']?.description) ? [] : [`${path}.${key}`],
  );
  const inside: [string, AnnotatedSchema][] = [
    ...Object.entries(properties).map(([key, one]): [string, AnnotatedSchema] => [`${path}.${key}`, one]),
    ...Object.values($defs).map((one): [string, AnnotatedSchema] => [path, one]),
    ...anyOf.map((one): [string, AnnotatedSchema] => [path, one]),
    ...(items ? [[path, items] as [string, AnnotatedSchema]] : []),
    ...(typeof additionalProperties === 'object' ? [[path, additionalProperties] as [string, AnnotatedSchema]] : []),
  ];
  return [...own, ...inside.flatMap(([at, one]) => keysWithoutWords(one, at, root))];
}
