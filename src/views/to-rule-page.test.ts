import { describe, expect, test } from 'vitest';
import { defineRules } from '../diagnostics/rule.ts';
import { en } from '../i18n/en/index.ts';
import { addressesOf } from './addresses.ts';
import { toChecksView, toRulePages } from './to-rule-page.ts';

const text = { why: 'Because.', remedy: 'Do so.', example: { wrong: 'a', right: 'b' }, title: 'It is wrong' } as const;
const rules = Object.values({
  ...defineRules('workload', { quantity: { severity: 'error', ...text }, missing: { severity: 'warning', ...text } }),
  ...defineRules('nameless', { thing: { severity: 'advice', ...text, source: 'Annex I' } }),
});
const context = { words: en, to: addressesOf('/c/') };

describe('pages of the rules', () => {
  test('the list groups rules by the first part of their ids, in order', () => {
    const view = toChecksView(rules, context);
    expect(view.total).toBe(3);
    expect(view.groups.map(({ key, title }) => [key, title])).toEqual([
      ['nameless', 'nameless'],
      ['workload', 'Workload'],
    ]);
    expect(view.groups[1]?.rules.map(({ id, href }) => [id, href])).toEqual([
      ['workload/missing', '/c/checks/workload/missing/'],
      ['workload/quantity', '/c/checks/workload/quantity/'],
    ]);
  });

  test('each page names its neighbours; the first has none before it and the last none after it', () => {
    const pages = toRulePages(rules, context);
    expect(pages.map(({ id, previous, next }) => [previous?.id, id, next?.id])).toEqual([
      [undefined, 'nameless/thing', 'workload/missing'],
      ['nameless/thing', 'workload/missing', 'workload/quantity'],
      ['workload/missing', 'workload/quantity', undefined],
    ]);
    expect(pages[0]?.source).toBe('Annex I');
    expect(pages[1]).not.toHaveProperty('source');
    expect(pages[1]?.concept.href).toBe('/c/checks/#workload');
  });
});
