import type { Day } from '../values/day.ts';
import { day, id, when, wholeNumber } from '../values/fields.ts';
import { block, byForm, field, oneOf, refuse } from '../values/form.ts';
import { optionalList } from '../values/optional-list.ts';
import { type Text, text } from '../values/text.ts';
import { hasUnknownKey } from '../values/unknown-keys.ts';
import type { When } from '../values/when.ts';
import { statuses } from '../vocabularies/statuses.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { statusRules } from './life-cycle-rules.ts';

/** Whether it can be taken. */
export type Status = {
  readonly is: IdOf<typeof statuses>;
  readonly since?: When | undefined;
  /** Of a closed offer: until when those enrolled may finish. */
  readonly until?: When | undefined;
  readonly reason?: Text | undefined;
  /** Id of what replaces it. */
  readonly successor?: string | undefined;
  readonly note?: Text | undefined;
};

/** When somebody last compared the file with reality. */
export type LastChecked = { readonly on: Day; readonly by?: Text | undefined; readonly note?: Text | undefined };

/** A version that a reader would notice. */
export type Change = {
  readonly version: number;
  readonly date?: When | undefined;
  readonly what?: Text | undefined;
  readonly note?: Text | undefined;
};

/** Versions of the record. */
export type History = {
  readonly version?: number | undefined;
  readonly firstPublished?: When | undefined;
  readonly lastChanged?: When | undefined;
  readonly changes: readonly Change[];
  readonly note?: Text | undefined;
};

const statusWord = oneOf(statuses, statusRules.unknown);

const status = byForm<Status>(
  statusWord.transform((is): Status => ({ is })),
  block({
    is: field(statusWord, { doc: 'The status itself.', example: 'suspended', required: true }),
    since: field(when.optional(), { doc: 'Since when.', example: '2026-09' }),
    until: field(when.optional(), {
      doc: 'Of a closed offer: until when those enrolled may finish. Else: until when the status holds.',
      mapsTo: 'CTDL TeachOut · OOAPI validTo',
    }),
    reason: field(text.optional(), { doc: 'Why; shown to the reader.', example: 'No intake in winter 2026.' }),
    successor: field(id.optional(), {
      doc: 'Id of what replaces it.',
      example: 'riverbank-university/data-literacy-for-managers',
      mapsTo: 'QualityLink superseded · CTDL supersededBy',
    }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }),
).transform((given, context): Status => {
  if (given.is === 'superseded' && given.successor === undefined && !hasUnknownKey(context)) {
    refuse(context, statusRules['successor-missing'], 'The status is superseded, but no successor is named.');
  }
  if (given.successor !== undefined && given.is !== 'superseded' && given.is !== 'closed') {
    const message = `A successor is named, but the status is ${given.is}.`;
    refuse(context, statusRules['successor-unexpected'], message, undefined, ['successor']);
  }
  return given;
});

const change = block({
  version: field(wholeNumber, { doc: 'Its number.', example: '2', required: true }),
  date: field(when.optional(), { doc: 'Since when it holds.', example: '2026-10-20' }),
  what: field(text.optional(), { doc: 'What is new.', example: 'The workshops moved to Tallinn.' }),
  note: field(text.optional(), { doc: 'An aside.' }),
});

/** Keys on how a file is kept; providers have them too. */
const upkeepShape = {
  lastChecked: field(
    byForm<LastChecked>(
      day.transform((on): LastChecked => ({ on })),
      block({
        on: field(day, { doc: 'The day.', example: '2026-11-02', required: true }),
        by: field(text.optional(), { doc: 'Who did it.', example: 'Centre for Lifelong Learning' }),
        note: field(text.optional(), { doc: 'An aside.' }),
      }),
    ).optional(),
    {
      doc: 'The day on which somebody compared the file with reality.',
      example: '2026-11-02',
      mapsTo: 'ELM dc:modified (the later of this and lastChanged)',
    },
  ),
  reviewBy: field(when.optional(), { doc: 'By when somebody will look at it again.', example: '2027-11' }),
  history: field(
    block({
      version: field(wholeNumber.optional(), {
        doc: 'Number of the present version; a new one for any change that a reader would notice.',
        example: '2',
        mapsTo: 'QualityLink version · CTDL versionIdentifier · Open Badges version',
      }),
      firstPublished: field(when.optional(), { doc: 'When it was first published.', example: '2025-02-01' }),
      lastChanged: field(when.optional(), {
        doc: 'When it was last changed.',
        example: '2026-10-20',
        mapsTo: 'ELM dc:modified · schema.org dateModified',
      }),
      changes: field(optionalList(change), { doc: 'What changed, version by version.' }),
      note: field(text.optional(), { doc: 'An aside.' }),
    }).optional(),
    { doc: 'Versions of the record.' },
  ),
};

/** Keys on whether it can be taken, and on how its file is kept. */
export const lifeCycleShape = {
  status: field(status, {
    doc: 'Can it be taken? published: yes. unconfirmed: nobody has confirmed it. suspended: not for now. closed: no more. superseded: replaced. draft: not public yet.',
    example: 'published',
    required: true,
    mapsTo:
      'ELM elm:status · QualityLink isActive, superseded · CTDL credentialStatusType, lifeCycleStatusType, supersededBy · OOAPI validTo',
  }),
  ...upkeepShape,
};
