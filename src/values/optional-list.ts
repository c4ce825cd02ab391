import type { z } from 'zod';
import { oneOrMany } from './form.ts';

/** One value, a list of values, or no key at all; always gives a list, empty where the key is absent. */
export function optionalList<T>(item: z.ZodType<T>): z.ZodType<T[]> {
  return oneOrMany(item)
    .optional()
    .transform((given) => given ?? []) as unknown as z.ZodType<T[]>;
}
