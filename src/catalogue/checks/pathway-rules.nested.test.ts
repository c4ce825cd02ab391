import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pathwayShape } from '../../records/pathway/schema.ts';
import type { Figure } from '../../values/figure.ts';
import { checkPathwayRules, type PathwayLookup } from './pathway-rules.ts';

const schema = z.strictObject(pathwayShape);
const exactly = (credit: number): Figure => ({ min: credit, max: credit, about: false });

/** Offers a/2, a/3 … have as many ECTS as their name says; a/none has none stated; others do not exist. */
const lookupWith = (pathways: Readonly<Record<string, object>> = {}): PathwayLookup => ({
  credits: (offer, system) => {
    const credit = /^[a-z]\/(\d+)[a-z]*$/.exec(offer)?.[1];
    return system === 'ECTS' && credit ? exactly(Number(credit)) : null;
  },
  hasOffer: (offer) => /^[a-z]\/(?:\d+[a-z]*|none)$/.test(offer),
  awarders: () => null,
  mayFit: () => true,
  pathway: (id) => (Object.hasOwn(pathways, id) ? schema.parse(pathways[id]) : null),
});
const check = (written: object, pathways?: Readonly<Record<string, object>>): string[] =>
  checkPathwayRules(schema.parse(written), lookupWith(pathways)).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

describe('pathways in pathways', () => {
  const sets = {
    core: { award: 'none', rules: [{ take: 2, from: ['a/2', 'a/6'] }] },
    badge: { award: { credits: '4 ECTS' } },
    ring: { award: 'none', rules: [{ take: 'all', from: [{ pathway: 'ring' }, 'a/2'] }] },
  };

  test('one without an award stands for its rules, one with an award for its credit', () => {
    expect(check({ rules: [{ take: 'at least 9 ECTS', from: [{ pathway: 'core' }] }] }, sets)).toEqual([
      'rules/impossible rules.0.take',
    ]);
    expect(check({ rules: [{ take: 'at least 8 ECTS', from: [{ pathway: 'core' }] }] }, sets)).toEqual([]);
    expect(check({ rules: [{ take: 'exactly 5 ECTS', from: [{ pathway: 'badge' }, 'a/2'] }] }, sets)).toEqual([
      'rules/exact-impossible rules.0.take',
    ]);
  });

  test('an offer of the pathway cannot count a second time', () => {
    expect(
      check(
        {
          rules: [
            { take: 'all', from: [{ pathway: 'core' }] },
            { take: 1, from: ['a/6'] },
          ],
        },
        sets,
      ),
    ).toEqual(['rules/impossible rules']);
  });

  test('a pathway that cannot be met is reported in its own file', () => {
    const broken = { core: { award: 'none', rules: [{ take: 3, from: ['a/2'] }] } };
    expect(check({ rules: [{ take: 'all', from: [{ pathway: 'core' }] }] }, broken)).toEqual([]);
  });

  test('circles end', () => {
    expect(check({ rules: [{ take: 'all', from: [{ pathway: 'ring' }] }] }, sets)).toEqual([]);
  });

  test('pathways that name each other many times do not take long', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, level) => [
        `p${level}`,
        { award: 'none', rules: [1, 2, 3].map(() => ({ take: 'all', from: [{ pathway: `p${level + 1}` }] })) },
      ]),
    );
    const started = performance.now();
    check({ rules: [{ take: 'all', from: [{ pathway: 'p0' }] }] }, many);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('limits of the search', () => {
  const offers = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, index) => `a/1${'bcdefghijklm'[index % 12]}${'nopqrstuvwxyz'[Math.floor(index / 12)]}`,
    );

  test('more than forty shared offers are too many', () => {
    const twice = (count: number) => ({
      rules: [
        { take: 'up to 1', from: offers(count) },
        { take: 'up to 1', from: offers(count) },
      ],
    });
    expect(check(twice(41))).toEqual(['pathway/too-many-shared rules']);
    expect(check(twice(40))).toEqual([]);
  });

  test('hard and deep pathways are judged in bounded time', () => {
    const started = performance.now();
    check({ rules: [1, 2, 3].map(() => ({ take: 14, from: offers(40) })) });
    let deep: object = { take: 'at least 1 ECTS', from: ['a/1'] };
    for (let level = 0; level < 30; level++)
      deep = { take: level % 2 === 0 ? 'up to 9 ECTS' : 'up to 2', from: [deep, 'a/2', 'a/3'] };
    check({ rules: [deep], limits: { atMost: 1, from: ['a/2', 'a/3'] } });
    check({
      rules: [{ take: 999_999_999_999, from: [{ other: 'x', count: 999_999_999_999, credit: '1 ECTS' }] }],
      award: { credits: '5 ECTS' },
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
