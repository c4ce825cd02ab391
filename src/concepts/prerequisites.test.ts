import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { stated } from '../values/fact.ts';
import { findingsOf } from '../values/findings.ts';
import { educationLevels } from '../vocabularies/education-levels.ts';
import type { CheckContext } from './concept.ts';
import { prerequisites } from './prerequisites.ts';
import type { RowContext } from './row.ts';

const schema = prerequisites.shape.prerequisites;
const value = (written: unknown) => stated(schema.parse(written));
const required = (written: unknown) => value(written)?.required;
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['prerequisites']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );

const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  textLanguage: 'en',
  staleBefore: '2025-11-16',
  broken: () => false,
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: () => null,
};
const check = (written: unknown, more: Partial<CheckContext> = {}): string[] =>
  prerequisites
    .check({ prerequisites: schema.parse(written) }, { ...context, ...more })
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

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

describe('prerequisites as written', () => {
  test('none is a stated fact', () => {
    expect(value('none')).toEqual({ required: [], recommended: null, notRequired: [] });
    expect(value({ required: 'none' })).toEqual(value('none'));
  });

  test('a sentence is one requirement in words', () => {
    expect(required('A garden of your own')).toEqual([{ kind: 'other', text: { und: 'A garden of your own' } }]);
    expect(required(['A garden of your own'])).toEqual(required('A garden of your own'));
    expect(required({ required: 'A garden of your own' })).toEqual(required('A garden of your own'));
  });

  test('required and recommended are kept apart', () => {
    expect(value({ required: 'none', recommended: [{ knowledge: 'Algebra' }] })).toEqual({
      required: [],
      recommended: [{ kind: 'knowledge', text: { und: 'Algebra' } }],
      notRequired: [],
    });
    expect(value({ recommended: 'Algebra' })?.required).toBeNull();
  });

  test('what is not needed can be said', () => {
    expect(value({ notRequired: { education: 'bachelor' } })).toMatchObject({
      required: null,
      notRequired: [{ kind: 'education', education: { isced: 'bachelor' } }],
    });
  });

  test('a note states nothing', () => {
    expect(schema.parse({ note: 'More may apply.' }).state).toBe('not-stated');
    expect(schema.parse({ statedAt: 'the page of each course' }).state).toBe('elsewhere');
    expect(schema.parse({ required: 'none', statedAt: 'there' })).toMatchObject({
      state: 'stated',
      moreAt: { und: 'there' },
    });
  });

  test('every level of schooling is read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...educationLevels.ids), fc.boolean(), (id, spaced) => {
        const written = spaced ? id.replaceAll('-', ' ') : id;
        expect(required([{ education: written }])).toEqual([{ kind: 'education', education: { isced: id } }]);
      }),
    );
  });

  test('schooling may be a level of a framework, or words', () => {
    expect(required([{ education: 'NZQF 4' }])).toMatchObject([{ education: { framework: 'NZQCF', level: '4' } }]);
    expect(required([{ education: 'EQF 12' }])).toMatchObject([{ education: { framework: '?', level: 'EQF 12' } }]);
    expect(required([{ education: 'A diploma in nursing', in: 'nursing' }])).toEqual([
      { kind: 'education', education: { words: { und: 'A diploma in nursing' } }, in: { und: 'nursing' } },
    ]);
  });

  test('a language may have a level and tests', () => {
    expect(required([{ language: 'en' }])).toEqual([{ kind: 'language', language: 'en', cefr: null }]);
    expect(required([{ language: 'en B2', tests: 'IELTS 6.0' }])).toEqual([
      { kind: 'language', language: 'en', cefr: 'B2', tests: [{ und: 'IELTS 6.0' }] },
    ]);
  });

  test('groups nest at will', () => {
    const written = [
      { employment: 'A job in the sector' },
      {
        anyOf: [
          { education: 'NZQF 4' },
          { allOf: [{ experience: 'Work as a team leader', years: 'at least 2' }, { age: '25-64' }] },
          'Special admission',
        ],
      },
    ];
    expect(required(written)).toMatchObject([
      { kind: 'employment' },
      {
        kind: 'anyOf',
        items: [
          { kind: 'education' },
          {
            kind: 'allOf',
            items: [
              { kind: 'experience', years: { min: 2, max: null } },
              { kind: 'age', age: { min: 25, max: 64 } },
            ],
          },
          { kind: 'other' },
        ],
      },
    ]);
  });

  test('any entry may hold for some people only', () => {
    expect(required([{ licence: 'A visa', for: 'non-residents', note: 'Early.' }])).toEqual([
      { kind: 'licence', text: { und: 'A visa' }, for: { id: 'non-residents' }, note: { und: 'Early.' } },
    ]);
    expect(required([{ group: 'Members of the cohort' }, { notFor: 'unemployed' }])).toEqual([
      { kind: 'group', audience: { words: { und: 'Members of the cohort' } } },
      { kind: 'notFor', audience: { id: 'unemployed' } },
    ]);
  });

  test('faults stand at their own place, however deep', () => {
    expect(refusals([{ education: 'bachelor', experience: 'Work' }])).toEqual([
      'prerequisites/one-kind prerequisites.0.experience',
    ]);
    expect(refusals([{ note: 'More.' }])).toEqual(['prerequisites/one-kind prerequisites.0']);
    expect(refusals(['none', 'A garden'])).toEqual(['prerequisites/one-kind prerequisites.0']);
    expect(refusals([{ employment: 'Nurse', years: '2' }])).toEqual(['prerequisites/qualifier prerequisites.0.years']);
    expect(refusals([{ knowledge: 'German', tests: 'TestDaF' }])).toEqual([
      'prerequisites/qualifier prerequisites.0.tests',
    ]);
    expect(refusals([{ experience: 'Work', in: 'labs' }])).toEqual(['prerequisites/qualifier prerequisites.0.in']);
    expect(refusals([{ anyOf: [{ age: '18' }] }])).toEqual(['prerequisites/too-few prerequisites.0.anyOf']);
    expect(refusals({ required: [{ anyOf: ['A', { allOf: ['B', { language: 'English' }] }] }] })).toEqual([
      'prerequisites/language prerequisites.required.0.anyOf.1.allOf.1.language',
    ]);
    expect(refusals([{ offer: 'Spreadsheet skills' }])).toEqual(['value/id prerequisites.0.offer']);
    expect(refusals([{ age: 'adult' }])).toEqual(['value/figure prerequisites.0.age']);
    expect(refusals([{ knowlege: 'Algebra' }])).toEqual(['schema/unknown-key prerequisites.0.knowlege']);
    expect(refusals({ education: 'bachelor' })).toEqual(['schema/unknown-key prerequisites.education']);
    expect(refusals([{ anyOf: 'one of them' }])).toEqual(['schema/type prerequisites.0.anyOf']);
  });

  test('it can be written as JSON Schema from its input side, with nesting by reference', () => {
    const json = JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    expect(json).toContain('"anyOf"');
    expect(json).toContain('$ref');
  });
});

describe('faults of prerequisites', () => {
  test('missing, elsewhere, broken, stated', () => {
    expect(check(undefined)).toEqual(['prerequisites/missing prerequisites']);
    expect(check({ statedAt: 'there' })).toEqual(['prerequisites/missing prerequisites']);
    expect(check(undefined, { broken: () => true })).toEqual([]);
    expect(check('none')).toEqual([]);
    expect(check({ recommended: 'Algebra' })).toEqual([]);
  });
});

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
    expect(shown([{ education: 'bachelor', in: 'biology' }])).toContain("Bachelor's degree, or higher");
    expect(shown([{ experience: 'Work', years: 'at least 2' }])).toContain('(at least 2 years)');
    expect(shown([{ age: '25-64' }])).toContain('Age: 25–64 years');
    expect(shown([{ notFor: 'students' }])).toContain('Not for:');
    expect(shown([{ offer: 'a/b' }])).toContain('/offers/a/b/');
  });

  test('whom a group is for is said at each of its items', () => {
    const text = shown([{ anyOf: ['A', 'B'], for: 'students', note: 'Decided by the board.' }]);
    expect(text.match(/students/g)).toHaveLength(2);
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
