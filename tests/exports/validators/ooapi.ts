import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../compiled-schema.ts';
import type { ExportedFile, Validate, Validator } from '../validator.ts';

const page = /\/(courses|offerings|organi[sz]ations)\.json$/;

/** Which class a file, or each item of a page, is of. */
function classOf(path: string, version: 5 | 6): string {
  if (path.includes('offerings.json')) return 'CourseOffering';
  if (path.includes('/courses')) return 'Course';
  return version === 5 ? 'Organization' : 'Organisation';
}

/** Values of code lists: version 6 names them without demanding them, so they are compared here. */
function unknownCodes(data: unknown, lists: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  if (Array.isArray(data)) return data.flatMap((one) => unknownCodes(one, lists));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const list = lists.get(key === 'modesOfDelivery' ? 'modeOfDelivery' : key);
    const codes = list ? [value].flat().filter((one) => typeof one === 'string' && !list.has(one)) : [];
    return [...codes.map((code) => `${key}: ${code} is in no list`), ...unknownCodes(value, lists)];
  });
}

function codeLists(standards: string, schema: string): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>();
  for (const row of readFileSync(join(standards, 'ooapi/enumerations.csv'), 'utf8').split(/\r?\n/)) {
    const [name, definition = '', path = '', , value = ''] = row.split(',');
    if (name !== schema) continue;
    const key = path === '' ? definition : (path.split('/').at(-1) ?? '');
    lists.set(key, (lists.get(key) ?? new Set()).add(value));
  }
  return lists;
}

function open(standards: string, version: 5 | 6): Validate {
  const schema = join(standards, 'ooapi', version === 5 ? 'ooapi-v5.schema.json' : 'oeapi-v6.schema.json');
  const names = ['Course', 'CourseOffering', version === 5 ? 'Organization' : 'Organisation', 'Pagination'];
  const draft = version === 5 ? '7' : '2020';
  const compiledBy = new Map(names.map((name) => [name, compiled(schema, draft, name)]));
  const lists = codeLists(standards, version === 5 ? 'ooapi-v5' : 'oeapi-v6');
  return ({ path, text }: ExportedFile) => {
    const data = JSON.parse(text) as { items?: unknown[] };
    const faults = compiledBy.get(classOf(path, version)) ?? (() => [`${path} is of no class`]);
    const items = page.test(path) ? (data.items ?? []) : [data];
    const listed = page.test(path) ? (compiledBy.get('Pagination')?.(data) ?? []) : [];
    return [...listed, ...items.flatMap(faults), ...unknownCodes(data, lists)];
  };
}

export const validators: readonly Validator[] = ([5, 6] as const).map((version) => ({
  name: `OOAPI version ${version}, JSON Schema and code lists`,
  files: [`data/ooapi/v${version}/**/*.json`],
  exports: { ooapi: true },
  open: (standards: string) => open(standards, version),
  seededFault: (text: string) => text.replace('"courseId":"', '"courseId":"no-'),
}));
