import { expect, test } from 'vitest';
import { listOf } from './list-query.ts';

const fields = (chosen: Readonly<Record<string, string>>) =>
  Object.entries(chosen).map(([name, value]) => ({ name, value }));

test.for([
  ['nothing chosen is every offer', { mode: '', sort: 'relevance' }, '', ''],
  [
    'what is chosen stands in the query',
    { mode: 'online', price: 'free', sort: 'fee' },
    '',
    'mode=online&price=free&sort=fee',
  ],
  [
    'words and bounds of the list before stay',
    { mode: 'online' },
    'q=data&price-max=100',
    'q=data&price-max=100&mode=online',
  ],
  [
    'two values of a filter stay where nothing was changed',
    { mode: 'blended' },
    'mode=online&mode=blended',
    'mode=online&mode=blended',
  ],
  ['a changed filter takes the place of both', { mode: 'on-site' }, 'mode=online&mode=blended', 'mode=on-site'],
  ['a filter that is set back to any goes', { mode: '' }, 'mode=online', ''],
] as const)('%s', ([, chosen, before, query]) =>
  expect(listOf(fields(chosen), new URLSearchParams(before))).toBe(query),
);
