import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { findingsOf } from '../values/findings.ts';
import { mainSource, provenance, sourcesOf } from './provenance.ts';
import type { RowContext } from './row.ts';

const schema = z.strictObject(provenance.shape);
const read = (given: object = {}) => schema.parse(given);
const refusals = (given: object): string[] =>
  findingsOf(schema.safeParse(given).error?.issues ?? [], given).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => '',
};
const shown = (given: object, name: string): string =>
  JSON.stringify(provenance.rows(read(given), rowContext).find(({ key }) => key === `provenance.${name}`)?.cell);

describe('provenance as written', () => {
  test('a link, a list and a block mean the same', () => {
    const one = [
      { url: { link: 'https://a.example/x' }, fields: [], paraphrased: [], excerpt: false, storedCopy: false },
    ];
    expect(read({ sources: 'https://a.example/x' }).sources).toEqual(one);
    expect(read({ sources: ['https://a.example/x'] }).sources).toEqual(one);
    expect(read({ sources: { url: 'https://a.example/x' } }).sources).toEqual(one);
    expect(read().sources).toEqual([]);
  });

  test('a source may be words; what looks like a link must be one', () => {
    expect(read({ sources: 'Letter of the registry' }).sources).toMatchObject([
      { url: { words: { und: 'Letter of the registry' } } },
    ]);
    expect(refusals({ sources: 'www.a.example' })).toEqual(['value/link sources']);
    expect(refusals({ sources: [{ url: 'javascript:alert(1)' }] })).toEqual(['value/link sources.0.url']);
  });

  test('kinds and confidence are words of a list', () => {
    expect(refusals({ sources: [{ url: 'a', kind: 'website', confidence: 'very' }] })).toEqual([
      'sources/kind sources.0.kind',
      'sources/confidence sources.0.confidence',
    ]);
    expect(
      read({ sources: [{ url: 'a', kind: 'example-data', storedCopy: 'yes', excerpt: 'yes' }] }).sources,
    ).toMatchObject([{ kind: 'example-data', storedCopy: true, excerpt: true }]);
  });

  test('the value of a conflict is kept as written', () => {
    const value = { described: 'Career Based/Vocational' };
    expect(read({ conflicts: { field: 'level', value } }).conflicts).toEqual([{ field: 'level', value }]);
    expect(read({ conflicts: [{ field: 'fees.total', value: '1200 USD' }] }).conflicts).toEqual([
      { field: 'fees.total', value: '1200 USD' },
    ]);
  });

  test('a conflict without value and note says nothing', () => {
    expect(refusals({ conflicts: [{ field: 'fees', source: 'A leaflet' }] })).toEqual(['conflicts/empty conflicts.0']);
    expect(refusals({ conflicts: [{ value: '12' }] })).toEqual(['schema/required conflicts.0.field']);
  });

  test('the first source without fields is the main one', () => {
    const { sources } = read({ sources: [{ url: 'faq', fields: 'fees' }, 'page', 'other'] });
    expect(mainSource(sources)).toBe(sources[1]);
    expect(sourcesOf('fees.total', sources)).toEqual([sources[0]]);
    expect(sourcesOf('feesx', sources)).toEqual([sources[1]]);
    expect(sourcesOf('title', [])).toEqual([]);
  });

  test('it can be written as JSON Schema from its input side', () => {
    expect(() => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).not.toThrow();
  });
});

describe('provenance as readers see it', () => {
  test('without sources the provider states it', () => {
    expect(shown({}, 'sources')).toContain(en.provenance.byProvider);
  });

  test('rows are there in every state', () => {
    const keys = provenance.rows(read(), rowContext).map(({ key }) => key);
    expect(
      provenance
        .rows(read({ sources: ['a', 'b'], conflicts: { field: 'fees', note: 'x' } }), rowContext)
        .map(({ key }) => key),
    ).toEqual(keys);
  });

  test('a source says what it is, and warns where it is doubtful', () => {
    const source = {
      url: 'https://www.a.example/faq',
      kind: 'handbook',
      asOf: '2026',
      checked: '2026-10-01',
      fields: ['fees', 'delivery.pace'],
      paraphrased: 'title',
      excerpt: 'yes',
      confidence: 'low',
    };
    const text = shown({ sources: source }, 'sources');
    for (const part of [
      'a.example/faq',
      'Handbook',
      '1 October 2026',
      en.provenance.excerpt,
      en.fees.title,
      en.delivery.title,
      'Be careful',
    ]) {
      expect(text).toContain(part);
    }
    expect(shown({ sources: source }, 'paraphrased')).toContain('Title');
    expect(shown({ sources: { ...source, confidence: 'high' } }, 'sources')).not.toContain('Be careful');
  });

  test('a conflict says what the other source says', () => {
    const text = shown(
      { conflicts: [{ field: 'fees.total', value: '1200-1500 USD', source: 'https://b.example', note: 'Older.' }] },
      'conflicts',
    );
    expect(text).toContain('another source says “1200-1500 USD”');
    expect(text).toContain('https://b.example');
    expect(text).toContain('Older.');
    expect(shown({ conflicts: [{ field: 'level', value: { described: 'Vocational' } }] }, 'conflicts')).toContain(
      '“Vocational”',
    );
  });
});
