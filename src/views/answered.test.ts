import { expect, test } from 'vitest';
import { countAnswered } from './answered.ts';
import { elementKeys } from './types/strip.ts';

test('what is stated in part is not answered, what does not apply is', () => {
  const states = ['stated', 'partly', 'not-applicable', 'not-stated'] as const;
  const elements = elementKeys.map((key, index) => ({ key, state: states[index % 4] ?? 'stated' }));
  expect(countAnswered(elements)).toBe(5);
});
