import { z } from 'zod';
import { fact } from '../values/fact.ts';
import { code, link } from '../values/fields.ts';
import { block, byForm, field, nearest, oneOrMany, refuse, type Scalar, scalar } from '../values/form.ts';
import { accept, type Parsed, quoted, reject } from '../values/parsed.ts';
import { schemaRules } from '../values/schema-rules.ts';
import { type Text, text } from '../values/text.ts';
import { carriesTranslation, withoutTranslations } from '../values/translated.ts';
import { hasUnknownKey } from '../values/unknown-keys.ts';
import { findIscedField, iscedFields } from '../vocabularies/isced-f.ts';
import { sdgs } from '../vocabularies/sdgs.ts';
import { subjectRules as rules } from './subject-rules.ts';

/** A skill or an occupation, by its name, its address, or its code in a framework. */
export type SkillReference = {
  readonly name?: Text | undefined;
  readonly uri?: string | undefined;
  /** ESCO, DigComp, GreenComp, e-CF, SFIA … */
  readonly framework?: string | undefined;
  readonly code?: string | undefined;
  readonly level?: string | undefined;
  readonly note?: Text | undefined;
};

/** What it is about. Lists are empty where nothing is stated. */
export type Subject = {
  /** ISCED-F 2013 codes of two to four digits. */
  readonly field: readonly string[];
  /** The provider's own words for the subject. */
  readonly words: readonly Text[];
  /** Search words. */
  readonly keywords: readonly Text[];
  readonly skill: readonly SkillReference[];
  readonly occupation: readonly SkillReference[];
  /** Sustainable Development Goals, 1 to 17. */
  readonly sdg: readonly number[];
};

/** @returns the code of a field given by code or official name; broken `subject/isced` otherwise */
export function parseIscedField(written: string): Parsed<string> {
  const found = findIscedField(written);
  if (found) return accept(found.code);
  const codes = iscedFields.map((one) => one.code);
  if (!/^\d+$/.test(written)) {
    const near = nearest(
      written,
      iscedFields.map((one) => one.label),
    );
    const help = near
      ? `Did you mean “${near}”? Words of the provider’s own go into words.`
      : 'Words of the provider’s own go into words.';
    return reject(rules.isced, `${quoted(written)} is no field of ISCED-F.`, help);
  }
  const near =
    codes.filter((known) => written.startsWith(known)).at(-1) ?? codes.find((known) => known === `0${written}`);
  const help = near ? `The nearest code is ${near}, ${findIscedField(near)?.label ?? ''}.` : undefined;
  return reject(rules.isced, `${quoted(written)} is no code of ISCED-F.`, help);
}

const iscedField: z.ZodType<string, Scalar> = scalar(parseIscedField, {
  value: 'ISCED-F field',
  examples: ['0311', 'Economics'],
});

const goal: z.ZodType<number, Scalar> = scalar(
  (written) =>
    sdgs.has(written) ? accept(Number(written)) : reject(rules.sdg, `${quoted(written)} is no goal from 1 to 17.`),
  { value: sdgs.name, enum: sdgs.ids, meanings: sdgs.terms.map(({ label }) => label) },
);

const reference = byForm<SkillReference>(
  link.transform((uri): SkillReference => ({ uri })),
  block({
    name: field(text.optional(), { doc: 'Its name.', example: 'Managing data, information and digital content' }),
    uri: field(link.optional(), {
      doc: 'Its web address.',
      example: 'http://data.europa.eu/esco/skill/7dd94ad3-13d6-43fe-8b94-51fcbf67ced9',
    }),
    framework: field(code.optional(), { doc: 'Where it is defined: ESCO, DigComp, e-CF.', example: 'DigComp' }),
    code: field(code.optional(), { doc: 'Its code there.', example: '1.3' }),
    level: field(code.optional(), { doc: 'How far it is learned, as the framework counts.', example: '4' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }).transform((given, context): SkillReference => {
    const named = given.name !== undefined || given.uri !== undefined || given.code !== undefined;
    if (!named && !hasUnknownKey(context)) {
      refuse(context, rules['skill-empty'], 'The entry names no skill or occupation.');
    }
    return given;
  }),
);

/** A code (or the official name of a field) stands for the field, everything else for the provider's words. */
type CodeOrWords = { readonly field: string } | { readonly words: Text };

const codeOrWords: z.ZodType<CodeOrWords> = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((written: Scalar, context): CodeOrWords => {
    const said = withoutTranslations(String(written)).trim();
    if (/^\d{1,5}$/.test(said)) {
      if (carriesTranslation(String(written))) {
        refuse(context, schemaRules.type, 'A fact cannot be translated.');
        return z.NEVER;
      }
      const found = parseIscedField(said);
      if (found.ok) return { field: found.value };
      refuse(context, found.rule, found.message, found.help);
      return z.NEVER;
    }
    const named = said === String(written).trim() ? findIscedField(said) : null;
    return named ? { field: named.code } : { words: text.parse(written) };
  })
  .meta({ scalar: { value: 'ISCED-F code or words', examples: ['0311', 'Statistics for decisions'] } });

const empty: Subject = { field: [], words: [], keywords: [], skill: [], occupation: [], sdg: [] };

const short = oneOrMany(codeOrWords).transform(
  (given): Subject => ({
    ...empty,
    field: [...new Set(given.flatMap((one) => ('field' in one ? [one.field] : [])))],
    words: given.flatMap((one) => ('words' in one ? [one.words] : [])),
  }),
);

/** Keys of the subject. */
export const subjectShape = {
  subject: field(
    fact({
      short: [short],
      notApplicable: true,
      statedAt: true,
      shape: {
        field: field(oneOrMany(iscedField).optional(), {
          doc: 'Field of education: ISCED-F 2013 code, or its official English name.',
          example: '0311',
          mapsTo: 'ELM ISCEDFCode · CTDL subject · schema.org about · Open Badges fieldOfStudy · OOAPI fieldsOfStudy',
        }),
        words: field(oneOrMany(text).optional(), {
          doc: 'The provider’s own name of the subject.',
          example: 'Statistics for decisions',
          mapsTo: 'CTDL subject · schema.org about',
        }),
        keywords: field(oneOrMany(text).optional(), {
          doc: 'Words that readers may search for.',
          example: 'charts',
          mapsTo: 'CTDL keyword · schema.org keywords · Open Badges tag',
        }),
        skill: field(oneOrMany(reference).optional(), {
          doc: 'Skills that it builds: links, or blocks with the name or code in a framework.',
          example: 'http://data.europa.eu/esco/skill/7dd94ad3-13d6-43fe-8b94-51fcbf67ced9',
          mapsTo:
            'ELM relatedESCOSkill, relatedSkill · CTDL targetCompetency · schema.org competencyRequired · Open Badges alignment',
        }),
        occupation: field(oneOrMany(reference).optional(), {
          doc: 'Occupations that it is for.',
          mapsTo: 'CTDL occupationType',
        }),
        sdg: field(oneOrMany(goal).optional(), {
          doc: 'Sustainable Development Goals, 1 to 17.',
          example: '4',
          mapsTo: 'CTDL subject',
        }),
      },
      value: (keys): Subject => ({
        field: [...new Set(keys.field ?? [])],
        words: keys.words ?? [],
        keywords: keys.keywords ?? [],
        skill: keys.skill ?? [],
        occupation: keys.occupation ?? [],
        sdg: keys.sdg ?? [],
      }),
    }),
    { doc: 'What it is about: ISCED-F codes and words, mixed; or a block.', example: '0311' },
  ),
};
