import { expect, test } from 'vitest';
import { en } from '../../i18n/en/index.ts';
import type { ComparisonRow, ComparisonView } from '../../views/types/comparison.ts';
import { renderComparison } from './comparison.ts';

const offer = { id: 'p/a', title: 'A', href: '/a/', by: 'P', silence: 'provider', actions: [] } as const;
const row = (kind: ComparisonRow['verdict']['kind']): ComparisonRow => ({
  key: kind,
  label: kind,
  verdict: { kind, label: kind },
  cells: [{ cell: { state: 'not-stated' } }, { cell: { state: 'not-stated' } }],
});
const view: ComparisonView = {
  offers: [offer, { ...offer, silence: 'source' }],
  summary: [],
  groups: [
    {
      key: 'takes',
      title: 'G',
      rows: [row('differs'), row('same'), row('same-where-stated'), row('only-one'), row('none')],
    },
  ],
};

test('only rows that tell the offers apart in nothing can be hidden', () => {
  const hidden = [
    ...renderComparison(view, { words: en, language: 'en' }).text.matchAll(/<tr data-same><th scope="row">([\w-]+)/g),
  ];
  expect(hidden.map(([, label]) => label)).toEqual(['same', 'none']);
});

test('every cell says whose offer it is, and whose silence', () => {
  const markup = renderComparison(view, { words: en, language: 'en' }).text;
  expect(markup.match(/<span class="visually-hidden">A:<\/span>/g)).toHaveLength(10);
  expect(markup.match(/Not stated by the provider/g)).toHaveLength(5);
  expect(markup.match(/Not stated in the source that was read/g)).toHaveLength(5);
});
