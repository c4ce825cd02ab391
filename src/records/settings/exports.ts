import { z } from 'zod';
import { code, yesNo } from '../../values/fields.ts';
import { byForm, nearest, refuse } from '../../values/form.ts';
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
  json: ['JSON', 'The whole catalogue for programmers.'],
  csv: ['CSV', 'A table for spreadsheets and statistics.'],
  xlsx: ['XLSX', 'A workbook for spreadsheets.'],
  feed: ['Feed', 'News of the catalogue for feed readers.'],
  pictures: [
    'Pictures of offers',
    'A picture of each offer for messages and social networks. Made for up to 1,000 offers unless you say yes: a new picture takes about 0.04 seconds.',
  ],
});

export type ExportFormat = IdOf<typeof exportFormats>;

/** One format: whether it is written, and its own options. */
export type ExportChoice = { readonly on: boolean; readonly options: Readonly<Record<string, string>> };

const choice = byForm<ExportChoice>(
  yesNo.transform((on): ExportChoice => ({ on, options: {} })),
  z
    .record(z.string(), code)
    .transform((options): ExportChoice => ({ on: true, options })) as unknown as z.ZodType<ExportChoice>,
);

/** Formats with what was chosen for each; a format that is not named keeps its default. */
export const exportChoices: z.ZodType<Readonly<Partial<Record<ExportFormat, ExportChoice>>>> = z
  .record(z.string(), choice)
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
  .transform((given) => given ?? {}) as unknown as z.ZodType<Readonly<Partial<Record<ExportFormat, ExportChoice>>>>;
