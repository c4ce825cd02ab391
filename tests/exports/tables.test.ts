import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { createExportContext, type ExportContext } from '../../src/exports/format.ts';
import type { Column } from '../../src/exports/tables/column.ts';
import { csvHead, csvRows } from '../../src/exports/tables/csv.ts';
import { offerColumns, offerRow } from '../../src/exports/tables/offer-columns.ts';
import { runColumns, runRowsOf } from '../../src/exports/tables/run-columns.ts';
import { csv, xlsx } from '../../src/exports/tables/tables.ts';
import { openWorkbook } from '../../src/exports/tables/workbook.ts';
import { completeOffer, siteOf, sparseOffer } from '../../src/views/testing.ts';
import { contextOf, whole } from './site-files.ts';
import type { ExportedFile } from './validator.ts';

let context: ExportContext;
beforeAll(async () => {
  context = await contextOf(join(import.meta.dirname, '../../content'));
});

async function fileOf(path: string): Promise<ExportedFile> {
  const pieces: Uint8Array[] = [];
  for (const format of [csv, xlsx])
    for await (const file of format.files(context)) if (file.path === path) pieces.push(whole(file).bytes);
  if (pieces.length === 0) throw new Error(`no ${path}`);
  return whole({ path, content: Buffer.concat(pieces) });
}

const offersOf = ({ site }: ExportContext) => [...site.catalogue.offers.values()];
const offerRows = (of: ExportContext) => offersOf(of).map((offer) => offerRow(offer, of));
const runRows = (of: ExportContext) => offersOf(of).flatMap((offer) => [...runRowsOf(offer, of)]);
const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) =>
  csvHead(columns) + csvRows(rows.map((row) => columns.map(({ of }) => of(row))));

const read = ({ text }: ExportedFile): Record<string, string>[] => parse(text, { columns: true, bom: true });
const plain = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');
const inCells = (value: string | number | null): string => (value === null ? '' : String(value));

describe('the tables', () => {
  test('have one row an offer, with every cell as it was put in', async () => {
    const rows = read(await fileOf('data/offers.csv'));
    const columns = offerColumns(context);
    const wanted = [...offerRows(context)].map((row) =>
      Object.fromEntries(columns.map(({ key, of }) => [key, inCells(of(row))])),
    );
    expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, plain(cell)])))).toEqual(
      wanted,
    );
    expect(rows).toHaveLength(context.site.catalogue.offers.size);
  });

  test('have one row a run', async () => {
    const rows = read(await fileOf('data/runs.csv'));
    expect(rows).toHaveLength([...runRows(context)].length);
    expect(rows.length).toBeGreaterThan(10);
    const first = rows.find(({ offer_id: id }) => id === 'riverbank-university/data-literacy-for-managers');
    expect(first).toMatchObject({ run: '1', start: '2027-02-01', end: '2027-04-25' });
    // The earliest of all groups of people: nobody misses theirs by it.
    expect(first).toMatchObject({ next_deadline: '2026-12-01' });
  });

  test('tell not stated, not applicable and none apart', () => {
    const site = siteOf({
      some: completeOffer.replace('level: EQF 6', 'level:\n  notApplicable: It is not levelled'),
      few: sparseOffer,
    });
    const small = createExportContext(site, 'https://catalogue.riverbank.example', () => undefined);
    const rows = read(whole({ path: 'a.csv', content: tableOf(offerColumns(small), offerRows(small)) }));
    const [some = {}, few = {}] = ['some', 'few'].map((name) => rows.find(({ id }) => id?.endsWith(name)));
    expect(some).toMatchObject({ level_state: 'not-applicable', level_reason: 'It is not levelled', eqf: '' });
    expect(some).toMatchObject({ prerequisites_state: 'none', required: '', fees_state: 'stated', cost_min: '480' });
    expect(few).toMatchObject({ prerequisites_state: 'not-stated', fees_state: 'not-stated', cost: 'not-stated' });
    expect(few).toMatchObject({ cost_min: '', level_state: 'stated', eqf: '', levels: 'graduate-level' });
    expect(few).toMatchObject({ said_by: 'others', sources: 'https://www.riverbank.example/cloud', passed_on: 'no' });
    expect(some).toMatchObject({ said_by: 'provider', sources: '', passed_on: 'no' });
  });

  test('of the real catalogue say who says so', async () => {
    const rows = read(await fileOf('data/offers.csv'));
    const find = (wanted: string) => rows.find(({ id }) => id === wanted);
    expect(find('ghent-university/cloud-computing')).toMatchObject({ said_by: 'others', passed_on: 'no' });
    expect(find('riverbank-university/spreadsheet-skills')).toMatchObject({ said_by: 'provider', passed_on: 'yes' });
  });

  test('of the workbook hold the same cells, numbers as numbers', async () => {
    const { bytes } = await fileOf('data/catalogue.xlsx');
    const book = Buffer.from(bytes);
    const sheets = await readXlsxFile(book, { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Offers', 'Runs', 'Columns']);
    const [offers, runs] = sheets.map(({ data }) => data);
    const wanted = <Row>(columns: readonly Column<Row>[], rows: Iterable<Row>) => [
      columns.map(({ key }) => key),
      ...[...rows].map((row) => columns.map(({ of }) => of(row))),
    ];
    expect(offers).toEqual(wanted(offerColumns(context), offerRows(context)));
    expect(runs).toEqual(wanted(runColumns(context), runRows(context)));
  });

  test('of the same content have the same bytes, whenever they are written', async () => {
    const [one, two] = [await fileOf('data/catalogue.xlsx'), await fileOf('data/catalogue.xlsx')];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    expect(one.bytes.length).toBeLessThan(200_000);
  });
});

describe('any text', () => {
  const columns = [{ key: 'text', of: (text: string) => text }];

  test('comes out of CSV as it went in, and never as a formula', () => {
    const awkward = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r][a-z"',;\n]*$/));
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 1, maxLength: 5 }), (texts) => {
        const rows: string[][] = parse(tableOf(columns, texts), {
          bom: true,
          relax_column_count: true,
          skip_empty_lines: false,
        });
        const cells = rows.slice(1).map(([cell]) => cell ?? '');
        expect(cells.some((cell) => /^[=+\-@\t\r]/.test(cell))).toBe(false);
        expect(cells.map((cell, place) => (cell === texts[place] ? cell : cell.slice(1)))).toEqual(texts);
      }),
    );
  });

  test('is quoted in CSV where it has lines, however they end', () => {
    expect(csvRows([['one\ntwo', 'one\r\ntwo', 'one\rtwo', 'one']])).toBe('"one\ntwo","one\r\ntwo","one\rtwo",one\r\n');
  });

  test('comes out of a workbook as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.stringMatching(/^[A-Za-z=+<>&"' äößœ一二]{1,20}$/), { minLength: 1 }),
        async (texts) => {
          const rows = texts.map((text, place) => [`row ${place}`, text]);
          const book = openWorkbook([{ name: 'Texts', head: ['a', 'b'] }], { title: 'T', day: '2026-11-16' });
          for (const row of rows) book.add(0, row);
          const [sheet] = await readXlsxFile(Buffer.from(book.end()), { trim: false });
          expect(sheet?.data.slice(1)).toEqual(rows);
        },
      ),
      { numRuns: 25 },
    );
  });
});
