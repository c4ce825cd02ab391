import { expect, test } from 'vitest';
import { vocabulary } from './vocabulary.ts';

const colours = vocabulary('colour', 'a painter', {
  red: ['Red', 'The colour of tomatoes.'],
  blue: { label: 'Blue', explanation: 'The colour of the sky.', uri: 'https://colours.example/blue', source: 'a poet' },
});

test('a row in short form takes the source of the list', () => {
  expect(colours.get('red')).toEqual({
    id: 'red',
    label: 'Red',
    explanation: 'The colour of tomatoes.',
    source: 'a painter',
  });
});

test('a row in long form keeps its own source and address', () => {
  expect(colours.get('blue')).toEqual({
    id: 'blue',
    label: 'Blue',
    explanation: 'The colour of the sky.',
    uri: 'https://colours.example/blue',
    source: 'a poet',
  });
});

test('ids keep the order of the table', () => {
  expect(colours.ids).toEqual(['red', 'blue']);
  expect(colours.terms.map((term) => term.id)).toEqual(['red', 'blue']);
});

test('only ids of the list are in it, not the names that every object has', () => {
  expect(colours.has('red')).toBe(true);
  expect(colours.has('Red')).toBe(false);
  expect(colours.has('constructor')).toBe(false);
});

test('asking for an id that is not there is an error of the program', () => {
  expect(() => colours.get('green' as 'red')).toThrow(RangeError);
});
