import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { vocabulary } from '../vocabularies/vocabulary.ts';
import { findingsOf } from './findings.ts';
import { block, byForm, field, nearest, oneOf, oneOrMany, refuse, scalar, word } from './form.ts';
import { valueRules } from './rules.ts';
import { schemaRules } from './schema-rules.ts';
import { joinTranslation } from './translated.ts';

const { figure: rule } = valueRules;
const upper = scalar<string>(
  (text) =>
    /^[A-Z]+$/.test(text)
      ? { ok: true, value: text.toLowerCase() }
      : { ok: false, rule, message: `“${text}” is not in capitals.`, help: `Write ${text.toUpperCase()}.` },
  { value: 'capitals' },
);

/** What is wrong, as `rule path: message help`. */
function faults(schema: z.ZodType, written: unknown): string[] {
  const read = schema.safeParse(written);
  return findingsOf(read.error?.issues ?? [], written).map(
    (one) => `${one.rule.id} ${one.at.join('.')}: ${one.message} ${one.help ?? ''}`,
  );
}

describe('a scalar', () => {
  test('is read by its grammar, without the space around it', () => {
    expect(upper.parse('  AB ')).toBe('ab');
  });

  test('may arrive typed, as from a form or a spreadsheet', () => {
    const asText = scalar<string>((text) => ({ ok: true, value: text }), { value: 'text' });
    expect([asText.parse(12.5), asText.parse(false)]).toEqual(['12.5', 'false']);
  });

  test('that is refused carries its rule and what to write', () => {
    expect(faults(upper, 'ab')).toEqual(['value/figure : “ab” is not in capitals. Write AB.']);
  });

  test('is no list and no block', () => {
    expect(faults(z.object({ a: upper }), { a: ['AB'] })).toEqual(['schema/type a: “a” is a list; expected a text. ']);
    expect(faults(z.object({ a: upper }), { a: { b: 'AB' } })).toEqual([
      'schema/type a: “a” is a block of keys; expected a text. ',
    ]);
    expect(faults(z.object({ a: upper }), {})).toEqual(['schema/required a: “a” is missing. Add the key a.']);
  });

  test('that is a fact refuses a translation; one of words takes it', () => {
    const joined = joinTranslation('AB', 'de', 'CD');
    expect(faults(upper, joined)).toEqual(['schema/type : A fact cannot be translated. ']);
    const words = scalar<number>((text) => ({ ok: true, value: text.length }), { value: 'text' }, { words: true });
    expect(words.parse(joined)).toBe(joined.length);
  });
});

describe('a closed list', () => {
  const colours = vocabulary('colour', 'own', { 'light-green': ['Light green', '…'], red: ['Red', '…'] });
  const colour = oneOf(colours, schemaRules.type);

  test('takes its words exactly', () => {
    expect(colour.parse('light-green')).toBe('light-green');
  });

  test('names a near miss, and all words where they are few', () => {
    expect(faults(colour, 'Light Green')).toEqual([
      'schema/type : “Light Green” is not one of the words that can stand here. Did you mean “light-green”? One of: light-green, red.',
    ]);
    expect(faults(colour, 'blue')).toEqual([
      'schema/type : “blue” is not one of the words that can stand here. One of: light-green, red.',
    ]);
  });

  test('proposes a list where several words stand in one text', () => {
    for (const text of ['light-green, red', 'light-green / red', 'light-green+red'])
      expect(faults(colour, text)[0]).toContain('If all of them hold, write a list: [light-green, red].');
    expect(faults(colour, 'light-green, blue')[0]).not.toContain('list');
  });

  test('of many words names only the near one', () => {
    const many = vocabulary(
      'letter',
      'own',
      Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`word-${at}`, ['W', '…']])) as Record<
        string,
        [string, string]
      >,
    );
    expect(faults(oneOf(many, rule), 'word7')).toEqual([
      'value/figure : “word7” is not one of the words that can stand here. Did you mean “word-7”?',
    ]);
  });
});

