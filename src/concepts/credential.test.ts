import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { findingsOf } from '../values/findings.ts';
import type { CheckContext } from './concept.ts';
import { credential } from './credential.ts';
import type { RowContext } from './row.ts';

const schema = credential.shape.credential;
const parse = (written: unknown) => schema.parse(written);
const valueIn = (written: unknown) => {
  const given = parse(written);
  return given.state === 'stated' ? given.value : null;
};
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['credential']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );
const context = { broken: () => false } as unknown as CheckContext;
const check = (written: unknown) =>
  credential.check({ credential: parse(written) }, context).map(({ rule }) => rule.id);

const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => 'organisation',
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => 'audience',
};
const rows = (written: unknown) => credential.rows({ credential: parse(written) }, rowContext);
const cellOf = (written: unknown, name: string): string =>
  JSON.stringify(rows(written).find(({ key }) => key === `credential.${name}`)?.cell);

describe('the certificate as written', () => {
  test('a name alone, a block and a list give the same', () => {
    expect(valueIn('Edubadge')).toEqual(valueIn({ name: 'Edubadge' }));
    expect(valueIn(['Edubadge'])).toEqual(valueIn([{ name: 'Edubadge' }]));
  });

  test('three certificates and one badge', () => {
    expect(valueIn([{ name: 'Course certificate', count: 3 }, { name: 'Combined badge' }])).toMatchObject([
      { count: { min: 3, max: 3 } },
      { count: null },
    ]);
  });

  test('a badge that must be asked for', () => {
    expect(
      valueIn({ name: 'Edubadge', onRequest: 'yes', how: 'Tick the box on the registration form.' }),
    ).toMatchObject([{ onRequest: true }]);
  });

  test('a certificate may have no name', () => {
    expect(valueIn({ format: 'pdf', issuedThrough: 'edubadges' })).toMatchObject([
      { formats: ['pdf'], issuedThrough: { und: 'edubadges' } },
    ]);
  });

  test('validity is a duration, or without end', () => {
    expect(valueIn({ validity: 'never-expires' })).toMatchObject([{ validity: 'never-expires' }]);
    expect(valueIn({ validity: '3 years', renewal: 'A refresher day' })).toMatchObject([
      { validity: { unit: 'year' } },
    ]);
    expect(refusals({ validity: 'for ever' })).toEqual(['value/duration credential.validity']);
  });

  test('a note alone states nothing, beside a block it belongs to the whole', () => {
    expect(parse({ note: 'Being decided.' })).toMatchObject({ state: 'not-stated', note: { und: 'Being decided.' } });
    expect(parse({ name: 'Badge', note: 'New in 2027.' })).toMatchObject({
      state: 'stated',
      note: { und: 'New in 2027.' },
    });
    expect(parse([{ name: 'Badge', note: 'New in 2027.' }])).toMatchObject({
      value: [{ note: { und: 'New in 2027.' } }],
    });
  });

  test('an unknown format is refused where it stands', () => {
    expect(refusals({ format: 'Edubadge' })).toEqual(['credential/format credential.format']);
    expect(refusals([{ format: ['pdf', 'jpeg'] }])).toEqual(['credential/format credential.0.format.1']);
  });

  test('the schema can be written as JSON Schema', () => {
    const json = JSON.stringify(
      z.toJSONSchema(z.strictObject(credential.shape), { io: 'input', unrepresentable: 'any' }),
    );
    expect(json).toContain('issuedThrough');
  });
});

describe('the check of the certificate', () => {
  test('it is missed where it is not stated', () => {
    expect(check(undefined)).toEqual(['credential/missing']);
    expect(check({ statedAt: 'the page of the course' })).toEqual(['credential/missing']);
    expect(check({ notApplicable: 'A pilot' })).toEqual([]);
    expect(check('Certificate')).toEqual([]);
  });

  test('nothing follows from a key that could not be read', () => {
    const broken = { broken: () => true } as unknown as CheckContext;
    expect(credential.check({ credential: parse(undefined) }, broken)).toEqual([]);
  });
});

describe('the rows of the certificate', () => {
  test('every row is there in every state', () => {
    const keys = rows(undefined).map(({ key }) => key);
    for (const written of ['Badge', { notApplicable: 'x' }, { statedAt: 'y' }])
      expect(rows(written).map(({ key }) => key)).toEqual(keys);
    expect(rows(undefined).every(({ cell }) => cell.state === 'not-stated')).toBe(true);
  });

  test('of several certificates each line names its own', () => {
    const shown = cellOf([{ name: 'Badge', format: 'open-badge' }, { format: 'pdf' }], 'format');
    expect(shown).toContain('Badge:');
    expect(shown).toContain('Certificate:');
    expect(cellOf({ name: 'Badge', format: 'open-badge' }, 'format')).not.toContain('Badge:');
  });

  test('a way of checking that is a link can be followed', () => {
    expect(cellOf({ verification: 'https://europass.europa.eu/check' }, 'verification')).toContain(
      '"href":"https://europass.europa.eu/check"',
    );
  });

  test('how to get it, and how many', () => {
    expect(cellOf({ name: 'Badge', onRequest: 'yes', how: 'Write to us.' }, 'onRequest')).toContain(
      en.credential.onRequestYes,
    );
    expect(cellOf({ name: 'Certificate', count: 3 }, 'name')).toContain('Certificate (3 of them)');
    expect(cellOf({ name: 'Certificate', validity: 'never-expires' }, 'validity')).toContain(en.credential.withoutEnd);
  });
});
