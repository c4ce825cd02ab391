import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findingsOf } from './findings.ts';
import { block, byForm, oneOrMany } from './form.ts';
import { text } from './text.ts';

function told(schema: z.ZodType, written: unknown, at: (string | number)[] = []): string[] {
  const issues = schema.safeParse(written).error?.issues ?? [];
  return findingsOf(issues, written, at).map(
    ({ rule, at: path, message, on }) => `${rule.id} ${path.join('.')}${on ? ` (${on})` : ''}: ${message}`,
  );
}

describe('issues as findings', () => {
  const entry = byForm<unknown>(
    text,
    block({ offer: text.optional(), anyOf: z.lazy(() => oneOrMany(entry)).optional() }),
  ) as z.ZodType<unknown>;

  test('paths begin at the root of the record', () => {
    expect(told(block({ a: block({ b: text }) }), { a: { b: ['x'] } }, ['top', 2])).toEqual([
      'schema/type top.2.a.b: “b” is a list; expected a text.',
    ]);
  });

  test('a missing key is missing, also where it may have several forms', () => {
    expect(told(block({ a: text, b: byForm<unknown>(text, z.array(text)) }), {})).toEqual([
      'schema/required a: “a” is missing.',
      'schema/required b: “b” is missing.',
    ]);
  });

  test('where no form is taken, all that are taken are named', () => {
    const several = block({ a: byForm<unknown>(z.array(text), block({ b: text })) });
    expect(told(several, { a: 'x' })).toEqual(['schema/type a: “a” is a text; expected a list or a block of keys.']);
    expect(told(block({ a: byForm<unknown>(text, z.array(text)) }), { a: { b: 'x' } })).toEqual([
      'schema/type a: “a” is a block of keys; expected a text or a list.',
    ]);
  });

  test('inside nested unions only the branch of the used form reports, at its own place', () => {
    expect(told(oneOrMany(entry), [{ anyOf: ['x', { offr: 'y' }] }])).toEqual([
      'schema/unknown-key 0.anyOf.1.offr (key): The key “offr” is not known here.',
    ]);
    expect(told(oneOrMany(entry), { anyOf: { offer: ['x'] } })).toEqual([
      'schema/type anyOf.offer: “offer” is a list; expected a text.',
    ]);
    expect(told(oneOrMany(entry), [['x']])).toEqual([
      'schema/type 0: An entry of “” is a list; expected a text or a block of keys.',
    ]);
  });

  test('what a library reports by itself is told as it is', () => {
    expect(told(z.string().max(2), 'abc')).toHaveLength(1);
    expect(told(z.string().max(2), 'abc')[0]).toMatch(/^schema\/type : \S/);
  });

  test('a long list of known keys is not repeated', () => {
    const shape = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`aRatherLongKey${at}`, text.optional()]));
    const issues = block(shape).safeParse({ price: 'x' }).error?.issues ?? [];
    expect(findingsOf(issues, { price: 'x' })[0]?.help).toBe(
      'See the editors’ guide for the keys that can stand here.',
    );
  });
});
