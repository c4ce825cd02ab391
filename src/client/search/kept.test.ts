import { expect, test } from 'vitest';
import { readKept } from './kept.ts';

test('what the history keeps is read as far as it makes sense: any script may have written it', () => {
  expect(readKept({ opened: { fit: 40 }, at: 1200 })).toEqual({ opened: { fit: 40 }, at: 1200 });
  for (const state of [null, 'x', 7, [], { opened: 'x', at: 'y' }, { opened: { fit: -1 }, at: Number.NaN }]) {
    expect(readKept(state)).toEqual({ opened: {}, at: 0 });
  }
});
