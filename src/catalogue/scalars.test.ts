import { describe, expect, test } from 'vitest';
import { readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { checkScalars } from './scalars.ts';

const check = (yaml: string): string[] =>
  checkScalars(readYaml(yaml).data).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);
const ofValue = (value: string): string[] =>
  check(`summary: ${JSON.stringify(value)}`).map((one) => one.split(' ')[0] ?? '');

describe('stand-ins', () => {
  test.each([
    'n/a',
    'N/A',
    'n.a.',
    'na',
    'tbd',
    'TBD',
    't.b.d.',
    'tba',
    'to be announced',
    'unknown',
    'not stated',
    'Not given',
    'not applicable',
    '?',
    '???',
    '-',
    '–',
    '...',
    '…',
  ])('%s', (value) => {
    expect(ofValue(value)).toEqual(['text/placeholder']);
  });

  test.each(['none', 'free', 'Unknown territories: maps of the past', 'n/a in 2026', '0', 'Nana', 'a-', '…and more'])(
    '%s is a value',
    (value) => {
      expect(ofValue(value)).toEqual([]);
    },
  );
});

test('a level, a subject and an audience that nobody stated are left out', () => {
  const helpOf = (yaml: string): (string | undefined)[] => checkScalars(readYaml(yaml).data).map(({ help }) => help);
  expect(helpOf('level: not stated')).toEqual([
    expect.stringMatching(/^Leave the key out: .* level: \{ notApplicable/),
  ]);
  expect(helpOf('subject: not given')).toEqual([expect.stringContaining('subject: { notApplicable')]);
  expect(helpOf('audience: not stated')).toEqual(['Leave the key out: the page then says “not stated”.']);
});

describe('text of a template', () => {
  test.each([
    '[Insert a short summary here]',
    'Before [ describe the course ] after',
    '<Enter the title>',
    'Lorem ipsum dolor sit amet',
    'Costs {{price}} EUR',
    'Insert your text here',
    'XXX',
  ])('%s', (value) => {
    expect(ofValue(value)).toEqual(['text/template-left']);
  });

  test.each([
    'A course [in English]',
    'Type and write letters',
    'Describe your own work',
    'XX. century',
    'Size XXL',
    'a < b > c',
  ])('%s is none', (value) => {
    expect(ofValue(value)).toEqual([]);
  });
});

describe('signs of Markdown or HTML', () => {
  test.each([
    'Learn to **read** data',
    'See [here](https://x.example)',
    'A <b>new</b> course',
    'Write `code`',
    'Line<br>break',
  ])('%s', (value) => {
    expect(ofValue(value)).toEqual(['text/markup']);
  });

  test.each(['5 * 3 * 2', 'for groups of <5 people', 'a_b_c', 'Note [1] and (2)', '2 ** 3', "it's `"])(
    '%s has none',
    (value) => {
      expect(ofValue(value)).toEqual([]);
    },
  );
});

describe('places', () => {
  test('a text in a list that fell apart at its colon is told of at its words, once', () => {
    const [finding, ...more] = checkScalars(readYaml('topics:\n  - Reading data: an introduction\n  - Charts\n').data);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      at: ['topics', 0, 'Reading data'],
      on: 'key',
      help: 'Write it in quotes: "Reading data: an introduction".',
    });
    expect(finding?.message).toBe('The text “Reading data: an introduction” holds a colon.');
  });

  test('blocks of a list whose keys are words are blocks', () => {
    expect(check('runs:\n  - start: 2027\n    end: 2028\n')).toEqual([]);
  });

  test('every depth is looked at', () => {
    expect(check('a:\n  b:\n    - c: tbd\n    - [x, "?"]\n')).toEqual([
      'text/placeholder a.b.0.c',
      'text/placeholder a.b.1.1',
    ]);
  });

  test('an empty record has nothing wrong', () => {
    expect(checkScalars(undefined)).toEqual([]);
  });
});
