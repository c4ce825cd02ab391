import { plainText } from '../../views/plain.ts';
import { isChosen } from '../chosen.ts';
import type { ExportContext, Format } from '../format.ts';
import { toCsv } from './csv.ts';
import { offerColumns, offerRows } from './offer-columns.ts';
import { runColumns, runRows } from './run-columns.ts';
import { type Sheet, sheetRows, toWorkbook } from './workbook.ts';

/** Offers and runs as CSV: all of them, each with who says so. */
export const csv: Format = {
  id: 'csv',
  files: function* (context) {
    if (!isChosen(context, 'csv')) return;
    yield { path: 'data/offers.csv', content: toCsv(offerColumns(context), offerRows(context)) };
    yield { path: 'data/runs.csv', content: toCsv(runColumns(context), runRows(context)) };
  },
};

/** The same in one workbook, with what each column means. */
export const xlsx: Format = {
  id: 'xlsx',
  files: async function* (context) {
    if (!isChosen(context, 'xlsx')) return;
    const { site } = context;
    const about = { title: plainText(site.catalogue.settings.title, site), day: site.today };
    yield { path: 'data/catalogue.xlsx', content: await toWorkbook(sheetsOf(context), about) };
  },
};

function sheetsOf(context: ExportContext): readonly Sheet[] {
  const { words, catalogue, today } = context.site;
  const { tables } = words;
  const [offers, runs] = [offerColumns(context), runColumns(context)];
  const { licence, url } = catalogue.settings;
  return [
    {
      name: tables.offersSheet,
      head: offers.map(({ key }) => key),
      rows: () => sheetRows(offers, offerRows(context)),
    },
    { name: tables.runsSheet, head: runs.map(({ key }) => key), rows: () => sheetRows(runs, runRows(context)) },
    {
      name: tables.columnsSheet,
      head: [tables.sheetHead, tables.columnHead, tables.meaningHead],
      rows: () => [
        ...offers.map(({ key }) => [tables.offersSheet, key, tables.offers[key]]),
        ...runs.map(({ key }) => [tables.runsSheet, key, tables.runs[key]]),
        [null, null, tables.built(today)],
        [null, null, url],
        ...(licence === undefined ? [] : [[null, null, tables.licence(licence)]]),
      ],
    },
  ];
}
