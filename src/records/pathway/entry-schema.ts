import { z } from 'zod';
import { parseIscedField } from '../../concepts/subject-schema.ts';
import { credits, figure, id, level, link, organisation, yesNo } from '../../values/fields.ts';
import { block, byForm, field, oneOf, oneOrMany, refuse, scalar } from '../../values/form.ts';
import { optionalList } from '../../values/optional-list.ts';
import { text } from '../../values/text.ts';
import { wordOr } from '../../values/word-or.ts';
import { entryRoles } from '../../vocabularies/entry-roles.ts';
import type { Entry, PathwayRule } from './model.ts';
import { ruleRules as rules } from './pathway-rules.ts';
import { take } from './take.ts';

/** Criteria for offers of the catalogue: all that are given must fit. */
export const offerFilter = {
  provider: field(optionalList(id), { doc: 'Only offers of these providers, by id.', example: 'hillside-college' }),
  field: field(optionalList(scalar(parseIscedField, { value: 'ISCED-F field', examples: ['0311', '04'] })), {
    doc: 'Only offers in these fields, as ISCED-F codes.',
    example: '0311',
  }),
  minimumLevel: field(level.optional(), { doc: 'Only offers at this level or above.', example: 'EQF 5' }),
  maximumLevel: field(level.optional(), { doc: 'Only offers at this level or below.', example: 'EQF 5' }),
};

const lazyEntries = z.lazy((): z.ZodType<Entry[]> => oneOrMany(entry));

/** Keys of a rule; an entry of a list may itself be one. */
export const ruleKeys = {
  title: field(text.optional(), { doc: 'What this group is called.', example: 'Core' }),
  take: field(take.optional(), {
    doc: 'How much of the list: all, a number of entries (2, 1-3, at least 2, up to 1), or credit (exactly 30 ECTS, at least 20 ECTS, 10-30 ECTS, up to 10 ECTS).',
    example: 'all',
    mapsTo: 'CTDL requires (ConditionProfile)',
  }),
  from: field(lazyEntries.optional(), {
    doc: 'Of what: offers by id; or blocks with offer, pathway, other, anyOffer, or a rule inside with take and from.',
    example: 'riverbank-university/spreadsheet-skills',
    mapsTo: 'ELM hasPart · CTDL hasPart',
  }),
  inOrder: field(yesNo.optional(), { doc: 'yes: in the order of the list.', mapsTo: 'CTDL preparationFrom' }),
  conditions: field(optionalList(text), {
    doc: 'What cannot be worked out here, such as a grade average; one or more texts.',
    example: 'An average of at least B',
  }),
};

const entryKeys = {
  offer: field(id.optional(), {
    doc: 'An offer by id; alone, the id itself is enough.',
    example: 'riverbank-university/spreadsheet-skills',
  }),
  alsoAccepts: field(oneOrMany(id).optional(), {
    doc: 'Of an offer: earlier versions or equals that are accepted in its place.',
  }),
  pathway: field(id.optional(), {
    doc: 'The award of another pathway, by id; one without an award stands for its rules.',
  }),
  other: field(text.optional(), {
    doc: 'Something outside this catalogue, in words: a thesis, electives.',
    example: 'Final project',
  }),
  provider: field(organisation.optional(), {
    doc: 'Of something outside: who offers it.',
    example: 'another university',
  }),
  count: field(wordOr('several', figure).optional(), {
    doc: 'Of something outside: how many places it has, or several.',
    example: '4',
  }),
  role: field(oneOf(entryRoles, rules.role).optional(), {
    doc: 'Of something outside: what it is. capstone: a thesis or project. exam: a final examination. residual: what must be taken in the larger programme itself. prior-learning: credit for what one learned before. course (if absent).',
    example: 'capstone',
  }),
  url: field(link.optional(), { doc: 'Of something outside: a page about it.' }),
  anyOffer: field(block(offerFilter).optional(), { doc: 'Any offer of this catalogue that fits all given keys.' }),
  except: field(oneOrMany(id).optional(), { doc: 'Of anyOffer: offers that do not count, by id.' }),
  credit: field(credits.optional(), { doc: 'Counts as so much here, whatever its own credit is.', example: '3 ECTS' }),
  ...ruleKeys,
  note: field(text.optional(), { doc: 'An aside.' }),
};

type EntryKeys = z.output<z.ZodObject<typeof entryKeys>>;
type Given = Partial<EntryKeys>;

