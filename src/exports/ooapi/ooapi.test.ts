import { describe, expect, test } from 'vitest';
import { completeOffer } from '../../views/testing.ts';
import type { ExportContext, GeneratedFile } from '../format.ts';
import { exportsOf, textsOf } from '../testing.ts';
import { uuidOf } from './identity.ts';
import { ooapi } from './ooapi.ts';

function contextOf(offer: string, on: boolean): ExportContext {
  return exportsOf({ one: offer }, { exports: on ? { ooapi: { on, options: {} } } : {} });
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
    expect(filesOf(contextOf(completeOffer, false)).size).toBe(0);
    expect(filesOf(contextOf(completeOffer, true)).size).toBeGreaterThan(8);
  });

  test('has one page of courses that says that there is no other', () => {
    const page = JSON.parse(filesOf(contextOf(completeOffer, true)).get('data/ooapi/v5/courses.json') ?? '');
    expect(page).toMatchObject({ pageNumber: 1, hasNextPage: false, items: [{ level: 'bachelor' }] });
  });

  test('leaves out of version 5 an offer without level, and keeps it in version 6', () => {
    const context = contextOf(completeOffer.replace('level: EQF 6\n', ''), true);
    const files = filesOf(context);
    expect(JSON.parse(files.get('data/ooapi/v5/courses.json') ?? '').items).toEqual([]);
    expect(JSON.parse(files.get('data/ooapi/v6/courses.json') ?? '').items).toHaveLength(1);
    expect([...(ooapi.omissions?.(context) ?? [])].map(({ field }) => field)).toEqual(['level']);
  });
});
