import { expect, test } from 'vitest';
import { standardElementRows } from '../vocabularies/standard-elements.ts';
import { toElements } from './elements.ts';
import { elementKeys } from './types/strip.ts';

test('all nine mandatory elements of an offer are drawn, each once, in the fixed order', () => {
  const mandatory = standardElementRows
    .filter(({ belongsTo, requirement }) => belongsTo === 'offer' && requirement.startsWith('mandatory'))
    .map(({ id }) => ({ element: id, state: 'stated' as const }));
  const drawn = toElements({ mandatory: mandatory.toReversed() });
  expect(drawn.map(({ key }) => key)).toEqual([...elementKeys]);
  expect(drawn.every(({ state }) => state === 'stated')).toBe(true);
  expect(mandatory).toHaveLength(9);
});

test('an element without a report is not stated', () => {
  expect(toElements({ mandatory: [] }).every(({ state }) => state === 'not-stated')).toBe(true);
});