/** What may stand beside each kind of entry. */
const besides = {
  offer: ['credit', 'alsoAccepts', 'note'],
  pathway: ['credit', 'note'],
  other: ['provider', 'credit', 'count', 'role', 'url', 'note'],
  anyOffer: ['except', 'note'],
  rule: ['take', 'from', 'title', 'inOrder', 'conditions', 'note'],
} as const satisfies Record<string, readonly (keyof EntryKeys)[]>;

type Kind = keyof typeof besides;

const names: Readonly<Record<Kind, string>> = {
  offer: 'an offer',
  pathway: 'a pathway',
  other: 'something outside',
  anyOffer: 'any offer',
  rule: 'a rule inside',
};

const onlyOffer = id.transform((offer): Entry => ({ kind: 'offer', offer, credit: null, alsoAccepts: [] }));

/** An entry of a rule's list. */
export const entry: z.ZodType<Entry> = byForm<Entry>(
  onlyOffer,
  block(entryKeys).transform((given, context): Entry => {
    const kinds = kindsOf(given);
    const [kind] = kinds;
    if (kind === undefined || kinds.length > 1) {
      const found = kinds.map((one) => (one === 'rule' ? 'take and from' : one)).join(', ');
      const message =
        kind === undefined
          ? 'This entry does not say what is meant.'
          : `This entry is several things at once: ${found}.`;
      const help =
        kind === undefined
          ? 'Write offer, pathway, other or anyOffer, or a rule with take and from.'
          : 'Write an entry for each.';
      refuse(context, rules['one-kind'], message, help);
      return z.NEVER;
    }
    const stranger = (Object.keys(given) as (keyof EntryKeys)[]).find(
      (key) => isGiven(given[key]) && key !== kind && !isBeside(kind, key),
    );
    if (stranger !== undefined) {
      refuse(
        context,
        rules['one-kind'],
        `“${stranger}” does not go with ${names[kind]}.`,
        `Beside ${kind === 'rule' ? 'take' : kind} can stand: ${besides[kind].join(', ')}.`,
        [stranger],
      );
      return z.NEVER;
    }
    return toEntry(kind, given, context);
  }),
);

function kindsOf(given: Given): Kind[] {
  const named = (['offer', 'pathway', 'other', 'anyOffer'] as const).filter((key) => given[key] !== undefined);
  return given.take !== undefined || given.from !== undefined ? [...named, 'rule'] : named;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function isBeside(kind: Kind, key: keyof EntryKeys): boolean {
  return (besides[kind] as readonly string[]).includes(key);
}

function toEntry(kind: Kind, given: Given, context: z.RefinementCtx): Entry {
  const note = given.note ? { note: given.note } : {};
  const credit = given.credit ?? null;
  switch (kind) {
    case 'offer':
      return { kind: 'offer', offer: given.offer ?? '', credit, alsoAccepts: given.alsoAccepts ?? [], ...note };
    case 'pathway':
      return { kind: 'pathway', pathway: given.pathway ?? '', credit, ...note };
    case 'other':
      return {
        kind: 'other',
        text: given.other ?? {},
        ...(given.provider ? { provider: given.provider } : {}),
        credit,
        count: given.count ?? { min: 1, max: 1, about: false },
        ...(given.role ? { role: given.role } : {}),
        ...(given.url ? { url: given.url } : {}),
        ...note,
      };
    case 'anyOffer':
      return {
        kind: 'any-offer',
        anyOffer: given.anyOffer ?? { provider: [], field: [] },
        except: given.except ?? [],
        ...note,
      };
    case 'rule':
      return toRule(given, context);
    default:
      return kind satisfies never;
  }
}

/** A rule from the keys of its block; a fault is reported where a half is missing. */
export function toRule(
  given: Partial<z.output<z.ZodObject<typeof ruleKeys>>> & Pick<Given, 'note'>,
  context: z.RefinementCtx,
): PathwayRule {
  if (given.take === undefined || given.from === undefined) {
    const [has, lacks] = given.take === undefined ? ['from', 'take'] : ['take', 'from'];
    refuse(
      context,
      rules['take-and-from'],
      given.take === undefined && given.from === undefined
        ? 'This rule has neither take nor from.'
        : `This rule has ${has}, but not ${lacks}.`,
      `Add ${lacks}.`,
    );
    return z.NEVER;
  }
  return {
    kind: 'rule',
    ...(given.title ? { title: given.title } : {}),
    take: given.take,
    from: given.from,
    inOrder: given.inOrder ?? false,
    conditions: given.conditions ?? [],
    ...(given.note ? { note: given.note } : {}),
  };
}
