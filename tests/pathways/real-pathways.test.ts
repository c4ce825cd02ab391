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

  test('a series that counts as a stated part of the degree of another institution', () => {
    const pathway = pathwayOf('from-micromasters-to-degree');
    expect(progress(pathway.id, [offer('mitx/supply-chain-management')]).state).toBe('met');
    expect(progress(pathway.id, []).state).toBe('not-yet');
    const elsewhere = (stated(pathway.recognition) ?? []).find(
      ({ by }) => by && 'id' in by && by.id === 'harvard-extension-school',
    );
    // The source says four courses of a “management degree”, not which degree that is.
    expect(elsewhere).toMatchObject({
      courses: { min: 4, max: 4 },
      credit: { figure: { min: 16, max: 16 } },
      certainty: 'possible',
    });
    expect(pathway.provider).not.toContain('harvard-extension-school');
  });

  test('several institutions recognise it, not alike: advanced standing here, sixteen credits there', () => {
    const recognised = stated(pathwayOf('from-micromasters-to-degree').recognition) ?? [];
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
    expect(progress('ai-micro-degree', [offer(ai), offer(learning)])).toMatchObject({
      state: 'ask',
      asks: [{ kind: 'credit', held: { what: { offer: learning } } }],
    });
  });
});

describe('the shapes that none of the real records states, with the fictional university as the example', () => {
  // The list of awkward cases names an offer that is explicitly not stackable, but there is no record of it.
  test('explicitly not stackable: nothing leads on, not even where any offer is taken', () => {
    const alone = [...catalogue.offers.values()].filter((one) =>
      stated(one.stackability)?.kinds.includes('not-stackable'),
    );
    expect(alone.map(({ id }) => id)).toEqual([
      'riverbank-university/digital-archives',
      'riverbank-university/mental-health-first-aid',
    ]);
    for (const one of alone) expect(pathwaysFrom(one.id, catalogue)).toEqual([]);
  });

  // Real records say “not guaranteed”, “may count” and “subject to each qualification”: none of them “case by case”.
  test('recognised case by case: said as such, and never a part of what is met', () => {
    const pathway = pathwayOf('certificate-in-evidence-based-management');
    const [study] = stated(pathway.recognition) ?? [];
    expect(study).toMatchObject({ route: 'case-by-case-by-agreement', credit: { figure: { min: 12 } } });
    const without = { ...pathway, recognition: { state: 'not-stated' as const } };
    const held = [offer('riverbank-university/spreadsheet-skills', year('2025'))];
    expect(evaluatePathway(without, held, { catalogue, today })).toEqual(progress(pathway.id, held));
  });

  test('several institutions recognise it, each with another credit', () => {
    const recognised = stated(pathwayOf('certificate-in-evidence-based-management').recognition) ?? [];
    expect(
      recognised.map(({ by, credit, share }) => [by && 'id' in by ? by.id : 'named', credit?.figure.min, share]),
    ).toEqual([
      ['riverbank-university', 12, null],
      ['hillside-college', undefined, expect.objectContaining({ part: 1, of: 3 })],
      ['named', 20, null],
    ]);
  });

  // Real: four courses of a degree. A share of what is called a master stands in no real record.
  test('a series that counts as an eighth of another institution’s master', () => {
    const pathway = pathwayOf('certificate-in-rivers-and-climate');
    const master = (stated(pathway.recognition) ?? []).find(({ share }) => share !== null);
    expect(master).toMatchObject({
      programme: { en: 'Master of climate adaptation' },
      share: { part: 1, of: 8 },
      certainty: 'possible',
    });
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
