import { describe, expect, test } from 'vitest';
import { evaluateProblem } from '../facts/pathway/evaluate-problem.ts';
import type { Held } from '../facts/pathway/progress.ts';
import { toPathwayProblem } from '../facts/pathway/to-problem.ts';
import { beforeOf } from './pathway-order.ts';
import { joined } from './pathway-parts.ts';
import { type WaySearch, waysToFinish } from './pathway-ways.ts';
import { completeOffer, siteOf } from './testing.ts';

const day = '2026-11-16';
const offer = (title: string, credits: string, total: string): string =>
  completeOffer
    .replace('title: Data literacy', `title: ${title}`)
    .replace('DL-101', title.replaceAll(' ', ''))
    .replace('6 ECTS', credits)
    .replace('total: 480 EUR', `total: ${total}`);

const site = siteOf(
  {
    first: offer('First', '6 ECTS', '100 EUR'),
    dear: offer('Dear', '4 ECTS', '900 EUR'),
    cheap: offer('Cheap', '4 ECTS', '10 EUR'),
    closed: offer('Closed', '4 ECTS', '1 EUR').replace('status: published', 'status: closed'),
  },
  [
    {
      kind: 'pathway',
      id: 'set',
      text: `---
title: Set
provider: riverbank-university
status: published
award: none
rules:
  - title: Core
    take: all
    from: [riverbank-university/first]
  - title: Electives
    take: at least 4 ECTS
    from:
      - riverbank-university/closed
      - riverbank-university/dear
      - riverbank-university/cheap
      - { other: Elsewhere, credit: 4 ECTS }
---
`,
    },
  ],
);
const pathway = site.catalogue.pathways.get('set');
if (!pathway) throw new Error('no pathway');
const problem = toPathwayProblem(pathway, site.catalogue, day);
const evaluate = (held: readonly Held[]) => evaluateProblem(problem, held, day);
const search: WaySearch = {
  evaluate: (of, held) => evaluateProblem(of, held, day),
  on: { earliest: day, latest: day },
  evaluations: 300,
  more: {},
  before: beforeOf(problem, {}),
  has: new Set(),
};
const named = (keys: readonly { readonly key: string }[]) =>
  keys.map(({ key }) => key.replace('riverbank-university/', ''));

describe('ways to finish', () => {
  test('each meets the rules, without a part that is not needed', () => {
    const ways = waysToFinish(problem, [], search);
    expect(ways.length).toBeGreaterThan(1);
    for (const { parts, state } of ways) {
      expect(evaluate(joined(parts)).state).toBe(state);
      for (const part of parts) expect(evaluate(joined(parts.filter((each) => each !== part))).state).toBe('not-yet');
    }
  });

  test('what is cheap is among them, what is not offered any more is not', () => {
    const ways = waysToFinish(problem, [], search).map(({ parts }) => named(parts));
    expect(ways).toContainEqual(['first', 'cheap']);
    expect(ways.flat()).not.toContain('closed');
  });

  test('what is held need not be taken again', () => {
    const held: Held[] = [{ what: { offer: 'riverbank-university/first' } }];
    for (const { parts } of waysToFinish(problem, held, search)) expect(named(parts)).not.toContain('first');
  });

  test('what is least of all is said only where it is', () => {
    const said = waysToFinish(problem, [], search).map(({ parts, least }) => [...named(parts), least]);
    // What is outside the catalogue states neither its hours nor its cost.
    expect(said).toEqual([
      ['first', 'dear', ['things', 'hours']],
      ['first', 'cheap', ['cost']],
    ]);
    const hurried = waysToFinish(problem, [], { ...search, evaluations: 0 });
    expect(hurried.length).toBeGreaterThan(0);
    expect(hurried.flatMap(({ least }) => least)).toEqual([]);
  });

  test('there is none where nothing is missing', () => {
    const held: Held[] = ['first', 'dear'].map((name) => ({ what: { offer: `riverbank-university/${name}` } }));
    expect(waysToFinish(problem, held, search)).toEqual([]);
  });
});
