import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv, toText } from './written.ts';

const table = [
  ['Question', 'Verdict', 'Data literacy\nRiverbank University', 'Cloud "computing", live'],
  ['Facts to decide with'],
  ['Hours', 'Differs', '125 hours', 'Not stated\nabout 150 hours'],
];

/** Without the quotation mark that keeps a text from being a formula; a text may also have one of its own. */
const unmarked = (row: string[]): string[] => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ''));

test('a spreadsheet reads what was written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 5 }), {
        minLength: 1,
      }),
      (rows) => {
        const read = parse(toCsv(rows), {
          bom: true,
          relax_column_count: true,
          record_delimiter: '\r\n',
        }) as string[][];
        expect(read.map(unmarked)).toEqual(rows.map(unmarked));
      },
    ),
  );
});

test('no text becomes a formula', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x","y")'])
    expect(toCsv([[text]])).toMatch(/^\uFEFF"?'/);
});

test('a letter has each question with the answers below it', () => {
  expect(toText(table, 'ABCD')).toBe(
    [
      'A  Data literacy, Riverbank University',
      'B  Cloud "computing", live',
      '',
      'FACTS TO DECIDE WITH',
      '',
      'Hours (Differs)',
      '  A  125 hours',
      '  B  Not stated; about 150 hours',
      '',
    ].join('\n'),
  );
});
