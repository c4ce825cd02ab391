import { describe, expect, test } from 'vitest';
import type { Provider } from '../../catalogue/catalogue.ts';
import { createSiteContext } from '../../views/site-context.ts';
import { completeOffer } from '../../views/testing.ts';
import { createExportContext, type ExportContext, type GeneratedFile } from '../format.ts';
import { exportsOf, textsOf } from '../testing.ts';
import { uuidOf } from './identity.ts';
import { ooapi } from './ooapi.ts';

/** The complete offer with a short title. */
const titled = completeOffer.replace('code: DL-101', 'code: DL-101\notherTitles:\n  - text: Data\n    kind: short');

const short = { shortName: { en: 'RU' } };

function contextOf(offer: string, on: boolean, said: Partial<Provider> = short): ExportContext {
  const made = exportsOf({ one: offer }, { exports: on ? { ooapi: { on, options: {} } } : {} });
  const { catalogue, today, to } = made.site;
  const providers = new Map([...catalogue.providers].map(([id, one]) => [id, { ...one, ...said }] as const));
  const site = createSiteContext({ ...catalogue, providers }, { today, base: to.base });
  return createExportContext(site, made.origin, made.bodyOf);
}

function omittedFields(context: ExportContext): (string | undefined)[] {
  return [...(ooapi.omissions?.(context) ?? [])].map(({ field }) => field);
}

function filesOf(context: ExportContext): ReadonlyMap<string, string> {
  return textsOf(ooapi.files(context) as Iterable<GeneratedFile>);
}

describe('the Open Education API', () => {
  test('numbers an offer by its permanent address, as every other program would', () => {
    expect(uuidOf('https://catalogue.riverbank.example/offers/riverbank-university/spreadsheet-skills/')).toBe(
      '33fe4a1b-8cbf-5db7-95a1-25eca36bdc3e',
    );
  });

  test('is written only where the catalogue chooses it', () => {
    expect(filesOf(contextOf(titled, false)).size).toBe(0);
    expect(filesOf(contextOf(titled, true)).size).toBeGreaterThan(8);
  });

  test('has one page of courses that says that there is no other', () => {
    const page = JSON.parse(filesOf(contextOf(titled, true)).get('data/ooapi/v5/courses.json') ?? '');
    expect(page).toMatchObject({ pageNumber: 1, hasNextPage: false, items: [{ level: 'bachelor' }] });
  });

  test('leaves out of version 5 an offer without level, and keeps it in version 6', () => {
    const context = contextOf(titled.replace('level: EQF 6\n', ''), true);
    const files = filesOf(context);
    expect(JSON.parse(files.get('data/ooapi/v5/courses.json') ?? '').items).toEqual([]);
    expect(JSON.parse(files.get('data/ooapi/v6/courses.json') ?? '').items).toHaveLength(1);
    expect(omittedFields(context)).toEqual(['level']);
  });

  test('makes up no short names: version 5 leaves the offer out, version 6 tells it without', () => {
    for (const context of [contextOf(completeOffer, true), contextOf(titled, true, {})]) {
      const files = filesOf(context);
      expect(JSON.parse(files.get('data/ooapi/v5/courses.json') ?? '').items).toEqual([]);
      expect(JSON.parse(files.get('data/ooapi/v5/organizations.json') ?? '').items).toEqual([]);
      expect(JSON.parse(files.get('data/ooapi/v6/courses.json') ?? '').items).toHaveLength(1);
    }
    expect(omittedFields(contextOf(completeOffer, true))).toEqual(['otherTitles']);
  });

  test('does not make up which kind of part of another organisation a provider is', () => {
    const context = contextOf(titled, true, { ...short, partOf: 'riverbank-alliance' });
    expect(JSON.parse(filesOf(context).get('data/ooapi/v6/courses.json') ?? '').items).toEqual([]);
    expect(omittedFields(context)).toEqual(['provider']);
  });
});
