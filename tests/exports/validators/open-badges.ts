import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { compiled } from '../compiled-schema.ts';
import type { Validator } from '../validator.ts';

const files = ['data/open-badges/**/*.json'];

/** Contexts by address; no other is ever asked for. */
function loaderOf(standards: string) {
  const contexts: Readonly<Record<string, string>> = {
    'https://www.w3.org/ns/credentials/v2': 'credentials-v2.context.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json': 'context-3.0.3.json',
  };
  return async (url: string) => {
    const name = contexts[url];
    if (name === undefined) throw new Error(`${url} is not to be loaded`);
    const document = JSON.parse(readFileSync(join(standards, 'open-badges', name), 'utf8')) as object;
    return { documentUrl: url, document };
  };
}

export const validators: readonly Validator[] = [
  {
    name: 'Open Badges 3.0 Achievement, JSON Schema',
    files,
    open: (standards) => {
      const faults = compiled(
        join(standards, 'open-badges/ob_v3p0_achievementcredential_schema.json'),
        '2019',
        'Achievement',
      );
      return ({ text }) => faults(JSON.parse(text));
    },
    seededFault: (text) => text.replace('"criteria"', '"kriteria"'),
  },
  {
    name: 'Open Badges 3.0 Achievement, JSON-LD expansion in safe mode',
    files,
    open: (standards) => {
      const documentLoader = loaderOf(standards);
      return async ({ text }) => {
        try {
          await jsonld.expand(JSON.parse(text), { documentLoader, safe: true } as jsonld.Options.Expand);
          return [];
        } catch (error) {
          return [
            error instanceof Error
              ? `${error.message} ${JSON.stringify((error as { details?: unknown }).details)}`
              : String(error),
          ];
        }
      };
    },
    seededFault: (text) => text.replace('"achievementType"', '"achievmentType"'),
  },
];
