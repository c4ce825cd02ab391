import { z } from 'zod';
import type { Direction } from '../../concepts/stackability.ts';
import { fact } from '../../values/fact.ts';
import { credits, duration, id, level, organisation, when, yesNo } from '../../values/fields.ts';
import { block, byForm, field, oneOf, oneOrMany, word } from '../../values/form.ts';
import { optionalList } from '../../values/optional-list.ts';
import { schemaRules } from '../../values/schema-rules.ts';
import { text } from '../../values/text.ts';
import { awardKinds } from '../../vocabularies/award-kinds.ts';
import { directions } from '../../vocabularies/directions.ts';
import { ruleKeys, toRule } from './entry-schema.ts';
import { limits } from './limits.ts';
import type { Award, Limit, Order, PathwayRule, PathwayTime } from './model.ts';
import { pathwayRules as rules } from './pathway-rules.ts';

const award = byForm<Award | 'none'>(
  word('none', schemaRules.type),
  block({
    name: field(text.optional(), { doc: 'What it is called.', example: 'Certificate in data work' }),
    kind: field(oneOf(awardKinds, rules['award-kind']).optional(), {
      doc: 'What it is.',
      example: 'certificate',
      mapsTo: 'Open Badges achievementType',
    }),
    credits: field(optionalList(credits), { doc: 'Its credits, in one or more systems.', example: '20 ECTS' }),
    level: field(optionalList(level), { doc: 'Its level, in one or more frameworks.', example: 'EQF 6' }),
    by: field(optionalList(organisation), {
      doc: 'Who awards it, where that is not the provider of the pathway.',
      example: 'hillside-college',
    }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }).transform(
    ({ name, kind, note, ...lists }): Award => ({
      ...(name ? { name } : {}),
      kind: kind ?? null,
      ...lists,
      ...(note ? { note } : {}),
    }),
  ),
);

const rule = block({ ...ruleKeys, note: field(text.optional(), { doc: 'An aside.' }) }).transform(
  (given, context): PathwayRule => toRule(given, context),
);

const order = block({
  first: field(oneOrMany(id), {
    doc: 'What comes first: one or more offers.',
    example: 'riverbank-university/spreadsheet-skills',
    required: true,
  }),
  // biome-ignore lint/suspicious/noThenProperty: the key of the vocabulary; its value is never a function
  then: field(oneOrMany(id), {
    doc: 'What comes after all of these.',
    example: 'riverbank-university/data-literacy-for-managers',
    required: true,
  }),
  note: field(text.optional(), { doc: 'An aside.' }),
}).transform(({ note, ...steps }): Order => ({ ...steps, ...(note ? { note } : {}) }));

const time = block({
  duration: field(duration.optional(), {
    doc: 'How long it takes.',
    example: '1-3 years',
    mapsTo: 'CTDL estimatedDuration',
  }),
  countsFor: field(duration.optional(), {
    doc: 'How long after its award a certificate counts here.',
    example: '5 years',
  }),
  ageAtAdmission: field(duration.optional(), {
    doc: 'How old a certificate may be on the day on which one is admitted to the pathway.',
    example: '5 years',
  }),
  completeWithin: field(duration.optional(), {
    doc: 'How long it may take from the first award to the last.',
    example: '3 years',
  }),
  openFrom: field(when.optional(), { doc: 'From when it is open.' }),
  openUntil: field(when.optional(), { doc: 'Until when it is open.', mapsTo: 'CTDL expirationDate' }),
  note: field(text.optional(), { doc: 'An aside.' }),
}).transform(
  ({ note, duration: length, countsFor, ageAtAdmission, completeWithin, openFrom, openUntil }): PathwayTime => ({
    duration: length ?? null,
    countsFor: countsFor ?? null,
    ageAtAdmission: ageAtAdmission ?? null,
    completeWithin: completeWithin ?? null,
    openFrom: openFrom ?? null,
    openUntil: openUntil ?? null,
    ...(note ? { note } : {}),
  }),
);

/** The keys that a pathway has beside those it shares with offers. */
export const pathwayShape = {
  award: field(award.nullish().transform((given) => given ?? null) as unknown as z.ZodType<Award | 'none' | null>, {
    doc: 'What the learner gets at the end; none for a set without a certificate of its own.',
    example: 'none',
    mapsTo:
      'ELM Qualification or LearningAchievementSpecification with hasPart · CTDL Credential with requires · Open Badges achievementType',
  }),
  direction: field(optionalList<Direction>(oneOf(directions, rules.direction)), {
    doc: 'vertical: to a higher level. horizontal: wider at the same level. value-adding: added to a qualification. One or more.',
    example: 'vertical',
  }),
  rules: field(
    fact({
      short: [z.array(rule) as unknown as z.ZodType<readonly PathwayRule[]>],
      statedAt: true,
      shape: ruleKeys,
      value: (given, context): readonly PathwayRule[] | null =>
        Object.values(given).some(isSaid) ? [toRule(given, context)] : null,
    }),
    {
      doc: 'The rules, all of which must hold. Each says how much (take) of what (from).',
      mapsTo: 'CTDL requires (ConditionProfile), hasPart',
    },
  ),
  order: field(optionalList<Order>(order), {
    doc: 'What must be taken before what, across rules.',
    mapsTo: 'CTDL preparationFrom',
  }),
  limits: field(limits.optional().transform((given) => given ?? []) as unknown as z.ZodType<Limit[]>, {
    doc: 'What counts only up to a limit, over all rules.',
    mapsTo: 'CTDL transferValueStatement',
  }),
  countTwice: field(yesNo.optional().transform((given) => given ?? false) as unknown as z.ZodType<boolean>, {
    doc: 'yes: one certificate may count in several rules. If absent: no.',
  }),
  time: field(time.nullish().transform((given) => given ?? null) as unknown as z.ZodType<PathwayTime | null>, {
    doc: 'How long it takes, how long certificates count, and when it is open.',
    mapsTo: 'CTDL estimatedDuration, expirationDate',
  }),
  conditions: field(optionalList(text), {
    doc: 'What cannot be worked out here, such as a grade average; one or more texts.',
    example: 'An average of at least B',
  }),
};

function isSaid(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
