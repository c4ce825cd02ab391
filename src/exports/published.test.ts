import { expect, test } from 'vitest';
import { completeOffer, sparseOffer } from '../views/testing.ts';
import { uniqueCourseId } from './identifiers.ts';
import { passedOn, withheld } from './published.ts';
import { exportsOf } from './testing.ts';

const closed = completeOffer.replace('status: published', 'status: closed');
const offers = { complete: completeOffer, closed, sparse: sparseOffer };
const ids = (found: Iterable<{ id: string }>): string[] => [...found].map(({ id }) => id);

test('what somebody confirmed is passed on, also when it has closed', () => {
  expect(ids(passedOn(exportsOf(offers)))).toEqual(['riverbank-university/complete', 'riverbank-university/closed']);
});

test('what nobody confirmed is not', () => {
  const [only, ...more] = withheld(exportsOf(offers));
  expect(more).toEqual([]);
  expect(only).toMatchObject({ offer: { id: 'riverbank-university/sparse' }, field: 'status' });
});

test('a catalogue that speaks for nobody passes nothing on', () => {
  const context = exportsOf(offers, { speaksFor: [] });
  expect([...passedOn(context)]).toEqual([]);
  expect([...withheld(context)].map(({ field }) => field)).toEqual(['provider', 'provider', 'provider']);
});

test('a catalogue speaks for the providers that it names', () => {
  expect([...passedOn(exportsOf(offers, { speaksFor: ['riverbank-university'] }))]).toHaveLength(2);
  expect([...passedOn(exportsOf(offers, { speaksFor: ['hillside-college'] }))]).toEqual([]);
});

test('the name of an offer in all catalogues is made of the domain and the code', () => {
  const context = exportsOf(offers);
  const [closedOne] = passedOn(context);
  if (!closedOne) throw new Error('nothing is passed on');
  expect(uniqueCourseId(context, closedOne)).toBe('urn:schac:uniqueCourseId:riverbank.example:DL-101');
  expect(uniqueCourseId(context, { ...closedOne, code: 'A 1/2' })).toBe(
    'urn:schac:uniqueCourseId:riverbank.example:A%201%2F2',
  );
  expect(uniqueCourseId(context, { ...closedOne, code: undefined })).toBeNull();
});
