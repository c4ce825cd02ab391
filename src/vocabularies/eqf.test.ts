import { expect, test } from 'vitest';
import { eqfLevelOf, eqfLevels } from './eqf.ts';
import { findFramework, findLevel } from './level-frameworks.ts';

test('there are eight levels, each with its address in the EU list', () => {
  expect(eqfLevels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(eqfLevelOf(6)?.uri).toBe('http://data.europa.eu/snb/eqf/6');
  expect(eqfLevelOf(0)).toBeNull();
  expect(eqfLevelOf(9)).toBeNull();
});

test('levels and cycles agree with the framework of higher education', () => {
  const cycles = findFramework('QF-EHEA');
  for (const { level, cycle } of eqfLevels) {
    expect(cycle !== null).toBe(level >= 5);
    if (cycle !== null && cycles) expect(findLevel(cycles, cycle)?.eqf).toBe(level);
  }
});

test('every level says in full sentences what one knows, can do and answers for', () => {
  for (const { label, explanation, knowledge, skills, responsibility, source } of eqfLevels) {
    expect(label).toMatch(/^Level \d, /);
    expect(source).toContain('2017/C 189/03');
    for (const text of [explanation, knowledge, skills, responsibility]) expect(text).toMatch(/^You .+\.$/);
  }
});
