import type { z } from 'zod';
import { defineRules } from '../diagnostics/rule.ts';
import { attendances } from '../vocabularies/attendance.ts';
import { type DeliveryMode, deliveryModes } from '../vocabularies/delivery-modes.ts';
import { timetables } from '../vocabularies/timetable.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { languageTag, place } from './fields.ts';
import { block, byForm, type FieldDoc, field, oneOf, oneOrMany } from './form.ts';
import { type Text, text } from './text.ts';

/** Rules on what an offer and one of its runs can both say of the form of participation. */
export const deliveryValueRules = defineRules('delivery', {
  mode: {
    severity: 'error',
    title: 'The form of participation is not known',
    why: 'Learners filter by it: who cannot travel looks for online, who has no computer for on site.',
    remedy: 'Write one or more of online, on-site, blended, hybrid, workplace, distance.',
    example: { wrong: 'delivery: onsite', right: 'delivery: on-site' },
    source: 'Council Recommendation of 16 June 2022, Annex I (form of participation in the learning activity)',
  },
  attendance: {
    severity: 'error',
    title: 'The attendance is not known',
    why: 'People with shifts or children must know whether there are fixed hours.',
    remedy: 'Write one or more of live, recorded, own-time.',
    example: { wrong: 'delivery:\n  attendance: asynchronous', right: 'delivery:\n  attendance: own-time' },
  },
  timetable: {
    severity: 'error',
    title: 'The time of day is not known',
    why: 'Learners who work filter by it.',
    remedy: 'Write one or more of daytime, evening, weekend, block-days. Exact hours go into note.',
    example: { wrong: 'delivery:\n  timetable: evenings', right: 'delivery:\n  timetable: evening' },
  },
  'place-but-online': {
    severity: 'error',
    title: 'Everything is online, and yet there is a place',
    why: 'Readers could not tell whether they must travel.',
    remedy: 'Take the place out, or add the mode that happens there: blended, hybrid or on-site.',
    example: {
      wrong: 'delivery:\n  mode: online\n  place: Tallinn, EE',
      right: 'delivery:\n  mode: blended\n  place: Tallinn, EE',
    },
  },
});

export type Attendance = IdOf<typeof attendances>;
export type Timetable = IdOf<typeof timetables>;

/** Languages of teaching, materials and assessment, BCP 47. An empty list: not stated. */
export type CourseLanguages = {
  readonly teaching: readonly string[];
  readonly materials: readonly string[];
  readonly assessment: readonly string[];
  readonly note?: Text | undefined;
};

/** One or more forms of participation; always a list. */
export const modes: z.ZodType<DeliveryMode[]> = oneOrMany(oneOf(deliveryModes, deliveryValueRules.mode));
const attendance = oneOrMany(oneOf(attendances, deliveryValueRules.attendance));
const timetable = oneOrMany(oneOf(timetables, deliveryValueRules.timetable));
const tags = oneOrMany(languageTag);

const languages: z.ZodType<CourseLanguages> = byForm<CourseLanguages>(
  tags.transform((teaching): CourseLanguages => ({ teaching, materials: [], assessment: [] })),
  block({
    teaching: field(tags.optional(), { doc: 'Language of the teaching.', example: 'en' }),
    materials: field(tags.optional(), { doc: 'Language of books, films and other materials.', example: '[en, et]' }),
    assessment: field(tags.optional(), { doc: 'Language in which one can be assessed.', example: '[en, et]' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }).transform(
    ({ teaching, materials, assessment, note }): CourseLanguages => ({
      teaching: teaching ?? [],
      materials: materials ?? [],
      assessment: assessment ?? [],
      ...(note ? { note } : {}),
    }),
  ),
);

const docs = {
  mode: {
    doc: 'The form of participation. blended: some online, some on site. hybrid: both at once, as the learner likes. distance: at a distance, how is not said, or by post or broadcast.',
    example: 'online',
    mapsTo: 'ELM mode · CTDL deliveryType · schema.org courseMode · OOAPI modeOfDelivery',
  },
  attendance: {
    doc: 'live: fixed hours. recorded: live, with a recording. own-time: no fixed hours.',
    example: '[live, recorded]',
    mapsTo: 'CTDL learningMethodType',
  },
  timetable: {
    doc: 'Time of the day or week of the sessions.',
    example: 'evening',
    mapsTo: 'ELM scheduleInformation · CTDL scheduleTimingType',
  },
  language: {
    doc: 'Language of the teaching, or a block of teaching, materials, assessment.',
    example: 'en',
    mapsTo: 'ELM dc:language · CTDL, schema.org, Open Badges inLanguage · OOAPI teachingLanguage',
  },
  place: {
    doc: 'Where it takes place.',
    example: 'Tallinn, EE',
    mapsTo: 'ELM location · CTDL availableAt · schema.org location · OOAPI addresses',
  },
} satisfies Record<string, FieldDoc>;

/** Keys that an offer's delivery and each run take; every one gives a list or undefined. */
export const sharedDeliveryKeys = {
  mode: field(modes.optional(), docs.mode),
  attendance: field(attendance.optional(), docs.attendance),
  timetable: field(timetable.optional(), docs.timetable),
  language: field(languages.optional(), docs.language),
  place: field(oneOrMany(place).optional(), docs.place),
};

/** True where everything is said to happen online. */
export function isOnlineOnly(mode: readonly DeliveryMode[]): boolean {
  return mode.length > 0 && mode.every((one) => one === 'online');
}
