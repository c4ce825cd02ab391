import { stringify } from 'csv-stringify/sync';
import type { Column } from './column.ts';

const rowsAtOnce = 200;

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes it for another encoding. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function* toCsv<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<string> {
  yield `\uFEFF${write([columns.map(({ key }) => key)])}`;
  let waiting: (string | number | null)[][] = [];
  for (const row of rows) {
    waiting.push(columns.map(({ of }) => of(row)));
    if (waiting.length < rowsAtOnce) continue;
    yield write(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield write(waiting);
}

function write(rows: (string | number | null)[][]): string {
  return stringify(rows, { record_delimiter: '\r\n', escape_formulas: true });
}
