import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findingsOf } from '../../values/findings.ts';
import { pathwayShape } from './schema.ts';

const { award, rules, order, limits, time, countTwice, conditions } = pathwayShape;
const refusals = (schema: z.ZodType, written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );
const rulesOf = (written: unknown) => {
  const given = rules.parse(written);
  if (given.state !== 'stated') throw new Error(given.state);
  return given.value;
};
const entryOf = (entry: unknown) => rulesOf([{ take: '1', from: [entry] }])[0]?.from[0];

describe('rules as written', () => {
  test('all of two offers in their order', () => {
    expect(rulesOf([{ take: 'all', inOrder: 'yes', from: ['growsafe/basic', 'growsafe/standard'] }])).toEqual([
      {
        kind: 'rule',
        take: { kind: 'all' },
        inOrder: true,
        conditions: [],
        from: [
          { kind: 'offer', offer: 'growsafe/basic', credit: null, alsoAccepts: [] },
          { kind: 'offer', offer: 'growsafe/standard', credit: null, alsoAccepts: [] },
        ],
      },
    ]);
  });

  test('one rule and a list of one rule give the same', () => {
    const rule = { take: '1', from: 'a/x' };
    expect(rulesOf(rule)).toEqual(rulesOf([rule]));
  });

  test('each kind of entry', () => {
    expect(entryOf({ offer: 'a/x', credit: '3 ECTS', alsoAccepts: 'a/old' })).toMatchObject({
      kind: 'offer',
      alsoAccepts: ['a/old'],
      credit: { system: 'ECTS' },
    });
    expect(entryOf({ pathway: 'core' })).toEqual({ kind: 'pathway', pathway: 'core', credit: null });
    expect(entryOf({ other: 'Thesis' })).toMatchObject({
      kind: 'other',
      text: { und: 'Thesis' },
      count: { min: 1, max: 1 },
    });
    expect(entryOf({ other: 'Electives', count: 'several', provider: 'another university' })).toMatchObject({
      count: 'several',
      provider: { name: { und: 'another university' } },
    });
    expect(entryOf({ anyOffer: { field: '04', minimumLevel: 'EQF 5' }, except: 'a/x' })).toMatchObject({
      kind: 'any-offer',
      anyOffer: { provider: [], field: ['04'], minimumLevel: { framework: 'EQF', level: '5' } },
      except: ['a/x'],
    });
  });

  test('a rule inside a rule inside a rule', () => {
    const inner = {
      title: 'People',
      take: '2',
      from: ['a/x', { take: 'up to 1', from: ['a/y'] }],
      conditions: 'An average of B',
    };
    expect(entryOf(inner)).toMatchObject({
      kind: 'rule',
      conditions: [{ und: 'An average of B' }],
      from: [{}, { kind: 'rule', take: { min: 0, max: 1 } }],
    });
  });

  test('rules may be stated elsewhere, or not at all', () => {
    expect(rules.parse({ statedAt: 'the study regulations' })).toMatchObject({ state: 'elsewhere' });
    expect(rules.parse({ note: 'Being decided.' })).toMatchObject({
      state: 'not-stated',
      note: { und: 'Being decided.' },
    });
    expect(rules.parse(undefined)).toEqual({ state: 'not-stated' });
  });

  test('half a rule is refused, at every depth', () => {
    expect(refusals(rules, [{ from: ['a/x'] }])).toEqual(['rules/take-and-from 0']);
    expect(refusals(rules, [{ take: 'all', from: [{ take: '1' }] }])).toEqual(['rules/take-and-from 0.from.0']);
    expect(refusals(rules, [{ title: 'Core' }])).toEqual(['rules/take-and-from 0']);
  });

  test('an entry is exactly one thing, with the keys of that thing', () => {
    expect(refusals(rules, [{ take: '1', from: [{ offer: 'a/x', other: 'Thesis' }] }])).toEqual([
      'rules/one-kind 0.from.0',
    ]);
    expect(refusals(rules, [{ take: '1', from: [{ note: 'x' }] }])).toEqual(['rules/one-kind 0.from.0']);
    expect(refusals(rules, [{ take: '1', from: [{ offer: 'a/x', count: 2 }] }])).toEqual([
      'rules/one-kind 0.from.0.count',
    ]);
    expect(refusals(rules, [{ take: '1', from: [{ pathway: 'p', alsoAccepts: 'a/x' }] }])).toEqual([
      'rules/one-kind 0.from.0.alsoAccepts',
    ]);
    expect(refusals(rules, [{ take: '1', from: [{ take: '1', from: 'a/x', credit: '3 ECTS' }] }])).toEqual([
      'rules/one-kind 0.from.0.credit',
    ]);
  });

  test('faults are placed where they stand', () => {
    expect(refusals(rules, [{ take: 'two', from: ['a/x'] }])).toEqual(['rules/take 0.take']);
    expect(refusals(rules, [{ take: '30 ECTS', from: ['a/x'] }])).toEqual(['rules/take-vague 0.take']);
    expect(refusals(rules, [{ take: '1', from: ['A/X'] }])).toEqual(['value/id 0.from.0']);
    expect(refusals(rules, [{ take: '1', from: [{ anyOffer: { field: '99999' } }] }])).toEqual([
      'subject/isced 0.from.0.anyOffer.field',
    ]);
    expect(refusals(rules, [{ take: '1', form: ['a/x'] }])).toContain('schema/unknown-key 0.form');
  });
});

