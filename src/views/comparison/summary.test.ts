import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HoursReason } from '../../facts/comparable-workload.ts';
import { derived, refused } from '../../facts/derived.ts';
import type { NoFeeReason } from '../../facts/fee-of-offer.ts';
import type { FeeTotal } from '../../facts/fee-totals.ts';
import { en } from '../../i18n/en/index.ts';
import type { Figure } from '../../values/figure.ts';
import { completeOffer, offerOf, siteOf } from '../testing.ts';
import type { ComparableFacts, ComparedOffer } from '../types/comparison.ts';
import { toComparedOffer } from './compared-offer.ts';
import { summarise } from './summary.ts';

const site = siteOf({ complete: completeOffer });
const base = toComparedOffer(offerOf(site, 'complete'), site);
const exactly = (value: number, about = false): Figure => ({ min: value, max: value, about });
const offer = (facts: Partial<ComparableFacts>, more: Partial<ComparedOffer> = {}): ComparedOffer => ({
  ...base,
  groups: undefined,
  ...more,
  derived: { ...unknown, ...facts },
});
const unknown: ComparableFacts = {
  hours: refused('not-stated'),
  ects: refused('not-stated'),
  level: refused('not-stated'),
  fee: refused('not-stated'),
};
const hours = (figure: Figure): ComparableFacts['hours'] => derived(figure, ['workload'], 'stated');
const from = { rule: 'stated-total', items: [], factors: [] } as const;
const fee = (total: FeeTotal, conditional = false): ComparableFacts['fee'] =>
  derived([{ profile: 0, total: { kind: 'one', total }, conditional }], ['fees'], 'profile-for-everyone');
const money = (figure: Figure, currency = 'EUR'): ComparableFacts['fee'] =>
  fee({ kind: 'total', money: { figure, currency }, from });
const said = (...offers: readonly ComparedOffer[]): string[] =>
  summarise(offers, { words: en, language: 'en' }).map((line) => line.join(''));

describe('in short', () => {
  test('two offers are told apart by hours and cost', () => {
    expect(
      said(
        offer({ hours: hours(exactly(160)), fee: money(exactly(480)) }),
        offer({ hours: hours(exactly(120)), fee: money(exactly(600)) }),
      ),
    ).toEqual(['B takes 40 hours less than A.', 'A costs €120 less than B.']);
  });

  test('a difference of figures that are worked out is about so much', () => {
    expect(said(offer({ hours: hours(exactly(78)) }), offer({ hours: hours(exactly(150, true)) }))[0]).toBe(
      'A takes about 72 hours less than B.',
    );
  });

  test('of several the fewest is named, among those that are known', () => {
    const [first, second] = said(
      offer({ hours: hours(exactly(30)) }),
      offer({ hours: hours(exactly(20)) }),
      offer({ hours: hours(exactly(25)) }),
      offer({}),
    );
    expect(first).toBe('Of A, B and C, B takes the fewest hours: 20 hours.');
    expect(second).toBe('D does not state the hours.');
  });

  test('ranges that overlap are not ranked', () => {
    const range = { min: 100, max: 140, about: false };
    expect(
      said(
        offer({ hours: hours(range), fee: money(range) }),
        offer({ hours: hours(exactly(120)), fee: money(exactly(140)) }),
      ),
    ).toEqual([
      'The hours of A and B overlap, so they are not ranked.',
      'The costs of A and B overlap, so they are not ranked.',
    ]);
  });

  test('two currencies are not ranked', () => {
    const sentences = said(offer({ fee: money(exactly(1)) }), offer({ fee: money(exactly(1000), 'GBP') }), offer({}));
    expect(sentences).toContain('Costs are in EUR and GBP and are not ranked against each other.');
    expect(sentences).toContain('C states no cost.');
    expect(sentences.join(' ')).not.toMatch(/less|least/);
  });

  test('free is said, and nothing is counted off from it', () => {
    expect(said(offer({ fee: fee({ kind: 'free', from }) }), offer({ fee: money(exactly(480)) }))).toContain(
      'A is free.',
    );
  });

  test('why a cost is not known is said', () => {
    const because = (reason: NoFeeReason): string[] =>
      said(offer({ fee: refused(reason) }), offer({ fee: refused(reason) }));
    expect(because('not-stated')).toContain('A and B state no cost.');
    expect(because('elsewhere')).toContain('A and B state their costs on another page.');
    expect(because('depends-on-who')).toContain('What A and B cost you depends on who you are, or on a condition.');
    const part = fee({ kind: 'at-least', known: null, missing: [{ what: 'teaching' }] });
    expect(said(offer({ fee: part }), offer({ fee: money(exactly(1), 'GBP') }))).toContain(
      'A states only a part of the cost.',
    );
    expect(said(offer({ fee: fee({ kind: 'free', from }, true) }), offer({}))).toContain(
      'What A costs you depends on who you are, or on a condition.',
    );
  });

  test('levels stand beside each other, "about" where a study compares', () => {
    const level = (eqf: number, approximate = false): ComparableFacts['level'] =>
      derived({ eqf, approximate }, ['level'], 'stated');
    expect(said(offer({ level: level(6) }), offer({ level: level(6) }))).toContain(
      'A and B are at the same level: EQF 6.',
    );
    expect(said(offer({ level: level(6) }), offer({ level: level(6, true) }), offer({}))).toEqual(
      expect.arrayContaining(['Levels: A EQF 6 and B ≈ EQF 6.', 'C cannot be placed on the European levels.']),
    );
  });

  test('what cannot be taken is said', () => {
    const status = { label: 'Closed', tone: 'caution' } as const;
    expect(said(offer({}), offer({}, { status }))).toContain('B: closed.');
  });

  test('one offer alone is compared with nothing', () => {
    expect(said(offer({ hours: hours(exactly(1)) }))).toEqual([]);
  });
});

