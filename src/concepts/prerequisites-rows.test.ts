import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en/index.ts';
import { prerequisites } from './prerequisites.ts';
import type { RowContext } from './row.ts';

const schema = prerequisites.shape.prerequisites;
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => ({ text: id, href: `/offers/${id}/` }),
  pathway: (id) => ({ text: id, href: `/pathways/${id}/` }),
  audience: (given) => ('id' in given ? given.id : (given.words['und'] ?? '')),
};
const rows = (written: unknown) => prerequisites.rows({ prerequisites: schema.parse(written) }, rowContext);
const cell = (written: unknown, name: string) => rows(written).find(({ key }) => key === `prerequisites.${name}`)?.cell;
const shown = (written: unknown, name = 'required'): string => JSON.stringify(cell(written, name));

describe('prerequisites as readers see them', () => {
  test('rows are there in every state', () => {
    const keys = rows('none').map(({ key }) => key);
    for (const written of [undefined, { statedAt: 'there' }, [{ age: '18' }]]) {
      expect(rows(written).map(({ key }) => key)).toEqual(keys);
    }
    expect(rows(undefined).every(({ cell: one }) => one.state === 'not-stated')).toBe(true);
  });

  test('nothing required is said, not left open', () => {
    expect(shown('none')).toContain(en.prerequisites.noneRequired);
    expect(shown('none', 'offers')).toContain(en.prerequisites.noOffers);
    expect(cell('none', 'recommended')).toEqual({ state: 'not-stated' });
  });

  test('one requirement is a line, several are terms', () => {
    expect(cell('A garden', 'required')).toMatchObject({ content: [{ kind: 'line' }] });
    expect(cell(['A garden', 'A hive'], 'required')).toMatchObject({
      content: [{ kind: 'terms', terms: { rule: 'all' } }],
    });
    expect(cell([{ anyOf: ['A garden', 'A field'] }], 'required')).toMatchObject({
      content: [{ kind: 'terms', terms: { rule: 'any' } }],
    });
  });

  test('recommendations are a plain list, and say that they are no condition', () => {
    const row = rows({ required: 'none', recommended: ['A', 'B'] }).find(
      ({ key }) => key === 'prerequisites.recommended',
    );
    expect(row).toMatchObject({
      cell: { content: [{ kind: 'list' }] },
      explain: [en.prerequisites.recommendedExplain],
    });
    expect(rows('none').find(({ key }) => key === 'prerequisites.recommended')?.explain).toBeUndefined();
  });

  test('each kind is said in words', () => {
    expect(shown([{ language: 'en B2', tests: ['IELTS 6.0', 'TOEFL iBT 72'] }])).toContain(
      'English at level B2 or higher',
    );
    expect(shown([{ language: 'en B2', tests: ['IELTS 6.0', 'TOEFL iBT 72'] }])).toContain('IELTS 6.0 or TOEFL iBT 72');
    expect(shown([{ education: 'EQF 4' }])).toContain('A qualification at EQF 4 or higher');
    expect(shown([{ education: 'bachelor', in: 'biology' }])).toContain('Bachelor’s degree, or higher');
    expect(shown([{ experience: 'Work', years: 'at least 2' }])).toContain('(at least 2 years)');
    expect(shown([{ age: '25-64' }])).toContain('Age: 25–64 years');
    expect(shown([{ notFor: 'students' }])).toContain('Not for:');
    expect(shown([{ offer: 'a/b' }])).toContain('/offers/a/b/');
  });

  test('whom a group is for is said at each of its items', () => {
    const text = shown([{ anyOf: ['A', 'B'], for: 'students', note: 'Decided by the board.' }]);
    expect(text.match(/"Students","strong":true/g)).toHaveLength(2);
    expect(text).toContain('Decided by the board.');
  });

  test('that no other offer is needed is said only of a whole list without free words', () => {
    expect(shown([{ age: '18' }], 'offers')).toContain(en.prerequisites.noOffers);
    expect(cell(['The course before'], 'offers')).toEqual({ state: 'not-stated' });
    expect(cell({ required: [{ age: '18' }], note: 'More may apply.' }, 'offers')).toEqual({ state: 'not-stated' });
    expect(cell({ required: [{ age: '18' }], statedAt: 'there' }, 'offers')).toMatchObject({ state: 'elsewhere' });
    expect(cell({ recommended: 'Algebra' }, 'offers')).toEqual({ state: 'not-stated' });
  });

  test('offers and pathways inside groups are found, each once', () => {
    const written = [{ offer: 'a/b' }, { anyOf: [{ offer: 'a/b' }, { pathway: 'c' }] }];
    expect(cell(written, 'offers')).toEqual({
      state: 'stated',
      content: [
        { kind: 'list', items: [[{ text: 'a/b', href: '/offers/a/b/' }], [{ text: 'c', href: '/pathways/c/' }]] },
      ],
    });
  });
});
