import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { docAt } from './field-doc.ts';
import { credits } from './fields.ts';
import { block, byForm, field, oneOrMany } from './form.ts';
import { text } from './text.ts';

const entry: z.ZodType<unknown> = byForm<unknown>(
  text,
  block({
    by: field(text.optional(), { doc: 'Who.', example: 'Harbour College' }),
    credit: field(credits.optional(), { doc: 'How much.' }),
    anyOf: field(z.lazy(() => z.array(entry)).optional(), { doc: 'Several.' }),
  }).transform((keys) => keys) as unknown as z.ZodType<unknown>,
);
const schema = block({ list: field(oneOrMany(entry).optional(), { doc: 'The list.', example: 'one' }), plain: text });

describe('what is said of a key', () => {
  test.each([
    [['list'], { doc: 'The list.', example: 'one' }],
    [['list', 0], { doc: 'The list.', example: 'one' }],
    [['list', 0, 'by'], { doc: 'Who.', example: 'Harbour College' }],
    [['list', 'by'], { doc: 'Who.', example: 'Harbour College' }],
    [['list', 1, 'anyOf', 0, 'by'], { doc: 'Who.', example: 'Harbour College' }],
  ])('%j', (path, doc) => {
    expect(docAt(schema, path)).toEqual(doc);
  });

  test('without an example of its own, a value that it takes', () => {
    expect(docAt(schema, ['list', 0, 'credit'])).toEqual({ doc: 'How much.', example: '6 ECTS' });
  });

  test('nothing is said of what is not documented or not there', () => {
    expect(docAt(schema, ['plain'])).toBeNull();
    expect(docAt(schema, ['other', 'by'])).toBeNull();
  });
});
