import { z } from 'zod';
import { type Audience, audience, id, level, years } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import { block, byForm, field, oneOrMany, refuse, type Scalar, scalar } from '../values/form.ts';
import { accept, quoted, reject } from '../values/parsed.ts';
import { parseRequiredLanguage, type RequiredLanguage } from '../values/required-language.ts';
import { schemaRules } from '../values/schema-rules.ts';
import { noneOrWords, readWords, type Text, text, UNDETERMINED } from '../values/text.ts';
import { carriesTranslation, withoutTranslations } from '../values/translated.ts';
import { hasUnknownKey } from '../values/unknown-keys.ts';
import { educationLevels } from '../vocabularies/education-levels.ts';
import { splitLevel } from '../vocabularies/level-frameworks.ts';
import { type Education, type Requirement, type RequirementMore, wordKinds } from './prerequisites-requirement.ts';
import { prerequisitesRules as rules } from './prerequisites-rules.ts';

/**
 * A word of ISCED 2011, a level of a known framework, or words. A text that begins with a framework but names none of
 * its levels is kept as a level, so that it is reported and not taken for words.
 */
const education: z.ZodType<Education, Scalar> = scalar<Education>(
  (written) => {
    const said = withoutTranslations(written).trim();
    const word = said.toLowerCase().replace(/\s+/g, '-');
    const split = splitLevel(said);
    const isLevel = split !== null && split.level !== '' && split.level.split(/\s+/).length <= 2;
    if (!isLevel && !educationLevels.has(word)) return accept({ words: readWords(written) });
    if (carriesTranslation(written)) return reject(schemaRules.type, 'A fact cannot be translated.');
    return accept(educationLevels.has(word) ? { isced: word } : level.parse(said));
  },
  { value: 'education', examples: [...educationLevels.ids, 'EQF 4', 'A diploma in nursing'] },
  { words: true },
);

const requiredLanguage: z.ZodType<RequiredLanguage, Scalar> = scalar(
  (written) => parseRequiredLanguage(written, rules.language),
  { value: 'language and level', examples: ['en', 'en B2'] },
);

const nested = (doc: string) =>
  field(z.lazy(() => z.array(requirement)).optional(), { doc, mapsTo: 'CTDL alternativeCondition' });
const words = (doc: string, mapsTo: string, example?: string) =>
  field(text.optional(), { doc, mapsTo, ...(example ? { example } : {}) });

const entryBlock = block({
  education: field(education.optional(), {
    doc: 'Schooling: primary, lower-secondary, upper-secondary, post-secondary, short-cycle-higher, bachelor, master, doctorate; a level (at least); or words.',
    example: 'upper-secondary',
    mapsTo: 'CTDL requires.audienceLevelType',
  }),
  in: field(text.optional(), { doc: 'With education: the subject of the degree.', example: 'economics' }),
  offer: field(id.optional(), {
    doc: 'Another offer, by its id.',
    example: 'riverbank-university/spreadsheet-skills',
    mapsTo: 'QualityLink entryRequirementLearningOpportunity · CTDL requires.targetCredential',
  }),
  pathway: field(id.optional(), { doc: 'A pathway, by its id.', mapsTo: 'CTDL requires.targetCredential' }),
  experience: words('Experience, in words.', 'CTDL requires.experience', 'Work with reports or budgets'),
  years: field(years.optional(), {
    doc: 'With experience: how many years.',
    example: 'at least 2',
    mapsTo: 'CTDL requires.yearsOfExperience',
  }),
  employment: words('A post held now, in words.', 'CTDL requires.condition', 'A job in the sector'),
  knowledge: words('What one must know already.', 'CTDL requires.condition', 'Percentages and simple formulas'),
  licence: words('A licence or permit.', 'CTDL requires.condition', 'A driving licence'),
  equipment: words('What one must have.', 'CTDL requires.condition', 'A computer with a camera'),
  admission: words(
    'A step before admission: interview, portfolio, special admission.',
    'CTDL requires.condition',
    'An interview',
  ),
  other: words('Anything else, in words.', 'CTDL requires.condition'),
  language: field(requiredLanguage.optional(), {
    doc: 'A language, with the level if it is stated.',
    example: 'en B2',
    mapsTo: 'CTDL requires.condition',
  }),
  tests: field(oneOrMany(text).optional(), { doc: 'With language: tests that show it.', example: 'IELTS 6.0' }),
  age: field(years.optional(), { doc: 'Age in years.', example: 'at least 18', mapsTo: 'CTDL requires.minimumAge' }),
  group: field(audience.optional(), {
    doc: 'Only for these people: id of an audience, or words.',
    example: 'own-students',
    mapsTo: 'QualityLink learnerGroup · CTDL requires.audienceType',
  }),
  notFor: field(audience.optional(), {
    doc: 'Not for these people: id of an audience, or words.',
    mapsTo: 'CTDL requires.audienceType',
  }),
  anyOf: nested('One of these is enough: a list of two or more entries.'),
  allOf: nested('All of these together: a list of two or more entries, inside anyOf.'),
  for: field(audience.optional(), {
    doc: 'Who needs it, where not everybody does: id of an audience, or words.',
    example: 'non-residents',
  }),
  note: field(text.optional(), { doc: 'An aside.' }),
});

