import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { parseFigure } from './figure.ts';
import { addFigures, divideFigures, multiplyFigures, zero } from './figure-arithmetic.ts';
import { anyFigure, valueIn } from './testing.ts';

const figure = (text: string): Figure => valueIn(parseFigure(text));

describe('sums of figures', () => {
  test('tenths leave no trace of binary arithmetic', () => {
    expect(addFigures(figure('0.1'), figure('0.2'))).toEqual(figure('0.3'));
  });
  test('ranges add up end by end', () => {
    expect(addFigures(figure('10-20'), figure('5'))).toEqual(figure('15-25'));
  });
  test('without an upper bound on one side there is none on the sum', () => {
    expect(addFigures(figure('at least 20'), figure('5'))).toEqual(figure('at least 25'));
  });
  test('an upper bound and a number give a range: the sum is not below the number', () => {
    expect(addFigures(figure('up to 20'), figure('5'))).toEqual(figure('5-25'));
  });
  test('alternatives stay alternatives beside an exact figure, and become a range beside a range', () => {
    expect(addFigures(figure('7.5 or 15'), figure('1'))).toEqual(figure('8.5 or 16'));
    expect(addFigures(figure('7.5 or 15'), figure('1-2'))).toEqual(figure('8.5-17'));
  });
  test('order does not matter, and zero changes no bound', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(addFigures(a, b)).toEqual(addFigures(b, a));
        expect(addFigures(a, zero).max).toEqual(a.max);
      }),
    );
  });
});

describe('products and quotients of figures', () => {
  test('a range times a number', () => {
    expect(multiplyFigures(figure('150-200'), figure('5'))).toEqual(figure('750-1000'));
  });
  test('alternatives times a number', () => {
    expect(multiplyFigures(figure('100 or 150'), figure('2'))).toEqual(figure('200 or 300'));
  });
  test('a missing bound stays missing', () => {
    expect(multiplyFigures(figure('at least 100'), figure('3'))).toEqual(figure('at least 300'));
  });
  test('a quotient spans from the least over the most to the most over the least', () => {
    expect(divideFigures(figure('450'), figure('5-6'))).toEqual(figure('75-90'));
  });
  test('nothing is divided by what may be zero', () => {
    expect(divideFigures(figure('450'), figure('0'))).toBeNull();
    expect(divideFigures(figure('450'), figure('up to 6'))).toBeNull();
  });
  test('about stays about', () => {
    expect(multiplyFigures(figure('about 10'), figure('3'))).toEqual(figure('about 30'));
  });
});
