import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

type Draft = '7' | '2019' | '2020';
type Schema = { readonly $id?: string; readonly [key: string]: unknown };

const options = { strict: false, allErrors: true } as const;

/**
 * Compiles a schema, or one definition of it.
 * @param given the schema, or the path of its file
 * @param definition name in `$defs`; the schema itself, if absent
 */
export function compiled(given: string | Schema, draft: Draft, definition?: string): (data: unknown) => string[] {
  const ajv = draft === '7' ? new Ajv(options) : draft === '2019' ? new Ajv2019(options) : new Ajv2020(options);
  (ajvFormats as unknown as (one: typeof ajv) => void)(ajv);
  const schema = typeof given === 'string' ? (JSON.parse(readFileSync(given, 'utf8')) as Schema) : given;
  if (definition === undefined) return faultsOf(ajv.compile(schema));
  ajv.addSchema(schema);
  return faultsOf(ajv.compile({ $ref: `${schema.$id ?? ''}#/$defs/${definition}` }));
}

function faultsOf(validate: ValidateFunction): (data: unknown) => string[] {
  return (data) =>
    validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
