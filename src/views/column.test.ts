import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf, toColumn } from './column.ts';

describe('a column', () => {
  test('gives back what was put into it, also after a way as JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('a', 'b'), fc.string())), (values) => {
        const column = JSON.parse(JSON.stringify(toColumn(values))) as ReturnType<typeof toColumn<string>>;
        expect([...placesOf(column)].map((place) => column.entries[place])).toEqual(values);
      }),
    );
  });

  test('writes what is equal once', () => {
    const column = toColumn([{ in: ['x'] }, { in: ['y'] }, { in: ['x'] }]);
    expect(column.entries).toEqual([{ in: ['x'] }, { in: ['y'] }]);
    expect([...placesOf(column)]).toEqual([0, 1, 0]);
  });

  test('holds more different entries than there are signs before the gap of UTF-16', () => {
    const values = Array.from({ length: 70_000 }, (_, index) => index);
    const column = JSON.parse(JSON.stringify(toColumn(values))) as ReturnType<typeof toColumn<number>>;
    expect(column.of.isWellFormed()).toBe(true);
    expect([...placesOf(column)]).toEqual(values);
  });
});
