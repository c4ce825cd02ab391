import { z } from 'zod';
import { type Concept, defineConcept } from '../concepts/concept.ts';
import { contact } from '../values/contact.ts';
import type { Duration } from '../values/duration.ts';
import { code, country, duration, email, id, languageTag, link } from '../values/fields.ts';
import { block, byForm, field, nearest, oneOf, type Scalar, scalar } from '../values/form.ts';
import { optionalList } from '../values/optional-list.ts';
import { accept, quoted, reject } from '../values/parsed.ts';
import { text } from '../values/text.ts';
import { wordOr } from '../values/word-or.ts';
import { currencyNamed, isCurrency } from '../vocabularies/currencies.ts';
import { ruleProfiles } from '../vocabularies/rule-profiles.ts';
import { vocabulary } from '../vocabularies/vocabulary.ts';
import { checkContrast } from './look-contrast.ts';
import type { RecordDefinition, ValuesOf } from './record.ts';
import { ownAudiences } from './settings/audiences.ts';
import { exportChoices } from './settings/exports.ts';
import { look } from './settings/look.ts';
import { lookRules, settingsRules as rules } from './settings/settings-rules.ts';

/** The version of the vocabulary that this build reads. */
export const CONTENT_VERSION = 1;

const severities = vocabulary('severity', 'Vocabulary of Prospectus, content version 1', {
  error: ['Error', 'The build stops.'],
  warning: ['Warning', 'The page would be poor.'],
  advice: ['Advice', 'The page could be better.'],
  off: ['Off', 'The rule is not checked.'],
});

type ChosenSeverity = (typeof severities.ids)[number];

const version: z.ZodType<number, Scalar> = scalar<number>(
  (written) =>
    written === String(CONTENT_VERSION)
      ? accept(CONTENT_VERSION)
      : reject(rules['version-unknown'], `${quoted(written)} is no version that can be read.`),
  { value: 'version of the vocabulary', enum: [String(CONTENT_VERSION)] },
);

const currency: z.ZodType<string, Scalar> = scalar<string>(
  (written) => {
    if (isCurrency(written)) return accept(written);
    const meant = currencyNamed(written);
    return reject(rules.currency, `${quoted(written)} is no currency.`, meant ? `Write ${meant}.` : undefined);
  },
  { value: 'currency', pattern: '^[A-Z]{3}$', examples: ['EUR'] },
);

const timeZone: z.ZodType<string, Scalar> = scalar<string>(
  (written) => {
    if (/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/.test(written) && isTimeZone(written)) return accept(written);
    const near = nearest(written, Intl.supportedValuesOf('timeZone'));
    return reject(
      rules['time-zone'],
      `${quoted(written)} is no time zone.`,
      near ? `Did you mean “${near}”?` : undefined,
    );
  },
  { value: 'time zone', examples: ['Europe/Tallinn'] },
);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const oneYear: Duration = { figure: { min: 12, max: 12, about: false }, unit: 'month' };

