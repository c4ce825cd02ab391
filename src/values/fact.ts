import type { z } from 'zod';
import { block, byForm, field, refuse } from './form.ts';
import { linkInText } from './link-or-words.ts';
import { stateRules } from './schema-rules.ts';
import { type Text, text } from './text.ts';

/**
 * One of the states of a concept. Absent is `not-stated`; nothing is ever inferred from absence.
 * `stated` covers stated nothing (none, free): those are values.
 */
export type Fact<T> =
  | {
      readonly state: 'stated';
      readonly value: T;
      readonly from: 'offer' | 'provider';
      readonly moreAt?: Text;
      readonly note?: Text;
    }
  | { readonly state: 'not-applicable'; readonly reason: Text; readonly note?: Text }
  | { readonly state: 'elsewhere'; readonly at: Text; readonly note?: Text }
  | { readonly state: 'not-stated'; readonly note?: Text };

/** The state of an absent concept. */
export const NOT_STATED = { state: 'not-stated' } as const;

/** What a concept's key may look like. */
export type FactForms<Shape extends z.ZodRawShape, T> = {
  /** Short forms: a scalar, a list, or both. Give the list first where an entry may itself be a block. */
  readonly short?: readonly z.ZodType<T>[];
  /** Keys of the long form; `note` is added, and the two states where the concept takes them. */
  readonly shape: Shape;
  /** Turns the keys of the long form into the value; null means that nothing was stated beside a note. */
  readonly value: (keys: z.output<z.ZodObject<Shape>>, context: z.RefinementCtx) => T | null;
  /** N of the reference: the concept takes `notApplicable`. */
  readonly notApplicable?: boolean;
  /** At sign of the reference: the concept takes `statedAt`. */
  readonly statedAt?: boolean;
};

/**
 * Schema of a concept in its states. Accepts every short form, and one strict block that holds either the facts
 * (with `statedAt` for "more there"), or `notApplicable`, or `statedAt` alone, or a `note` alone. Absent: not stated.
 */
export function fact<Shape extends z.ZodRawShape, T>(forms: FactForms<Shape, T>): z.ZodType<Fact<T>> {
  const states: Record<string, z.ZodType> = {
    note: field(text.optional(), { doc: 'An aside; it makes nothing stated.' }),
  };
  if (forms.notApplicable) {
    states['notApplicable'] = field(text.optional(), { doc: 'Why the question does not arise; shown to the reader.' });
  }
  if (forms.statedAt) {
    states['statedAt'] = field(linkInText.optional(), {
      doc: 'Where it is stated: a link or words. Alone: not stated here. Beside other keys: more there.',
    });
  }
  const long = block({ ...forms.shape, ...states }).transform((written, context): Fact<T> => {
    const { note, notApplicable, statedAt, ...rest } = written as Record<string, unknown> & {
      note?: Text;
      notApplicable?: Text;
      statedAt?: Text;
    };
    const keys = (Object.hasOwn(forms.shape, 'note') ? { ...rest, note } : rest) as z.output<z.ZodObject<Shape>>;
    const said = Object.values(rest).some((value) => value !== undefined);
    const aside = note === undefined ? {} : { note };
    if (notApplicable !== undefined) {
      if (said || statedAt !== undefined) {
        refuse(
          context,
          stateRules['not-applicable-with-value'],
          'notApplicable stands beside keys that state something.',
          undefined,
          ['notApplicable'],
        );
      }
      return { state: 'not-applicable', reason: notApplicable, ...aside };
    }
    if (!said)
      return statedAt === undefined
        ? { state: 'not-stated', ...aside }
        : { state: 'elsewhere', at: statedAt, ...aside };
    const value = forms.value(keys, context);
    if (value === null)
      return statedAt === undefined
        ? { state: 'not-stated', ...aside }
        : { state: 'elsewhere', at: statedAt, ...aside };
    return { state: 'stated', value, from: 'offer', ...(statedAt === undefined ? {} : { moreAt: statedAt }), ...aside };
  });
  const short = (forms.short ?? []).map((schema) =>
    schema.transform((value): Fact<T> => ({ state: 'stated', value, from: 'offer' })),
  );
  return byForm<Fact<T>>(...(short as unknown as z.ZodType<Fact<T>>[]), long as unknown as z.ZodType<Fact<T>>)
    .optional()
    .transform((given) => given ?? NOT_STATED) as unknown as z.ZodType<Fact<T>>;
}

/** The value of a stated fact, else undefined. */
export function stated<T>(given: Fact<T>): T | undefined {
  return given.state === 'stated' ? given.value : undefined;
}
