import { z } from 'zod';
import { sharedDeliveryKeys } from '../values/delivery-values.ts';
import { type Fact, fact, NOT_STATED } from '../values/fact.ts';
import { feesFact } from '../values/fees/schema.ts';
import { audience, day, duration, id, link, people, place, when } from '../values/fields.ts';
import { block, byForm, field, nearest, oneOf, oneOrMany, refuse, type Scalar, scalar } from '../values/form.ts';
import { type Parsed, quoted, reject } from '../values/parsed.ts';
import { type Text, text } from '../values/text.ts';
import { parseWhen } from '../values/when.ts';
import { runStarts, runStatuses } from '../vocabularies/run-statuses.ts';
import type { Deadline, Run, RunBlock, RunStart } from './runs-model.ts';
import { runsRules as rules } from './runs-rules.ts';

const note = field(text.optional(), { doc: 'An aside.' });
const meansRolling =
  /^(?:any ?time|anytime|always|ongoing|continuous(?:ly)?|flexible|self-paced|open|jederzeit|laufend)$/i;
const meansNone = /^(?:none|not[ -]scheduled|no dates?|not planned)$/i;

function parseStart(written: string): Parsed<RunStart> {
  if (runStarts.has(written)) return { ok: true, value: written };
  if (/^on[ -]?demand$/i.test(written)) {
    return reject(
      rules.start,
      `${quoted(written)} can mean two things.`,
      'Write rolling if one can start at any time, or by-request if it starts when a group or an employer asks.',
    );
  }
  const near = meansRolling.test(written) ? 'rolling' : nearest(written, runStarts.ids);
  if (near !== null) return reject(rules.start, `${quoted(written)} is not a start.`, `Write ${near}, or a date.`);
  if (meansNone.test(written)) {
    return reject(
      rules.start,
      `${quoted(written)} is not a start.`,
      'If no run is planned, write runs: not-scheduled and nothing else.',
    );
  }
  return parseWhen(written);
}

const start: z.ZodType<RunStart, Scalar> = scalar<RunStart>(parseStart, {
  value: 'start',
  examples: ['2027-02-01', '2027-02', 'spring 2027', ...runStarts.ids],
});

const deadline = block({
  for: field(audience.optional(), {
    doc: 'Whose deadline it is: the id of an audience, or words.',
    example: 'people who need a visa',
  }),
  date: field(when, { doc: 'The last date to apply.', example: '2027-01-15', required: true }),
  note,
}) satisfies z.ZodType<Deadline>;

const deadlines: z.ZodType<Deadline[]> = oneOrMany(
  byForm<Deadline>(
    when.transform((date): Deadline => ({ date })),
    deadline,
  ),
);

const runBlock = block({
  part: field(id.optional(), { doc: 'Id of the part.', example: 'workshops' }),
  title: field(text.optional(), { doc: 'What happens, where it is no part with an id.' }),
  start: field(when.optional(), { doc: 'First day.', example: '2027-03-20' }),
  end: field(when.optional(), { doc: 'Last day; absent: the same day, or not known.' }),
  place: field(oneOrMany(place).optional(), { doc: 'Where.' }),
  note,
}).transform((keys): RunBlock => ({ ...keys, place: keys.place ?? [] }));

const runKeys = {
  start: field(start.optional(), {
    doc: 'When it starts: a date as exact as it is known; rolling (any time); by-request (when a group or an employer asks).',
    example: '2027-02-01',
    required: true,
    mapsTo:
      'ELM dc:temporal; terms: scheduleInformation · CTDL hasOffering startDate · schema.org hasCourseInstance · OOAPI CourseOffering',
  }),
  end: field(when.optional(), {
    doc: 'When it ends. Absent: after delivery.duration.',
    example: '2027-04-25',
    mapsTo: 'as start',
  }),
  startsWithin: field(duration.optional(), {
    doc: 'Rolling only: how soon after enrolment one starts.',
    example: '5-10 working days',
    mapsTo: 'ELM scheduleInformation',
  }),
  applyFrom: field(when.optional(), {
    doc: 'From when one can apply.',
    example: '2026-11-01',
    mapsTo: 'OOAPI enrollStartDate',
  }),
  applyBy: field(deadlines.optional(), {
    doc: 'The last date to apply; a list of for and date where it differs.',
    example: '2027-01-15',
    mapsTo: 'ELM applicationDeadline · schema.org availabilityEnds · OOAPI enrollEndDate',
  }),
  status: field(oneOf(runStatuses, rules.status).optional(), {
    doc: 'As the provider states it. Absent: it follows from the dates.',
    example: 'open',
    mapsTo: 'schema.org availability',
  }),
  statusAsOf: field(day.optional(), { doc: 'The day on which the status was read.', example: '2026-11-02' }),
  seats: field(people.optional(), {
    doc: 'How many places there are.',
    example: '24',
    mapsTo: 'QualityLink enrolmentCapacity · OOAPI maxNumberStudents',
  }),
  minimumSeats: field(people.optional(), { doc: 'It takes place only with so many people.', example: '8' }),
  ...sharedDeliveryKeys,
  fees: field(
    feesFact.transform((given) => (given.state === 'not-stated' && given.note === undefined ? undefined : given)),
    { doc: 'What this run costs, where it differs.', example: '450 EUR' },
  ),
  blocks: field(oneOrMany(runBlock).optional(), { doc: 'Dates of the parts.', mapsTo: 'ELM hasPart' }),
  id: field(id.optional(), {
    doc: 'A short name for links to this run.',
    example: 'spring-2027',
    mapsTo: 'ELM identifier',
  }),
  for: field(audience.optional(), { doc: 'For whom this run is.' }),
  url: field(link.optional(), {
    doc: 'The page where one enrols in this run.',
    mapsTo: 'QualityLink registrationPortal',
  }),
};

type RunKeys = Partial<z.output<z.ZodObject<typeof runKeys>>> & { readonly note?: Text | undefined };

function toRun(keys: RunKeys, context: z.RefinementCtx): Run | null {
  if (keys.start === undefined) {
    refuse(context, rules['start-missing'], 'This run has no start.');
    return null;
  }
  if (keys.startsWithin !== undefined && keys.start !== 'rolling') {
    refuse(context, rules['starts-within'], 'startsWithin stands beside a start that is not rolling.', undefined, [
      'startsWithin',
    ]);
  }
  return {
    ...keys,
    start: keys.start,
    applyBy: keys.applyBy ?? [],
    blocks: keys.blocks ?? [],
    fees: keys.fees ?? NOT_STATED,
  };
}

function onlyStart(value: RunStart): Run {
  return { start: value, applyBy: [], blocks: [], fees: NOT_STATED };
}

const run = byForm<Run>(
  start.transform(onlyStart),
  block({ ...runKeys, note }).transform((keys, context): Run => toRun(keys, context) ?? z.NEVER),
);

const startOrNone = scalar<RunStart | 'not-scheduled'>(
  (written) => (written === 'not-scheduled' ? { ok: true, value: written } : parseStart(written)),
  { value: 'start or not-scheduled', examples: ['not-scheduled', '2027-02-01', 'rolling'] },
).transform((value): readonly Run[] => (value === 'not-scheduled' ? [] : [onlyStart(value)]));

/** Runs in their states; an empty list: the provider says that none is planned. */
export const runsFact: z.ZodType<Fact<readonly Run[]>> = fact<typeof runKeys, readonly Run[]>({
  short: [z.array(run), startOrNone],
  notApplicable: true,
  statedAt: true,
  shape: runKeys,
  value: (keys, context) => {
    const only = toRun(keys, context);
    return only && [only];
  },
});
