import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../finding.ts';
import { readYaml } from './read-yaml.ts';
import { findSpot, indexLines } from './spots.ts';

describe('lines and columns', () => {
  test('count from 1, in the file rather than in the text', () => {
    const lines = indexLines('ab\ncd\n\ne', 5);
    expect(lines.place(0, 2)).toEqual({ line: 5, column: 1, endLine: 5, endColumn: 3 });
    expect(lines.place(4, 5)).toEqual({ line: 6, column: 2, endLine: 6, endColumn: 3 });
    expect(lines.place(7, 8)).toEqual({ line: 8, column: 1, endLine: 8, endColumn: 2 });
  });

  test('an offset behind the end is the end; an end before its start is the start', () => {
    const lines = indexLines('ab\ncd');
    expect(lines.place(99, 120)).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 3 });
    expect(lines.place(4, 1)).toEqual({ line: 2, column: 2, endLine: 2, endColumn: 2 });
  });

  test('are those that counting line by line gives', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ab\n]{0,40}$/),
        fc.nat(45),
        fc.integer({ min: 1, max: 9 }),
        (text, at, first) => {
          const offset = Math.min(at, text.length);
          const before = text.slice(0, offset).split('\n');
          const { line, column } = indexLines(text, first).place(offset, offset);
          expect([line, column]).toEqual([first + before.length - 1, (before.at(-1)?.length ?? 0) + 1]);
        },
      ),
    );
  });
});

describe('the place of a path', () => {
  const text = `title: Bees
workload: 60 hours
level:
  - EQF 5
  - value: EQF 6
    basis: equivalent
runs:
  start: 2027-02-01
  end: 2027-03-01
`;
  const { spots } = readYaml(text);
  const found = (path: Path, on?: 'key'): string => {
    const { start, end } = findSpot(spots, path, on);
    return text.slice(start, end);
  };

  test('a value is pointed at, of a block or list its key', () => {
    expect(found(['title'])).toBe('Bees');
    expect(found(['runs', 'end'])).toBe('2027-03-01');
    expect(found(['level', 0])).toBe('EQF 5');
    expect(found(['level'])).toBe('level');
    expect(found(['runs'])).toBe('runs');
  });

  test('a block in a list is pointed at by its first key', () => {
    expect(found(['level', 1])).toBe('value');
    expect(found(['level', 1, 'by'])).toBe('value');
    expect(found(['level', 1, 'basis'])).toBe('equivalent');
  });

  test('steps that the file does not have are passed over', () => {
    expect(found(['workload', 'learnerHours'])).toBe('60 hours');
    expect(found(['runs', 0, 'start'])).toBe('2027-02-01');
    expect(found(['title', 0, 'text', 'und'])).toBe('Bees');
  });

  test('what is absent is pointed at by the block that lacks it, or by the first key of the file', () => {
    expect(found(['runs', 0, 'applyBy'])).toBe('runs');
    expect(found(['level', 7])).toBe('level');
    expect(found(['fees'])).toBe('title');
    expect(found([])).toBe('title');
  });

  test('a key that should not be there is pointed at itself', () => {
    expect(found(['runs', 'end'], 'key')).toBe('end');
    expect(found(['title'], 'key')).toBe('title');
  });

  test('every path has a place inside the text', () => {
    const step = fc.oneof(fc.constantFrom('title', 'level', 'runs', 'start', 'value', '__proto__', 'x'), fc.nat(3));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), fc.constantFrom('key' as const, undefined), (path, on) => {
        const { start, end } = findSpot(spots, path, on);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a text without keys has its start', () => {
    expect(findSpot(readYaml('').spots, ['title', 0])).toEqual({ start: 0, end: 0 });
  });
});
