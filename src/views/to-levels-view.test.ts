import { expect, test } from 'vitest';
import { completeOffer, siteOf, sparseOffer } from './testing.ts';
import { toLevelsView } from './to-levels-view.ts';

const site = siteOf(
  {
    eqf: completeOffer,
    estonian: completeOffer.replace('level: EQF 6', 'level: EstQF 6').replace('DL-101', 'DL-102'),
    compared: completeOffer.replace('level: EQF 6', 'level: NZQCF 7').replace('DL-101', 'DL-103'),
    own: completeOffer
      .replace('level: EQF 6', 'level: Dreyfus scale novice')
      .replace('6 ECTS', '5 House points')
      .replace('DL-101', 'DL-104'),
    sparse: sparseOffer,
  },
  [
    {
      kind: 'framework',
      id: 'dreyfus',
      text: 'type: level-scale\nname: Dreyfus scale\nlevels: [novice, expert]\nrelation: none\n',
    },
    { kind: 'framework', id: 'house', text: 'type: credit-system\nname: House points\n' },
  ],
);
const view = toLevelsView(site);

test('every level of Europe counts the offers placed at it, by fact or by a study', () => {
  const counts = Object.fromEntries(view.steps.map(({ level, count }) => [level, count]));
  expect(counts).toEqual({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 3, 7: 0, 8: 0 });
  expect(view.steps.map(({ level }) => level)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
});

test('a comparison by a study carries its sign, and a scale of the provider’s own is not converted', () => {
  const six = view.steps.find(({ level }) => level === 6);
  expect(six?.beside).toEqual(['EstQF 6', '≈ NZQCF 7']);
  const own = view.frameworks.find(({ title }) => title === 'Dreyfus scale');
  expect(own?.levels.map(({ label, count, eqf }) => [label, count, eqf])).toEqual([
    ['expert', 0, undefined],
    ['novice', 1, undefined],
  ]);
});

test('a credit system without a sourced rule is not converted', () => {
  const house = view.creditSystems.find(({ name }) => name === 'House points');
  expect(house).toMatchObject({ hours: site.words.levelsView.hoursUnknown, toEcts: site.words.levelsView.noEcts });
  expect(view.creditSystems[0]).toMatchObject({ toEcts: site.words.levelsView.isEcts });
});

test('the ladders stand side by side, and a framework without a rule has no place there', () => {
  expect(view.sideBySide.head).toEqual(['European level', 'EstQF', 'NZQCF']);
  const row = (first: string) => view.sideBySide.rows.find(([name]) => name === first);
  expect(row('EQF 6')).toEqual(['EQF 6', 'EstQF 6', '≈ NZQCF 7']);
  expect(row('EQF 1')?.at(-1)).toBe(site.words.levelsView.noLevelHere);
});
