import type { z } from 'zod';
import { statusRules } from '../concepts/life-cycle-rules.ts';
import { id, when } from '../values/fields.ts';
import { block, byForm, field, oneOf, refuse } from '../values/form.ts';
import { type Text, text } from '../values/text.ts';
import type { When } from '../values/when.ts';
import { providerStatuses } from '../vocabularies/statuses.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';

/** Whether a provider still exists. */
export type ProviderStatus = {
  readonly is: IdOf<typeof providerStatuses>;
  readonly since?: When | undefined;
  readonly reason?: Text | undefined;
  /** Id of the provider that took its place. */
  readonly successor?: string | undefined;
  readonly note?: Text | undefined;
};

const statusWord = oneOf(providerStatuses, statusRules.unknown);

/** A word, or a block with what came after. */
export const providerStatus: z.ZodType<ProviderStatus> = byForm<ProviderStatus>(
  statusWord.transform((is): ProviderStatus => ({ is })),
  block({
    is: field(statusWord, { doc: 'published, closed or superseded.', example: 'superseded', required: true }),
    since: field(when.optional(), { doc: 'Since when.', example: '2026-01' }),
    reason: field(text.optional(), { doc: 'Why.', example: 'Merged with Hillside College.' }),
    successor: field(id.optional(), { doc: 'The provider that took its place, by id.', example: 'hillside-college' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }),
).transform((given, context): ProviderStatus => {
  if (given.is === 'superseded' && given.successor === undefined) {
    refuse(context, statusRules['successor-missing'], 'The status is superseded, but no successor is named.');
  }
  if (given.is === 'published' && given.successor !== undefined) {
    refuse(
      context,
      statusRules['successor-unexpected'],
      'A successor is named, but the status is published.',
      undefined,
      ['successor'],
    );
  }
  return given;
}) as unknown as z.ZodType<ProviderStatus>;
