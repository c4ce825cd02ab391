import { expect, test } from 'vitest';
import {
  creditSystems,
  ectsRate,
  findCreditSystem,
  nationalEctsHours,
  nationalHoursPerEcts,
} from './credit-systems.ts';

test('the systems that editors may name are all there', () => {
  const ids = creditSystems.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'ECTS',
      'ECVET',
      'UK credits',
      'SCQF credits',
      'NZ credits',
      'HK credits',
      'ZA credits',
      'US semester credits',
      'US quarter credits',
      'credits',
    ]),
  );
});

test('every name stands for one system, in any case', () => {
  const names = creditSystems.flatMap((system) => [system.id, ...system.aliases]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const system of creditSystems) {
    for (const name of [system.id, ...system.aliases]) expect(findCreditSystem(name.toUpperCase())?.id).toBe(system.id);
  }
});

test('systems are found in the singular, and spaces make no difference', () => {
  expect(findCreditSystem('uk  credit')?.id).toBe('UK credits');
  expect(findCreditSystem('UK credit (CATS)')?.id).toBe('UK credits');
  expect(findCreditSystem('credit')?.id).toBe('credits');
  expect(findCreditSystem('Melbourne credit points')).toBeNull();
});

test('a rate to ECTS is given only where a page states one', () => {
  const rate = (name: string): number | null => {
    const system = findCreditSystem(name);
    return system && ectsRate(system);
  };
  expect(rate('ECTS')).toBe(1);
  expect(rate('UK credits')).toBe(0.5);
  expect(rate('NZ credits')).toBe(0.5);
  expect(rate('HK credits')).toBeNull();
  expect(rate('US semester credits')).toBeNull();
  expect(rate('credits')).toBeNull();
});

test('the hours of one ECTS credit are those of the country where a page states them', () => {
  expect(nationalHoursPerEcts('EE')?.hours).toEqual({ min: 26, max: 26 });
  expect(nationalHoursPerEcts('NL')?.hours).toEqual({ min: 28, max: 28 });
  expect(nationalHoursPerEcts('DE')).toBeNull();
  expect(nationalHoursPerEcts('FR')).toBeNull();
});

test('every row has a source, and every range is in order', () => {
  for (const { id, source, hoursPerCredit } of creditSystems) {
    expect(source, id).toMatch(/\S{3}/);
    if (hoursPerCredit) expect(hoursPerCredit.min, id).toBeLessThanOrEqual(hoursPerCredit.max);
  }
  for (const { country, source, hours } of nationalEctsHours) {
    expect(source, country).toMatch(/\S{3}/);
    expect(hours.min).toBeLessThanOrEqual(hours.max);
  }
});
