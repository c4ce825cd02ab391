import { z } from 'zod';
import { refuse, type Scalar, scalar } from '../values/form.ts';
import { accept, quoted, reject, singleSpaced } from '../values/parsed.ts';
import { isTermName, readTermDays, type TermDays } from '../values/term.ts';
import { providerRules as rules } from './provider-rules.ts';

const days: z.ZodType<TermDays, Scalar> = scalar<TermDays>(
  (written) => {
    const read = readTermDays(singleSpaced(written));
    return read
      ? accept(read)
      : reject(
          rules['term-form'],
          `${quoted(written)} are not the days of a term.`,
          'Write month and day, without a year: 09-01 to 01-31.',
        );
  },
  { value: 'days of a term', pattern: '^\\d{2}-\\d{2} to \\d{2}-\\d{2}$', examples: ['09-01 to 01-31'] },
);

/** What a provider's terms mean in dates, by the name of the term; empty where the key is absent. */
export const terms: z.ZodType<Readonly<Record<string, TermDays>>> = z
  .record(z.string(), days)
  .superRefine((given, context) => {
    for (const name of Object.keys(given)) {
      if (isTermName(name)) continue;
      const help = 'Write a term without a year, such as autumn semester, spring, term 2 or academic year.';
      refuse(context, rules['term-form'], `${quoted(name)} is no term.`, help, [name]);
    }
  })
  .optional()
  .transform((given) => given ?? {}) as unknown as z.ZodType<Readonly<Record<string, TermDays>>>;
