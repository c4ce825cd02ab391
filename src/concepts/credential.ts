import { z } from 'zod';
import type { Finding } from '../diagnostics/finding.ts';
import type { Duration } from '../values/duration.ts';
import { type Fact, fact } from '../values/fact.ts';
import { duration, figure, id, yesNo } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import { block, byForm, field, oneOf, oneOrMany } from '../values/form.ts';
import { linkInText } from '../values/link-or-words.ts';
import { type Text, text } from '../values/text.ts';
import { wordOr } from '../values/word-or.ts';
import { credentialFormats } from '../vocabularies/credential-formats.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { type CheckContext, defineConcept } from './concept.ts';
import { credentialRows } from './credential-rows.ts';
import { credentialRules as rules } from './credential-rules.ts';

export type CredentialFormat = IdOf<typeof credentialFormats>;

/** One proof that the learner gets: a certificate, a badge. */
export type Credential = {
  readonly name?: Text;
  readonly formats: readonly CredentialFormat[];
  /** How others check that it is genuine: words or a link. */
  readonly verification?: Text;
  /** Where the learner can keep it. */
  readonly storage: readonly Text[];
  /** The service through which it is issued. */
  readonly issuedThrough?: Text;
  readonly validity: Duration | 'never-expires' | null;
  readonly renewal?: Text;
  readonly count: Figure | null;
  /** True: the learner must ask for it. */
  readonly onRequest: boolean | null;
  readonly how?: Text;
  /** Id of the part it is given for. */
  readonly for?: string;
  readonly note?: Text;
};

const keys = {
  name: field(text.optional(), {
    doc: 'What it is called.',
    example: 'Micro-credential in data literacy',
    mapsTo: 'CTDL MicroCredential · schema.org educationalCredentialAwarded · OOAPI formalDocument',
  }),
  format: field(oneOrMany(oneOf(credentialFormats, rules.format)).optional(), {
    doc: 'In what form the learner gets it; one or more.',
    example: '[pdf, european-digital-credential]',
    mapsTo: 'Open Badges achievementType',
  }),
  verification: field(linkInText.optional(), {
    doc: 'How others can check that it is genuine: words or a link.',
    mapsTo: 'CTDL hasVerificationService',
  }),
  storage: field(oneOrMany(text).optional(), { doc: 'Where the learner can keep it.', example: 'Europass' }),
  issuedThrough: field(text.optional(), { doc: 'The service through which it is issued.', example: 'edubadges' }),
  validity: field(wordOr('never-expires', duration).optional(), {
    doc: 'How long it is valid, or never-expires.',
    example: '3 years',
  }),
  renewal: field(text.optional(), {
    doc: 'How it can be renewed.',
    example: 'A refresher day',
    mapsTo: 'CTDL renewalFrequency',
  }),
  count: field(figure.optional(), { doc: 'How many of them the learner gets.', example: '3' }),
  onRequest: field(yesNo.optional(), { doc: 'yes: the learner must ask for it.' }),
  how: field(text.optional(), {
    doc: 'What the learner must do to get it.',
    example: 'Tick the box on the registration form.',
  }),
  for: field(id.optional(), { doc: 'Id of the part of the offer for which it is given.' }),
};

const entry = block({ ...keys, note: field(text.optional(), { doc: 'An aside.' }) });

type Keys = z.output<typeof entry>;

const named = text.transform((name): Credential => toCredential({ name }));

const shape = {
  credential: field(
    fact({
      short: [
        named.transform((one): readonly Credential[] => [one]) as unknown as z.ZodType<readonly Credential[]>,
        z.array(byForm<Credential>(named, entry.transform(toCredential))) as unknown as z.ZodType<
          readonly Credential[]
        >,
      ],
      notApplicable: true,
      statedAt: true,
      shape: keys,
      value: (given): readonly Credential[] => [toCredential(given)],
    }),
    {
      doc: 'The certificate or badge that the learner gets: its name, a block, or a list.',
      example: 'Digital certificate',
    },
  ),
};

/** The certificate: its name and form, how it is checked and kept. */
export const credential = defineConcept({
  key: 'credential',
  shape,
  rules: Object.values(rules),
  check: ({ credential: given }, context) => checkCredential(given, context),
  rows: ({ credential: given }, context) => credentialRows(given, context),
});

function toCredential(given: Partial<Keys>): Credential {
  const { name, format, verification, storage, issuedThrough, validity, renewal, count, onRequest, how, note } = given;
  return {
    ...(name ? { name } : {}),
    formats: format ?? [],
    ...(verification ? { verification } : {}),
    storage: storage ?? [],
    ...(issuedThrough ? { issuedThrough } : {}),
    validity: validity ?? null,
    ...(renewal ? { renewal } : {}),
    count: count ?? null,
    onRequest: onRequest ?? null,
    ...(how ? { how } : {}),
    ...(given.for ? { for: given.for } : {}),
    ...(note ? { note } : {}),
  };
}

function checkCredential(given: Fact<readonly Credential[]>, context: CheckContext): Finding[] {
  if (context.broken('credential') || given.state === 'stated' || given.state === 'not-applicable') return [];
  return [{ rule: rules.missing, at: ['credential'], message: 'What certificate the learner gets is not stated.' }];
}
