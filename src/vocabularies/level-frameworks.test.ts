import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryOf } from './countries.ts';
import { frameworkRelations } from './framework-relations.ts';
import { howShown, type LinkConfidence } from './level-framework.ts';
import { findFramework, findLevel, frameworks, nearestFrameworks, splitLevel } from './level-frameworks.ts';

const confidences: LinkConfidence[] = ['sourced', 'label', 'check', 'derived', 'secondary', 'missing'];

const shownAs = (name: string, level: string): string => {
  const framework = findFramework(name);
  const found = framework && findLevel(framework, level);
  return found ? `${found.shown} ${found.eqf}` : 'unknown';
};

test('names are found in any case, with their former and national forms', () => {
  expect(findFramework('eqf')?.id).toBe('EQF');
  expect(findFramework('NFQ')?.id).toBe('NQF-IE');
  expect(findFramework('IE NQF')?.id).toBe('NQF-IE');
  expect(findFramework('NZQF')?.id).toBe('NZQCF');
  expect(findFramework('qf ehea')?.id).toBe('QF-EHEA');
  expect(findFramework('German National Qualifications Framework')?.id).toBe('DQR');
});

test('a name that several countries use stands for none, and the countries are offered', () => {
  expect(findFramework('NQF')).toBeNull();
  expect(findFramework('AQF')).toBeNull();
  expect(nearestFrameworks('AQF').map(({ id }) => id)).toEqual(expect.arrayContaining(['AQF-AL', 'AQF-AU']));
  expect(nearestFrameworks('NQF', 50).map(({ id }) => id)).toEqual(expect.arrayContaining(['NQF-IE', 'NQF-UA']));
});

test('near misses are offered, strangers are not', () => {
  expect(nearestFrameworks('ESTQFF')[0]?.id).toBe('EstQF');
  expect(nearestFrameworks('irish')[0]?.id).toBe('NQF-IE');
  expect(nearestFrameworks('Dreyfus scale')).toEqual([]);
  expect(nearestFrameworks(' - ')).toEqual([]);
});

test.each([
  ['RQF', 'Entry 3', 'Entry 3'],
  ['RQF', 'entry level 1', 'Entry 1'],
  ['EQF', 'Level 6', '6'],
  ['QF-EHEA', 'First Cycle', 'first cycle'],
  ['QF-EHEA', '2nd cycle', 'second cycle'],
  ['ISQF', '5.1', '5.1'],
  ['NNMQF', '5A', '5 A'],
  ['NLQF', '4+', '4+'],
  ['NLQF', 'Entry Level', 'Entry'],
])('%s %s is level %s', (name, text, level) => {
  const framework = findFramework(name);
  expect(framework && findLevel(framework, text)?.level).toBe(level);
});

test('levels that a framework does not have are not found', () => {
  for (const [name, level] of [
    ['EQF', '9'],
    ['EQF', ''],
    ['EQF', 'level'],
    ['ISQF', '51'],
    ['NLQF', '5+'],
  ] as const) {
    const framework = findFramework(name);
    expect(framework && findLevel(framework, level), `${name} ${level}`).toBeNull();
  }
});

describe('what may be said of a level and the EQF', () => {
  test('a sourced level of a referenced framework is a fact', () => {
    expect(shownAs('NQF-IE', '8')).toBe('fact 6');
    expect(shownAs('EstQF', '6')).toBe('fact 6');
    expect(shownAs('DQR', '7')).toBe('fact 7');
    expect(shownAs('PQF', '5')).toBe('fact 5');
    expect(shownAs('MECES', '1')).toBe('fact 5');
    expect(shownAs('QF-EHEA', 'first cycle')).toBe('fact 6');
  });

  test('a sourced level of a compared framework is approximate, and the study is named', () => {
    expect(shownAs('NZQF', '2')).toBe('approximate 3');
    expect(findFramework('NZQF')?.study).toBeTruthy();
  });

  test('everything else is not converted', () => {
    expect(shownAs('AQF-AU', '7')).toBe('not-converted 6');
    expect(shownAs('NZQCF', '8')).toBe('not-converted null');
    expect(shownAs('HKQF', '4')).toBe('not-converted 5');
    expect(shownAs('FiNQF', '6')).toBe('not-converted 6');
    expect(shownAs('NQF-ZA', '6')).toBe('not-converted null');
  });

  test('no fact without a source and a reference, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...frameworkRelations.ids),
        fc.constantFrom(...confidences),
        fc.option(fc.integer({ min: 1, max: 8 })),
        (relation, confidence, eqf) => {
          const shown = howShown(relation, confidence, eqf);
          expect(shown === 'fact').toBe(relation === 'referenced' && confidence === 'sourced' && eqf !== null);
          expect(shown === 'approximate').toBe(relation === 'compared' && confidence === 'sourced' && eqf !== null);
        },
      ),
    );
  });
});

test('every name and notation stands for one thing, and each leads back to its level', () => {
  for (const framework of frameworks) {
    for (const name of [framework.id, framework.title, ...framework.aliases]) {
      expect(findFramework(name)?.id, name).toBe(framework.id);
    }
    for (const level of framework.levels) {
      for (const text of [level.level, `Level ${level.level}`, ...level.written]) {
        expect(findLevel(framework, text)?.level, `${framework.id} ${text}`).toBe(level.level);
      }
      expect(splitLevel(`${framework.id} ${level.level}`)).toEqual({ framework, level: level.level });
    }
  }
});

test('a written level is split at the longest name that it begins with', () => {
  expect(splitLevel('NQF VPET 5')).toMatchObject({ framework: { id: 'NQF-CH' }, level: '5' });
  expect(splitLevel('  RQF   Entry 3 ')).toMatchObject({ framework: { id: 'RQF' }, level: 'Entry 3' });
  expect(splitLevel('EQF')).toMatchObject({ framework: { id: 'EQF' }, level: '' });
  expect(splitLevel('Dreyfus scale novice')).toBeNull();
});

test('case, hyphens and spaces in a name make no difference', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...frameworks),
      fc.constantFrom('-', ' ', ''),
      fc.boolean(),
      (framework, mark, upper) => {
        const name = framework.id.replaceAll('-', mark);
        expect(findFramework(upper ? name.toUpperCase() : name.toLowerCase())?.id).toBe(framework.id);
      },
    ),
  );
});

test('no text makes a search fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      splitLevel(text);
      for (const framework of nearestFrameworks(text)) findLevel(framework, text);
      expect(nearestFrameworks(text).length).toBeLessThanOrEqual(5);
    }),
  );
});

test('every framework and level has a source; a study is named exactly where frameworks were only compared', () => {
  for (const { id, source, relation, study, country, levels } of frameworks) {
    expect(source, id).toMatch(/\S{3}/);
    expect(study !== undefined, id).toBe(relation === 'compared');
    expect(country === null || countryOf(country) !== null, id).toBe(true);
    expect(levels.length, id).toBeGreaterThan(3);
    for (const level of levels) expect(level.source, `${id} ${level.level}`).toMatch(/\S{3}/);
  }
});

test('levels stand lowest first, and EQF levels are 1 to 8', () => {
  for (const { id, levels } of frameworks) {
    const eqf = levels.flatMap((level) => level.eqf ?? []);
    expect(eqf, id).toEqual([...eqf].sort((a, b) => a - b));
    expect(
      eqf.every((level) => Number.isInteger(level) && level >= 1 && level <= 8),
      id,
    ).toBe(true);
  }
});
