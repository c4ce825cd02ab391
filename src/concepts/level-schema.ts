import { z } from 'zod';
import { fact } from '../values/fact.ts';
import { type LevelRef, level as levelRef } from '../values/fields.ts';
import { block, byForm, field, oneOf, refuse } from '../values/form.ts';
import { type Text, text } from '../values/text.ts';
import { hasUnknownKey } from '../values/unknown-keys.ts';
import { levelBases } from '../vocabularies/level-basis.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { levelRules as rules } from './level-rules.ts';

/** A level: placed in a framework, or only described in words. */
export type Level =
  | (LevelRef & {
      readonly kind: 'placed';
      /** `equivalent`: somebody found it comparable; it is no award at this level. */
      readonly basis: IdOf<typeof levelBases>;
      readonly by?: Text | undefined;
      readonly note?: Text | undefined;
    })
  | {
      readonly kind: 'described';
      readonly text: Text;
      readonly by?: Text | undefined;
      readonly note?: Text | undefined;
    };

type Keys = {
  readonly value?: LevelRef | undefined;
  readonly basis?: IdOf<typeof levelBases> | undefined;
  readonly described?: Text | undefined;
  readonly by?: Text | undefined;
  readonly note?: Text | undefined;
};

const keys = {
  value: field(levelRef.optional(), { doc: 'Framework and level.', example: 'EQF 6' }),
  basis: field(oneOf(levelBases, rules.basis).optional(), {
    doc: 'assigned (if absent): the offer stands at this level. equivalent: found comparable, no award at this level.',
  }),
  described: field(text.optional(), {
    doc: 'Words, where the source names no framework.',
    example: 'graduate-level',
  }),
  by: field(text.optional(), { doc: 'Who says so.', example: 'NZQA' }),
};

/** One level of a block; null where the block breaks a rule, which is then reported. */
function oneLevel({ value, described, basis, by, note }: Keys, context: z.RefinementCtx): Level | null {
  const more = { ...(by ? { by } : {}), ...(note ? { note } : {}) };
  if (value !== undefined && described !== undefined) {
    refuse(context, rules['one-of'], 'The level has both value and described.', undefined, ['described']);
    return null;
  }
  if (value !== undefined) return { kind: 'placed', ...value, basis: basis ?? 'assigned', ...more };
  if (described !== undefined) return { kind: 'described', text: described, ...more };
  if (hasUnknownKey(context)) return null;
  refuse(
    context,
    rules['one-of'],
    'The level has neither value nor described.',
    'Add value: EQF 6, or take the block out.',
  );
  return null;
}

const levelAlone = levelRef.transform((value): Level => ({ kind: 'placed', ...value, basis: 'assigned' }));

const entry = byForm<Level>(
  levelAlone,
  block({ ...keys, note: field(text.optional(), { doc: 'An aside.' }) }).transform(
    (given, context): Level => oneLevel(given, context) ?? z.NEVER,
  ),
);

/** Keys of the level. */
export const levelShape = {
  level: field(
    fact({
      short: [z.array(entry), levelAlone.transform((level) => [level])],
      notApplicable: true,
      statedAt: true,
      shape: keys,
      value: (given, context): readonly Level[] | null => {
        const level = oneLevel(given, context);
        return level && [level];
      },
    }),
    {
      doc: 'How demanding the learning is: framework and level; several as a list; described where no framework is named.',
      example: 'EQF 6',
      mapsTo:
        'ELM EQFLevel, NQFLevel · QualityLink EQFLevel · CTDL audienceLevelType, creditLevelType · schema.org educationalLevel · Open Badges alignment ext:EQF_Level · OOAPI level',
    },
  ),
};
