import { describe, expect, test } from 'vitest';
import { surelyBefore } from './certain-order.ts';
import { valueIn } from './testing.ts';
import { parseWhen, type When } from './when.ts';

const date = (text: string): When => valueIn(parseWhen(text));

describe('certain order of two dates', () => {
  test('a day before another is before it', () => {
    expect(surelyBefore(date('2027-01-31'), date('2027-02'))).toBe(true);
  });
  test('a day inside a month is not before that month', () => {
    expect(surelyBefore(date('2027-02-10'), date('2027-02'))).toBe(false);
  });
  test('a term without known days is before nothing', () => {
    expect(surelyBefore(date('autumn semester 2025/26'), date('2027-02-01'))).toBe(false);
    expect(surelyBefore(date('2020'), date('spring 2027'))).toBe(false);
  });
  test('a term with the days of its provider is compared', () => {
    const term = { ...date('spring 2027'), earliest: '2027-02-01', latest: '2027-06-30' };
    expect(surelyBefore(date('2027-01-15'), term)).toBe(true);
  });
});
