import { expect, test } from 'vitest';
import { en } from '../../i18n/en/index.ts';
import { renderMatrix } from './matrix.ts';

test('every field of the matrix has a sign and its words', () => {
  const states = ['stated', 'partly', 'not-applicable', 'not-stated', 'elsewhere'] as const;
  const columns = states.map((key) => ({ key, short: key }));
  const { text } = renderMatrix({ columns, groups: [{ title: 'P', rows: [{ title: 'O', href: '/o/', states }] }] }, en);
  const fields = [...text.matchAll(/<td class="is-(\w+)">.*?<span class="visually-hidden">([^<]+)</g)];
  expect(fields.map(([, sign, words]) => `${sign}: ${words}`)).toEqual([
    'stated: stated',
    'partly: stated in part',
    'exempt: does not apply',
    'absent: not stated',
    'out: On another page',
  ]);
});
