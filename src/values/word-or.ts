import { z } from 'zod';
import type { Scalar, ScalarHint } from './form.ts';

/**
 * One exact word, or whatever another scalar schema reads: `never-expires` or a duration. Two scalars cannot be told
 * apart by form, so they are one schema; a text that is neither is reported as the other schema reports it.
 */
export function wordOr<W extends string, T>(exact: W, other: z.ZodType<T, Scalar>): z.ZodType<W | T, Scalar> {
  const hint = (z.globalRegistry.get(other) as { scalar?: ScalarHint } | undefined)?.scalar;
  return z
    .union([z.string(), z.number(), z.boolean()])
    .transform((written: Scalar, context): W | T => {
      if (String(written).trim() === exact) return exact;
      const read = other.safeParse(written);
      if (read.success) return read.data;
      for (const issue of read.error.issues) context.addIssue(issue as never);
      return z.NEVER;
    })
    .meta({ scalar: withWord(exact, hint) });
}

/** The hint of the other schema with the word added, in whichever form it lists its values. */
function withWord(exact: string, hint: ScalarHint | undefined): ScalarHint {
  if (hint === undefined) return { value: 'word', examples: [exact] };
  const { pattern, meanings: _meanings, ...rest } = hint;
  return {
    ...rest,
    orWord: exact,
    ...(hint.enum ? { enum: [exact, ...hint.enum] } : {}),
    ...(pattern ? { pattern: `^(?:${exact}|(?:${pattern.replace(/^\^/, '').replace(/\$$/, '')}))$` } : {}),
    examples: [exact, ...(hint.examples ?? [])],
  };
}
