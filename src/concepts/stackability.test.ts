import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { findingsOf } from '../values/findings.ts';
import type { CheckContext } from './concept.ts';
import type { RowContext } from './row.ts';
import { stackability } from './stackability.ts';

const schema = stackability.shape.stackability;
const parse = (written: unknown) => schema.parse(written);
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['stackability']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );
const context = { broken: () => false } as unknown as CheckContext;
const check = (written: unknown): string[] =>
  stackability.check({ stackability: parse(written) }, context).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => 'organisation',
  offer: (id) => ({ text: id, href: `/offers/${id}/` }),
  pathway: (id) => id,
  audience: () => 'audience',
};
const rows = (written: unknown) => stackability.rows({ stackability: parse(written) }, rowContext);
const text = (written: unknown): string => JSON.stringify(rows(written));

describe('stackability as written', () => {
  test('a word, several words and a block', () => {
    expect(parse('not-stackable')).toMatchObject({ value: { kinds: ['not-stackable'] } });
    expect(parse(['stand-alone', 'stackable'])).toMatchObject({ value: { kinds: ['stand-alone', 'stackable'] } });
    expect(
      parse({ kind: 'stackable', direction: ['horizontal', 'vertical'], combinesWith: 'a/b', countsFor: '5 years' }),
    ).toMatchObject({
      value: {
        kinds: ['stackable'],
        directions: ['horizontal', 'vertical'],
        combinesWith: ['a/b'],
        countsFor: { unit: 'year' },
      },
    });
  });

  test('an offer made of degree courses says so without saying whether it can be stacked', () => {
    expect(parse({ origin: 'part-of-a-programme', programme: 'MBA' })).toMatchObject({
      value: { kinds: [], origin: 'part-of-a-programme' },
    });
  });

  test('words outside the lists are refused where they stand', () => {
    expect(refusals('yes')).toEqual(['stackability/kind stackability']);
    expect(refusals(['stackable', 'maybe'])).toEqual(['stackability/kind stackability.1']);
    expect(refusals({ direction: 'upwards' })).toEqual(['stackability/direction stackability.direction']);
    expect(refusals({ origin: 'MBA' })).toEqual(['stackability/origin stackability.origin']);
    expect(refusals({ kind: 'stackable', notApplicable: 'x' })).toEqual([
      'schema/unknown-key stackability.notApplicable',
    ]);
  });

  test('the schema can be written as JSON Schema', () => {
    const json = JSON.stringify(
      z.toJSONSchema(z.strictObject(stackability.shape), { io: 'input', unrepresentable: 'any' }),
    );
    expect(json).toContain('combinesWith');
  });
});

describe('the check of stackability', () => {
  test('stackable and not stackable contradict each other, stand-alone goes with both', () => {
    expect(check(['stackable', 'not-stackable'])).toEqual(['stackability/kinds-contradict stackability.kind']);
    expect(check(['stand-alone', 'stackable'])).toEqual([]);
    expect(check(['stand-alone', 'not-stackable'])).toEqual([]);
  });

  test('a programme needs its origin', () => {
    expect(check({ kind: 'stackable', programme: 'MBA' })).toEqual([
      'stackability/programme-without-origin stackability.programme',
    ]);
    expect(check({ origin: 'own-design', programme: 'MBA' })).toEqual([
      'stackability/programme-without-origin stackability.programme',
    ]);
    expect(check({ origin: 'part-of-a-programme', programme: 'MBA' })).toEqual([]);
  });

  test('it may be absent', () => {
    expect(check(undefined)).toEqual([]);
  });
});

describe('the rows of stackability', () => {
  test('every row is there in every state', () => {
    const keys = rows(undefined).map(({ key }) => key);
    expect(rows('stackable').map(({ key }) => key)).toEqual(keys);
    expect(rows(undefined).every(({ cell }) => cell.state === 'not-stated')).toBe(true);
  });

  test('kinds, programme, companions and time are shown in words', () => {
    const shown = text({
      kind: ['stand-alone', 'stackable'],
      direction: 'vertical',
      origin: 'part-of-a-programme',
      programme: 'MBA',
      combinesWith: ['a/b'],
      countsFor: '5 years',
    });
    for (const piece of [
      'Stands alone and Stackable',
      'Upwards',
      'Part of a programme',
      'MBA',
      '/offers/a/b/',
      '5 years of the date',
    ]) {
      expect(shown).toContain(piece);
    }
  });
});
