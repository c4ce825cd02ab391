import type { Column, Value } from './column.ts';

/** The head of a table as CSV: with a byte order mark, without which Excel takes UTF-8 for another encoding. */
export function csvHead(columns: readonly Column<never>[]): string {
  return `\uFEFF${csvRows([columns.map(({ key }) => key)])}`;
}

/**
 * Rows as CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV
 * injection).
 */
export function csvRows(rows: readonly (readonly Value[])[]): string {
  let written = '';
  for (const row of rows) {
    let separator = '';
    for (const cell of row) {
      written += separator + cellText(cell);
      separator = ',';
    }
    written += '\r\n';
  }
  return written;
}

function cellText(cell: Value): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return quoted.test(cell) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** What begins a formula, also in the wide forms that some programs take for the same. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Also a lone line feed: spreadsheets and other languages take it for the end of a row. */
const quoted = /[",\r\n]/;
