import { describe, expect, test } from 'vitest';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { checkFieldPaths, hasPath } from './field-paths.ts';
import { offerDefinition } from './offer.ts';
import type { RecordDefinition } from './record.ts';

const check = (yaml: string): string[] =>
  checkFieldPaths(offerDefinition as unknown as RecordDefinition, readYaml(yaml).data ?? '').map(
    ({ rule, at, help }) => `${rule.id} ${at.join('.')}${help ? ` ${help}` : ''}`,
  );

describe('whether a file says something at a path', () => {
  const { data } = readYaml('fees: free\ndelivery:\n  mode: online\nruns:\n  - start: 2027\n  - end: 2028\n');
  test.each([
    ['fees', true],
    ['delivery.mode', true],
    ['runs.start', true],
    ['runs.end', true],
    ['delivery', true],
    ['delivery.pace', false],
    ['fees.total', false],
    ['toString', false],
    ['', false],
  ])('%s: %s', (path, expected) => {
    expect(hasPath(data, path.split('.'))).toBe(expected);
  });
});

describe('the fields of sources', () => {
  test('must be in the file; a near key is named', () => {
    expect(
      check('fees: free\nsources:\n  - url: x\n    fields: [fees, fee]\n    paraphrased: delivery.mode\n'),
    ).toEqual([
      'sources/field-not-in-file sources.0.fields.1 Did you mean “fees”?',
      'sources/field-not-in-file sources.0.paraphrased.0',
    ]);
  });

  test('sources without fields, and other forms, are left to their schema', () => {
    expect(check('sources: https://x.example\n')).toEqual([]);
    expect(check('sources:\n  - https://x.example\n  - url: x\n')).toEqual([]);
    expect(check('sources:\n  - url: x\n    fields:\n      a: b\n')).toEqual([]);
    expect(checkFieldPaths(offerDefinition as unknown as RecordDefinition, 'words')).toEqual([]);
  });
});

describe('the value of a conflict', () => {
  test('is checked as the field would be', () => {
    expect(check('conflicts:\n  - field: fees\n    value: 1,250 EUR\n')).toEqual([
      'fees/amount conflicts.0.value Write 1250 EUR.',
    ]);
    expect(check('conflicts:\n  - field: delivery.duration\n    value: four weeks\n')).toEqual([
      'value/duration conflicts.0.value Write 4 weeks.',
    ]);
    expect(
      check(
        'conflicts:\n  - field: delivery.duration\n    value: 4 weeks\n  - field: runs\n    value:\n      - start: 2027-02-01\n',
      ),
    ).toEqual([]);
  });

  test('a fault inside it is told at its own place', () => {
    expect(check('conflicts:\n  - field: runs\n    value:\n      - start: 2027-02-30\n')).toEqual([
      expect.stringMatching(/^value\/date conflicts\.0\.value\.0\.start /),
    ]);
  });

  test('a field must be a key of this kind of file', () => {
    expect(check('conflicts:\n  - field: fee\n    value: free\n')).toEqual([
      'conflicts/field-unknown conflicts.0.field Did you mean “fees”?',
    ]);
    expect(check('conflicts:\n  - field: delivery.cost\n    note: x\n')).toEqual([
      'conflicts/field-unknown conflicts.0.field',
    ]);
    expect(check('conflicts:\n  - field: legalName\n    note: x\n')).toEqual([
      'conflicts/field-unknown conflicts.0.field',
    ]);
    expect(check('conflicts:\n  - field: __proto__.x\n    note: x\n')).toEqual([
      'conflicts/field-unknown conflicts.0.field',
    ]);
  });

  test('without a value only the field is checked', () => {
    expect(check('conflicts:\n  - field: runs\n    note: The text promises a break.\n')).toEqual([]);
  });
});
