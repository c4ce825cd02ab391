import { z } from 'zod';
import { credits, id } from '../../values/fields.ts';
import { type Figure, parsePercent, readFigure } from '../../values/figure.ts';
import { block, byForm, field, oneOrMany, refuse, type Scalar, scalar } from '../../values/form.ts';
import { accept, type Parsed, quoted, reject, singleSpaced } from '../../values/parsed.ts';
import { text } from '../../values/text.ts';
import { offerFilter } from './entry-schema.ts';
import type { Limit } from './model.ts';
import { limitRules as rules } from './pathway-rules.ts';

/**
 * @param written `2`, `10 ECTS` or `50 %`; a leading “up to” is implied by the key and read
 * @returns broken `limits/form` for anything that is not one upper bound
 */
export function parseAtMost(written: string): Parsed<Limit['atMost']> {
  const line = singleSpaced(written).replace(/^up to /, '');
  const bound = (figure: Figure): number | null => (figure.min === figure.max && !figure.about ? figure.max : null);
  const refused = reject(
    rules.form,
    `${quoted(written)} is not a limit.`,
    'Write a number of entries, credit, or a percentage: 1, 10 ECTS, 50 %.',
  );
  if (line.endsWith('%')) {
    const percent = parsePercent(line);
    const value = percent.ok ? bound(percent.value) : null;
    return value === null ? refused : accept({ kind: 'percent', percent: value });
  }
  const figure = readFigure(line);
  if (figure) {
    const count = bound(figure);
    return count === null || !Number.isInteger(count) ? refused : accept({ kind: 'entries', count });
  }
  const read = credits.safeParse(line);
  if (!read.success || bound(read.data.figure) === null) return refused;
  return accept({ kind: 'credits', figure: read.data.figure, system: read.data.system });
}

const atMost: z.ZodType<Limit['atMost'], Scalar> = scalar(parseAtMost, {
  value: 'limit',
  examples: ['1', '10 ECTS', '50 %'],
});

const fromWord: z.ZodType<Limit['from'], Scalar> = scalar<Limit['from']>(
  (written) => {
    if (written === 'elsewhere' || written === 'prior-learning' || written === 'each-other-provider')
      return accept({ kind: written });
    if (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(written)) return accept({ kind: 'offers', offers: [written] });
    return reject(
      rules.form,
      `${quoted(written)} is not what a limit can be of.`,
      'Write elsewhere, each-other-provider, prior-learning, a list of offers, or a block of provider, field, minimumLevel and maximumLevel.',
    );
  },
  { value: 'what a limit is of', examples: ['elsewhere', 'each-other-provider', 'prior-learning'] },
);

const from = byForm<Limit['from']>(
  fromWord,
  z.array(id).transform((offers): Limit['from'] => ({ kind: 'offers', offers })),
  block(offerFilter).transform((given, context): Limit['from'] => {
    if (given.provider.length === 0 && given.field.length === 0 && !given.minimumLevel && !given.maximumLevel) {
      const help = 'Write provider, field, minimumLevel or maximumLevel.';
      refuse(context, rules.form, 'This limit does not say of what.', help);
    }
    return { kind: 'matching', ...given };
  }),
);

const limit = block({
  title: field(text.optional(), { doc: 'What the limit is called.', example: 'Credit from elsewhere' }),
  atMost: field(atMost.optional(), {
    doc: 'How much at most: a number of entries, credit, or a percentage of the award.',
    example: '50 %',
    required: true,
  }),
  from: field(from.optional(), {
    doc: 'Of what: elsewhere (other providers than those of the pathway, together), each-other-provider (each of them by itself), prior-learning, a list of offers, or a block of provider, field, minimumLevel and maximumLevel.',
    example: 'elsewhere',
    required: true,
  }),
  note: field(text.optional(), { doc: 'An aside.' }),
}).transform((given, context): Limit => {
  if (given.atMost === undefined || given.from === undefined) {
    const lacks = given.atMost === undefined ? 'atMost' : 'from';
    refuse(context, rules.form, `This limit has no ${lacks}.`, `Add ${lacks}.`);
    return z.NEVER;
  }
  return {
    ...(given.title ? { title: given.title } : {}),
    atMost: given.atMost,
    from: given.from,
    ...(given.note ? { note: given.note } : {}),
  };
});

/** One limit or a list. */
export const limits: z.ZodType<Limit[]> = oneOrMany<Limit>(limit);
