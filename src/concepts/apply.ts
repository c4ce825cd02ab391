import { termLabel } from '../i18n/term.ts';
import { link } from '../values/fields.ts';
import { block, byForm, field, oneOf } from '../values/form.ts';
import { type Text, text } from '../values/text.ts';
import { enrolmentUnits } from '../vocabularies/enrolment-units.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { applyRules as rules } from './apply-rules.ts';
import { defineConcept } from './concept.ts';
import { plainCell, wordsCell } from './plain-cell.ts';
import { line } from './row.ts';

/** How one enrols. */
export type Apply = {
  /** The page where one enrols. */
  readonly url?: string | undefined;
  /** What one enrols in. */
  readonly each?: IdOf<typeof enrolmentUnits> | undefined;
  readonly procedure?: Text | undefined;
  readonly note?: Text | undefined;
};

const shape = {
  apply: field(
    byForm<Apply>(
      link.transform((url): Apply => ({ url })),
      block({
        url: field(link.optional(), {
          doc: 'The page where people enrol.',
          example: 'https://apply.riverbank.example/DL-101',
          mapsTo: 'QualityLink registrationPortal · CTDL availableOnlineAt · schema.org offers.url · OOAPI link',
        }),
        each: field(oneOf(enrolmentUnits, rules.each).optional(), {
          doc: 'What one enrols in: offer (the whole), part (each part by itself), run (one of the dates).',
          example: 'part',
        }),
        procedure: field(text.optional(), {
          doc: 'How it works, in a sentence or two.',
          mapsTo: 'ELM admissionProcedure',
        }),
        note: field(text.optional(), { doc: 'An aside.' }),
      }),
    )
      .optional()
      .transform((given): Apply | null => given ?? null),
    {
      doc: 'Where and how people enrol: a link, or a block.',
      example: 'https://apply.riverbank.example/DL-101',
      mapsTo: 'QualityLink registrationPortal · CTDL availableOnlineAt · schema.org offers.url · OOAPI link',
    },
  ),
};

/** Where and how one enrols. */
export const apply = defineConcept({
  key: 'apply',
  shape,
  rules: Object.values(rules),
  check: () => [],
  rows: ({ apply: given }, context) => {
    const words = context.words.apply;
    const { url, each, procedure, note } = given ?? {};
    return [
      {
        key: 'apply.url',
        label: words.url,
        cell: plainCell(
          url === undefined
            ? null
            : [line({ text: url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), href: url })],
        ),
      },
      { key: 'apply.procedure', label: words.procedure, rare: true, cell: wordsCell(procedure, context) },
      {
        key: 'apply.each',
        label: words.each,
        rare: true,
        cell: plainCell(each && [line(termLabel(enrolmentUnits, each))]),
      },
      { key: 'apply.note', label: words.note, rare: true, cell: wordsCell(note, context) },
    ];
  },
});
