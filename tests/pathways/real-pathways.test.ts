import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { evaluatePathway } from '../../src/facts/pathway/evaluate.ts';
import type { Held, HeldDate, Progress } from '../../src/facts/pathway/progress.ts';
import { pathwaysFrom } from '../../src/facts/reachability.ts';
import { stated } from '../../src/values/fact.ts';
import { today } from './random-problems.ts';

const { catalogue } = await loadCatalogue(fileURLToPath(new URL('../../content', import.meta.url)), { today });

const pathwayOf = (id: string) => {
  const pathway = catalogue.pathways.get(id);
  if (!pathway) throw new Error(`There is no pathway ${id}.`);
  return pathway;
};
const progress = (id: string, held: readonly Held[]): Progress =>
  evaluatePathway(pathwayOf(id), held, { catalogue, today });
const offer = (id: string, on?: HeldDate): Held => ({ what: { offer: id }, ...(on ? { on } : {}) });
const other = (path: readonly number[], count = 1, credit?: number): Held => ({
  what: { other: path, count },
  ...(credit === undefined
    ? {}
    : { credit: { figure: { min: credit, max: credit, about: false }, system: 'ACU credit points' } }),
});
const year = (text: string): HeldDate => ({ earliest: `${text}-01-01`, latest: `${text}-12-31` });

describe('the shapes of real pathways', () => {
  const acu = 'australian-catholic-university';

  test('exactly 30 points from a list of six', () => {
    const two = [offer(`${acu}/unmc510`), offer(`${acu}/unmc540`)];
    expect(progress('acu-higher-education-core', two).rules[0]).toMatchObject({
      state: 'not-yet',
      missing: { figure: { min: 20, max: 20 }, system: 'ACU credit points' },
    });
    // The points of the other four are not in the source: as many as are needed, says only the provider.
    expect(progress('acu-higher-education-core', [...two, other([0, 2], 4)])).toMatchObject({ state: 'ask' });
    expect(progress('acu-higher-education-core', [...two, other([0, 2], 4, 5)]).state).toBe('met');
    // Ten points each: 30 of 50 add up, and the rest is spare.
    const more = progress('acu-higher-education-core', [...two, other([0, 2], 4, 10)]);
    expect(more.state).toBe('met');
    expect(more.rules[0]?.counted).toMatchObject([{ what: { other: [0, 2], count: 3 } }]);
    expect(new Set(more.spare.map(({ why }) => why))).toEqual(new Set(['not-needed']));
  });

  test('a set without an award stands for its rules inside the graduate certificate', () => {
    const core = [offer(`${acu}/unmc510`), offer(`${acu}/unmc540`), other([0, 0, 0, 2], 4, 5)];
    const given = progress('graduate-certificate-in-higher-education', core);
    expect(given.rules.map(({ path, state }) => `${path.join('.')} ${state}`)).toEqual([
      '0 met',
      '0.0 met',
      '0.0.0 met',
      '1 not-yet',
    ]);
    expect(progress('graduate-certificate-in-higher-education', [...core, other([1, 0], 1, 10)]).state).toBe('met');
    expect(pathwaysFrom(`${acu}/unmc510`, catalogue)).toMatchObject([
      { pathway: 'acu-higher-education-core', hops: 1 },
      { pathway: 'graduate-certificate-in-higher-education', hops: 2, via: 'acu-higher-education-core' },
    ]);
  });

  test('n of n: one of a series and the other three', () => {
    const one = offer('university-of-melbourne/cybersecurity-in-organisations');
    expect(progress('melbourne-cybersecurity-management', [one]).rules[0]?.missing).toEqual({ entries: 3 });
    expect(progress('melbourne-cybersecurity-management', [one, other([0, 1], 3)]).state).toBe('met');
  });

  test('a course before its sequel', () => {
    const [first, sequel] = [
      'university-of-amsterdam/scientific-programming-1',
      'university-of-amsterdam/scientific-programming-2',
    ];
    const third = other([0, 2]);
    expect(
      progress('scientific-programming', [third]).next.map(({ entry, when }) => [
        entry.kind === 'offer' ? entry.offer : '',
        when,
      ]),
    ).toMatchObject([
      [first, expect.anything()],
      [sequel, { after: [first] }],
    ]);
    const inOrder = [offer(first, year('2023')), offer(sequel, year('2024')), third];
    expect(progress('scientific-programming', inOrder).state).toBe('met');
    const reversed = [offer(first, year('2024')), offer(sequel, year('2023')), third];
    expect(progress('scientific-programming', reversed)).toMatchObject({
      state: 'ask',
      asks: [{ kind: 'doubt', why: 'order' }],
    });
  });

  test('a series that several institutions recognise, each as a part of its own degree', () => {
    const pathway = pathwayOf('from-micromasters-to-degree');
    expect(progress(pathway.id, [offer('mitx/supply-chain-management')]).state).toBe('met');
    const recognised = stated(pathway.recognition) ?? [];
    expect(
      recognised.map(({ effect, credit, courses }) => [effect, credit?.figure.min ?? null, courses?.min ?? null]),
    ).toEqual([
      ['advanced-standing', null, null],
      ['credit', 16, 4],
    ]);
    expect(recognised.every(({ certainty }) => certainty === 'possible')).toBe(true);
  });

  test('ten to thirty credits, of which some are only told on request', () => {
    const ai = 'leibniz-university-hannover/artificial-intelligence';
    const learning = 'leibniz-university-hannover/machine-learning';
    expect(progress('ai-micro-degree', [offer(ai)]).state).toBe('not-yet');
    expect(['ask', 'met']).toContain(progress('ai-micro-degree', [offer(ai), offer(learning)]).state);
  });
});

describe('the shapes for which the fictional university is the example', () => {
  test('explicitly not stackable: nothing leads on, not even where any offer is taken', () => {
    const alone = [...catalogue.offers.values()].filter((one) =>
      stated(one.stackability)?.kinds.includes('not-stackable'),
    );
    expect(alone.length).toBeGreaterThan(0);
    for (const one of alone) {
      expect(pathwaysFrom(one.id, catalogue).filter(({ by }) => by === 'listed')).toEqual([]);
    }
  });

  test('recognised case by case: said as such, and never a part of what is met', () => {
    const [study] = stated(pathwayOf('certificate-in-evidence-based-management').recognition) ?? [];
    expect(study).toMatchObject({ route: 'case-by-case-by-agreement', credit: { figure: { min: 12 } } });
  });

  test('a counsellor’s question: two certificates of 2023, and what is still needed', () => {
    const given = progress('certificate-in-evidence-based-management', [
      offer('riverbank-university/spreadsheet-skills', year('2023')),
      offer('riverbank-university/data-literacy-for-managers', year('2023')),
    ]);
    expect(given.state).toBe('not-yet');
    expect(given.rules.filter(({ path }) => path.length === 1).map(({ state }) => state)).toEqual([
      expect.any(String),
      'not-yet',
      'not-yet',
    ]);
    expect(given.decidedBy).not.toBeNull();
    expect(given.next.length).toBeGreaterThan(0);
  });
});
