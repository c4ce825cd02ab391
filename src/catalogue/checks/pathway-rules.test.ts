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
const messages = (written: object): string[] =>
  checkPathwayRules(schema.parse(written), lookupWith()).map(({ message }) => message);

describe('a rule that its list cannot meet', () => {
  test('more entries than the list has', () => {
    expect(check({ rules: [{ take: 3, from: ['a/2', 'a/3'] }] })).toEqual(['rules/impossible rules.0.take']);
    expect(messages({ rules: [{ take: 3, from: ['a/2', 'a/3'] }] })).toEqual([
      'The rule asks for 3 entries, the list gives 2 at most.',
    ]);
    expect(check({ rules: [{ take: 6, from: ['a/2', { other: 'Four more', count: 4 }] }] })).toEqual([
      'rules/impossible rules.0.take',
    ]);
    expect(check({ rules: [{ take: 5, from: ['a/2', { other: 'Four more', count: 4 }] }] })).toEqual([]);
    expect(check({ rules: [{ take: 9, from: [{ other: 'Electives', count: 'several' }] }] })).toEqual([]);
  });

  test('more credit than the list has, as far as it is known', () => {
    expect(check({ rules: [{ take: 'at least 6 ECTS', from: ['a/2', 'a/3'] }] })).toEqual([
      'rules/impossible rules.0.take',
    ]);
    expect(check({ rules: [{ take: 'at least 5 ECTS', from: ['a/2', 'a/3'] }] })).toEqual([]);
    expect(check({ rules: [{ take: 'at least 6 ECTS', from: ['a/2', 'a/none'] }] })).toEqual([
      'rules/credit-unknown rules.0.from.1',
    ]);
    expect(check({ rules: [{ take: 'at least 6 ECTS', from: ['a/2', { anyOffer: { field: '04' } }] }] })).toEqual([]);
  });

  test('credit of an entry stands above that of the offer', () => {
    expect(check({ rules: [{ take: 'at least 6 ECTS', from: [{ offer: 'a/2', credit: '6 ECTS' }] }] })).toEqual([]);
    expect(check({ rules: [{ take: 'at least 6 ECTS', from: [{ offer: 'a/9', credit: '3 ECTS' }] }] })).toEqual([
      'rules/impossible rules.0.take',
    ]);
  });

  test('only the innermost rule is reported', () => {
    expect(check({ rules: [{ take: 'all', from: [{ take: 2, from: ['a/2'] }] }] })).toEqual([
      'rules/impossible rules.0.from.0.take',
    ]);
    expect(check({ rules: [{ take: 1, from: [{ take: 2, from: ['a/2'] }, 'a/3'] }] })).toEqual([
      'rules/impossible rules.0.from.0.take',
    ]);
  });

  test('one of two that overlap counts: possible with a third, not without', () => {
    const limits = { atMost: 1, from: ['a/2', 'a/3'] };
    expect(check({ rules: [{ take: 2, from: ['a/2', 'a/3', 'a/4'] }], limits })).toEqual([]);
    expect(check({ rules: [{ take: 2, from: ['a/2', 'a/3'] }], limits })).toEqual(['rules/impossible rules.0.take']);
    expect(check({ rules: [{ take: 'all', from: ['a/2', 'a/3'] }], limits })).toEqual([
      'rules/impossible rules.0.take',
    ]);
    expect(
      check({
        rules: [
          { take: 1, from: ['a/2'] },
          { take: 1, from: ['a/3'] },
        ],
        limits,
      }),
    ).toEqual(['rules/impossible limits.0']);
  });

  test('a limit of credit, and a percentage of the award', () => {
    const rules = [{ take: 'at least 7 ECTS', from: ['a/2', 'a/6'] }];
    expect(check({ rules, limits: { atMost: '4 ECTS', from: ['a/6'] } })).toEqual(['rules/impossible rules.0.take']);
    expect(check({ rules, limits: { atMost: '50 %', from: ['a/6'] }, award: { credits: '7 ECTS' } })).toEqual([
      'rules/impossible rules.0.take',
    ]);
    expect(check({ rules, limits: { atMost: '90 %', from: ['a/6'] }, award: { credits: '7 ECTS' } })).toEqual([]);
  });

  test('a certificate counts in one list only, unless it may count twice', () => {
    const rules = [
      { take: 'all', from: ['a/2'] },
      { take: 1, from: ['a/2'] },
    ];
    expect(check({ rules })).toEqual(['rules/impossible rules']);
    expect(check({ rules, countTwice: 'yes' })).toEqual([]);
    expect(check({ rules: [rules[0], { take: 1, from: ['a/2', 'a/3'] }] })).toEqual([]);
    expect(check({ rules: [rules[0], { take: 1, from: [{ offer: 'a/2', alsoAccepts: 'a/2old' }] }] })).toEqual([]);
  });
});

