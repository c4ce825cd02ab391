import type { z } from 'zod';
import { type FeeKind, feeKinds, isOptionalByDefault } from '../../vocabularies/fee-kinds.ts';
import { amount, figure, yesNo } from '../fields.ts';
import { block, byForm, type FieldDoc, field, oneOrMany, refuse } from '../form.ts';
import { linkInText } from '../link-or-words.ts';
import { text } from '../text.ts';
import type { FeeItem } from './profile.ts';
import { feesRules as rules } from './rules.ts';

const itemBlock = block({
  name: field(text.optional(), { doc: 'What the provider calls it.' }),
  amount: field(amount.optional(), {
    doc: 'The amount; charged if it is not known.',
    example: '150 USD per part',
    required: true,
  }),
  count: field(figure.optional(), { doc: 'How often this is paid.', example: '5' }),
  optional: field(yesNo.optional(), { doc: 'yes: not everybody pays it, so it is not part of the total.' }),
  condition: field(text.optional(), { doc: 'Who pays it, or when.' }),
  covers: field(text.optional(), { doc: 'What one gets for it.' }),
  statedAt: field(linkInText.optional(), { doc: 'Where it is stated: a link or words.' }),
  note: field(text.optional(), { doc: 'An aside.' }),
});

/** The fee of one kind: an amount, or a block with one. */
function item(kind: FeeKind): z.ZodType<FeeItem> {
  const optional = isOptionalByDefault(kind);
  return byForm<FeeItem>(
    amount.transform((value): FeeItem => ({ kind, amount: value, count: null, optional })),
    itemBlock.transform((keys, context) => toItem(kind, keys, context)),
  );
}

function toItem(kind: FeeKind, keys: z.output<typeof itemBlock>, context: z.RefinementCtx): FeeItem {
  if (kind === 'other' && keys.name === undefined) {
    refuse(context, rules.item, 'A fee under other has no name.', 'Add name: what the money is for.');
  }
  if (keys.amount === undefined) {
    const name = keys.name?.['und'] ?? kind;
    const help = 'Add amount: a figure with its currency, free, or charged if it is not known.';
    refuse(context, rules.item, `The fee “${name}” has no amount.`, help);
  }
  return {
    kind,
    ...keys,
    amount: keys.amount ?? { kind: 'charged' },
    count: keys.count ?? null,
    optional: keys.optional ?? isOptionalByDefault(kind),
  };
}

/** Every kind of fee that is a key of its own. */
export type SingleKind = Exclude<FeeKind, 'other'>;

export const singleKinds: readonly SingleKind[] = feeKinds.ids.filter((kind) => kind !== 'other');

const money = 'ELM priceDetail · CTDL directCostType';

const docs: Readonly<Record<SingleKind, FieldDoc>> = {
  price: {
    doc: 'The whole fee in one amount, not broken down.',
    example: '450 EUR',
    mapsTo: 'ELM priceDetail · CTDL estimatedCost AggregateCost · schema.org offers · OOAPI priceInformation',
  },
  tuition: { doc: 'The fee for the teaching.', example: '450 EUR', mapsTo: `${money} Tuition` },
  registration: { doc: 'The fee for enrolling.', example: '20 EUR', mapsTo: `${money} EnrollmentFee` },
  application: {
    doc: 'The fee for having an application looked at.',
    example: '50 EUR',
    mapsTo: `${money} Application`,
  },
  assessment: { doc: 'The fee for the assessment.', example: '60 EUR', mapsTo: `${money} StandaloneAssessment` },
  certificate: { doc: 'The fee for the certificate.', example: 'free', mapsTo: `${money} GraduationFee` },
  materials: { doc: 'Books, software and other materials.', example: '30 EUR', mapsTo: `${money} LearningResource` },
  compulsoryCharges: { doc: 'Other charges that everybody pays.', example: '25 EUR', mapsTo: `${money} MixedFees` },
  repeatExam: {
    doc: 'Taking the assessment again. Not part of the total, unless optional: no.',
    example: '60 EUR per attempt',
    mapsTo: `${money} ReexaminationFee`,
  },
  travel: {
    doc: 'Getting there. Not part of the total, unless optional: no.',
    example: 'charged',
    mapsTo: `${money} OptionalCharges`,
  },
  accommodation: {
    doc: 'Staying there. Not part of the total, unless optional: no.',
    example: '300 EUR',
    mapsTo: `${money} OptionalCharges`,
  },
};

/** A key for each kind of fee, and `other` for those with a name of their own. */
export const itemKeys = {
  ...(Object.fromEntries(singleKinds.map((kind) => [kind, field(item(kind).optional(), docs[kind])])) as Record<
    SingleKind,
    z.ZodOptional<z.ZodType<FeeItem>>
  >),
  other: field(oneOrMany(itemBlock.transform((keys, context) => toItem('other', keys, context))).optional(), {
    doc: 'Other fees, each with name and amount.',
    mapsTo: money,
  }),
};
