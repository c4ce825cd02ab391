import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { duration, figure, yesNo } from './fields.ts';
import { wordOr } from './word-or.ts';

describe('a word or another value', () => {
  test('the word stands for itself and everything else is read by the other schema', () => {
    const validity = wordOr('never-expires', duration);
    expect(validity.parse(' never-expires ')).toBe('never-expires');
    expect(validity.parse('3 years')).toMatchObject({ unit: 'year', figure: { min: 3, max: 3 } });
  });

  test('a text that is neither is refused as the other schema refuses it', () => {
    const issue = wordOr('never-expires', duration).safeParse('three years').error?.issues[0];
    expect(issue).toMatchObject({ code: 'custom', params: { rule: { id: 'value/duration' } } });
  });

  test('the word joins the values that completion offers', () => {
    const hintOf = (schema: z.ZodType): unknown => z.globalRegistry.get(schema)?.['scalar'];
    expect(hintOf(wordOr('none', yesNo))).toMatchObject({ enum: expect.arrayContaining(['none', 'yes']) });
    const { pattern } = hintOf(wordOr('none', figure)) as { pattern: string };
    expect(['none', '3-5', 'nones', 'x'].map((text) => new RegExp(pattern).test(text))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
