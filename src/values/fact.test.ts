import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { fact, NOT_STATED, stated } from './fact.ts';
import { figure, yesNo } from './fields.ts';
import type { Figure } from './figure.ts';
import { findingsOf } from './findings.ts';
import { refuse } from './form.ts';
import { valueRules } from './rules.ts';

type Hours = { hours: Figure | null; tutored: boolean | null };

const whole = fact({
  short: [figure.transform((hours): Hours => ({ hours, tutored: null }))],
  notApplicable: true,
  statedAt: true,
  shape: { hours: figure.optional(), tutored: yesNo.optional() },
  value: (keys, context): Hours | null => {
    if (keys.hours?.min === 13) refuse(context, valueRules.figure, 'Thirteen is no good.', undefined, ['hours']);
    return keys.hours?.max === 0 ? null : { hours: keys.hours ?? null, tutored: keys.tutored ?? null };
  },
});
const six: Figure = { min: 6, max: 6, about: false };

const faults = (written: unknown, schema: z.ZodType = whole): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['key']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );

describe('the states of a fact', () => {
  test('absent is not stated', () => {
    expect(whole.parse(undefined)).toEqual(NOT_STATED);
  });

  test('a short form and a block are stated', () => {
    expect(whole.parse('6')).toEqual({ state: 'stated', value: { hours: six, tutored: null }, from: 'offer' });
    expect(whole.parse({ hours: '6', tutored: 'no' })).toEqual({
      state: 'stated',
      value: { hours: six, tutored: false },
      from: 'offer',
    });
  });

  test('with its reason, it is not applicable', () => {
    expect(whole.parse({ notApplicable: 'Assessment only' })).toEqual({
      state: 'not-applicable',
      reason: { und: 'Assessment only' },
    });
  });

  test('a place alone says that it is stated elsewhere; beside keys, that more is there', () => {
    expect(whole.parse({ statedAt: 'the handbook' })).toEqual({ state: 'elsewhere', at: { und: 'the handbook' } });
    expect(whole.parse({ hours: '6', statedAt: 'the handbook' })).toMatchObject({
      state: 'stated',
      moreAt: { und: 'the handbook' },
    });
  });

  test('a note makes nothing stated, and stays in every state', () => {
    const note = { und: 'Varies.' };
    expect(whole.parse({ note: 'Varies.' })).toEqual({ state: 'not-stated', note });
    expect(whole.parse({ note: 'Varies.', statedAt: 'x' })).toEqual({ state: 'elsewhere', at: { und: 'x' }, note });
    expect(whole.parse({ note: 'Varies.', notApplicable: 'x' })).toEqual({
      state: 'not-applicable',
      reason: { und: 'x' },
      note,
    });
    expect(whole.parse({ note: 'Varies.', hours: '6' })).toMatchObject({ state: 'stated', note });
  });

  test('keys that state nothing after all are not stated', () => {
    expect(whole.parse({ hours: '0' })).toEqual({ state: 'not-stated' });
    expect(whole.parse({ hours: '0', statedAt: 'x' })).toEqual({ state: 'elsewhere', at: { und: 'x' } });
  });
});

describe('what is refused', () => {
  test('not applicable beside facts or a place', () => {
    expect(faults({ notApplicable: 'x', hours: '6' })).toEqual(['state/not-applicable-with-value key.notApplicable']);
    expect(faults({ notApplicable: 'x', statedAt: 'y' })).toEqual([
      'state/not-applicable-with-value key.notApplicable',
    ]);
  });

  test('an unknown key, a faulty value and a breach found in the whole block, each at its place', () => {
    expect(faults({ hour: '6' })).toEqual(['schema/unknown-key key.hour']);
    expect(faults({ hours: 'six' })).toEqual(['value/figure key.hours']);
    expect(faults({ hours: '13' })).toEqual(['value/figure key.hours']);
    expect(faults('six')).toEqual(['value/figure key']);
    expect(faults(['6'])).toEqual(['schema/type key']);
  });

  test('a state that the concept does not take', () => {
    const plain = fact({ shape: { hours: figure.optional() }, value: ({ hours }) => hours ?? null });
    expect(faults({ notApplicable: 'x' }, plain)).toEqual(['schema/unknown-key key.notApplicable']);
    expect(faults({ statedAt: 'x' }, plain)).toEqual(['schema/unknown-key key.statedAt']);
    expect(faults('6', plain)).toEqual(['schema/type key']);
  });
});

test('only a stated fact has a value', () => {
  expect(stated(whole.parse('6'))?.hours).toEqual(six);
  for (const written of [undefined, { notApplicable: 'x' }, { statedAt: 'x' }, { note: 'x' }]) {
    expect(stated(whole.parse(written))).toBeUndefined();
  }
});
