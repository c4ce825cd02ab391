import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIscedField, iscedFieldOf, iscedFields, iscedLineage, iscedWithin } from './isced-f.ts';

test('a field is found by code and by official name in any case', () => {
  expect(findIscedField('0311')?.label).toBe('Economics');
  expect(findIscedField(' economics ')?.code).toBe('0311');
  expect(findIscedField('Data science')).toBeNull();
  expect(findIscedField('311')).toBeNull();
});

test('of several fields with one name the broadest is meant', () => {
  expect(findIscedField('Information and Communication Technologies (ICTs)')?.code).toBe('06');
  expect(findIscedField('Law')?.code).toBe('042');
});

test('a code alone is not a name', () => {
  expect(iscedFieldOf('0311')?.breadth).toBe('detailed');
  expect(iscedFieldOf('031')?.breadth).toBe('narrow');
  expect(iscedFieldOf('03')?.breadth).toBe('broad');
  expect(iscedFieldOf('Economics')).toBeNull();
});

test('every field has a parent that exists, and its lineage starts at a broad field', () => {
  for (const { code, parent } of iscedFields) {
    expect(parent === null || iscedFieldOf(parent) !== null, code).toBe(true);
    const lineage = iscedLineage(code);
    expect(lineage[0]?.breadth).toBe('broad');
    expect(lineage.at(-1)?.code).toBe(code);
    for (const outer of lineage) expect(iscedWithin(code, outer.code)).toBe(true);
  }
  expect(iscedLineage('0399x')).toEqual([]);
});

test('fields lie within their broader ones only', () => {
  expect(iscedWithin('0311', '03')).toBe(true);
  expect(iscedWithin('0311', '04')).toBe(false);
  expect(iscedWithin('03', '0311')).toBe(false);
  expect(iscedWithin('0311', '')).toBe(false);
});

test('every name leads to a field of that name, the broadest of them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...iscedFields), ({ code, label }) => {
      const found = findIscedField(label.toUpperCase());
      expect(found?.label).toBe(label);
      expect(found !== null && iscedWithin(code, found.code)).toBe(true);
    }),
  );
});

test('the codes and addresses are unique', () => {
  expect(new Set(iscedFields.map(({ uri }) => uri)).size).toBe(iscedFields.length);
  expect(iscedFields).toHaveLength(220);
});
