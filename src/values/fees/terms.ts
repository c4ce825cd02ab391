import { z } from 'zod';
import { taxes } from '../../vocabularies/tax.ts';
import { amount, percent } from '../fields.ts';
import { block, byForm, field, oneOf, refuse, type Scalar } from '../form.ts';
import { type Text, text, UNDETERMINED } from '../text.ts';
import { parseWhen, type When } from '../when.ts';
import type { RefundStep, Tax } from './profile.ts';
import { feesRules as rules } from './rules.ts';

const note = field(text.optional(), { doc: 'An aside.' });
const taxWord = oneOf(taxes, rules.tax);

/** Whether the amounts hold the tax: one word, or a block with rate and amount. */
export const tax = byForm<Tax>(
  taxWord.transform((is): Tax => ({ is, rate: null, amount: null })),
  block({
    is: field(taxWord.optional(), { doc: 'included, not-included or exempt.', example: 'not-included' }),
    rate: field(percent.optional(), { doc: 'The rate.', example: '20 %' }),
    amount: field(amount.optional(), { doc: 'The tax as an amount.', example: '90 EUR' }),
    note,
  }).transform((keys, context): Tax => {
    if (keys.is === undefined && keys.rate === undefined && keys.amount === undefined) {
      refuse(context, rules.tax, 'The tax says neither whether it is included nor how much it is.');
    }
    return { ...keys, is: keys.is ?? null, rate: keys.rate ?? null, amount: keys.amount ?? null };
  }),
);

/** Yes, no, or words on how it can be paid in parts. */
export const instalments: z.ZodType<boolean | Text, Scalar> = text.transform((words): boolean | Text => {
  const said = onlyWords(words);
  if (said === 'yes' || said === 'true') return true;
  return said === 'no' || said === 'false' ? false : words;
});

const looksLikeDate = /^(?:\d{4}(?:[-/.]\d.*)?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/;

/** A date, or words such as "14 days before the start"; what looks like a date must be one. */
const refundUntil: z.ZodType<{ date: When } | { words: Text }, Scalar> = text.transform((words, context) => {
  const read = parseWhen(onlyWords(words) ?? '');
  if (read.ok) return { date: read.value };
  if (looksLikeDate.test(onlyWords(words) ?? '')) refuse(context, read.rule, read.message, read.help);
  return { words };
});

/** Words, or a list of dates and shares. */
export const refund = byForm<Text | RefundStep[]>(
  z.array(
    byForm<RefundStep>(
      text.transform((words): RefundStep => ({ share: null, note: words })),
      block({
        until: field(refundUntil.optional(), { doc: 'A date, or words such as: 14 days before the start.' }),
        share: field(percent.optional(), { doc: 'How much of the fee is paid back.', example: '50 %' }),
        note,
      }).transform((keys): RefundStep => ({ ...keys, share: keys.share ?? null })),
    ),
  ),
  text,
);

/** The words as written, unless a translation is joined to them: then they are words, not a fact. */
function onlyWords(words: Text): string | undefined {
  return Object.keys(words).length === 1 ? words[UNDETERMINED] : undefined;
}
