import { expect, test } from 'vitest';
import { frameworks } from '../vocabularies/level-frameworks.ts';
import { refuseLevel } from './unknown-level.ts';

test('names the levels of a framework that lacks the level', () => {
  expect(refuseLevel('NQF-NO 5')).toEqual({
    message: 'NKR has no level “5”.',
    help: expect.stringContaining('Write NKR and one of its levels: 1, 2, 3, 4, 5.1, 5.2') as string,
  });
});

test('asks for the level where only a framework is named', () => {
  expect(refuseLevel('EQF').message).toBe('“EQF” names a framework but no level.');
});

test('names the frameworks that several countries call by one name', () => {
  const { help } = refuseLevel('AQF 8');
  expect(help).toContain('AQF-AU');
  expect(help).toContain('AQF-AL');
});

test('what the country of the provider calls so comes first, with the level', () => {
  expect(refuseLevel('NQF 4', ['NO']).help).toMatch(/^Did you mean NKR 4 \(Norwegian Qualifications Framework\) or /);
  expect(refuseLevel('AQF 8', ['AL']).help).toMatch(/^Did you mean AQF-AL 8/);
});

test.each([
  ['Level 5 EQF', 'Write EQF 5.'],
  ['level 5 of the EQF', 'Write EQF 5.'],
  ['5, EQF', 'Write EQF 5.'],
])('turns %s round', (written, help) => {
  expect(refuseLevel(written).help).toBe(help);
});

test('tells how to say that there is no level', () => {
  expect(refuseLevel('none').help).toMatch(/^Leave the key out .* write level: \{ notApplicable: … \}/);
});

test('says something to do for every text', () => {
  for (const text of ['', 'x', '???', 'graduate level', ...frameworks.map(({ id }) => `${id} 99`)]) {
    expect(refuseLevel(text).help.length, text).toBeGreaterThan(20);
  }
});
