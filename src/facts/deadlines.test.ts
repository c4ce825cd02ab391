import { expect, test } from 'vitest';
import { runs } from '../concepts/runs.ts';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { deadlinesOf, firstDeadline } from './deadlines.ts';

function deadlines(applyBy: string, day: string) {
  const given = runs.shape.runs.parse([readYaml(`{ start: 2027-09-01, applyBy: ${applyBy} }`).data]);
  if (given.state !== 'stated' || !given.value[0]) throw new Error(given.state);
  return deadlinesOf(given.value[0], day);
}

const two = '[ { for: everyone, date: 2027-05-31 }, { for: non-residents, date: 2027-04-15 } ]';

test('every group has its own last date to apply, the earliest first', () => {
  expect(deadlines(two, '2026-11-16')).toMatchObject([
    { for: { id: 'non-residents' }, date: { text: '2027-04-15' }, over: false },
    { for: null, date: { text: '2027-05-31' }, over: false },
  ]);
});

test('a date that is over stays with its group, and the first ahead is that of the others', () => {
  const later = deadlines(two, '2027-04-16');
  expect(later.map(({ over }) => over)).toEqual([true, false]);
  expect(firstDeadline(later)?.date.text).toBe('2027-05-31');
  expect(firstDeadline(deadlines(two, '2027-06-01'))).toBeNull();
});

test('of several dates of one group the next holds', () => {
  const several = '[ 2026-12-01, 2027-01-15 ]';
  expect(deadlines(several, '2026-11-16').map(({ date }) => date.text)).toEqual(['2026-12-01']);
  expect(deadlines(several, '2026-12-02').map(({ date }) => date.text)).toEqual(['2027-01-15']);
});
