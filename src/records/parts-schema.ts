import { z } from 'zod';
import type { Part, PartChoice, PartFactKey, Parts, PartTake, SinglePart } from '../concepts/parts-model.ts';
import { partsRules as rules } from '../concepts/parts-rules.ts';
import { type Fact, fact } from '../values/fact.ts';
import { code, figure, id, link, yesNo } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import { block, byForm, field, oneOrMany, refuse, type Scalar } from '../values/form.ts';
import { schemaRules } from '../values/schema-rules.ts';
import { type Text, text } from '../values/text.ts';
import { wordOr } from '../values/word-or.ts';

/** Schemas of the facts that a part may state of itself; each gives `not-stated` where its key is absent. */
export type PartFactSchemas = { readonly [K in PartFactKey]: z.ZodType };

/** The facts of a part as these schemas read them. */
export type FactsOf<Schemas extends PartFactSchemas> = { readonly [K in PartFactKey]: z.output<Schemas[K]> };

const one: Figure = { min: 1, max: 1, about: false };

/** Keys that can stand beside `take` and `from`. */
const keysOfChoice: ReadonlySet<string> = new Set(['id', 'title', 'after', 'note', 'take', 'from']);

/**
 * Schema of the parts of an offer: a list of titles and blocks, or a block of `inOrder` and `list`.
 * @param facts schemas of the concepts, given by the record: concepts do not know each other
 * @param take schema of how many of a choice are taken, as pathways have it
 */
export function partsSchema<Schemas extends PartFactSchemas>(
  facts: Schemas,
  take: z.ZodType<PartTake, Scalar>,
): z.ZodType<Fact<Parts<FactsOf<Schemas>>>> {
  type Facts = FactsOf<Schemas>;
  const none = Object.fromEntries(
    Object.entries(facts).map(([key, schema]) => [key, schema.parse(undefined)]),
  ) as Facts;
  const titled = (title: Text): Part<Facts> =>
    ({ kind: 'part', title, count: one, optional: false, takenAlone: null, after: [], ...none }) as Part<Facts>;

  const part: z.ZodType<Part<Facts>> = z.lazy(() =>
    byForm<Part<Facts>>(
      text.transform(titled),
      block({
        ...ownKeys,
        take: field(take.optional(), { doc: 'Of a choice: how many of the parts under from are taken.', example: '1' }),
        from: field(z.array(part).optional(), { doc: 'Of a choice: the parts, as titles or blocks.' }),
        ...facts,
      }).transform((written, context): Part<Facts> => {
        const keys = written as unknown as Written<Facts>;
        return keys.take === undefined && keys.from === undefined ? toPart(keys, context) : toChoice(keys, context);
      }) as unknown as z.ZodType<Part<Facts>>,
    ),
  );
  const listKeys = {
    inOrder: field(yesNo.optional(), { doc: 'yes: the parts come one after the other, in the order of the list.' }),
    list: field(z.array(part).optional(), { doc: 'The parts.', required: true }),
  };
  return fact<typeof listKeys, Parts<Facts>>({
    short: [
      z.array(part).transform((list): Parts<Facts> => ({ inOrder: null, list })),
      text.transform((title): Parts<Facts> => ({ inOrder: null, list: [titled(title)] })),
    ],
    shape: listKeys,
    value: ({ inOrder, list }, context) => {
      if (list === undefined) {
        refuse(context, schemaRules.required, '“list” is missing.', 'Add the key list with the parts below it.', [
          'list',
        ]);
        return null;
      }
      return { inOrder: inOrder ?? null, list };
    },
  });
}

const ownKeys = {
  id: field(id.optional(), { doc: 'A short name, for runs and for after.', example: 'workshops' }),
  title: field(text.optional(), { doc: 'What the part is called.', example: 'Workshops', required: true }),
  code: field(code.optional(), { doc: 'The provider’s own code of the part.' }),
  offer: field(id.optional(), { doc: 'Id of an offer, where the part is an offer of its own.' }),
  url: field(link.optional(), { doc: 'The page of the part.' }),
  count: field(wordOr('several', figure).optional(), {
    doc: 'How many parts of this kind there are; several, if the number is not stated.',
    example: '2',
  }),
  optional: field(yesNo.optional(), { doc: 'yes: not everybody takes it.' }),
  takenAlone: field(yesNo.optional(), { doc: 'Whether it can be taken without the others.' }),
  after: field(oneOrMany(id).optional(), { doc: 'Ids of the parts that come before it.', example: 'online' }),
  note: field(text.optional(), { doc: 'An aside.' }),
};

type Written<Facts> = Partial<z.output<z.ZodObject<typeof ownKeys>>> & {
  readonly take?: PartTake | undefined;
  readonly from?: readonly Part<Facts>[] | undefined;
};

function toPart<Facts>(keys: Written<Facts>, context: z.RefinementCtx): SinglePart<Facts> {
  if (keys.title === undefined && keys.offer === undefined)
    refuse(context, rules['title-missing'], 'This part has no title.');
  return {
    kind: 'part',
    ...keys,
    count: keys.count ?? one,
    optional: keys.optional ?? false,
    takenAlone: keys.takenAlone ?? null,
    after: keys.after ?? [],
  } as unknown as SinglePart<Facts>;
}

function toChoice<Facts>(keys: Written<Facts>, context: z.RefinementCtx): PartChoice<Facts> {
  const { id: name, title, after, note, take, from } = keys;
  if (take === undefined || from === undefined) {
    const [has, lacks] = take === undefined ? ['from', 'take'] : ['take', 'from'];
    refuse(context, rules.choice, `This choice has ${has}, but not ${lacks}.`, `Add ${lacks}.`);
  }
  const stranger = Object.entries(keys).find(([key, value]) => !keysOfChoice.has(key) && isStated(value))?.[0];
  if (stranger !== undefined) {
    refuse(
      context,
      rules.choice,
      `“${stranger}” stands beside take and from.`,
      'Write it in the entries of from, or make it a part.',
      [stranger],
    );
  }
  return {
    kind: 'choice',
    ...(name === undefined ? {} : { id: name }),
    ...(title === undefined ? {} : { title }),
    take: take ?? { kind: 'all' },
    from: from ?? [],
    after: after ?? [],
    ...(note === undefined ? {} : { note }),
  };
}

function isStated(value: unknown): boolean {
  const state = typeof value === 'object' && value !== null && 'state' in value ? value.state : undefined;
  return value !== undefined && state !== 'not-stated';
}
