import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CheckContext } from '../../concepts/concept.ts';
import { checkPathway } from './check.ts';
import { pathwayShape } from './schema.ts';

const schema = z.strictObject(pathwayShape);
const check = (written: object, ...broken: string[]): string[] => {
  const context = { broken: (key: string) => broken.includes(key) } as unknown as CheckContext;
  return checkPathway(schema.parse(written), context).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
};
/** One entry of `order`, as written. */
const step = (first: unknown, after: unknown): object =>
  JSON.parse(JSON.stringify({ first, after }).replace('"after"', '"then"'));
const rules = [{ take: '2', from: ['a/x', 'a/y', 'a/z'] }];

describe('a pathway by itself', () => {
  test('rules are missed where nothing is said of them, and only there', () => {
    expect(check({})).toEqual(['pathway/rules-missing rules']);
    expect(check({}, 'rules')).toEqual([]);
    expect(check({ rules: { statedAt: 'the regulations' } })).toEqual([]);
    expect(check({ rules })).toEqual([]);
  });

  test('nothing stands twice in one list, also not as an accepted equal', () => {
    expect(check({ rules: [{ take: '2', from: ['a/x', 'a/y', 'a/x'] }] })).toEqual([
      'rules/listed-twice rules.0.from.2.offer',
    ]);
    expect(check({ rules: [{ take: '2', from: ['a/x', { offer: 'a/y', alsoAccepts: ['a/o', 'a/x'] }] }] })).toEqual([
      'rules/listed-twice rules.0.from.1.alsoAccepts.1',
    ]);
    expect(check({ rules: [...rules, { take: '1', from: ['a/x'] }] })).toEqual([]);
  });

  test('a list without end can neither be taken whole nor be in order', () => {
    expect(check({ rules: [{ take: 'all', from: [{ anyOffer: { field: '04' } }] }] })).toEqual([
      'rules/all-of-open-list rules.0.take',
    ]);
    expect(
      check({
        rules: [
          { take: '1', from: [{ take: '1', inOrder: 'yes', from: ['a/x', { other: 'Electives', count: 'several' }] }] },
        ],
      }),
    ).toEqual(['rules/order-of-open-list rules.0.from.0.inOrder']);
    expect(check({ rules: [{ take: 'all', from: [{ other: 'The rest', count: 3 }] }] })).toEqual([]);
  });

  test('an order names only offers of the rules', () => {
    expect(check({ rules, order: step('a/x', ['a/y', 'a/q']) })).toEqual(['order/not-in-rules order.0.then.1']);
    expect(check({ order: step('a/x', 'a/y') }, 'rules')).toEqual([]);
    expect(check({ rules: [{ take: '1', from: [{ pathway: 'core' }] }], order: step('a/x', 'a/y') })).toEqual([]);
  });

  test('an order leads forward only, together with the order of lists', () => {
    const steps = [step('a/x', 'a/y'), step('a/y', 'a/z')];
    expect(check({ rules, order: steps })).toEqual([]);
    expect(check({ rules, order: [...steps, step('a/z', 'a/x')] })).toEqual(['order/cycle order.2']);
    expect(check({ rules: [{ ...rules[0], inOrder: 'yes' }], order: step('a/z', 'a/x') })).toEqual([
      'order/cycle order.0',
    ]);
  });

  test('a percentage needs the credits of the award', () => {
    const limits = { atMost: '50 %', from: ['a/x'] };
    expect(check({ rules, limits })).toEqual(['limits/percent-of-nothing limits.0.atMost']);
    expect(check({ rules, limits, award: { name: 'Certificate' } })).toEqual([
      'limits/percent-of-nothing limits.0.atMost',
    ]);
    expect(check({ rules, limits, award: { credits: '20 ECTS' } })).toEqual([]);
    expect(check({ rules, limits }, 'award')).toEqual([]);
  });

  test('a limit by provider needs to know the provider of what is outside', () => {
    const withOther = [
      {
        take: '1',
        from: ['a/x', { take: '1', from: [{ other: 'A course' }] }, { other: 'B', provider: 'hillside-college' }],
      },
    ];
    expect(check({ rules: withOther, limits: { atMost: 1, from: 'elsewhere' } })).toEqual([
      'limits/provider-unknown rules.0.from.1.from.0.other',
    ]);
    expect(check({ rules: withOther, limits: { atMost: 1, from: { provider: 'hillside-college' } } })).toHaveLength(1);
    expect(check({ rules: withOther, limits: { atMost: 1, from: 'prior-learning' } })).toEqual([]);
  });

  test('it opens before it closes', () => {
    expect(check({ rules, time: { openFrom: '2027', openUntil: '2026' } })).toEqual([
      'pathway/open-reversed time.openUntil',
    ]);
    expect(check({ rules, time: { openFrom: '2026', openUntil: '2026' } })).toEqual([]);
  });
});
