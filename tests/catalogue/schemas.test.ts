import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFiles, type SourceFile } from '../../src/catalogue/read-files.ts';
import { schemaFiles } from '../../src/cli/schema.ts';
import { RECORD_KINDS } from '../../src/records/definitions.ts';
import type { RecordKind } from '../../src/records/record.ts';

const root = join(import.meta.dirname, '../..');
const schemas = schemaFiles();
const validators = new Map<RecordKind, ValidateFunction>(
  RECORD_KINDS.map((kind) => {
    const schema = JSON.parse(schemas.get(`${kind}.schema.json`) ?? '') as object;
    return [kind, new Ajv({ strict: false, allErrors: true }).compile(schema)];
  }),
);

/** The data of a file as a code editor reads it: YAML 1.2, core schema. */
function asEditorsRead(file: SourceFile): unknown {
  const frontmatter = /^---\r?\n(.*?)^---/ms.exec(file.text)?.[1];
  return parse(file.path.endsWith('.mdx') ? (frontmatter ?? '') : file.text, { schema: 'core' });
}

function faultsOf(kind: RecordKind, data: unknown): string[] {
  const validate = validators.get(kind);
  if (!validate) throw new RangeError(`no schema of ${kind}`);
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the committed schemas', () => {
  test.each([...schemas])('%s is what the schemas say now (npm run schema renews it)', (name, text) => {
    expect(readFileSync(join(root, 'content/.schema', name), 'utf8')).toBe(text);
  });
});

describe('the JSON Schema', () => {
  for (const folder of ['content', 'tests/fixtures/base']) {
    test(`takes every file of ${folder} as code editors read it`, async () => {
      const { files } = await readFiles(join(root, folder));
      const originals = files.filter(({ translation }) => translation === undefined);
      expect(originals.length).toBeGreaterThan(5);
      const faults = originals.flatMap((file) =>
        faultsOf(file.kind, asEditorsRead(file)).map((fault) => `${file.path}${fault}`),
      );
      expect(faults).toEqual([]);
    });
  }
});
