import { expect, test } from 'vitest';
import { en } from '../../i18n/en/index.ts';
import type { ComparedCell } from '../types/comparison.ts';
import { verdictOf } from './verdict.ts';

const said = (text: string, figure?: string): ComparedCell => ({
  cell: { state: 'stated', content: [{ kind: 'line', line: [text] }] },
  ...(figure === undefined ? {} : { figure }),
});
const silent: ComparedCell = { cell: { state: 'not-stated' } };
const worked: ComparedCell = { ...silent, derived: [{ kind: 'worked', value: ['≈ 150 hours'], rule: ['A rule.'] }] };
const refused: ComparedCell = { ...silent, derived: [{ kind: 'refused', what: ['No hours'], why: ['No rule.'] }] };
const kindOf = (...cells: readonly ComparedCell[]): string => verdictOf(cells, en).kind;

test('silence is told apart from difference, and from the same', () => {
  expect(kindOf(said('a'), said('a'))).toBe('same');
  expect(kindOf(said('a'), said('b'))).toBe('differs');
  expect(kindOf(said('a'), silent, said('a'))).toBe('same-where-stated');
  expect(kindOf(said('a'), silent, said('b'))).toBe('differs');
  expect(verdictOf([silent, said('a')], en)).toEqual({ kind: 'only-one', label: 'Only B states it' });
  expect(kindOf(silent, refused)).toBe('none');
});

test('what does not apply is an answer', () => {
  const exempt: ComparedCell = { cell: { state: 'not-applicable', reason: ['all online'] } };
  expect(kindOf(exempt, said('Tartu'))).toBe('differs');
  expect(kindOf(exempt, exempt)).toBe('same');
});

test('a figure that is worked out is compared; a refused one is silence', () => {
  expect(kindOf(said('125 hours', '125–125'), { ...worked, figure: '150–150' })).toBe('differs');
  expect(kindOf(said('125 hours', '125–125'), refused)).toBe('only-one');
});

test('what is the same once converted is never hidden as the same', () => {
  expect(kindOf(said('150 hours', '150–150'), { ...worked, figure: '150–150' })).toBe('equivalent');
  expect(kindOf(said('NFQ 8', '6'), said('EQF 6', '6'), silent)).toBe('same-where-stated');
  expect(kindOf(said('NFQ 8', '6'), said('postgraduate'))).toBe('differs');
});

test('what will differ on a later day is not the same today', () => {
  const later = [{ from: '2027-01-01', cell: { state: 'not-stated' } }] as const;
  expect(kindOf(said('1 March 2027'), { ...said('1 March 2027'), later })).toBe('differs');
});
