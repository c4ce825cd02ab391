import { describe, expect, test } from 'vitest';
import { evaluateProblem } from '../../facts/pathway/evaluate-problem.ts';
import { toPlanData } from '../../views/pathway-plan.ts';
import { completeOffer, siteOf } from '../../views/testing.ts';
import { parsePlan } from './plan.ts';
import { workOut } from './work-out.ts';

const today = '2026-11-16';
const offer = (title: string, more = ''): string =>
  completeOffer
    .replace('title: Data literacy', `title: ${title}`)
    .replace('DL-101', title)
    .replace('prerequisites: none', more === '' ? 'prerequisites: none' : more);
const needs = 'prerequisites:\n  required:\n    - offer: riverbank-university/before';

const site = siteOf({ first: offer('First'), second: offer('Second', needs), before: offer('Before') }, [
  {
    kind: 'pathway',
    id: 'set',
    text: `---
title: Set
provider: riverbank-university
status: published
award: none
fees:
  certificate: 40 EUR
rules:
  - take: all
    from: [riverbank-university/first, riverbank-university/second]
time:
  completeWithin: 1 years
---
`,
  },
]);
const pathway = site.catalogue.pathways.get('set');
const data = pathway && toPlanData(pathway, site);
if (!data) throw new Error('no data');
const plan = (...have: readonly string[]) =>
  parsePlan(new URLSearchParams([...have.map((one) => ['have', `riverbank-university/${one}`]), ['hours', '10']]));
const out = (...have: readonly string[]) => workOut(plan(...have), data, today, evaluateProblem);
const keys = (parts: readonly { readonly key: string }[]) => parts.map(({ key }) => key.split('/')[1]);

describe('a plan that is worked out', () => {
  test('names what must come first, though it does not count, and adds it up', () => {
    const [way] = out('first@2026-10').ways;
    expect(keys(way?.parts ?? [])).toEqual(['second']);
    expect(way?.first).toEqual(['riverbank-university/before']);
    expect(way?.sums.costs).toEqual([{ currency: 'EUR', figure: { min: 960, max: 960, about: false } }]);
    expect(way?.together.costs).toEqual([{ currency: 'EUR', figure: { min: 1000, max: 1000, about: false } }]);
    expect([...(way?.prices ?? [])].map(([key, { costs }]) => [key.split('/')[1], costs[0]?.figure.min])).toEqual([
      ['before', 480],
      ['second', 480],
    ]);
    expect(keys(way?.steps ?? [])).toEqual(['before', 'second']);
    expect(keys(out('first@2026-10', 'before').ways[0]?.steps ?? [])).toEqual(['second']);
  });

  test('says since when a last day is known only from the month or the year of the award', () => {
    expect(out('first@2026').useBy.every(({ atLeast }) => atLeast)).toBe(true);
    expect(out('first@2026-10-01').useBy.some(({ atLeast }) => atLeast)).toBe(false);
  });

  test('keeps what is planned apart from what is held', () => {
    const { now, planned, ways } = out('first@2026-10', 'second@2027-05');
    expect([now.state, planned?.state]).toEqual(['not-yet', 'met']);
    expect(ways).toMatchObject([{ parts: [], planned: [{ on: '2027-05' }] }]);
  });

  test('offers no way that is over before its courses can end, and starts again instead', () => {
    const { ways, anew, ended } = out('first@2025-12', 'before');
    expect(anew).toBe(true);
    expect(ended.map(({ what }) => what)).toContainEqual({ offer: 'riverbank-university/first' });
    expect(ways).toMatchObject([{ anew: true, late: [] }]);
    expect(keys(ways[0]?.parts ?? [])).toEqual(['first', 'second']);
    expect(out('first@2026-10')).toMatchObject({ anew: false, ended: [], ways: [{ anew: false, late: [] }] });
  });

  test('where only the year is known, names the month that would change the answer', () => {
    const finish = out('first@2026', 'before').ways[0]?.finish ?? '';
    expect(finish.slice(0, 4)).toBe('2027');
    const [way] = out('first@2026', 'before').ways;
    const [since] = way?.since ?? [];
    expect(since?.key).toBe('riverbank-university/first');
    const month = since?.month ?? '';
    const before = `2026-${String(Number(month.slice(5)) - 1).padStart(2, '0')}`;
    expect(out(`first@${month}`, 'before').anew).toBe(false);
    expect(out(`first@${before}`, 'before').anew).toBe(true);
    expect(out('first@2026-10', 'before').ways[0]?.since).toEqual([]);
  });

  test('tells the last day to apply of those for whom it comes first, and in which language another run is taught', () => {
    const abroad = siteOf(
      {
        first: offer('First').replace(
          '    applyBy: 2027-01-15',
          '    applyBy:\n      - 2027-01-15\n      - { for: non-residents, date: 2026-12-01 }\n    language: et',
        ),
      },
      [
        {
          kind: 'pathway',
          id: 'one',
          text: '---\ntitle: One\nprovider: riverbank-university\nstatus: published\naward: none\nrules:\n  - take: all\n    from: [riverbank-university/first]\n---\n',
        },
      ],
    );
    const one = abroad.catalogue.pathways.get('one');
    const known = one && toPlanData(one, abroad);
    if (!known) throw new Error('no data');
    const [way] = workOut(plan(), known, today, evaluateProblem, { language: 'en' }).ways;
    expect(way?.steps).toMatchObject([{ applyBy: '2026-12-01', applyVaries: true, taughtIn: ['et'] }]);
  });

  test('counts a planned part of elsewhere as the rules say', () => {
    const with3 = siteOf({ first: offer('First') }, [
      {
        kind: 'pathway',
        id: 'mixed',
        text: '---\ntitle: Mixed\nprovider: riverbank-university\nstatus: published\naward: none\nrules:\n  - take: all\n    from:\n      - riverbank-university/first\n      - { other: Talking, provider: riverbank-university, credit: 3 ECTS }\n---\n',
      },
    ]);
    const mixed = with3.catalogue.pathways.get('mixed');
    const known = mixed && toPlanData(mixed, with3);
    if (!known) throw new Error('no data');
    const ectsOf = (query: string) =>
      workOut(parsePlan(new URLSearchParams(query)), known, today, evaluateProblem).ways[0]?.sums.ects;
    const all = ectsOf('');
    expect(all?.unknown).toEqual([]);
    expect(ectsOf('have=other:mixed:0.1@2027-05')).toEqual(all);
  });

  test('leaves out what belongs to other pathways', () => {
    const { now } = out('elsewhere@2020');
    expect(now.remarks).toEqual([]);
  });
});
