import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';

describe('a table as CSV', () => {
  test('is read back as it was, whatever the texts hold', () => {
    const text = fc.string().filter((value) => !/^[=+\-@\t\r]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = parse(toCsv(['a', 'b'], rows), { bom: true, record_delimiter: '\r\n' }) as string[][];
        expect(read).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });

  test('runs nothing in a spreadsheet', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const [, [value = ''] = []] = parse(toCsv(['a'], [[`${start}HYPERLINK("x")`]]), { bom: true }) as string[][];
      expect(value.startsWith("'")).toBe(true);
    }
  });

  test('leaves a cell empty where nothing is known, and a zero a zero', () => {
    expect(toCsv(['a', 'b'], [[null, 0]])).toBe('\uFEFFa,b\r\n,0\r\n');
  });
});