describe('whatever the offers state', () => {
  const figure = fc
    .integer({ min: 0, max: 500 })
    .chain((min) => fc.record({ min: fc.constant(min), max: fc.integer({ min, max: 500 }), about: fc.boolean() }));
  const anyHours = fc.oneof(
    figure.map(hours),
    fc
      .constantFrom<HoursReason>('not-stated', 'not-applicable', 'no-rate', 'only-per-week')
      .map((reason) => refused(reason)),
  );
  const anyFee = fc.oneof(
    fc.tuple(figure, fc.constantFrom('EUR', 'GBP', 'NZD')).map(([one, currency]) => money(one, currency)),
    fc.constant(fee({ kind: 'free', from })),
    fc
      .constantFrom<NoFeeReason>('not-stated', 'elsewhere', 'depends-on-who', 'not-today')
      .map((reason) => refused(reason)),
  );
  const some = fc.array(
    fc.record({ hours: anyHours, fee: anyFee }).map((facts) => offer(facts)),
    { minLength: 2, maxLength: 4 },
  );
  const winners = (sentences: readonly string[], verb: 'costs' | 'takes'): string[] =>
    sentences.flatMap(
      (one) => new RegExp(`\\b([ABCD]) ${verb} .*(?:less than|the fewest|the least)`).exec(one)?.[1] ?? [],
    );

  test('what is not known never wins', () => {
    fc.assert(
      fc.property(some, (offers) => {
        const sentences = said(...offers);
        for (const letter of winners(sentences, 'takes'))
          expect(offers['ABCD'.indexOf(letter)]?.derived.hours.known).toBe(true);
        for (const letter of winners(sentences, 'costs'))
          expect(offers['ABCD'.indexOf(letter)]?.derived.fee.known).toBe(true);
      }),
    );
  });

  test('a cost is only ranked against costs in the same currency', () => {
    fc.assert(
      fc.property(some, (offers) => {
        const currencies = offers.map(({ derived: { fee: given } }) => {
          const [one] = given.known ? given.value : [];
          return one?.total.kind === 'one' && one.total.total.kind === 'total' ? one.total.total.money.currency : null;
        });
        for (const sentence of said(...offers).filter((one) => /costs .* less than|costs the least/.test(one))) {
          const named = [...sentence.matchAll(/\b([ABCD])\b/g)].map(
            ([, letter]) => currencies['ABCD'.indexOf(letter ?? '')],
          );
          expect(new Set(named).size).toBe(1);
        }
      }),
    );
  });

  test('every offer whose hours or cost are not known is named as such', () => {
    fc.assert(
      fc.property(some, (offers) => {
        const sentences = said(...offers).join(' ');
        offers.forEach(({ derived: { fee: given } }, index) => {
          if (!given.known && given.reason === 'not-stated')
            expect(sentences).toMatch(new RegExp(`\\b${'ABCD'[index]}\\b[^.]* states? no cost`));
        });
      }),
    );
  });
});
