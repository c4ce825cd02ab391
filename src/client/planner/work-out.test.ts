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
    expect(keys(way?.steps ?? [])).toEqual(['before', 'second']);
    expect(keys(out('first@2026-10', 'before').ways[0]?.steps ?? [])).toEqual(['second']);
  });

  test('keeps what is planned apart from what is held', () => {
    const { now, planned, ways } = out('first@2026-10', 'second@2027-05');
    expect([now.state, planned?.state]).toEqual(['not-yet', 'met']);
    expect(ways).toMatchObject([{ parts: [], planned: [{ on: '2027-05' }] }]);
  });

  test('says what would be too late, and what starting again takes', () => {
    const { ways } = out('first@2025-12', 'before');
    expect(ways[0]?.late).toMatchObject([
      { why: 'outside-window', held: { what: { offer: 'riverbank-university/first' } } },
    ]);
    expect(ways.at(-1)).toMatchObject({ anew: true, late: [] });
    expect(keys(ways.at(-1)?.parts ?? [])).toEqual(['first', 'second']);
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

  test('leaves out what belongs to other pathways', () => {
    const { now } = out('elsewhere@2020');
    expect(now.remarks).toEqual([]);
  });
});
