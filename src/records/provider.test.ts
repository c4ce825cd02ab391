import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CheckContext } from '../concepts/concept.ts';
import { checkProviderId, providerDefinition, providerSchema } from './provider.ts';
import { parseSchac } from './provider-identifiers.ts';
import { parseRecord, type RecordDefinition } from './record.ts';

const definition = providerDefinition as unknown as RecordDefinition;
const context = {
  today: '2026-11-16',
  staleBefore: '2025-11-16',
  record: 'provider',
  textLanguage: 'en',
  broken: () => false,
} as unknown as CheckContext;
const refusals = (data: object): string[] =>
  parseRecord(definition, data as never).findings.map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
const check = (data: object): string[] => {
  const { values } = parseRecord(definition, data as never);
  return definition.concepts
    .flatMap((concept) => concept.check(values as never, context))
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
};

describe('a provider as written', () => {
  test('name and country are enough for a clean file', () => {
    expect(refusals({ name: 'UNU-EHS', country: 'DE' })).toEqual([]);
    expect(check({ name: 'UNU-EHS', country: 'DE' })).toEqual([]);
  });

  test('without a name it is nobody, without a country registers do not take it', () => {
    expect(refusals({ country: 'DE' })).toEqual(['schema/required name']);
    expect(check({ name: 'UNU-EHS' })).toEqual(['provider/country-missing country']);
  });

  test('quality assurance is read, but not missed', () => {
    const { values } = parseRecord(definition, {
      name: 'X',
      country: 'EE',
      qualityAssurance: { coversOffers: 'yes', internal: 'Board' },
    });
    expect(values).toMatchObject({ qualityAssurance: { state: 'stated', value: { coversOffers: true } } });
    expect(check({ name: 'X', country: 'EE', qualityAssurance: { external: { kind: 'review' } } })).toEqual([
      'quality-assurance/agency-missing qualityAssurance.external.0',
    ]);
  });

  test('words outside the lists are refused where they stand', () => {
    expect(refusals({ name: 'X', type: 'uni', sector: 'private', status: 'draft' })).toEqual([
      'provider/type type',
      'provider/sector sector',
      'status/unknown status',
    ]);
    expect(refusals({ name: 'X', partners: 'y' })).toEqual(['schema/unknown-key partners']);
  });

  test('a provider that was merged names its successor', () => {
    expect(refusals({ name: 'X', status: 'superseded' })).toEqual(['status/successor-missing status']);
    expect(refusals({ name: 'X', status: { is: 'superseded', successor: 'hillside-college' } })).toEqual([]);
    expect(refusals({ name: 'X', status: { is: 'published', successor: 'hillside-college' } })).toEqual([
      'status/successor-unexpected status.successor',
    ]);
  });

  test('terms are named without a year and have a first and a last day', () => {
    const { values } = parseRecord(definition, { name: 'X', terms: { 'autumn semester': '09-01 to 01-31' } });
    expect(values['terms']).toEqual({ 'autumn semester': { first: '09-01', last: '01-31' } });
    expect(refusals({ name: 'X', terms: { autumn: 'September to January' } })).toEqual([
      'provider/term-form terms.autumn',
    ]);
    expect(refusals({ name: 'X', terms: { 'autumn 2026': '09-01 to 01-31' } })).toEqual([
      'provider/term-form terms.autumn 2026',
    ]);
  });

  test('numbers of registers', () => {
    expect(refusals({ name: 'X', identifiers: { schac: 'https://www.riverbank.example/', ctid: '4711' } })).toEqual([
      'provider/schac identifiers.schac',
      'identity/ctid identifiers.ctid',
    ]);
    expect(parseSchac('https://www.riverbank.example/')).toMatchObject({ ok: false, help: 'Write riverbank.example.' });
    expect(parseSchac('Riverbank University')).toMatchObject({ ok: false });
  });

  test('a domain name is read whatever its labels are', () => {
    const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,10}[a-z0-9])?$/);
    fc.assert(fc.property(label, fc.stringMatching(/^[a-z]{2,10}$/), (name, top) => parseSchac(`${name}.${top}`).ok));
  });

  test('a file cannot have the name of a list of the catalogue', () => {
    for (const id of ['field', 'level', 'provider', 'mode', 'page']) {
      expect(checkProviderId(id).map(({ rule }) => rule.id)).toEqual(['provider/id-reserved']);
    }
    expect(checkProviderId('riverbank-university')).toEqual([]);
  });

  test('the schema can be written as JSON Schema', () => {
    expect(JSON.stringify(z.toJSONSchema(providerSchema, { io: 'input', unrepresentable: 'any' }))).toContain(
      'memberOf',
    );
  });
});
