import { describe, expect, test } from 'vitest';
import type { Plain } from '../diagnostics/yaml/read-yaml.ts';
import { definitionOf, RECORD_KINDS } from './definitions.ts';
import { parseRecord, type RecordKind } from './record.ts';

const minimal = { title: 'Bees', provider: 'riverbank-university', status: 'published' };

const parse = (data: Plain | undefined, kind: RecordKind = 'offer') => parseRecord(definitionOf(kind), data);
const faults = (data: Plain | undefined, kind: RecordKind = 'offer'): string[] =>
  parse(data, kind).findings.map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

describe('a record is read key by key', () => {
  test('a fault of one key does not hide those of the others', () => {
    const written = {
      ...minimal,
      level: ['EQF 5'],
      workload: { learnerHours: 'sixty' },
      reviewBy: 'soon',
      fees: '1,250 EUR',
    };
    expect(faults(written)).toEqual(['value/date reviewBy', 'value/figure workload.learnerHours', 'fees/amount fees']);
    expect(parse(written).values).toMatchObject({ title: { und: 'Bees' }, level: { state: 'stated' } });
  });

  test('every key of the record has a value, absent ones in their state', () => {
    const { values, findings, broken } = parse(minimal);
    expect(findings).toEqual([]);
    expect(broken).toEqual([]);
    expect(Object.keys(values)).toEqual(Object.keys(definitionOf('offer').shape));
    expect(values['workload']).toEqual({ state: 'not-stated' });
  });

  test('a missing key is told of, and something stands in for it so that the rest can be checked', () => {
    expect(faults({ title: 'Bees' })).toEqual(['schema/required provider', 'schema/required status']);
    const { values, broken } = parse({ title: 'Bees' });
    expect([values['status'], values['provider']]).toEqual([{ is: 'published' }, []]);
    expect(broken).toEqual(['provider', 'status']);
  });

  test('a value of the wrong form is told what the key takes, with its own example', () => {
    const helpOf = (more: Plain): (string | undefined)[] =>
      parse({ title: 'Bees', provider: 'x', status: 'draft', ...(more as object) }).findings.map(({ help }) => help);
    expect(helpOf({ awardedBy: { name: 'Board' } })).toEqual([
      expect.stringMatching(
        /^awardedBy: Who awards the certificate.* Write, for example: awardedBy: Chamber of Commerce$/,
      ),
    ]);
    expect(helpOf({ workload: { split: { contact: ['8'] } } })).toEqual([
      expect.stringMatching(/Write, for example: contact: /),
    ]);
    expect(helpOf({ prerequisites: [{ recommended: 'x' }] })).toEqual([
      expect.stringMatching(/^Write recommended beside required:/),
    ]);
  });

  test('a word for another key of the same block names that key, not one elsewhere', () => {
    const helpOf = (more: Plain): (string | undefined)[] =>
      parse({ ...minimal, ...(more as object) }).findings.map(({ help }) => help);
    expect(helpOf({ fees: { price: '100 EUR', exam: '20 EUR' } })).toEqual([
      'Write assessment here, in the same block.',
    ]);
    expect(helpOf({ runs: [{ start: '2027-02-01', places: '16' }] })).toEqual(['Write seats here, in the same block.']);
    expect(helpOf({ assessment: { kinds: 'project' } })).toEqual(['Write methods here, in the same block.']);
    expect(helpOf({ qualityAssurance: { external: { kind: 'review', date: '2025' } } })).toEqual([
      expect.stringMatching(/^Write from /),
    ]);
    expect(helpOf({ workload: { split: { online: '8' } } })).toEqual([expect.stringMatching(/^Write contact /)]);
  });

  test('an unknown key names the nearest one, whose absence is then not told of', () => {
    const { findings, broken } = parse({ titel: 'Bees', provider: 'x', status: 'draft', price: '5' });
    expect(findings.map(({ rule, at, on, help }) => [rule.id, at, on, help])).toEqual([
      ['schema/unknown-key', ['titel'], 'key', 'Did you mean “title”?'],
      ['schema/unknown-key', ['price'], 'key', 'Write fees instead.'],
    ]);
    expect(broken).toContain('title');
  });

  test('a file that is no block of keys is one fault, and still has every value', () => {
    for (const kind of RECORD_KINDS) {
      for (const data of [undefined, 'words', ['a']] as (Plain | undefined)[]) {
        expect(faults(data, kind)).toEqual(['schema/type ']);
        const { values, broken } = parse(data, kind);
        expect(Object.keys(values)).toEqual(Object.keys(definitionOf(kind).shape));
        expect(broken).toEqual(Object.keys(values));
      }
    }
  });

  test('no key of the language is taken for one of the record', () => {
    const hostile = JSON.parse('{ "__proto__": { "title": "x" }, "constructor": "x", "title": "Bees" }') as Plain;
    expect(faults(hostile)).toEqual(
      expect.arrayContaining(['schema/unknown-key __proto__', 'schema/unknown-key constructor']),
    );
    expect(parse(hostile).values['title']).toEqual({ und: 'Bees' });
  });
});

describe('what is left of a faulty key', () => {
  test('a block is read without its faulty keys', () => {
    const { values, broken, removed } = parse({
      ...minimal,
      workload: { learnerHours: 'sixty', credits: '6 ECTS', hour: '1' },
    });
    expect(values['workload']).toMatchObject({
      state: 'stated',
      value: { learnerHours: null, credits: [{ system: 'ECTS' }] },
    });
    expect(removed).toEqual([
      ['workload', 'learnerHours'],
      ['workload', 'hour'],
    ]);
    expect(broken).toEqual([]);
  });

  test('of a list of independent entries the faulty ones are left out, and the others keep their places', () => {
    const runs = [
      { start: '2027-02-30' },
      { start: '2027-03-01' },
      { end: '2027-05-01' },
      { start: '2027-04-01', ende: 'x' },
    ];
    const { values, findings, broken, dropped } = parse({ ...minimal, runs });
    expect(findings.map(({ rule, at }) => `${rule.id} ${at.join('.')}`)).toEqual([
      'value/date runs.0.start',
      'runs/start-missing runs.2',
      'schema/unknown-key runs.3.ende',
    ]);
    expect(dropped).toEqual({ runs: [0, 2] });
    expect(broken).toEqual(['runs']);
    expect(values['runs']).toMatchObject({
      value: [{ start: { text: '2027-03-01' } }, { start: { text: '2027-04-01' } }],
    });
  });

  test('a list whose entries depend on each other is not read in part', () => {
    const { values, broken } = parse({ ...minimal, prerequisites: [{ note: 'x' }, { equipment: 'A veil' }] });
    expect(values['prerequisites']).toEqual({ state: 'not-stated' });
    expect(broken).toEqual(['prerequisites']);
  });

  test('where nothing is left, the key counts as absent, and as broken', () => {
    const { values, broken, removed } = parse({ ...minimal, runs: [{ start: '2027-02-30' }], level: { value: ['x'] } });
    expect([values['runs'], values['level']]).toEqual([{ state: 'not-stated' }, { state: 'not-stated' }]);
    expect(broken).toEqual(['runs']);
    expect(removed).toEqual([['level', 'value']]);
  });

  test('what was given is not changed', () => {
    const written = { ...minimal, workload: { learnerHours: 'sixty', credits: '6 ECTS' } };
    const copy = structuredClone(written);
    parse(written);
    expect(written).toEqual(copy);
  });
});
