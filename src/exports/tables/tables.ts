import { plainText } from '../../views/plain.ts';
import { isChosen } from '../chosen.ts';
import { type ExportContext, type GeneratedFile, type OfferPass, offerByOffer } from '../format.ts';
import { tablesOf } from './cells.ts';
import type { Value } from './column.ts';
import { csvHead, csvRows } from './csv.ts';
import { openWorkbook } from './workbook.ts';

/** Offers and runs as CSV: all of them, each with who says so. */
export const csv = offerByOffer('csv', csvPass);

/** The same in one workbook, with what each column means. */
export const xlsx = offerByOffer('xlsx', xlsxPass);

/** Rows that are written at once. */
const rowsAtOnce = 200;

function csvPass(context: ExportContext): OfferPass | null {
  if (!isChosen(context, 'csv')) return null;
  const { offers, runs, cellsOf } = tablesOf(context);
  const tables = [
    { path: 'data/offers.csv', head: csvHead(offers), waiting: [] as (readonly Value[])[] },
    { path: 'data/runs.csv', head: csvHead(runs), waiting: [] as (readonly Value[])[] },
  ] as const;
  function* write(most: number): Generator<GeneratedFile> {
    for (const { path, waiting } of tables) {
      if (waiting.length > most) yield { path, content: csvRows(waiting.splice(0)), more: true };
    }
  }
  return {
    *begin() {
      for (const { path, head } of tables) yield { path, content: head };
    },
    *of(offer) {
      const cells = cellsOf(offer);
      tables[0].waiting.push(cells.offer);
      tables[1].waiting.push(...cells.runs);
      yield* write(rowsAtOnce);
    },
    end: () => write(0),
  };
}

function xlsxPass(context: ExportContext): OfferPass | null {
  if (!isChosen(context, 'xlsx')) return null;
  const { site } = context;
  const { tables: said } = site.words;
  const { offers, runs, cellsOf } = tablesOf(context);
  const book = openWorkbook(
    [
      { name: said.offersSheet, head: offers.map(({ key }) => key) },
      { name: said.runsSheet, head: runs.map(({ key }) => key) },
      { name: said.columnsSheet, head: [said.sheetHead, said.columnHead, said.meaningHead] },
    ],
    { title: plainText(site.catalogue.settings.title, site), day: site.today },
  );
  return {
    of: (offer) => {
      const cells = cellsOf(offer);
      book.add(0, cells.offer);
      for (const run of cells.runs) book.add(1, run);
      return [];
    },
    *end() {
      for (const row of meanings(context)) book.add(2, row);
      yield { path: 'data/catalogue.xlsx', content: book.end() };
    },
  };
}

/** What each column means, and what the reader must know of the whole. */
function meanings(context: ExportContext): readonly (readonly Value[])[] {
  const { words, catalogue, today } = context.site;
  const { tables: said } = words;
  const { offers, runs } = tablesOf(context);
  const { licence, url } = catalogue.settings;
  return [
    ...offers.map(({ key }) => [said.offersSheet, key, said.offers[key]]),
    ...runs.map(({ key }) => [said.runsSheet, key, said.runs[key]]),
    [null, null, said.built(today)],
    [null, null, url],
    ...(licence === undefined ? [] : [[null, null, said.licence(licence)]]),
  ];
}
