import { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import { termLabel } from '../i18n/term.ts';
import { type Fact, fact } from '../values/fact.ts';
import { link } from '../values/fields.ts';
import { block, byForm, field, oneOf, oneOrMany, refuse } from '../values/form.ts';
import { optionalList } from '../values/optional-list.ts';
import { quoted } from '../values/parsed.ts';
import { schemaRules, stateRules } from '../values/schema-rules.ts';
import { type Text, text, UNDETERMINED } from '../values/text.ts';
import { hasUnknownKey } from '../values/unknown-keys.ts';
import { outcomeKinds } from '../vocabularies/outcome-kinds.ts';
import { judgeOutcome } from '../vocabularies/outcome-verbs/index.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { type CheckContext, defineConcept, type Values } from './concept.ts';
import { learningOutcomesRules as rules } from './learning-outcomes-rules.ts';
import { plainCell } from './plain-cell.ts';
import { type Content, cellOf, type Line, type Row, type RowContext, say } from './row.ts';

/** What the learner knows and can do afterwards (Council Recommendation 2022, Annex I). */
export type Outcome = {
  readonly text: Text;
  /** As the European Qualifications Framework sorts them; undefined: not said. */
  readonly kind?: IdOf<typeof outcomeKinds> | undefined;
  /** Descriptions of the skill elsewhere, such as in ESCO: web addresses. */
  readonly skill: readonly string[];
  readonly note?: Text | undefined;
};

const kind = field(oneOf(outcomeKinds, rules.kind).optional(), {
  doc: 'knowledge, skill, or responsibility-and-autonomy.',
  mapsTo: 'ELM dc:type',
});
const skillDoc = {
  doc: 'Links to descriptions of the skill, such as in ESCO.',
  example: 'http://data.europa.eu/esco/skill/7dd94ad3-13d6-43fe-8b94-51fcbf67ced9',
  mapsTo: 'ELM relatedESCOSkill · Open Badges alignment',
};
const sentence = { doc: 'What the learner can do.', example: 'Show a result in a chart that others understand' };

const sentenceAlone = text.transform((words): Outcome => ({ text: words, skill: [] }));

const entry = byForm<Outcome>(
  sentenceAlone,
  block({
    text: field(text, { ...sentence, required: true }),
    kind,
    skill: field(optionalList(link), skillDoc),
    note: field(text.optional(), { doc: 'An aside.' }),
  }),
);

const shape = {
  learningOutcomes: field(
    fact({
      short: [z.array(entry), sentenceAlone.transform((outcome) => [outcome])],
      notApplicable: true,
      statedAt: true,
      shape: { text: field(text.optional(), sentence), kind, skill: field(oneOrMany(link).optional(), skillDoc) },
      value: (keys, context): readonly Outcome[] | null => {
        if (keys.text !== undefined) return [{ text: keys.text, kind: keys.kind, skill: keys.skill ?? [] }];
        if (keys.kind === undefined && keys.skill === undefined) return null;
        if (hasUnknownKey(context)) return null;
        refuse(context, schemaRules.required, '“text” is missing.', 'Add the key text.', ['text']);
        return null;
      },
    }),
    {
      doc: 'What the learner knows and can do afterwards, one sentence for each.',
      example: 'Clean up a table so that it can be calculated with',
      mapsTo:
        'ELM learningOutcome · CTDL assesses, teaches · schema.org teaches, competencyRequired · Open Badges criteria · OOAPI learningOutcomes',
    },
  ),
  topics: field(optionalList(text), {
    doc: 'What is covered. Topics are not outcomes: they do not say what the learner can do.',
    example: 'Charts',
    mapsTo: 'ELM additionalNote · schema.org about',
  }),
};

/** Learning outcomes, judged by whether they name something that can be seen; and topics, which are not outcomes. */
export const learningOutcomes = defineConcept({
  key: 'learning-outcomes',
  shape,
  rules: Object.values(rules),
  check: ({ learningOutcomes: given }, context) => checkOutcomes(given, context),
  rows: outcomeRows,
});

function checkOutcomes(given: Fact<readonly Outcome[]>, context: CheckContext): Finding[] {
  switch (given.state) {
    case 'not-stated':
    case 'elsewhere':
      if (context.broken('learningOutcomes')) return [];
      return [{ rule: rules.missing, at: ['learningOutcomes'], message: 'The learning outcomes are not stated.' }];
    case 'not-applicable':
      return [
        {
          rule: stateRules['not-applicable-unusual'],
          at: ['learningOutcomes', 'notApplicable'],
          message: 'The learning outcomes are said not to apply.',
        },
      ];
    case 'stated':
      return given.value.flatMap((outcome, index) => judge(outcome, index, context));
    default:
      return given satisfies never;
  }
}

/** Only the words of the file itself are judged; a translation stands in another file. */
function judge(outcome: Outcome, index: number, context: CheckContext): Finding[] {
  const words = outcome.text[UNDETERMINED] ?? outcome.text[context.textLanguage];
  const judged = words === undefined ? undefined : judgeOutcome(words, context.textLanguage);
  if (words === undefined || judged?.verdict !== 'not-observable') return [];
  const message =
    judged.word === undefined
      ? `${quoted(words)} names no action.`
      : `${quoted(words)}: others can neither see nor assess “${judged.word.toLowerCase()}”.`;
  return [
    {
      rule: rules['no-action'],
      at: ['learningOutcomes', index, 'text'],
      message,
      ...(judged.suggestion === undefined ? {} : { help: `Say what the learner does: ${judged.suggestion} …` }),
    },
  ];
}

function outcomeRows({ learningOutcomes: given, topics }: Values<typeof shape>, context: RowContext): Row[] {
  const words = context.words.learningOutcomes;
  return [
    {
      key: 'learningOutcomes.outcomes',
      label: words.outcomes,
      cell: cellOf(given, context, (outcomes) => [
        { kind: 'list', items: outcomes.map((outcome) => outcomeLine(outcome, context)) },
      ]),
    },
    { key: 'learningOutcomes.topics', label: words.topics, rare: true, cell: plainCell(topicContent(topics, context)) },
  ];
}

function outcomeLine(outcome: Outcome, context: RowContext): Line {
  const words = context.words.learningOutcomes;
  return [
    say(outcome.text, context),
    ...(outcome.kind === undefined ? [] : [' ', { text: termLabel(outcomeKinds, outcome.kind), quiet: true as const }]),
    ...outcome.skill.flatMap((href) => [
      ' ',
      { text: words.skill(new URL(href).hostname), href, quiet: true as const },
    ]),
    ...(outcome.note === undefined ? [] : [' ', say(outcome.note, context)]),
  ];
}

function topicContent(topics: readonly Text[], context: RowContext): Content[] | null {
  return topics.length === 0 ? null : [{ kind: 'list', items: topics.map((topic): Line => [say(topic, context)]) }];
}
