import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pathwayShape } from '../../records/pathway/schema.ts';
import type { Figure } from '../../values/figure.ts';
import { checkPathwayRules, type PathwayLookup, type RuledPathway } from './pathway-rules.ts';

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

describe('against every way of holding and placing', () => {
  const names = ['a/1', 'a/2', 'a/3', 'a/4'];
  const takes = fc.oneof(
    fc.constant('all'),
    fc.integer({ min: 1, max: 3 }).map(String),
    fc.integer({ min: 1, max: 8 }).map((credit) => `at least ${credit} ECTS`),
    fc.integer({ min: 1, max: 8 }).map((credit) => `exactly ${credit} ECTS`),
  );
  const flat = fc.array(fc.record({ take: takes, from: fc.subarray(names, { minLength: 1 }) }), {
    minLength: 1,
    maxLength: 3,
  });

  const credit = (name: string): number => Number(name.slice(2));
  const holds = (rule: { take: string; from: readonly string[] }, placed: readonly string[]): boolean => {
    const sum = placed.reduce((total, name) => total + credit(name), 0);
    const figure = Number(/\d+/.exec(rule.take)?.[0]);
    if (rule.take === 'all') return placed.length === rule.from.length;
    if (rule.take.startsWith('at least')) return sum >= figure;
    if (rule.take.startsWith('exactly')) return sum === figure;
    return placed.length >= figure;
  };
  /** Tries every place of every offer. */
  const possible = (rules: readonly { take: string; from: readonly string[] }[]): boolean => {
    const place = (index: number, placed: readonly string[][]): boolean => {
      const name = names[index];
      if (name === undefined) return rules.every((rule, at) => holds(rule, placed[at] ?? []));
      if (place(index + 1, placed)) return true;
      return rules.some(
        (rule, at) =>
          rule.from.includes(name) &&
          place(
            index + 1,
            placed.map((some, other) => (other === at ? [...some, name] : some)),
          ),
      );
    };
    return place(
      0,
      rules.map(() => []),
    );
  };
  const saysImpossible = (rules: object[]): boolean =>
    checkPathwayRules(schema.parse({ rules }) as RuledPathway, lookupWith()).some(({ rule }) =>
      rule.id.endsWith('impossible'),
    );

  test('what is called impossible is impossible', () => {
    fc.assert(
      fc.property(flat, (rules) => {
        if (saysImpossible(rules)) expect(possible(rules)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('without “exactly”, what is impossible is called so', () => {
    fc.assert(
      fc.property(
        flat.filter((rules) => rules.every(({ take }) => !take.startsWith('exactly'))),
        (rules) => {
          expect(saysImpossible(rules)).toBe(!possible(rules));
        },
      ),
      { numRuns: 500 },
    );
  });
});
