import type { Day } from '../../values/day.ts';
import type { Value } from './column.ts';
import { pack, zip } from './zip.ts';

/** One sheet: its first row is the names of the columns. */
export type Sheet = {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly head: readonly string[];
};

/** A workbook that is written row by row, each sheet in the order in which its rows come. */
export type Workbook = {
  /** @param sheet its place, from 0 */
  readonly add: (sheet: number, row: readonly Value[]) => void;
  readonly end: () => Uint8Array;
};

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Longest text that a cell takes (ECMA-376; Excel's limit). */
const longestCell = 32_767;

/**
 * A workbook (ECMA-376, SpreadsheetML). Texts are texts: nothing in a cell is a formula. The same sheets and day give
 * the same bytes.
 * @param about title of the document, and the day it is dated with
 */
export function openWorkbook(sheets: readonly Sheet[], about: { readonly title: string; readonly day: Day }): Workbook {
  const open = sheets.map(({ head }, place) => {
    const packing = pack(`xl/worksheets/sheet${place + 1}.xml`);
    packing.add(sheetHead(head) + rowXml(1, head, 1));
    return { head, packing, rows: 1 };
  });
  return {
    add: (place, row) => {
      const sheet = open[place];
      if (!sheet) throw new RangeError(`there is no sheet ${place}`);
      sheet.rows += 1;
      sheet.packing.add(rowXml(sheet.rows, row, 0));
    },
    end: () => {
      const parts = [...partsOf(sheets, about)].map(([name, content]) => {
        const packing = pack(name);
        packing.add(content);
        return packing.end();
      });
      for (const { head, packing, rows } of open) packing.add(sheetFoot(head, rows));
      return zip([...parts, ...open.map(({ packing }) => packing.end())]);
    },
  };
}

/** Everything but the sheets: names and contents of files. */
function* partsOf(
  sheets: readonly Sheet[],
  about: { readonly title: string; readonly day: Day },
): Generator<readonly [name: string, content: string]> {
  const numbered = sheets.map((sheet, place) => ({ ...sheet, number: place + 1 }));
  const parts = numbered.map(
    ({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${types}.worksheet+xml"/>`,
  );
  yield [
    '[Content_Types].xml',
    `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${parts.join('')}</Types>`,
  ];
  yield [
    '_rels/.rels',
    `${xml}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packageRelations}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  ];
  const date = `xsi:type="dcterms:W3CDTF">${about.day}T00:00:00Z`;
  yield [
    'docProps/core.xml',
    `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(about.title)}</dc:title><dcterms:created ${date}</dcterms:created><dcterms:modified ${date}</dcterms:modified></cp:coreProperties>`,
  ];
  const named = numbered.map(
    ({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  yield [
    'xl/workbook.xml',
    `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${named.join('')}</sheets></workbook>`,
  ];
  const linked = numbered.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  yield [
    'xl/_rels/workbook.xml.rels',
    `${xml}<Relationships xmlns="${packageRelations}">${linked.join('')}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  ];
  yield ['xl/styles.xml', styles];
}

/** Style 0: a cell; style 1: a name of a column, bold. */
const styles = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

function sheetHead(head: readonly string[]): string {
  return `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${head.length}" width="24" customWidth="1"/></cols><sheetData>`;
}

function sheetFoot(head: readonly string[], rows: number): string {
  return `</sheetData><autoFilter ref="A1:${columnName(head.length)}${rows}"/></worksheet>`;
}

function rowXml(number: number, cells: readonly Value[], style: 0 | 1): string {
  const styled = style === 0 ? '' : ' s="1"';
  const written = cells.map((cell, place) => {
    if (cell === null || cell === '') return '';
    const at = `r="${columnName(place + 1)}${number}"${styled}`;
    if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`;
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, longestCell))}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

const names: string[] = [];

/** A to Z, AA to AZ …: the name of a column by its number from 1. */
function columnName(number: number): string {
  const known = names[number];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  names[number] = name;
  return name;
}

/** Characters that XML 1.0 does not take are dropped. */
function escaped(text: string): string {
  if (!awkward.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const awkward = /[&<>"]|[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