describe('the other keys of a pathway', () => {
  test('an award, none, or not stated', () => {
    expect(award.parse('none')).toBe('none');
    expect(award.parse(undefined)).toBeNull();
    expect(
      award.parse({
        name: 'Certificate',
        kind: 'certificate',
        credits: '20 ECTS',
        level: 'EQF 6',
        by: 'hillside-college',
      }),
    ).toMatchObject({
      kind: 'certificate',
      credits: [{ system: 'ECTS' }],
      level: [{ framework: 'EQF', level: '6' }],
      by: [{ id: 'hillside-college' }],
    });
    expect(refusals(award, { kind: 'title' })).toEqual(['pathway/award-kind kind']);
    expect(refusals(award, 'Certificate')).toEqual(['schema/type ']);
  });

  test('orders name one or more offers on each side', () => {
    const written = JSON.parse('{ "first": "a/x", "then": ["a/y", "a/z"] }');
    expect(order.parse(written)).toEqual([JSON.parse('{ "first": ["a/x"], "then": ["a/y", "a/z"] }')]);
    expect(refusals(order, [{ first: 'a/x' }])).toEqual(['schema/required 0.then']);
  });

  test('limits by number, credit and percentage, of what they are', () => {
    expect(
      limits.parse([
        { atMost: '50 %', from: 'elsewhere' },
        { atMost: 'up to 10 ECTS', from: { provider: 'hillside-college' } },
        { atMost: 1, from: ['a/x', 'a/y'] },
      ]),
    ).toMatchObject([
      { atMost: { kind: 'percent', percent: 50 }, from: { kind: 'elsewhere' } },
      {
        atMost: { kind: 'credits', system: 'ECTS', figure: { max: 10 } },
        from: { kind: 'matching', provider: ['hillside-college'] },
      },
      { atMost: { kind: 'entries', count: 1 }, from: { kind: 'offers', offers: ['a/x', 'a/y'] } },
    ]);
    expect(limits.parse({ atMost: '2', from: 'prior-learning' })).toMatchObject([{ from: { kind: 'prior-learning' } }]);
  });

  test('a limit that cannot be read is refused where it stands', () => {
    expect(refusals(limits, [{ atMost: 'half', from: 'elsewhere' }])).toEqual(['limits/form 0.atMost']);
    expect(refusals(limits, [{ atMost: '2-3', from: 'elsewhere' }])).toEqual(['limits/form 0.atMost']);
    expect(refusals(limits, [{ atMost: '2', from: 'anywhere' }])).toEqual(['limits/form 0.from']);
    expect(refusals(limits, [{ atMost: '2', from: {} }])).toEqual(['limits/form 0.from']);
    expect(refusals(limits, [{ atMost: '2' }])).toEqual(['limits/form 0']);
  });

  test('time, counting twice and conditions have their defaults', () => {
    expect(time.parse({ completeWithin: '3 years' })).toMatchObject({
      completeWithin: { unit: 'year' },
      duration: null,
      openUntil: null,
    });
    expect([
      time.parse(undefined),
      countTwice.parse(undefined),
      countTwice.parse('yes'),
      conditions.parse(undefined),
    ]).toEqual([null, false, true, []]);
  });

  test('the schema can be written as JSON Schema, although rules stand in rules', () => {
    const json = JSON.stringify(z.toJSONSchema(z.strictObject(pathwayShape), { io: 'input', unrepresentable: 'any' }));
    expect(json).toContain('alsoAccepts');
    expect(json).toContain('$ref');
  });
});
