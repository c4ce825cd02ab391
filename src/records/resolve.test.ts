import { describe, expect, test } from 'vitest';
import { levelRules } from '../concepts/level-rules.ts';
import { workloadRules } from '../concepts/workload-rules.ts';
import { parseWhen } from '../values/when.ts';
import { type Resolution, type ResolutionRules, resolveRecord } from './resolve.ts';

const resolution: Resolution = {
  language: 'et',
  level: (text) => (text === 'Own scale 2' ? { framework: 'Own scale', level: '2' } : null),
  creditSystem: (name) => (name.toLowerCase() === 'own points' ? 'Own points' : name === 'ECTS' ? 'ECTS' : null),
  term: (when) => ({ ...when, earliest: '2027-01-20', latest: '2027-06-10' }),
};
const rules: ResolutionRules = {
  level: (text, at) => ({ rule: levelRules.unknown, at, message: text }),
  creditSystem: (name, at) => ({ rule: workloadRules['credit-system-unknown'], at, message: name }),
};
const resolve = (values: object) => resolveRecord<object>(values, resolution, rules);
const when = (text: string): object => (parseWhen(text) as { value: object }).value;

describe('what a record alone cannot know', () => {
  test('words get the language of their file, at every depth', () => {
    const { values, findings } = resolve({
      title: { und: 'Mesilased' },
      parts: { value: [{ note: { und: 'Suvel', de: 'Sommer' } }] },
    });
    expect(values).toEqual({ title: { et: 'Mesilased' }, parts: { value: [{ note: { et: 'Suvel', de: 'Sommer' } }] } });
    expect(findings).toEqual([]);
  });

  test('levels of the catalogue’s own scales are found, known ones stay', () => {
    const { values } = resolve({
      level: {
        state: 'stated',
        value: [
          { framework: '?', level: 'Own scale 2', basis: 'assigned' },
          { framework: 'EQF', level: '6' },
        ],
      },
    });
    expect(values).toEqual({
      level: {
        state: 'stated',
        value: [
          { framework: 'Own scale', level: '2', basis: 'assigned' },
          { framework: 'EQF', level: '6' },
        ],
      },
    });
  });

  test('credit systems get their canonical name', () => {
    const credits = { figure: { min: 5, max: 5, about: false }, system: 'own points' };
    expect(resolve({ workload: { value: { credits: [credits] } } }).values).toEqual({
      workload: { value: { credits: [{ ...credits, system: 'Own points' }] } },
    });
  });

  test('terms get the days of the provider; days and months keep theirs', () => {
    const { values } = resolve({ start: when('spring 2027'), end: when('2027-05') });
    expect(values).toMatchObject({
      start: { text: 'spring 2027', earliest: '2027-01-20', latest: '2027-06-10' },
      end: { text: '2027-05', earliest: '2027-05-01' },
    });
  });

  test('what cannot be resolved stays as written and is reported at its key in the file', () => {
    const written = {
      level: { state: 'stated', value: [{ framework: '?', level: 'EQF 9' }] },
      workload: { state: 'stated', value: { credits: [{ figure: { min: 1 }, system: 'ETCS' }] } },
      recognition: { value: { list: [{ credit: { figure: { min: 1 }, system: 'XY' } }] } },
    };
    const { values, findings } = resolve(written);
    expect(values).toEqual(written);
    expect(findings.map(({ rule, at, message }) => `${rule.id} ${at.join('.')} ${message}`)).toEqual([
      'level/unknown level.0.value EQF 9',
      'workload/credit-system-unknown workload.credits.0.value ETCS',
      'workload/credit-system-unknown recognition.0.credit.value XY',
    ]);
  });

  test('what was given is not changed', () => {
    const written = Object.freeze({ title: Object.freeze({ und: 'Mesilased' }) });
    expect(resolve(written).values).not.toBe(written);
    expect(written.title).toEqual({ und: 'Mesilased' });
  });
});
