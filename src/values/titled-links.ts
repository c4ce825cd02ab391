import type { z } from 'zod';
import { link } from './fields.ts';
import { block, field } from './form.ts';
import { optionalList } from './optional-list.ts';
import { type Text, text } from './text.ts';

/** A page to read further, by its title. */
export type TitledLink = { readonly title: Text; readonly url: string; readonly note?: Text | undefined };

/** One or more pages to read further; an empty list where the key is absent. */
export const links: z.ZodType<TitledLink[]> = optionalList<TitledLink>(
  block({
    title: field(text, { doc: 'What the reader finds there.', example: 'A sample unit', required: true }),
    url: field(link, { doc: 'Its address.', required: true }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }),
);
