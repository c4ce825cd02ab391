import { z } from 'zod';
import { type Fact, fact } from '../fact.ts';
import { amount, audience, figure, when } from '../fields.ts';
import { block, byForm, field } from '../form.ts';
import { linkInText } from '../link-or-words.ts';
import { type Text, text } from '../text.ts';
import { funding, reductions } from './aid.ts';
import { itemKeys, singleKinds } from './items.ts';
import type { FeeProfile } from './profile.ts';
import { instalments, refund, tax } from './terms.ts';

const profileKeys = {
  for: field(audience.optional(), {
    doc: 'Who pays this: the id of an audience, or words. Absent: everyone, or everyone else beside groups with a price of their own.',
    example: 'residents',
    mapsTo: 'QualityLink learnerGroupConditions · CTDL audienceType',
  }),
  from: field(when.optional(), { doc: 'From when these fees hold.', example: '2026-09-01', mapsTo: 'CTDL startDate' }),
  until: field(when.optional(), { doc: 'Until when these fees hold.', example: '2027-08-31', mapsTo: 'CTDL endDate' }),
  condition: field(text.optional(), { doc: 'When or for whom these fees hold.', example: 'During the pilot' }),
  seats: field(figure.optional(), { doc: 'How many places there are at this fee.', example: '20' }),
  ...itemKeys,
  total: field(amount.optional(), {
    doc: 'The total, as the provider states it.',
    example: '480 EUR',
    mapsTo: 'schema.org price where no single price',
  }),
  tax: field(tax.optional(), {
    doc: 'Whether the amounts hold the tax: included, not-included, exempt; or a block of is, rate, amount.',
    example: 'included',
    mapsTo: 'ELM description',
  }),
  instalments: field(instalments.optional(), {
    doc: 'Whether it can be paid in parts: yes, no, or how.',
    example: 'Three payments of 160 EUR',
    mapsTo: 'ELM description · CTDL paymentPattern',
  }),
  refund: field(refund.optional(), {
    doc: 'When money is paid back: words, or a list of until, share, note.',
    example: 'All of it until 14 days before the start',
    mapsTo: 'ELM description',
  }),
  reductions: field(reductions.optional(), {
    doc: 'What some people pay less, or none.',
    mapsTo: 'CTDL financialAssistance',
  }),
  funding: field(funding.optional(), {
    doc: 'Money from others, or none.',
    mapsTo: 'ELM grant · CTDL financialAssistance',
  }),
};

type ProfileKeys = Partial<z.output<z.ZodObject<typeof profileKeys>>> & {
  readonly statedAt?: Text | undefined;
  readonly note?: Text | undefined;
};

function toProfile(keys: ProfileKeys): FeeProfile {
  return {
    for: keys.for ?? { id: 'everyone' },
    from: keys.from ?? null,
    until: keys.until ?? null,
    ...(keys.condition ? { condition: keys.condition } : {}),
    seats: keys.seats ?? null,
    items: [...singleKinds.flatMap((kind) => keys[kind] ?? []), ...(keys.other ?? [])],
    total: keys.total ?? null,
    tax: keys.tax ?? null,
    instalments: keys.instalments ?? null,
    refund: keys.refund ?? null,
    reductions: keys.reductions ?? null,
    funding: keys.funding ?? null,
    ...(keys.statedAt ? { statedAt: keys.statedAt } : {}),
    ...(keys.note ? { note: keys.note } : {}),
  };
}

const price = amount.transform(
  (value): FeeProfile => toProfile({ price: { kind: 'price', amount: value, count: null, optional: false } }),
);

const profile = byForm<FeeProfile>(
  price,
  block({
    ...profileKeys,
    statedAt: field(linkInText.optional(), {
      doc: 'Where these fees are stated, or where more stands: a link or words.',
    }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }).transform(toProfile),
);

/** Fees in their states: an amount for everyone, a block, or a list of both, one for each audience or time. */
export const feesFact: z.ZodType<Fact<readonly FeeProfile[]>> = fact<typeof profileKeys, readonly FeeProfile[]>({
  short: [z.array(profile), price.transform((one): readonly FeeProfile[] => [one])],
  notApplicable: true,
  statedAt: true,
  shape: profileKeys,
  value: (keys) => [toProfile(keys)],
});