type Entry = z.output<typeof entryBlock>;

/** The three details, each with the kinds that take it. */
const qualifiers = { in: 'education', years: 'experience', tests: 'language' } as const;

const kinds = [
  'education',
  'offer',
  'pathway',
  'experience',
  'language',
  'age',
  'group',
  'notFor',
  'anyOf',
  'allOf',
  ...wordKinds,
] as const;

function readEntry(entry: Entry, context: z.RefinementCtx): Requirement {
  const given = kinds.filter((kind) => entry[kind] !== undefined);
  const [kind, second] = given;
  if (kind === undefined) {
    if (hasUnknownKey(context)) return z.NEVER;
    refuse(context, rules['one-kind'], 'The entry names no requirement.', `Add one of: ${kinds.join(', ')}.`);
    return z.NEVER;
  }
  if (second !== undefined) {
    refuse(
      context,
      rules['one-kind'],
      `The entry has ${given.join(' and ')}; each needs an entry of its own.`,
      undefined,
      [second],
    );
    return z.NEVER;
  }
  for (const [name, at] of Object.entries(qualifiers) as [keyof typeof qualifiers, (typeof kinds)[number]][]) {
    if (entry[name] === undefined || kind === at) continue;
    refuse(context, rules.qualifier, `“${name}” goes with ${at}, not with ${kind}.`, undefined, [name]);
  }
  const more: RequirementMore = {
    ...(entry.for ? { for: entry.for } : {}),
    ...(entry.note ? { note: entry.note } : {}),
  };
  return withKind(kind, entry, more, context);
}

function withKind(
  kind: (typeof kinds)[number],
  entry: Entry,
  more: RequirementMore,
  context: z.RefinementCtx,
): Requirement {
  switch (kind) {
    case 'anyOf':
    case 'allOf': {
      const items = (entry[kind] ?? []) as readonly Requirement[];
      if (items.length < 2) {
        refuse(context, rules['too-few'], `${kind} has only one entry.`, undefined, [kind]);
      }
      return { kind, items, ...more };
    }
    case 'offer':
    case 'pathway':
      return { kind, id: entry[kind] as string, ...more };
    case 'education':
      return { kind, education: entry.education as Education, ...(entry.in ? { in: entry.in } : {}), ...more };
    case 'language':
      return { kind, ...(entry.language as RequiredLanguage), ...(entry.tests ? { tests: entry.tests } : {}), ...more };
    case 'age':
      return { kind, age: entry.age as Figure, ...more };
    case 'experience':
      return { kind, text: entry.experience as Text, ...(entry.years ? { years: entry.years } : {}), ...more };
    case 'group':
    case 'notFor':
      return { kind, audience: entry[kind] as Audience, ...more };
    case 'employment':
    case 'knowledge':
    case 'licence':
    case 'equipment':
    case 'admission':
    case 'other':
      return { kind, text: entry[kind] as Text, ...more };
    default:
      return kind satisfies never;
  }
}

/** Words for nothing, in the languages of the first catalogues. */
const MEANS_NONE =
  /^(?:no|nothing|nil|not? (?:required|needed)|not any|no (?:prerequisites|requirements)|none (?:required|needed)|keine?|nichts|aucune?s?|rien|ninguno|nada|ei|puudu(?:b|vad)|ingen)\.?$/i;

/** Refuses a sentence that means `none`: it would be shown as a requirement. */
export function refuseNone(said: Text, context: z.RefinementCtx): void {
  const written = said[UNDETERMINED] ?? '';
  if (MEANS_NONE.test(written)) {
    refuse(context, rules['none-in-words'], `${quoted(written)} would be shown as a requirement.`, 'Write none.');
  }
}

const sentence = text.transform((said, context): Requirement => {
  refuseNone(said, context);
  if (said[UNDETERMINED] === 'none') {
    refuse(
      context,
      rules['one-kind'],
      `${quoted('none')} cannot stand beside other entries.`,
      'Write none alone, or take it out.',
    );
  }
  return { kind: 'other', text: said };
});

/** One requirement: a sentence, or a block with exactly one kind. */
export const requirement: z.ZodType<Requirement> = byForm<Requirement>(
  sentence,
  entryBlock.transform(readEntry) as unknown as z.ZodType<Requirement>,
);

/** `none`, one entry, or a list; `none` gives an empty list. */
export const requirementsOrNone: z.ZodType<readonly Requirement[]> = byForm<readonly Requirement[]>(
  z.array(requirement),
  text
    .transform((said, context): readonly Requirement[] => {
      refuseNone(said, context);
      return said[UNDETERMINED] === 'none' ? [] : [{ kind: 'other', text: said }];
    })
    .meta(noneOrWords),
  entryBlock.transform((entry, context) => [readEntry(entry, context)]) as unknown as z.ZodType<readonly Requirement[]>,
);
