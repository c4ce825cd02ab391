import { describe, expect, test } from 'vitest';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { en } from '../i18n/en/index.ts';
import type { RowContext } from './row.ts';
import { runs } from './runs.ts';

const parse = (yaml: string) => runs.shape.runs.parse((readYaml(yaml).data as { runs?: unknown } | undefined)?.runs);
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: (given) => ('id' in given ? given.id : (given.words['und'] ?? '')),
};
const rows = (yaml: string, more: object = {}) => runs.rows({ runs: parse(yaml), ...more }, rowContext);

describe('rows of runs', () => {
  test('every row is there in every state', () => {
    const keys = (yaml: string): string[] => rows(yaml).map(({ key }) => key);
    expect(keys('title: x')).toEqual(keys('runs: 2027-02-01'));
    expect(rows('title: x')[0]?.cell).toEqual({ state: 'not-stated' });
  });
  test('no dates planned is said, not left out', () => {
    expect(rows('runs: not-scheduled')[0]?.cell).toEqual({
      state: 'stated',
      content: [{ kind: 'line', line: [en.runs.notScheduled] }],
    });
  });
  test('dates carry their machine form; terms have none', () => {
    const shown = JSON.stringify(
      rows('runs: [ { start: 2027-02-01, applyBy: 2027-01-15, seats: 24, status: planned }, spring 2028 ]')[0]?.cell,
    );
    expect(shown).toContain('"datetime":"2027-02-01"');
    expect(shown).toContain('spring 2028');
    expect(shown).toContain('Planned');
    expect(shown).toContain(en.runs.notStated);
  });
  test('beside a group with a date or a fee of its own, what holds for everyone is that of the others', () => {
    const shown = (applyBy: string): string =>
      JSON.stringify(rows(`runs: [ { start: 2027-09-13, applyBy: ${applyBy} } ]`)[0]?.cell);
    for (const general of ['2027-05-31', '{ for: everyone, date: 2027-05-31 }']) {
      const both = shown(`[ ${general}, { for: non-residents, date: 2027-04-15 } ]`);
      expect(both).toContain('"others"');
      expect(both).toContain('"non-residents"');
      expect(both).not.toContain('everyone');
    }
    expect(shown('2027-05-31')).not.toContain('others');
    const fees = rows(
      'runs: [ { start: 2027-02-01, fees: [ { for: everyone, total: 300 EUR }, { for: alumni, total: 200 EUR } ] } ]',
    )[0]?.cell;
    expect(JSON.stringify(fees)).toContain('Everyone else');
  });
  test('what holds for one run only stands in a column of its own', () => {
    const shown = JSON.stringify(
      rows('runs: [ { start: rolling, startsWithin: 5 days, language: et, fees: 300 EUR, for: alumni } ]')[0]?.cell,
    );
    expect(shown).toContain('Estonian');
    expect(shown).toContain('€300');
    expect(shown).toContain('5 days after you enrol');
  });
  test('what else is said of the fees of one run is shown', () => {
    const shown = JSON.stringify(
      rows(
        'runs: [ { start: 2027-02-01, fees: { tuition: 300 EUR, repeatExam: 60 EUR, condition: Early payment, statedAt: the price list, note: Without books. } } ]',
      )[0]?.cell,
    );
    for (const said of ['Tuition €300', '€60 (', 'Early payment', 'the price list', 'Without books.']) {
      expect(shown).toContain(said);
    }
  });
  test('blocks name their parts by title where the record has it', () => {
    const parts = { parts: { state: 'stated', value: { list: [{ id: 'c1', title: { en: 'Course 1' } }] } } };
    const yaml = 'runs: [ { start: 2027-02-01, blocks: [ { part: c1, start: 2027-02-01 }, { part: c2 } ] } ]';
    const shown = JSON.stringify(rows(yaml, parts)[1]?.cell);
    expect(shown).toContain('Course 1');
    expect(shown).toContain('c2');
  });
});
