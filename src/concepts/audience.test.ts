import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { audience } from './audience.ts';
import type { RowContext } from './row.ts';

const schema = audience.shape.audience;
const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => '',
};
const rows = (written: unknown) => audience.rows({ audience: schema.parse(written) }, rowContext);

describe('the audience', () => {
  test('a text, a list and a block mean the same', () => {
    const one = { for: [{ und: 'Teachers' }], notFor: [] };
    expect(schema.parse('Teachers')).toEqual(one);
    expect(schema.parse(['Teachers'])).toEqual(one);
    expect(schema.parse({ for: 'Teachers' })).toEqual(one);
    expect(schema.parse(undefined)).toBeUndefined();
  });

  test('a misspelt key is refused', () => {
    expect(schema.safeParse({ fro: 'Teachers' }).success).toBe(false);
  });

  test('rows are there in every state', () => {
    const keys = ['audience.for', 'audience.notFor'];
    expect(rows(undefined).map(({ key }) => key)).toEqual(keys);
    expect(rows({ for: ['A', 'B'], notFor: 'C' }).map(({ key, cell }) => [key, cell.state])).toEqual(
      keys.map((key) => [key, 'stated']),
    );
    expect(rows(undefined).every(({ cell }) => cell.state === 'not-stated')).toBe(true);
  });

  test('a note alone states nothing, and is shown', () => {
    expect(rows({ note: 'Ask us.' })[0]?.cell).toMatchObject({ state: 'not-stated', note: [{ text: 'Ask us.' }] });
  });

  test('it can be written as JSON Schema from its input side', () => {
    expect(() => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).not.toThrow();
  });
});
