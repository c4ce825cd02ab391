import fc from 'fast-check';
import { expect, test } from 'vitest';
import { durationUnitOf, durationUnits } from './duration-units.ts';
import { educationLevels, isced2011Level } from './education-levels.ts';
import { accreditationTypes } from './eu-code-lists.ts';
import { feeKinds, isOptionalByDefault } from './fee-kinds.ts';
import { perUnitOf, perUnits } from './per-units.ts';
import { accreditationTypeUri, qualityAssuranceKinds, qualityAssuranceScopes } from './quality-assurance-kinds.ts';
import { sizeBounds, sizeClasses, sizeClassOf } from './size-classes.ts';
import { standardElementRows } from './standard-elements.ts';

test('levels of education count from ISCED 1 to 8', () => {
  expect(educationLevels.ids.map(isced2011Level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('repeat exams, travel and accommodation are optional unless the file says otherwise, nothing else is', () => {
  expect(feeKinds.ids.filter(isOptionalByDefault)).toEqual(['repeatExam', 'travel', 'accommodation']);
});

test('per module and per course read as per part', () => {
  expect(perUnitOf('module')).toBe('part');
  expect(perUnitOf('course')).toBe('part');
  expect(perUnitOf('credit')).toBe('credit');
});

test('units of duration are read in the singular and the plural', () => {
  expect(durationUnitOf('weeks')).toBe('week');
  expect(durationUnitOf('week')).toBe('week');
  expect(durationUnitOf('Working Days')).toBe('working-day');
  expect(durationUnitOf('fortnight')).toBeNull();
});

test('any word is a unit of the list or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString')), (word) => {
      const per = perUnitOf(word);
      const duration = durationUnitOf(word);
      expect(per === null || perUnits.has(per)).toBe(true);
      expect(duration === null || durationUnits.has(duration)).toBe(true);
    }),
  );
});

test('a boundary of size belongs to the larger class', () => {
  expect(sizeClassOf(0.5)).toBeNull();
  expect(sizeClassOf(1)?.id).toBe('skill-credential');
  expect(sizeClassOf(24.9)?.id).toBe('skill-credential');
  expect(sizeClassOf(25)?.id).toBe('learning-unit');
  expect(sizeClassOf(150)?.id).toBe('short-learning-programme');
  expect(sizeClassOf(1500)?.id).toBe('short-learning-programme');
  expect(sizeClassOf(1500.5)).toBeNull();
  expect(sizeClassOf(Number.NaN)).toBeNull();
});

test('more hours never give a smaller class, and the hours lie within the bounds of the class', () => {
  const hours = fc.double({ min: 1, max: 1500, noNaN: true });
  fc.assert(
    fc.property(hours, hours, (a, b) => {
      const rank = (value: number): number => sizeClasses.ids.indexOf(sizeClassOf(value)?.id ?? 'skill-credential');
      expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      const bounds = sizeBounds[sizeClassOf(a)?.id ?? 'skill-credential'];
      expect(a >= bounds.from && a <= bounds.to).toBe(true);
    }),
  );
});

test('eleven elements are mandatory, and only the learner and the date belong to the certificate among them', () => {
  const mandatory = standardElementRows.filter(({ requirement }) => requirement.startsWith('mandatory'));
  expect(mandatory).toHaveLength(11);
  expect(mandatory.filter(({ belongsTo }) => belongsTo === 'award').map(({ id }) => id)).toEqual([
    'learner-identification',
    'date-of-issue',
  ]);
});

test('an element has a key in the offer exactly where it belongs to the offer', () => {
  for (const { id, belongsTo, key } of standardElementRows) expect(key !== null, id).toBe(belongsTo === 'offer');
});

test('only fees are asked for by the catalogue alone', () => {
  expect(standardElementRows.filter(({ requirement }) => requirement === 'catalogue').map(({ id }) => id)).toEqual([
    'fees',
  ]);
});

test('every kind and scope of quality assurance gives an EU accreditation type or none', () => {
  const known = new Set(accreditationTypes.map(({ uri }) => uri));
  for (const kind of qualityAssuranceKinds.ids) {
    for (const scope of qualityAssuranceScopes.ids) {
      const uri = accreditationTypeUri(kind, scope);
      expect(uri === null || known.has(uri), `${kind} of ${scope}`).toBe(true);
    }
  }
  const named = (uri: string | null): string | undefined => accreditationTypes.find((type) => type.uri === uri)?.label;
  expect(named(accreditationTypeUri('licence', 'institution'))).toBe('Institutional License');
  expect(named(accreditationTypeUri('accreditation', 'programme'))).toBe('Program Quality Assurance');
  expect(accreditationTypeUri('equivalence', 'micro-credential')).toBeNull();
});
