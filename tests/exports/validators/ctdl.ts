import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../compiled-schema.ts';
import type { ExportedFile, Validator } from '../validator.ts';

type Document = Readonly<Record<string, unknown>>;

const read = ({ text }: Pick<ExportedFile, 'text'>): Document => JSON.parse(text) as Document;

/** The terms that a document uses: `ceterms:name`, `orgType:Postsecondary`. */
function termsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsOf);
  if (typeof value === 'string') return /^[a-zA-Z]+:[A-Z][A-Za-z]+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [...(/^ceterms:/.test(key) ? [key] : []), ...termsOf(one)]);
}

export const validators: readonly Validator[] = [
  {
    name: 'CTDL MicroCredential, JSON Schema of the least data',
    files: ['data/ctdl/*/*.json'],
    open: (standards) => {
      const faults = compiled(join(standards, 'ctdl/microcredential-minimum.schema.json'), '2020');
      return (file) => faults(read(file));
    },
    seededFault: (text) => text.replace('"ceterms:ctid":"ce-', '"ceterms:ctid":"xx-'),
  },
  {
    name: 'CTDL, least data of every class, and only terms that CTDL has',
    files: ['data/ctdl/**/*.json'],
    open: (standards) => {
      const { properties, concepts, classes } = JSON.parse(
        readFileSync(join(standards, 'ctdl/ctdl-terms.json'), 'utf8'),
      ) as Record<'properties' | 'concepts' | 'classes', { id: string }[]>;
      const known = new Set([...properties, ...concepts, ...classes].map(({ id }) => id));
      const least = JSON.parse(readFileSync(join(standards, 'ctdl/minimum-data.json'), 'utf8')) as Record<
        string,
        unknown
      >;
      return (file) => {
        const document = read(file);
        const needed = (least[String(document['@type'])] as readonly string[] | undefined) ?? ['a known @type'];
        return [
          ...needed.filter((key) => document[key] === undefined).map((key) => `lacks ${key}`),
          ...termsOf(document)
            .filter((term) => !known.has(term))
            .map((term) => `${term} is no term of CTDL`),
        ];
      };
    },
    seededFault: (text) => text.replace('"ceterms:name"', '"ceterms:title"'),
  },
];
