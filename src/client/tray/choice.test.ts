import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chosen, parseChosen, toggle } from './choice.ts';

const offer = (name: string): Chosen => ({ id: `a/${name}`, title: name });

test('an offer is added, and taken away again', () => {
  const [added, chosen] = toggle([], offer('x'));
  expect([added, chosen]).toEqual(['added', [offer('x')]]);
  expect(toggle(chosen, offer('x'))).toEqual(['removed', []]);
});

test('a fifth is not added, and takes none of the four away', () => {
  const four = ['p', 'q', 'r', 's'].map(offer);
  expect(toggle(four, offer('t'))).toEqual(['full', four]);
});

test('what is stored can be read back, whatever else stands there', () => {
  const chosen = ['p', 'q'].map(offer);
  expect(parseChosen(JSON.stringify(chosen))).toEqual(chosen);
  expect(parseChosen(null)).toEqual([]);
  expect(parseChosen('{"id":"a/b"}')).toEqual([]);
  expect(
    parseChosen(JSON.stringify([...chosen, null, 3, { id: '../x', title: 'x' }, { id: 'a/y' }, offer('p')])),
  ).toEqual(chosen);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
      expect(parseChosen(stored).length).toBeLessThanOrEqual(4);
    }),
  );
});
