import { Validator as OpenApiValidator } from '@seriousme/openapi-schema-validator';
import definitions from '../../../src/exports/api/definitions.json' with { type: 'json' };
import { apiPaths } from '../../../src/exports/api/description.ts';
import { compiled } from '../compiled-schema.ts';
import type { Validator } from '../validator.ts';

/** The schema with every object closed: a key that it does not tell of is a fault. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    key === 'properties'
      ? Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, closed(one)]))
      : closed(value),
  ]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  return 'properties' in schema ? { ...copy, additionalProperties: false } : copy;
}

function schemaOf(path: string): string | null {
  const below = path.replace(/^api\/v1\//, '');
  const found = apiPaths.find(({ path: pattern }) =>
    new RegExp(
      `^${pattern
        .replace(/[.]/g, '\\.')
        .replace(/\{page\}/, '\\d+')
        .replace(/\{[a-z]+\}/g, '[^/]+')}$`,
    ).test(below),
  );
  return found?.schema ?? null;
}

export const validators: readonly Validator[] = [
  {
    name: 'our own API, JSON Schema of its types with every object closed',
    files: ['api/v1/**/*.json'],
    open: () => {
      const defs = closed(definitions) as Record<string, object>;
      const $defs = { ...defs, OfferFile: { anyOf: [{ $ref: '#/$defs/Offer' }, { $ref: '#/$defs/MovedOffer' }] } };
      const schema = { $id: 'https://catalogue.example/api', $defs };
      const made = new Map<string, (data: unknown) => string[]>();
      return ({ path, text }) => {
        if (/\/(?:openapi|api\.schema)\.json$/.test(path)) return [];
        const name = schemaOf(path);
        if (name === null) return ['the OpenAPI description does not tell of this file'];
        const faults = made.get(name) ?? compiled(schema, '2020', name);
        made.set(name, faults);
        return faults(JSON.parse(text)).slice(0, 10);
      };
    },
    seededFault: (text) => text.replace('"api":"v1"', '"api":"v1","surprise":1'),
  },
  {
    name: 'our own API, OpenAPI 3.1',
    files: ['api/v1/openapi.json'],
    open:
      () =>
      async ({ text }) => {
        const { valid, errors } = await new OpenApiValidator().validate(text);
        return valid ? [] : [JSON.stringify(errors)];
      },
    seededFault: (text) => text.replace('"responses"', '"answers"'),
  },
];
