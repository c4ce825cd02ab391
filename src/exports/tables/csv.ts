import { stringify } from 'csv-stringify/sync';
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
  if (rows.length === 0) return '';
  // Also a lone line feed is quoted: spreadsheets and other languages take it for the end of a row.
  return stringify(rows as Value[][], {
    record_delimiter: '\r\n',
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}
