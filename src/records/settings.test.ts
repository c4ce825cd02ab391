import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord, type RecordDefinition } from './record.ts';
import { parseColour } from './settings/look.ts';
import { settingsDefinition, settingsSchema } from './settings.ts';

const definition = settingsDefinition as unknown as RecordDefinition;
const base = {
  contentVersion: '1',
  title: 'Model catalogue',
  publisher: { name: 'Riverbank University' },
  url: 'https://catalogue.riverbank.example',
  language: 'en',
};
const parse = (data: object) => parseRecord(definition, { ...base, ...data } as never);
const refusals = (data: object): string[] => parse(data).findings.map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

describe('catalogue.yaml', () => {
  test('five keys are needed', () => {
    expect(refusals({})).toEqual([]);
    const nothing = parseRecord(definition, {}).findings.map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
    expect(nothing).toEqual(
      ['contentVersion', 'title', 'publisher', 'url', 'language'].map((key) => `schema/required ${key}`),
    );
  });

  test('what is left out has its default', () => {
    expect(parse({}).values).toMatchObject({
      speaksFor: [],
      otherLanguages: [],
      profiles: [],
      severity: {},
      audiences: {},
      exports: {},
      staleAfter: { unit: 'month', figure: { min: 12 } },
    });
  });

  test('it speaks for all providers, for one, for some, or for none', () => {
    expect(parse({ speaksFor: 'all' }).values['speaksFor']).toBe('all');
    expect(parse({ speaksFor: 'riverbank-university' }).values['speaksFor']).toEqual(['riverbank-university']);
    expect(parse({ speaksFor: ['a', 'b'] }).values['speaksFor']).toEqual(['a', 'b']);
  });

  test('only the version of this vocabulary is read', () => {
    expect(refusals({ contentVersion: '2' })).toEqual(['catalogue/version-unknown contentVersion']);
  });

  test('currency, time zone and profiles are known ones', () => {
    expect(refusals({ currency: 'EUR', timeZone: 'Europe/Tallinn', profiles: ['eu-2022', 'nz'] })).toEqual([]);
    expect(refusals({ currency: 'Euro', timeZone: 'Estonia', profiles: 'eu' })).toEqual([
      'catalogue/currency currency',
      'catalogue/time-zone timeZone',
      'catalogue/profile profiles',
    ]);
    expect(refusals({ timeZone: '+02:00' })).toEqual(['catalogue/time-zone timeZone']);
  });

  test('rules may weigh more or less', () => {
    expect(parse({ severity: { 'workload/hours-missing': 'off' } }).values['severity']).toEqual({
      'workload/hours-missing': 'off',
    });
    expect(refusals({ severity: { 'workload/hours-missing': 'ignore' } })).toEqual([
      'catalogue/severity severity.workload/hours-missing',
    ]);
  });

  test('audiences of one’s own have ids of their own', () => {
    expect(
      parse({
        audiences: {
          'alliance-students': { name: 'Students of the alliance', studentsOf: 'northern-rivers-alliance' },
        },
      }).values['audiences'],
    ).toMatchObject({
      'alliance-students': { studentsOf: ['northern-rivers-alliance'], notEnrolled: false },
    });
    expect(refusals({ audiences: { students: 'Our students' } })).toEqual([
      'catalogue/audience-taken audiences.students',
    ]);
    expect(refusals({ audiences: { 'Our students': 'Our students' } })).toEqual(['value/id audiences.Our students']);
  });

  test('exports are switched, or given options', () => {
    expect(parse({ exports: { elm: { namespace: '3.3' }, csv: 'no' } }).values['exports']).toEqual({
      elm: { on: true, options: { namespace: '3.3' } },
      csv: { on: false, options: {} },
    });
    expect(refusals({ exports: { edci: 'yes' } })).toEqual(['catalogue/export-unknown exports.edci']);
  });

  test('an option of an export that would do nothing is refused', () => {
    expect(refusals({ exports: { elm: { namespace: '3.2' } } })).toEqual([
      'catalogue/export-option exports.elm.namespace',
    ]);
    expect(refusals({ exports: { elm: { colour: 'green' } } })).toEqual(['schema/unknown-key exports.elm.colour']);
    expect(refusals({ exports: { csv: { namespace: '3.1' } } })).toEqual(['schema/type exports.csv']);
    expect(refusals({ exports: { json: 'no' } })).toEqual(['catalogue/export-unknown exports.json']);
  });

  test('colours are read with and without the sign, short and long', () => {
    expect(['#0F4F49', '0f4f49', '#fff'].map((written) => parseColour(written))).toEqual([
      { ok: true, value: '#0f4f49' },
      { ok: true, value: '#0f4f49' },
      { ok: true, value: '#ffffff' },
    ]);
    expect(refusals({ look: { font: '../own.woff2' } })).toEqual(['look/font look.font']);
    expect(refusals({ look: { font: 'media/type/own.woff2' } })).toEqual([]);
    expect(refusals({ look: { colour: 'green', font: 'Comic Sans', logo: 'logo.svg' } })).toEqual([
      'look/colour look.colour',
      'look/font look.font',
    ]);
  });

  test('the schema can be written as JSON Schema', () => {
    expect(JSON.stringify(z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' }))).toContain(
      'speaksFor',
    );
  });
});
