import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../diagnostics/yaml/frontmatter.ts';
import { type Plain, readYaml } from '../diagnostics/yaml/read-yaml.ts';
import { offerDefinition } from '../records/offer.ts';
import { parseRecord, type RecordDefinition } from '../records/record.ts';
import { withoutTranslations } from '../values/translated.ts';
import { joinTranslations } from './translate.ts';

const join_ = (original: string, translation: string) =>
  joinTranslations(readYaml(original).data ?? '', readYaml(translation, { keepEmpty: true }).data ?? '', 'de');
const told = (original: string, translation: string): string[] =>
  join_(original, translation).findings.map(({ rule, at, on }) => `${rule.id} ${at.join('.')}${on ? ` (${on})` : ''}`);

describe('a translation joined to its original', () => {
  test('stands at every text that it has, in the same shape', () => {
    const { findings, joined } = join_(
      'title: Bees\nruns:\n  - note: In May\n  - note: In June\n',
      'title: Bienen\nruns:\n  - note: Im Mai\n  - same\n',
    );
    expect(findings).toEqual([]);
    expect(joined).toEqual([['title'], ['runs', 0, 'note']]);
  });

  test('leaves out what is empty or the same', () => {
    const { data, joined } = join_('topics: [a, b, c]\nunit: x\n', 'topics:\n  -\n  - same\n  - C\nunit: same\n');
    expect(joined).toEqual([['topics', 2]]);
    expect(data).toMatchObject({ topics: ['a', 'b', expect.stringContaining('C')], unit: 'x' });
  });

  test('does not change the original', () => {
    const original = readYaml('title: Bees\ntopics: [a]\n').data as Plain;
    const copy = structuredClone(original);
    joinTranslations(original, { title: 'Bienen', topics: ['A'] }, 'de');
    expect(JSON.stringify(original)).toBe(JSON.stringify(copy));
  });

  test.each([
    ['a list of another length', 'topics: [a, b]', 'topics: [A]', ['translation/length-differs topics']],
    ['a key that the original has not', 'title: a', 'unit: B', ['translation/not-in-original unit (key)']],
    [
      'a nested key that the original has not',
      'fees: {note: a}',
      'fees: {refund: B}',
      ['translation/not-in-original fees.refund (key)'],
    ],
    ['a block for a text', 'audience: a', 'audience: {for: A}', ['translation/other-form audience']],
    ['a text for a list', 'topics: [a]', 'topics: A', ['translation/other-form topics']],
    ['a list for a text', 'unit: a', 'unit: [A]', ['translation/other-form unit']],
  ])('%s is refused', (_, original, translation, expected) => {
    expect(told(original, translation)).toEqual(expected);
  });

  test('keys of the language are keys like others', () => {
    expect(told('title: a', '__proto__: b\nconstructor: c')).toEqual([
      'translation/not-in-original __proto__ (key)',
      'translation/not-in-original constructor (key)',
    ]);
  });
});

/** Every scalar of a record, by its path. */
function scalarsOf(data: Plain, at: (string | number)[] = []): { at: (string | number)[]; value: string }[] {
  if (typeof data === 'string') return [{ at, value: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => scalarsOf(item, [...at, index]));
  return Object.keys(data).flatMap((key) => scalarsOf(data[key] as Plain, [...at, key]));
}

/** A translation that holds nothing but one text, with empty entries where lists must have the same length. */
function translationOf(data: Plain, [step, ...rest]: readonly (string | number)[], words: string): Plain {
  if (step === undefined) return words;
  if (Array.isArray(data)) return data.map((item, index) => (index === step ? translationOf(item, rest, words) : ''));
  return { [step]: translationOf((data as Record<string, Plain>)[step] as Plain, rest, words) };
}

describe('which scalars are texts is the schema’s to say', () => {
  const path = join(
    import.meta.dirname,
    '../../tests/fixtures/base/offers/riverbank-university/data-literacy-for-managers.mdx',
  );
  const split = splitFrontmatter(readFileSync(path, 'utf8'));
  const data = readYaml(split.ok ? split.yaml : '').data as Plain;
  const scalars = scalarsOf(data);
  const definition = offerDefinition as unknown as RecordDefinition;

  test('each scalar of an offer takes a translation as a text, or refuses it at its place; none lets it through', () => {
    const texts = new Set<string>();
    for (const { at } of scalars) {
      const joined = joinTranslations(data, translationOf(data, at, 'Wort'), 'de');
      expect(joined.findings).toEqual([]);
      expect(joined.joined).toEqual([at]);
      const { values, findings } = parseRecord(definition, joined.data);
      const where = at.join('.');
      // A single value may stand for a list of one: then the path in the model has a step more.
      const here = findings.some((finding) => at.every((step) => finding.at.includes(step)));
      if (here) continue;
      expect(findings, where).toEqual([]);
      expect(JSON.stringify(values), where).toContain('"de":"Wort"');
      expect(JSON.stringify(values), where).not.toContain('\\u0000');
      texts.add(String(at[0]));
    }
    expect([...texts]).toEqual(
      expect.arrayContaining([
        'title',
        'unit',
        'summary',
        'learningOutcomes',
        'topics',
        'support',
        'fees',
        'assessment',
      ]),
    );
    for (const fact of ['status', 'code', 'url', 'level', 'workload', 'identifiers', 'lastChecked', 'provider']) {
      if (fact !== 'lastChecked') expect([...texts]).not.toContain(fact);
    }
  });

  test('whatever the translation holds, the original comes out of the joined data unharmed', () => {
    const plain: fc.Arbitrary<Plain> = fc.letrec<{ node: Plain }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom('', 'same', 'Wort'),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('title', 'topics', 'fees', 'runs', 'for', 'note', '__proto__'), tie('node')),
      ),
    })).node;
    const original = (value: Plain): unknown => {
      if (typeof value === 'string') return withoutTranslations(value);
      if (Array.isArray(value)) return value.map(original);
      return Object.fromEntries(Object.keys(value).map((key) => [key, original(value[key] as Plain)]));
    };
    fc.assert(
      fc.property(plain, (translation) => {
        expect(original(joinTranslations(data, translation, 'de').data)).toEqual(original(data));
      }),
    );
  });
});
