import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_QUERY, type Query } from './address.ts';
import { type Answer, answerQuery } from './answer.ts';
import type { Pagefind, Result } from './pagefind.ts';
import type { Unknowns } from './plan.ts';

type Facts = { readonly level: string; readonly price: string; readonly mode: string };

const unknowns: Unknowns = { level: ['not-stated'], price: ['not-stated', 'other-currency'], mode: ['not-stated'] };
const isUnknown = (name: keyof Facts, value: string): boolean => unknowns[name]?.includes(value) ?? false;

/** An index of offers in memory, filtering as Pagefind does: any value of a filter, all filters. */
function indexOf(offers: readonly Facts[]): { readonly pagefind: Pick<Pagefind, 'search'>; readonly asked: unknown[] } {
  const asked: unknown[] = [];
  return {
    asked,
    pagefind: {
      search: async (words, options) => {
        asked.push({ words, ...options });
        const found = offers.flatMap((facts, index) =>
          Object.entries(options.filters).every(([name, { any }]) => any.includes(facts[name as keyof Facts]))
            ? [{ facts, result: { id: String(index), data: () => Promise.reject(new Error('not fetched')) } }]
            : [],
        );
        const filters: Record<string, Record<string, number>> = {};
        for (const { facts } of found) {
          for (const [name, value] of Object.entries(facts)) {
            filters[name] = { ...filters[name], [value]: (filters[name]?.[value] ?? 0) + 1 };
          }
        }
        return { results: found.map(({ result }) => result), filters };
      },
    },
  };
}

const ids = (results: readonly Result[]): number[] => results.map(({ id }) => Number(id));
const ask = (offers: readonly Facts[], query: Partial<Query>): Promise<Answer> =>
  answerQuery(indexOf(offers).pagefind, { ...EMPTY_QUERY, ...query }, unknowns);

const facts = fc.record({
  level: fc.constantFrom('eqf-5', 'eqf-6', 'not-stated'),
  price: fc.constantFrom('free', 'up-to-500', 'other-currency', 'not-stated'),
  mode: fc.constantFrom('online', 'not-stated'),
});
const chosen = fc.record(
  {
    level: fc.subarray(['eqf-5', 'eqf-6', 'not-stated'], { minLength: 1 }),
    price: fc.subarray(['free', 'up-to-500', 'not-stated'], { minLength: 1 }),
    mode: fc.subarray(['online', 'not-stated'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('a filter', () => {
  test('drops no offer whose fact is unknown: it may fit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(facts, { maxLength: 20 }), chosen, async (offers, wanted) => {
        const { fit, mayFit } = await ask(offers, { chosen: wanted });
        const names = Object.keys(wanted) as (keyof Facts)[];
        const matches = (offer: Facts, name: keyof Facts): boolean => wanted[name]?.includes(offer[name]) ?? false;
        const all = offers.map((offer, index) => ({ offer, index }));
        const fits = all.filter(({ offer }) => names.every((name) => matches(offer, name)));
        const may = all.filter(
          ({ offer }) =>
            names.every((name) => matches(offer, name) || isUnknown(name, offer[name])) &&
            !names.every((name) => matches(offer, name)),
        );
        expect(ids(fit)).toEqual(fits.map(({ index }) => index));
        expect(ids(mayFit)).toEqual(may.map(({ index }) => index));
      }),
    );
  });

  test('says which unknown facts brought the second group in', async () => {
    const offers = [
      { level: 'eqf-6', price: 'not-stated', mode: 'online' },
      { level: 'eqf-6', price: 'free', mode: 'online' },
    ];
    const { unknown } = await ask(offers, { chosen: { level: ['eqf-6'], price: ['free'] } });
    expect(unknown).toEqual(['price']);
  });

  test('can leave the second group out on the visitor’s wish', async () => {
    const offers = [{ level: 'not-stated', price: 'free', mode: 'online' }];
    expect((await ask(offers, { chosen: { level: ['eqf-6'] }, sureOnly: true })).mayFit).toEqual([]);
  });

  test('counts its own values without its own choice, the others with it', async () => {
    const offers = [
      { level: 'eqf-5', price: 'free', mode: 'online' },
      { level: 'eqf-6', price: 'free', mode: 'online' },
      { level: 'eqf-6', price: 'up-to-500', mode: 'online' },
    ];
    const { counts } = await ask(offers, { chosen: { level: ['eqf-6'] } });
    expect(counts['level']).toEqual({ 'eqf-5': 1, 'eqf-6': 2 });
    expect(counts['price']).toEqual({ free: 1, 'up-to-500': 1 });
  });
});

test('without words results stand by title, with words by the best match', async () => {
  const { pagefind, asked } = indexOf([]);
  await answerQuery(pagefind, { ...EMPTY_QUERY, words: '' }, {});
  await answerQuery(pagefind, { ...EMPTY_QUERY, words: 'python' }, {});
  await answerQuery(pagefind, { ...EMPTY_QUERY, words: 'python', sort: 'fee' }, {});
  expect(asked).toEqual([
    { words: null, filters: {}, sort: { title: 'asc' } },
    { words: 'python', filters: {} },
    { words: 'python', filters: {}, sort: { fee: 'asc' } },
  ]);
});