describe('exactly so much credit', () => {
  test('a sum of the list must be the figure', () => {
    expect(check({ rules: [{ take: 'exactly 6 ECTS', from: ['a/4', 'a/5', 'a/7'] }] })).toEqual([
      'rules/exact-impossible rules.0.take',
    ]);
    expect(check({ rules: [{ take: 'exactly 9 ECTS', from: ['a/4', 'a/5', 'a/7'] }] })).toEqual([]);
    expect(check({ rules: [{ take: '6-6.5 ECTS', from: ['a/4', 'a/5', 'a/7'] }] })).toEqual([
      'rules/exact-impossible rules.0.take',
    ]);
  });

  test('fractions add up exactly', () => {
    const from = [{ other: 'Quarters', count: 4, credit: '3.125 ECTS' }];
    expect(check({ rules: [{ take: 'exactly 9.375 ECTS', from }] })).toEqual([]);
    expect(check({ rules: [{ take: 'exactly 9.3 ECTS', from }] })).toEqual(['rules/exact-impossible rules.0.take']);
    expect(
      check({ rules: [{ take: 'exactly 0.3 ECTS', from: [{ other: 'x', count: 'several', credit: '0.1 ECTS' }] }] }),
    ).toEqual([]);
  });

  test('nothing is said while a credit is not known', () => {
    expect(check({ rules: [{ take: 'exactly 6 ECTS', from: ['a/4', 'a/none'] }] })).toEqual([
      'rules/credit-unknown rules.0.from.1',
    ]);
    expect(check({ rules: [{ take: 'exactly 6 ECTS', from: ['a/4', { other: 'x', credit: '1-3 ECTS' }] }] })).toEqual(
      [],
    );
  });

  test('rules inside count with what they can count', () => {
    const rule = (inner: object) => ({ rules: [{ take: 'exactly 7 ECTS', from: ['a/2', inner] }] });
    expect(check(rule({ take: 1, from: ['a/5', 'a/6'] }))).toEqual([]);
    expect(check(rule({ take: 'all', from: ['a/5', 'a/6'] }))).toEqual(['rules/exact-impossible rules.0.take']);
  });
});

describe('unknown credit', () => {
  test('offers that do not exist are another fault, and what has no end cannot have a credit', () => {
    expect(
      check({
        rules: [{ take: 'at least 3 ECTS', from: ['a/nobody', { anyOffer: {} }, { other: 'x', count: 'several' }] }],
      }),
    ).toEqual([]);
  });

  test('other systems are never converted', () => {
    expect(check({ rules: [{ take: 'at least 3 UK credits', from: ['a/9'] }] })).toEqual([
      'rules/credit-unknown rules.0.from.0',
    ]);
  });

  test('entries of rules inside are counted too', () => {
    expect(check({ rules: [{ take: 'at least 3 ECTS', from: [{ take: 1, from: ['a/none', 'a/3'] }] }] })).toEqual([
      'rules/credit-unknown rules.0.from.0.from.0',
    ]);
  });
});

describe('the rules and the award', () => {
  const core = { take: 'all', from: ['a/2', 'a/6'] };
  const electives = { take: 'at least 6 ECTS', from: [{ anyOffer: { field: '04' } }] };

  test('the least that the rules ask for is the credit of the award', () => {
    expect(check({ award: { credits: '14 ECTS' }, rules: [core, electives] })).toEqual([]);
    expect(check({ award: { credits: '20 ECTS' }, rules: [core, electives] })).toEqual([
      'pathway/credits-do-not-add-up award.credits.0',
    ]);
    expect(check({ award: { credits: '10 ECTS' }, rules: [core, electives] })).toEqual([
      'pathway/credits-do-not-add-up award.credits.0',
    ]);
    expect(check({ award: { credits: '12-16 ECTS' }, rules: [core, electives] })).toEqual([]);
  });

  test('a choice counts with its smallest entries, an optional group with nothing', () => {
    const choice = { take: 2, from: ['a/5', 'a/3', 'a/4'] };
    expect(check({ award: { credits: '7 ECTS' }, rules: [choice, { take: 'up to 1', from: ['a/9'] }] })).toEqual([]);
  });

  test('nothing is said while something is not known', () => {
    expect(
      check({ award: { credits: '20 ECTS' }, rules: [core, { take: 'all', from: [{ other: 'Thesis' }] }] }),
    ).toEqual([]);
    expect(check({ award: { credits: '20 UK credits' }, rules: [core, electives] })).toEqual([]);
    expect(check({ award: 'none', rules: [core] })).toEqual([]);
  });
});
