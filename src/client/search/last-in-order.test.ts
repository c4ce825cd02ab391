import { expect, test } from 'vitest';
import { toColumn } from '../../views/column.ts';
import { closedLast, inOrder, shutLast } from './answer.ts';
import { readFacts } from './facts.ts';

const today = '2026-11-16';

test('what is paused or over stands last in an order of costs', () => {
  expect(closedLast([2, 0, 3, 1], [3, 0, 0, 1])).toEqual([2, 3, 1, 0]);
});

test('what nobody can join on the day stands last in an order of starts, behind what does not state its dates', () => {
  const status = readFacts(
    toColumn([
      { dates: [{ from: today, apply: 'no', order: '9999-99-99' }] },
      { dates: [{ from: today, apply: null, order: '9999-99-99' }] },
      {
        dates: [
          { from: today, apply: 'now', order: '2027-02-01' },
          { from: '2027-01-16', apply: 'no', order: '9999-99-99' },
        ],
      },
    ] as const),
    '2026-12-01',
  );
  expect(shutLast(inOrder([0, 1, 2], status), status)).toEqual([2, 1, 0]);
});