const shape = {
  contentVersion: field(version, { doc: 'Version of the vocabulary of these files.', example: '1', required: true }),
  title: field(text, {
    doc: 'What the catalogue is called.',
    example: 'Micro-credentials of Riverbank University',
    required: true,
    mapsTo: 'DCAT-AP title',
  }),
  publisher: field(
    block({
      name: field(text, { doc: 'Who answers for the catalogue.', example: 'Riverbank University', required: true }),
      url: field(link.optional(), { doc: 'Its website.' }),
      email: field(email.optional(), { doc: 'Its e-mail address.' }),
      country: field(country.optional(), { doc: 'Its country.', example: 'EE' }),
      note: field(text.optional(), { doc: 'An aside.' }),
    }),
    { doc: 'Who answers for the catalogue.', required: true, mapsTo: 'DCAT-AP publisher' },
  ),
  url: field(link, {
    doc: 'The address at which it is published.',
    example: 'https://catalogue.riverbank.example',
    required: true,
    mapsTo: 'DCAT-AP homepage',
  }),
  language: field(languageTag, {
    doc: 'Its main language.',
    example: 'en',
    required: true,
    mapsTo: 'DCAT-AP language',
  }),
  otherLanguages: field(optionalList(languageTag), {
    doc: 'Further languages in which it is published.',
    example: 'de',
  }),
  speaksFor: field(
    byForm<'all' | readonly string[]>(
      wordOr('all', id).transform((given): 'all' | readonly string[] => (given === 'all' ? given : [given])),
      z.array(id) as unknown as z.ZodType<'all' | readonly string[]>,
    )
      .optional()
      .transform((given) => given ?? []) as unknown as z.ZodType<'all' | readonly string[]>,
    {
      doc: 'The providers in whose name it passes offers on to registers, by id, or all. Offers of others are shown, but not passed on.',
      example: 'riverbank-university',
    },
  ),
  currency: field(currency.optional(), {
    doc: 'For price bands in the search only; never a default for fees.',
    example: 'EUR',
  }),
  country: field(country.optional(), { doc: 'The country for which it is made.', example: 'EE' }),
  timeZone: field(timeZone.optional(), { doc: 'Where its days begin and end.', example: 'Europe/Tallinn' }),
  licence: field(code.optional(), {
    doc: 'Licence of its facts, as an SPDX name.',
    example: 'CC-BY-4.0',
    mapsTo: 'DCAT-AP licence',
  }),
  profiles: field(optionalList(oneOf(ruleProfiles, rules.profile)), {
    doc: 'Rule profiles that it answers to.',
    example: 'eu-2022',
  }),
  severity: field(
    z
      .record(z.string(), oneOf(severities, rules.severity))
      .optional()
      .transform((given) => given ?? {}) as unknown as z.ZodType<Readonly<Record<string, ChosenSeverity>>>,
    {
      doc: 'Rules that should weigh more or less here: id of the rule, and error, warning, advice or off.',
      example: 'workload/hours-missing: off',
    },
  ),
  audiences: field(ownAudiences, { doc: 'Audiences of your own, for fees and prerequisites: an id, and its name.' }),
  staleAfter: field(duration.optional().transform((given) => given ?? oneYear) as unknown as z.ZodType<Duration>, {
    doc: 'After which time a check counts as old; 12 months, if absent.',
    example: '12 months',
  }),
  notice: field(text.optional(), {
    doc: 'A sentence that stands on the pages of offers that nobody has confirmed, and at the foot of every page.',
  }),
  look: field(look.optional(), { doc: 'Logo, colours and letters.' }),
  contact: field(contact.optional(), {
    doc: 'Whom to ask about the catalogue.',
    example: 'catalogue@riverbank.example',
  }),
  feedback: field(link.optional(), { doc: 'A page where readers can report what is wrong.' }),
  federates: field(optionalList(link), {
    doc: 'Other catalogues whose offers are found by the search too.',
    example: 'https://catalogue.hillside.example',
  }),
  exports: field(exportChoices, {
    doc: 'Formats in which the offers are passed on: yes, no, or a block of options.',
    example: 'elm: yes',
  }),
  note: field(text.optional(), { doc: 'An aside.' }),
};

const settings = defineConcept({
  key: 'catalogue',
  shape,
  rules: [...Object.values(rules), ...Object.values(lookRules)],
  check: ({ look: given }) => (given ? checkContrast(given) : []),
  rows: () => [],
});

/** What a catalogue says of itself: `catalogue.yaml`. */
export const settingsDefinition = {
  kind: 'catalogue',
  shape,
  concepts: [settings] as unknown as readonly Concept[],
  rules: [],
} satisfies RecordDefinition;

/** The settings as written, with defaults filled in. */
export type SettingsValues = ValuesOf<typeof settingsDefinition>;

/** Schema of the whole settings, for JSON Schema and tests. */
export const settingsSchema = z.strictObject(shape);
