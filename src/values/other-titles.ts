import type { z } from 'zod';
import { defineRules } from '../diagnostics/rule.ts';
import { titleKinds } from '../vocabularies/title-kinds.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { when } from './fields.ts';
import { block, byForm, field, oneOf } from './form.ts';
import { optionalList } from './optional-list.ts';
import { type Text, text } from './text.ts';
import type { When } from './when.ts';

/** A further title of a record. */
export type OtherTitle = {
  readonly text: Text;
  readonly kind: IdOf<typeof titleKinds>;
  /** Until when it was used. */
  readonly until?: When | undefined;
  readonly note?: Text | undefined;
};

/** The rule on kinds of titles; offers and pathways share it. */
export const otherTitleRules = defineRules('identity', {
  'title-kind': {
    severity: 'error',
    title: 'The kind of the other title is not known',
    why: 'A former title is shown with the date until which it was used; a short one goes on small screens and into exports.',
    remedy: 'Write former, short or other.',
    example: {
      wrong: 'otherTitles:\n  - text: Reading data\n    kind: old',
      right: 'otherTitles:\n  - text: Reading data\n    kind: former',
    },
  },
});

/** One or more further titles; an empty list where the key is absent. A title in words alone is of the kind `other`. */
export const otherTitles: z.ZodType<OtherTitle[]> = optionalList<OtherTitle>(
  byForm<OtherTitle>(
    text.transform((words): OtherTitle => ({ text: words, kind: 'other' })),
    block({
      text: field(text, { doc: 'The title.', example: 'Reading data', required: true }),
      kind: field(oneOf(titleKinds, otherTitleRules['title-kind']).optional(), {
        doc: 'former, short, or other (if absent).',
      }),
      until: field(when.optional(), { doc: 'Until when it was used.', example: '2025-06' }),
      note: field(text.optional(), { doc: 'An aside.' }),
    }).transform((given): OtherTitle => ({ ...given, kind: given.kind ?? 'other' })),
  ),
);
