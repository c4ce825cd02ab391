import { z } from 'zod';
import { type CheckContext, type Concept, defineConcept, type Values } from '../concepts/concept.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { code, country, figure, id } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import { field, oneOf, oneOrMany } from '../values/form.ts';
import { type LinkOrWords, linkOrWords } from '../values/link-or-words.ts';
import { schemaRules } from '../values/schema-rules.ts';
import { type Text, text } from '../values/text.ts';
import { frameworkRelations, frameworkTypes } from '../vocabularies/framework-relations.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { frameworkRules as rules } from './framework-rules.ts';
import type { RecordDefinition } from './record.ts';

type Common = {
  /** What offers write. */
  readonly name: string;
  readonly country: string | null;
  /** Id of the provider whose system it is. */
  readonly provider: string | null;
  readonly source: LinkOrWords | null;
  readonly note?: Text | undefined;
};

/** A credit system of one's own. Without `ects` nothing is converted. */
export type CreditSystemRecord = Common & {
  readonly type: 'credit-system';
  readonly hoursPerCredit: Figure | null;
  /** ECTS credits that equal one of its credits. */
  readonly ects: Figure | null;
  /** Its credits in a year of full-time study. */
  readonly fullYear: Figure | null;
};

/** A scale of levels of one's own. Without `eqf` nothing is converted. */
export type LevelScaleRecord = Common & {
  readonly type: 'level-scale';
  /** Lowest first. */
  readonly levels: readonly string[];
  readonly relation: IdOf<typeof frameworkRelations> | null;
  /** EQF level by level of the scale. */
  readonly eqf: Readonly<Record<string, Figure>>;
};

export type FrameworkRecord = CreditSystemRecord | LevelScaleRecord;

function orNull<T>(schema: z.ZodType<T>): z.ZodType<T | null> {
  return schema.nullish().transform((given) => given ?? null) as unknown as z.ZodType<T | null>;
}

const shape = {
  type: field(oneOf(frameworkTypes, rules.type), {
    doc: 'credit-system: a way to count learning. level-scale: a list of levels.',
    example: 'credit-system',
    required: true,
  }),
  name: field(code, { doc: 'What offers write.', example: 'Melbourne credit points', required: true }),
  country: field(orNull(country), { doc: 'The country where it is used.', example: 'AU' }),
  provider: field(orNull(id), { doc: 'The provider whose system it is, by id.', example: 'university-of-melbourne' }),
  hoursPerCredit: field(orNull(figure), { doc: 'Of a credit system: hours of learning of one credit.', example: '10' }),
  ects: field(orNull(figure), {
    doc: 'Of a credit system: ECTS credits that equal one credit. Only with a source.',
    example: '0.5',
  }),
  fullYear: field(orNull(figure), { doc: 'Of a credit system: credits of a year of full-time study.', example: '100' }),
  levels: field(
    oneOrMany(code)
      .optional()
      .transform((given) => given ?? []) as unknown as z.ZodType<string[]>,
    { doc: 'Of a scale: its levels, lowest first.', example: '[novice, competent, expert]' },
  ),
  relation: field(orNull(oneOf(frameworkRelations, rules.relation)), {
    doc: 'Of a scale: how it stands to the European Qualifications Framework.',
    example: 'none',
  }),
  eqf: field(
    z
      .record(z.string(), figure)
      .optional()
      .transform((given) => given ?? {}) as unknown as z.ZodType<Record<string, Figure>>,
    { doc: 'Of a scale: a level, and its level of the EQF. Needs relation and source.', example: 'novice: 3' },
  ),
  source: field(orNull(linkOrWords), { doc: 'Where the figures or the relation are stated: a link, or words.' }),
  note: field(text.optional(), { doc: 'An aside.' }),
};

const ofType = {
  'credit-system': ['hoursPerCredit', 'ects', 'fullYear'],
  'level-scale': ['levels', 'relation', 'eqf'],
} as const;

const framework = defineConcept({
  key: 'framework',
  shape,
  rules: Object.values(rules),
  check: checkFramework,
  rows: () => [],
});

/** A credit system or a scale of levels that the catalogue brings along. */
export const frameworkDefinition = {
  kind: 'framework',
  shape,
  concepts: [framework] as unknown as readonly Concept[],
  rules: [],
} satisfies RecordDefinition;

/** Schema of a whole framework, for JSON Schema and tests. */
export const frameworkSchema = z.strictObject(shape);

function checkFramework(values: Values<typeof shape>, context: CheckContext): Finding[] {
  if (context.broken('type')) return [];
  const other = values.type === 'credit-system' ? 'level-scale' : 'credit-system';
  const strangers = ofType[other].filter((key) => isGiven(values[key]));
  return [
    ...strangers.map(
      (key): Finding => ({
        rule: schemaRules['unknown-key'],
        at: [key],
        on: 'key',
        message: `“${key}” belongs to type: ${other}, not to ${values.type}.`,
        help: `Keys of this type: ${ofType[values.type].join(', ')}.`,
      }),
    ),
    ...(values.type === 'level-scale' ? checkScale(values, context) : []),
    ...checkSource(values, context),
  ];
}

function isGiven(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  return Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0 || typeof value !== 'object';
}

function checkScale({ levels, relation, eqf }: Values<typeof shape>, context: CheckContext): Finding[] {
  const findings: Finding[] = [];
  if (levels.length === 0 && !context.broken('levels')) {
    findings.push({
      rule: schemaRules.required,
      at: ['levels'],
      message: '“levels” is missing.',
      help: 'Add the levels, lowest first.',
    });
  }
  const linked = Object.entries(eqf);
  if (linked.length > 0 && (relation === null || relation === 'none') && !context.broken('relation')) {
    const message = relation === null ? 'eqf stands without relation.' : 'eqf stands beside relation: none.';
    findings.push({ rule: rules.relation, at: relation === null ? ['eqf'] : ['relation'], message });
  }
  for (const [level, { min, max }] of linked) {
    if (levels.length > 0 && !levels.includes(level)) {
      findings.push({
        rule: rules.eqf,
        at: ['eqf', level],
        on: 'key',
        message: `“${level}” is no level of this scale.`,
      });
    } else if (min === null || max === null || min < 1 || max > 8) {
      findings.push({
        rule: rules.eqf,
        at: ['eqf', level],
        message: `“${level}” is linked to a level that the EQF does not have.`,
      });
    }
  }
  return findings;
}

function checkSource({ ects, eqf, relation, source }: Values<typeof shape>, context: CheckContext): Finding[] {
  if (source !== null || context.broken('source')) return [];
  const [key] = [
    ...(ects ? ['ects'] : []),
    ...(Object.keys(eqf).length > 0 ? ['eqf'] : []),
    ...(relation === 'referenced' || relation === 'compared' ? ['relation'] : []),
  ];
  return key === undefined
    ? []
    : [{ rule: rules['source-missing'], at: [key], message: `“${key}” stands without a source.` }];
}
