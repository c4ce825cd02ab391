import { z } from 'zod';
import { yesNo } from '../../values/fields.ts';
import { block, byForm, field, nearest, oneOf, refuse } from '../../values/form.ts';
import { quoted } from '../../values/parsed.ts';
import { type IdOf, vocabulary } from '../../vocabularies/vocabulary.ts';
import { settingsRules as rules } from './settings-rules.ts';

/** Formats in which a catalogue can pass its offers on. */
export const exportFormats = vocabulary('export format', 'Vocabulary of Prospectus, content version 1', {
  elm: ['European Learning Model', 'Linked data for Europass and European Digital Credentials.'],
  'quality-link': ['QualityLink', 'A list of courses for the QualityLink network of European catalogues.'],
  ctdl: ['CTDL', 'Linked data for the Credential Registry of Credential Engine.'],
  'open-badges': ['Open Badges', 'Achievements in the form of Open Badges 3.0.'],
  ooapi: ['OOAPI', 'The Open Education API of Dutch higher education.'],
  'schema-org': ['schema.org', 'Course data in the pages, for search engines.'],
  dcat: ['DCAT-AP', 'The entry of this catalogue for European data portals.'],
  csv: ['CSV', 'A table for spreadsheets and statistics.'],
  xlsx: ['XLSX', 'A workbook for spreadsheets.'],
  feed: ['Feed', 'News of the catalogue for feed readers.'],
  pictures: [
    'Pictures of offers',
    'A picture of each offer for messages and social networks. Made for up to 1,000 offers unless you say yes: a new picture takes about 0.04 seconds.',
  ],
});

export type ExportFormat = IdOf<typeof exportFormats>;

/** Versions of the European Learning Model, by the namespace of its classes. */
const elmVersions = vocabulary('ELM version', 'Europass, evolution of the data models', {
  '3.1': ['ELM 3.1', 'The namespace of the XML schema and of the shapes that were published openly.'],
  '3.3': ['ELM 3.3', 'The namespace that data sets in the newest form use since January 2026.'],
});

export type ElmVersion = IdOf<typeof elmVersions>;

/** Options of formats; most have none. */
type ExportOptions = { readonly namespace?: ElmVersion };

/** One format: whether it is written, and its own options. */
export type ExportChoice = { readonly on: boolean; readonly options: ExportOptions };

export type ExportChoices = Readonly<Partial<Record<ExportFormat, ExportChoice>>>;

const onOrOff = yesNo.transform((on): ExportChoice => ({ on, options: {} }));

const withNamespace = byForm<ExportChoice>(
  onOrOff,
  block({
    namespace: field(oneOf(elmVersions, rules['export-option']).optional(), {
      doc: 'Version of the European Learning Model whose names the file uses.',
      example: '"3.3"',
    }),
  }).transform(
    ({ namespace }): ExportChoice => ({ on: true, options: namespace === undefined ? {} : { namespace } }),
  ) as unknown as z.ZodType<ExportChoice>,
);

/** Formats that have options; the others are switched on or off. */
const choicesOf: Readonly<Partial<Record<ExportFormat, z.ZodType<ExportChoice>>>> = {
  elm: withNamespace,
  'quality-link': withNamespace,
};

const shape = Object.fromEntries(
  exportFormats.terms.map(({ id, label, explanation }) => [
    id,
    field((choicesOf[id] ?? onOrOff).optional(), { doc: `${label}. ${explanation}`, example: 'yes' }),
  ]),
);

/** Formats with what was chosen for each; a format that is not named keeps its default. */
export const exportChoices = z
  .looseObject(shape)
  .superRefine((given, context) => {
    for (const name of Object.keys(given)) {
      if (exportFormats.has(name)) continue;
      const near = nearest(name, exportFormats.ids);
      const list = `One of: ${exportFormats.ids.join(', ')}.`;
      refuse(
        context,
        rules['export-unknown'],
        `${quoted(name)} is no export format.`,
        near ? `Did you mean “${near}”? ${list}` : list,
        [name],
        'key',
      );
    }
  })
  .optional()
  .transform((given) => given ?? {}) as unknown as z.ZodType<ExportChoices>;
