import { z } from 'zod';
import { feeKinds } from '../../vocabularies/fee-kinds.ts';
import { fundingApplications } from '../../vocabularies/funding-application.ts';
import { type Amount, parseAmount } from '../amount.ts';
import { audience, when } from '../fields.ts';
import { type Figure, parsePercent } from '../figure.ts';
import { block, byForm, field, oneOf, oneOrMany, type Scalar, scalar } from '../form.ts';
import { linkInText } from '../link-or-words.ts';
import type { Parsed } from '../parsed.ts';
import { noneOrWords, type Text, text, UNDETERMINED } from '../text.ts';
import { wordOr } from '../word-or.ts';
import type { Funding, Reduction } from './profile.ts';
import { feesRules as rules } from './rules.ts';

const note = field(text.optional(), { doc: 'An aside.' });
const statedAt = field(linkInText.optional(), { doc: 'Where it is stated: a link or words.' });

type Percent = { readonly kind: 'percent'; readonly figure: Figure };

const amountOrPercent: z.ZodType<Amount | Percent, Scalar> = scalar<Amount | Percent>(
  (written): Parsed<Amount | Percent> => {
    if (!written.includes('%')) return parseAmount(written);
    const read = parsePercent(written);
    return read.ok ? { ok: true, value: { kind: 'percent', figure: read.value } } : read;
  },
  { value: 'amount or percent', examples: ['10 %', '50 EUR'] },
);

/** What some people pay less; an empty list where the provider says that there is nothing. */
export const reductions: z.ZodType<Reduction[]> = noneOrList<Reduction>(
  block({
    name: field(text.optional(), { doc: 'What it is called.', example: 'Early payment' }),
    for: field(audience.optional(), { doc: 'Who gets it.', example: 'alumni' }),
    amount: field(wordOr('not-stated', amountOrPercent).optional(), {
      doc: 'An amount, a percentage, or not-stated.',
      example: '10 %',
    }),
    on: field(oneOrMany(oneOf(feeKinds, rules.item)).optional(), { doc: 'The fees it holds for.', example: 'tuition' }),
    until: field(when.optional(), { doc: 'Until when one can have it.' }),
    statedAt,
    note,
  }).transform(
    (keys): Reduction => ({ ...keys, amount: keys.amount ?? null, on: keys.on ?? [], until: keys.until ?? null }),
  ),
  (name) => ({ name, amount: null, on: [], until: null }),
);

/** Money from others; an empty list where the provider says that there is none. */
export const funding: z.ZodType<Funding[]> = noneOrList<Funding>(
  block({
    name: field(text.optional(), { doc: 'What it is called.', example: 'Training card' }),
    for: field(audience.optional(), { doc: 'Who can have it.', example: 'job-seekers' }),
    covers: field(text.optional(), { doc: 'What it pays.', example: 'Up to the whole fee' }),
    application: field(oneOf(fundingApplications, rules['funding-application']).optional(), {
      doc: 'Whether one must apply for it: needed or not-needed.',
      example: 'needed',
    }),
    from: field(when.optional(), { doc: 'From when there is money.' }),
    until: field(when.optional(), { doc: 'Until when there is money.' }),
    statedAt,
    note,
  }).transform(
    (keys): Funding => ({
      ...keys,
      application: keys.application ?? null,
      from: keys.from ?? null,
      until: keys.until ?? null,
    }),
  ),
  (name) => ({ name, application: null, from: null, until: null }),
);

/** `none`, or one or more entries, each a name or a block. */
function noneOrList<T>(entry: z.ZodType<T>, named: (name: Text) => T): z.ZodType<T[]> {
  return byForm<T[]>(
    z.array(byForm<T>(text.transform(named), entry)),
    text.transform((words): T[] => (words[UNDETERMINED] === 'none' ? [] : [named(words)])).meta(noneOrWords),
    entry.transform((one): T[] => [one]),
  );
}
