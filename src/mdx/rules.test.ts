import { describe, expect, test } from 'vitest';
import { body as words } from '../i18n/en/body.ts';
import { checkBody, renderBody } from './body.ts';
import { components } from './components.ts';
import { limits } from './limits.ts';
import { bodyRules } from './rules.ts';

const idsOf = (markdown: string) => checkBody(markdown, { firstLine: 1 }).map(({ rule }) => rule.id);

describe('the rules of bodies', () => {
  // The example of the one would be a book; the other needs the files of the media folder.
  const elsewhere = ['body/too-long', 'body/image-missing'];
  const rules = Object.values(bodyRules).filter(({ id }) => !elsewhere.includes(id));

  test.each(rules)('the wrong example of $id breaks it', ({ id, example }) => {
    expect(idsOf(example.wrong)).toContain(id);
  });

  test.each(rules)('the right example of $id breaks nothing', ({ example }) => {
    expect(idsOf(example.right)).toEqual([]);
  });

  test('a text is too long from one character over the limit on', () => {
    const line = `${'word '.repeat(15)}\n`;
    const full = line.repeat(limits.characters / line.length).padEnd(limits.characters, 'x');
    expect(idsOf(full)).toEqual([]);
    expect(idsOf(`${full}x`)).toEqual(['body/too-long']);
    expect(idsOf('word\n'.repeat(limits.lines - 1))).toEqual([]);
    expect(idsOf('word\n'.repeat(limits.lines))).toEqual(['body/too-long']);
  });

  test('rules on safety and form cannot be lowered; those on what a text says can', () => {
    const lowerable = Object.values(bodyRules).filter(({ scope }) => scope === 'content');
    expect(lowerable.map(({ id }) => id).toSorted()).toEqual([
      'body/alt-missing',
      'body/footnote-missing',
      'body/footnote-unused',
      'body/heading-empty',
      'body/heading-one',
      'body/heading-skipped',
      'body/image-missing',
      'body/invisible-character',
      'body/link-empty',
    ]);
  });
});

describe('the components', () => {
  test.each(components)('the example of $name is shown without a finding', ({ example }) => {
    const { body, findings } = renderBody(example, { firstLine: 1, base: '/', language: 'en', words });
    expect(findings).toEqual([]);
    expect(body.html).not.toBe('');
  });

  test.each(components)('every required attribute of $name is missed where it is absent', ({ name, attributes }) => {
    const missing = checkBody(`<${name} />`, { firstLine: 1 }).filter(({ message }) => / has no /.test(message));
    const required = attributes.filter((attribute) => 'required' in attribute);
    expect(missing).toHaveLength(required.length);
  });
});
