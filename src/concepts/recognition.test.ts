import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { findingsOf } from '../values/findings.ts';
import type { CheckContext } from './concept.ts';
import { recognition } from './recognition.ts';
import { parseShare } from './recognition-share.ts';
import type { RowContext } from './row.ts';

const schema = recognition.shape.recognition;
const parse = (written: unknown) => schema.parse(written);
const valueIn = (written: unknown) => {
  const given = parse(written);
  return given.state === 'stated' ? given.value : null;
};
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['recognition']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );
const context = { today: '2026-11-16', broken: () => false } as unknown as CheckContext;
const check = (written: unknown): string[] =>
  recognition
    .check({ recognition: parse(written), preparesFor: [] }, context)
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: (given) =>
    'id' in given ? { text: given.id, href: `/providers/${given.id}/` } : (given.name['und'] ?? ''),
  offer: (id) => id,
  pathway: (id) => ({ text: id, href: `/pathways/${id}/` }),
  audience: () => 'audience',
};
const rows = (written: unknown, preparesFor?: unknown) =>
  recognition.rows(
    { recognition: parse(written), preparesFor: recognition.shape.preparesFor.parse(preparesFor) },
    rowContext,
  );

describe('recognition as written', () => {
  test('none is a statement, not an absence', () => {
    expect(valueIn('none')).toEqual([]);
    expect(parse(undefined).state).toBe('not-stated');
  });

  test('a list, a list in a block and a single block give the same', () => {
    const one = { by: 'hillside-college', programme: 'Diploma', credit: '6 ECTS' };
    expect(valueIn([one])).toEqual(valueIn(one));
    expect(valueIn({ list: [one], note: 'Under discussion.' })).toEqual(valueIn(one));
    expect(parse({ list: one, note: 'Under discussion.' })).toMatchObject({ note: { und: 'Under discussion.' } });
  });

  test('credit or a share alone is recognition as credit; certainty that is not said stays unsaid', () => {
    expect(valueIn([{ by: 'x', share: '1/8' }])).toMatchObject([
      { effect: 'credit', share: { kind: 'fraction', part: 1, of: 8 }, certainty: null },
    ]);
    expect(valueIn([{ by: 'x' }])).toMatchObject([{ effect: null }]);
  });

  test('points of a professional body, and courses of a programme', () => {
    expect(
      valueIn([{ by: 'Chamber of Nurses', effect: 'professional-points', points: 20, until: '2028-12-31' }]),
    ).toMatchObject([{ points: { max: 20 } }]);
    expect(
      valueIn([{ by: 'harvard-extension-school', courses: 4, credit: '16 credits', certainty: 'possible' }]),
    ).toMatchObject([{ effect: 'credit' }]);
  });

  test('the recogniser may be absent where programme, pathway or effect stands', () => {
    for (const key of [{ programme: 'MBA' }, { pathway: 'certificate' }, { effect: 'admission' }])
      expect(valueIn([key])).toHaveLength(1);
    expect(refusals([{ certainty: 'possible' }])).toEqual(['recognition/by-missing recognition.0']);
    expect(refusals([{ credit: '6 ECTS' }])).toEqual(['recognition/by-missing recognition.0']);
  });

  test('an amount must fit the effect', () => {
    expect(refusals([{ by: 'x', effect: 'admission', credit: '6 ECTS' }])).toEqual([
      'recognition/credit-without-effect recognition.0.credit',
    ]);
    expect(refusals([{ by: 'x', courses: 4 }])).toEqual(['recognition/credit-without-effect recognition.0.courses']);
    expect(refusals([{ by: 'x', points: 4 }])).toEqual(['recognition/credit-without-effect recognition.0.points']);
    expect(refusals([{ by: 'x', effect: 'advanced-standing', credit: '6 ECTS' }])).toEqual([]);
  });

  test('words outside the lists are refused where they stand', () => {
    expect(refusals([{ by: 'x', effect: 'entry' }])).toEqual(['recognition/effect recognition.0.effect']);
    expect(refusals([{ by: 'x', route: 'automatic' }])).toEqual(['recognition/route recognition.0.route']);
    expect(refusals({ by: 'x', certainty: 'likely' })).toEqual(['recognition/certainty recognition.certainty']);
    expect(refusals([{ by: 'x', share: 'half' }])).toEqual(['recognition/share recognition.0.share']);
    expect(refusals({ list: [{ by: 'x' }], by: 'y' })).toEqual(['schema/unknown-key recognition.by']);
  });

  test('a fraction is a part of a whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (part, of) => {
        expect(parseShare(`${part}/${of}`).ok).toBe(part > 0 && part <= of && of <= 1000);
      }),
    );
    expect(parseShare('12.5 %')).toMatchObject({ ok: true, value: { kind: 'percent', percent: { max: 12.5 } } });
  });

  test('what it prepares for', () => {
    const { preparesFor } = recognition.shape;
    expect(preparesFor.parse(undefined)).toEqual([]);
    expect(preparesFor.parse({ what: 'licence', name: 'Spraying', by: 'growsafe' })).toMatchObject([
      { what: 'licence', by: { id: 'growsafe' } },
    ]);
    const issues = preparesFor.safeParse([{ what: 'certificate' }]).error?.issues ?? [];
    expect(findingsOf(issues, [{ what: 'certificate' }]).map(({ rule, at }) => `${rule.id} ${at.join('.')}`)).toEqual([
      'recognition/prepares-for 0.what',
    ]);
  });

  test('the schema can be written as JSON Schema', () => {
    const json = JSON.stringify(
      z.toJSONSchema(z.strictObject(recognition.shape), { io: 'input', unrepresentable: 'any' }),
    );
    expect(json).toContain('preparesFor');
  });
});

describe('the check of recognition', () => {
  test('an agreement that ran out is reported', () => {
    expect(check([{ by: 'x' }, { by: 'y', until: '2025' }])).toEqual(['recognition/expired recognition.list.1.until']);
    expect(check([{ by: 'y', until: '2026' }])).toEqual([]);
    expect(check(undefined)).toEqual([]);
  });
});

describe('the rows of recognition', () => {
  test('every row is there in every state, with the sentence that stacking gives no right', () => {
    const keys = rows(undefined).map(({ key }) => key);
    for (const written of ['none', [{ by: 'x' }], { notApplicable: 'x' }, { statedAt: 'y' }]) {
      expect(rows(written).map(({ key }) => key)).toEqual(keys);
      expect(rows(written)[0]?.explain).toEqual([en.recognition.noRight]);
    }
  });

  test('an entry names recogniser, amount, route and certainty', () => {
    const shown = JSON.stringify(
      rows([
        {
          by: 'hillside-college',
          pathway: 'certificate',
          share: '1/3',
          credit: '6 ECTS',
          courses: 1,
          route: 'free-elective',
          until: '2030-08-31',
        },
      ]),
    );
    for (const piece of [
      '/providers/hillside-college/',
      '/pathways/certificate/',
      'Credit: 6 ECTS, 1/3 of the programme, 1 course',
      'As a free elective',
      '31 August 2030',
    ]) {
      expect(shown).toContain(piece);
    }
    expect(shown).toContain(en.recognition.certaintyNotSaid);
  });

  test('what it prepares for is linked where there is a page', () => {
    const shown = JSON.stringify(
      rows(undefined, [{ what: 'exam', name: 'Level 2 exam', url: 'https://exams.example/2', by: 'Exam board' }])[1]
        ?.cell,
    );
    expect(shown).toContain('"href":"https://exams.example/2"');
    expect(shown).toContain('Exam board');
  });
});