describe('a choice by form', () => {
  const either = byForm<unknown>(upper, z.array(upper), block({ is: upper, note: upper.optional() }));

  test('reads each form by its own branch', () => {
    expect([either.parse('A'), either.parse(['A', 'B']), either.parse({ is: 'A' })]).toEqual([
      'a',
      ['a', 'b'],
      { is: 'a' },
    ]);
  });

  test('reports only what the branch of the used form says', () => {
    expect(faults(either, 'a')).toEqual(['value/figure : “a” is not in capitals. Write A.']);
    expect(faults(either, ['A', 'b'])).toEqual(['value/figure 1: “b” is not in capitals. Write B.']);
    expect(faults(either, { is: 'A', not: 'B' })).toEqual([
      'schema/unknown-key not: The key “not” is not known here. Did you mean “note”?',
    ]);
  });

  test('of a word and a value reports what the value says', () => {
    const noneOr = byForm<unknown>(word('none', schemaRules.type), oneOrMany(upper));
    expect([noneOr.parse('none'), noneOr.parse('A')]).toEqual(['none', ['a']]);
    expect(faults(noneOr, 'nothing')).toEqual(['value/figure : “nothing” is not in capitals. Write NOTHING.']);
    const wordOnly = byForm<unknown>(word('none', schemaRules.type), block({ is: upper }));
    expect(faults(wordOnly, 'nothing')).toEqual([
      'schema/type : “nothing” cannot stand here. Write none, or a block of keys.',
    ]);
  });

  test('needs a branch; one branch is itself', () => {
    expect(() => byForm()).toThrow(TypeError);
    expect(byForm(upper)).toBe(upper);
  });
});

test('one value or a list is always a list', () => {
  const list = oneOrMany(upper);
  expect([list.parse('A'), list.parse(['A', 'B'])]).toEqual([['a'], ['a', 'b']]);
  expect(faults(list, ['A', { b: 'C' }])).toEqual([
    'schema/type 1: An entry of “” is a block of keys; expected a text. ',
  ]);
});

describe('a block', () => {
  const shape = block({ learnerHours: upper.optional(), note: upper.optional() });

  test('refuses unknown keys, each with the nearest known one', () => {
    expect(faults(shape, { learnerhours: 'A', nott: 'B' })).toEqual([
      'schema/unknown-key learnerhours: The key “learnerhours” is not known here. Did you mean “learnerHours”?',
      'schema/unknown-key nott: The key “nott” is not known here. Did you mean “note”?',
    ]);
  });

  test('names all keys where none is near', () => {
    expect(faults(shape, { price: 'A' })).toEqual([
      'schema/unknown-key price: The key “price” is not known here. Keys that can stand here: learnerHours, note.',
    ]);
  });

  test('tells all faults at once', () => {
    expect(faults(shape, { learnerHours: 'a', note: 'b', price: 'A' })).toHaveLength(3);
  });

  test('knows no key of the language', () => {
    const hostile = JSON.parse('{ "__proto__": "A", "constructor": "B" }') as object;
    expect(faults(shape, hostile).map((fault) => fault.split(':')[0])).toEqual([
      'schema/unknown-key __proto__',
      'schema/unknown-key constructor',
    ]);
  });
});

test('a refusal can point at a key inside the value', () => {
  const schema = z
    .record(z.string(), upper)
    .superRefine((_, context) => refuse(context, rule, 'Wrong.', 'Right.', ['b'], 'key'));
  const read = schema.safeParse({ a: 'A' });
  expect(findingsOf(read.error?.issues ?? [], { a: 'A' }, ['top'])).toEqual([
    { rule, at: ['top', 'b'], on: 'key', message: 'Wrong.', help: 'Right.' },
  ]);
});

test('what is said of a key stays with its schema', () => {
  const documented = field(upper, { doc: 'The name.', example: 'AB', required: true });
  expect(z.globalRegistry.get(documented)).toMatchObject({
    description: 'The name.',
    field: { doc: 'The name.', example: 'AB', required: true },
    scalar: { value: 'capitals' },
  });
});

describe('the nearest known word', () => {
  const known = ['assessment', 'audience', 'workload', 'learnerHours', 'level'];
  test.each([
    ['asessment', 'assessment'],
    ['Assessment', 'assessment'],
    ['learner_hours', 'learnerHours'],
    ['learner hours', 'learnerHours'],
    ['work', 'workload'],
    ['levels', 'level'],
    ['elvel', 'level'],
    ['auidence', 'audience'],
  ])('%s is %s', (written, meant) => {
    expect(nearest(written, known)).toBe(meant);
  });

  test.each(['price', 'a', 'le', '', '--', 'x'.repeat(10_000)])('none is near to %s', (written) => {
    expect(nearest(written, known)).toBeNull();
  });

  test('of several the nearest is taken', () => {
    expect(nearest('lavel', ['label', 'level', 'travel'])).toBe('label');
    expect(nearest('level', ['levels', 'level'])).toBe('level');
  });
});
