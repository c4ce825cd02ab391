import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../i18n/en/index.ts';
import { completeOffer, offerOf, siteOf } from '../testing.ts';
import type { ComparedOffer } from '../types/comparison.ts';
import { toComparedOffer } from './compared-offer.ts';
import { costSentences } from './cost-sentences.ts';

/** Sentences on the costs of offers with these fees. */
function said(...fees: readonly string[]): readonly string[] {
  return sentencesOn(fees.map(offerWith));
}

function sentencesOn(offers: readonly ComparedOffer[]): readonly string[] {
  const all = offers.map((offer, index) => ({ letter: 'ABCD'[index] ?? '', offer }));
  return costSentences(all, { words: en, language: 'en' });
}

function offerWith(fees: string): ComparedOffer {
  const text = completeOffer.replace(/fees:\n(?: .*\n)+/, `fees: ${fees}\n`);
  const site = siteOf({ one: text });
  return toComparedOffer(offerOf(site, 'one'), site);
}

describe('where a group of people has a price of its own', () => {
  test('who costs less is said of all of them only where it holds at every price', () => {
    expect(said('[ 480 EUR, { for: alumni, price: 330 EUR } ]', '600 EUR')).toEqual([
      'A costs €120–€270 less than B, depending on who you are.',
    ]);
    expect(said('[ 480 EUR, { for: alumni, price: 330 EUR } ]', '600 EUR', '700 EUR')).toEqual([
      'Of A, B and C, A costs the least, whoever you are: €330–€480.',
    ]);
  });

  test('people of one group at one provider pay its price in both', () => {
    const [one, other] = [
      '[ 310 EUR, { for: alumni, price: 260 EUR } ]',
      '[ 480 EUR, { for: alumni, price: 300 EUR } ]',
    ];
    expect(said(one, other)).toEqual(['A costs €40–€170 less than B, depending on who you are.']);
    const elsewhere = { ...offerWith(other), by: 'Hillside College (fictional)' };
    expect(sentencesOn([offerWith(one), elsewhere])[0]).toBe('At the general price: A costs €170 less than B.');
  });

  test('else it is said of the general price, with the groups that have another one', () => {
    expect(said('[ 480 EUR, { for: alumni, price: 330 EUR } ]', '450 EUR')).toEqual([
      'At the general price: B costs €30 less than A.',
      'Other prices of A: €330 for former students.',
    ]);
    expect(
      said(
        '[ 480 EUR, { for: alumni, price: 330 EUR }, { for: own-staff, price: free } ]',
        '[ 400 EUR, { for: companies, price: on-request } ]',
        '500 EUR',
      ),
    ).toEqual([
      'At the general price: Of A, B and C, B costs the least: €400.',
      'Other prices of A: €330 for former students and free for staff of the provider.',
      'Other prices of B: not known in full for companies.',
    ]);
    expect(said('[ 480 EUR, { for: alumni, price: 330 EUR } ]', '480 EUR')[0]).toBe(
      'At the general price: A and B cost the same: €480.',
    );
  });

  test('what is free in general is not said to be free for those who pay', () => {
    expect(said('[ free, { for: companies, price: 90 EUR } ]', '480 EUR')).toEqual([
      'At the general price: A is free.',
      'Other prices of A: €90 for companies.',
    ]);
  });

  test('nothing is said of a price that is the same, is over, or is never ranked', () => {
    expect(said('[ 480 EUR, { for: alumni, price: 480 EUR } ]', '450 EUR')).toEqual(['B costs €30 less than A.']);
    expect(said('[ 480 EUR, { for: alumni, price: 330 EUR, until: 2025-12-31 } ]', '450 EUR')).toEqual([
      'B costs €30 less than A.',
    ]);
    expect(said('[ 480 EUR, { for: alumni, price: 330 EUR } ]', '450 GBP')).toEqual([
      'Costs are in EUR and GBP and are not ranked against each other.',
    ]);
  });
});

test('a sentence without a condition holds at every price that anybody has', () => {
  const amount = fc.integer({ min: 1, max: 9 });
  const prices = fc.record({ general: amount, alumni: fc.option(amount), companies: fc.option(amount) });
  const whole = (min: number) =>
    ({
      kind: 'total',
      money: { figure: { min, max: min, about: false }, currency: 'EUR' },
      from: { rule: 'stated-total', items: [], factors: [] },
    }) as const;
  const base = offerWith('480 EUR');
  const fee = base.derived.fee;
  if (!fee.known || !fee.value[0]) throw new Error('no fee');
  const [known] = fee.value;
  fc.assert(
    fc.property(fc.array(prices, { minLength: 2, maxLength: 4 }), (given) => {
      const offers = given.map(({ general, alumni, companies }): ComparedOffer => {
        const groups = Object.entries({ alumni, companies }).flatMap(([who, one]) =>
          one === null ? [] : [{ who, whole: whole(one) }],
        );
        const total = { kind: 'one', total: whole(general) } as const;
        return { ...base, groups, derived: { ...base.derived, fee: { ...fee, value: [{ ...known, total }] } } };
      });
      for (const sentence of sentencesOn(offers)) {
        const letter = /^(?:Of .*, )?([A-D]) costs/.exec(sentence)?.[1];
        if (letter === undefined) continue;
        const at = 'ABCD'.indexOf(letter);
        for (const person of [[], ['alumni'], ['companies'], ['alumni', 'companies']] as const) {
          const paid = given.map((one) => {
            const own = person.flatMap((group) => one[group] ?? []);
            return own.length > 0 ? own : [one.general];
          });
          const others = paid.flatMap((some, index) => (index === at ? [] : some));
          expect(Math.max(...(paid[at] ?? []))).toBeLessThan(Math.min(...others));
        }
      }
    }),
  );
});
