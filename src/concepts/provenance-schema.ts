import { z } from 'zod';
import type { Day } from '../values/day.ts';
import { code, day, languageTag, when, yesNo } from '../values/fields.ts';
import { block, byForm, field, oneOf, refuse } from '../values/form.ts';
import { type LinkOrWords, linkOrWords } from '../values/link-or-words.ts';
import { optionalList } from '../values/optional-list.ts';
import { type Text, text } from '../values/text.ts';
import { hasUnknownKey } from '../values/unknown-keys.ts';
import type { When } from '../values/when.ts';
import { confidences } from '../vocabularies/confidence.ts';
import { sourceKinds } from '../vocabularies/source-kinds.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { conflictRules, sourceRules } from './provenance-rules.ts';

/** Where facts of a file were taken from. */
export type Source = {
  readonly url: LinkOrWords;
  readonly kind?: IdOf<typeof sourceKinds> | undefined;
  /** As of when the source speaks. */
  readonly asOf?: When | undefined;
  /** When it was last read. */
  readonly checked?: Day | undefined;
  /** Key paths that it covers; empty: all. */
  readonly fields: readonly string[];
  /** Key paths whose words are the editors', not the source's. */
  readonly paraphrased: readonly string[];
  /** Only a part of the source was read: its silence is not the provider's. */
  readonly excerpt: boolean;
  /** A stored copy was read, not the page as it stands now. */
  readonly storedCopy: boolean;
  readonly confidence?: IdOf<typeof confidences> | undefined;
  readonly by?: Text | undefined;
  readonly note?: Text | undefined;
};

/** What another source says of a fact. */
export type Conflict = {
  /** Dotted keys. */
  readonly field: string;
  /** As written in the file; the record checks it as it checks the field itself. */
  readonly value?: unknown;
  readonly source?: LinkOrWords | undefined;
  readonly asOf?: When | undefined;
  readonly note?: Text | undefined;
};

const paths = optionalList(code);

const sourceAlone = linkOrWords.transform(
  (url): Source => ({ url, fields: [], paraphrased: [], excerpt: false, storedCopy: false }),
);

const source = byForm<Source>(
  sourceAlone,
  block({
    url: field(linkOrWords, {
      doc: 'Where it stands: a link, or words.',
      example: 'https://www.riverbank.example/faq',
      required: true,
    }),
    kind: field(oneOf(sourceKinds, sourceRules.kind).optional(), {
      doc: 'What kind of source it is.',
      example: 'provider-page',
    }),
    asOf: field(when.optional(), { doc: 'As of when the source speaks.', example: '2026' }),
    checked: field(day.optional(), { doc: 'The day on which it was last read.', example: '2026-11-02' }),
    fields: field(paths, { doc: 'The keys that it covers, if not all.', example: 'fees' }),
    paraphrased: field(paths, { doc: 'The keys whose words are ours, not the source’s.', example: 'learningOutcomes' }),
    excerpt: field(yesNo.optional(), { doc: 'yes: only a part of the source was read.' }),
    storedCopy: field(yesNo.optional(), { doc: 'yes: a stored copy was read, not the page itself.' }),
    confidence: field(oneOf(confidences, sourceRules.confidence).optional(), {
      doc: 'high, medium or low; low shows a caution.',
    }),
    by: field(text.optional(), { doc: 'Who says so.' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }).transform(
    (given): Source => ({ ...given, excerpt: given.excerpt ?? false, storedCopy: given.storedCopy ?? false }),
  ),
);

const conflict: z.ZodType<Conflict> = block({
  field: field(code, {
    doc: 'The key that it is about; keys with points between them.',
    example: 'fees.total',
    required: true,
  }),
  value: field(z.unknown().optional(), {
    doc: 'What the other source says, written as the key itself would be.',
    example: '500 EUR',
  }),
  source: field(linkOrWords.optional(), { doc: 'Who says so: a link, or words.' }),
  asOf: field(when.optional(), { doc: 'As of when it says so.' }),
  note: field(text.optional(), { doc: 'What is in doubt, or what the editors think of it.' }),
}).transform((given, context): Conflict => {
  if (given.value === undefined && given.note === undefined && !hasUnknownKey(context)) {
    const message = `The conflict about “${given.field}” says neither what else is stated nor what is in doubt.`;
    refuse(context, conflictRules.empty, message);
  }
  return given;
});

/** Keys that say where a file's facts come from, in which language its words are, and what is in dispute. */
export const provenanceShape = {
  textLanguage: field(languageTag.optional(), {
    doc: 'Language of the words in this file; the catalogue’s, if absent. The language of teaching goes into delivery.',
    example: 'de',
    mapsTo: 'language-tagged values everywhere',
  }),
  sources: field(optionalList(source), {
    doc: 'Where the facts were taken from. A file without sources is stated by its provider.',
    example: 'https://www.riverbank.example/data-literacy',
  }),
  conflicts: field(optionalList(conflict), { doc: 'What another source says of the same fact.' }),
};
