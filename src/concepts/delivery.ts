import type { Finding } from '../diagnostics/finding.ts';
import { surelyBefore } from '../values/certain-order.ts';
import {
  type Attendance,
  type CourseLanguages,
  deliveryValueRules,
  isOnlineOnly,
  modes,
  sharedDeliveryKeys,
  type Timetable,
} from '../values/delivery-values.ts';
import type { Duration } from '../values/duration.ts';
import { type Fact, fact } from '../values/fact.ts';
import { duration, figure, when } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import { block, byForm, field, oneOf, oneOrMany } from '../values/form.ts';
import type { Place } from '../values/place.ts';
import { stateRules } from '../values/schema-rules.ts';
import { type Text, text } from '../values/text.ts';
import type { When } from '../values/when.ts';
import { days } from '../vocabularies/days.ts';
import type { DeliveryMode } from '../vocabularies/delivery-modes.ts';
import { intensities } from '../vocabularies/intensity.ts';
import { paces } from '../vocabularies/pace.ts';
import type { IdOf } from '../vocabularies/vocabulary.ts';
import { type CheckContext, defineConcept } from './concept.ts';
import { deliveryRows } from './delivery-rows.ts';
import { deliveryRules as rules } from './delivery-rules.ts';

/** How long it usually takes, or why that question does not arise (assessment only). */
export type UsualLength = Duration | { readonly notApplicable: Text; readonly note?: Text | undefined };

/** How, where and in which language it is offered. An empty list or null: not stated. */
export type Delivery = {
  readonly mode: readonly DeliveryMode[];
  readonly attendance: readonly Attendance[];
  readonly pace: readonly IdOf<typeof paces>[];
  readonly intensity: readonly IdOf<typeof intensities>[];
  readonly timetable: readonly Timetable[];
  readonly days: readonly IdOf<typeof days>[];
  /** How many sessions there are. */
  readonly sessions: Figure | null;
  readonly language: CourseLanguages | null;
  readonly place: readonly Place[];
  readonly duration: UsualLength | null;
  /** The longest time allowed. */
  readonly completeWithin: Duration | null;
  /** The time in which it is offered at all. */
  readonly offeredFrom: When | null;
  readonly offeredUntil: When | null;
  readonly runsPerYear: Figure | null;
  /** People in one group. */
  readonly groupSize: Figure | null;
};

const nothing: Delivery = {
  mode: [],
  attendance: [],
  pace: [],
  intensity: [],
  timetable: [],
  days: [],
  sessions: null,
  language: null,
  place: [],
  duration: null,
  completeWithin: null,
  offeredFrom: null,
  offeredUntil: null,
  runsPerYear: null,
  groupSize: null,
};

const usualLength = byForm<UsualLength>(
  duration,
  block({
    notApplicable: field(text, { doc: 'Why there is no length, such as: assessment only.', required: true }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }),
);

const keys = {
  ...sharedDeliveryKeys,
  pace: field(oneOrMany(oneOf(paces, rules.pace)).optional(), {
    doc: 'scheduled: the provider sets the dates. self-paced: the learner decides. agreed-with-tutor: both agree.',
    example: 'self-paced',
    mapsTo: 'CTDL learnMethod SelfPaced, CohortBased · OOAPI modeOfStudy self-paced',
  }),
  intensity: field(oneOrMany(oneOf(intensities, rules.intensity)).optional(), {
    doc: 'How much of the week it takes.',
    example: 'part-time',
    mapsTo: 'ELM learningSchedule · OOAPI modeOfStudy',
  }),
  days: field(oneOrMany(oneOf(days, rules.days)).optional(), {
    doc: 'Days of the week with sessions.',
    example: '[tue, thu]',
  }),
  sessions: field(figure.optional(), { doc: 'How many sessions there are.', example: '12' }),
  duration: field(usualLength.optional(), {
    doc: 'The usual length from start to end; or notApplicable with the reason, for an assessment without a course.',
    example: '12 weeks',
    mapsTo: 'ELM duration (no weeks) · CTDL estimatedDuration · schema.org timeRequired · OOAPI duration',
  }),
  completeWithin: field(duration.optional(), {
    doc: 'The longest time that is allowed.',
    example: 'up to 2 years',
    mapsTo: 'ELM maximumDuration · CTDL maximumDuration',
  }),
  offeredFrom: field(when.optional(), {
    doc: 'From when it is offered at all.',
    example: '2024-09',
    mapsTo: 'CTDL dateEffective · OOAPI validFrom',
  }),
  offeredUntil: field(when.optional(), {
    doc: 'Until when it is offered at all.',
    example: '2028-08',
    mapsTo: 'CTDL expirationDate · OOAPI validTo',
  }),
  runsPerYear: field(figure.optional(), {
    doc: 'How often a year it is held.',
    example: 'about 3',
    mapsTo: 'CTDL offerFrequencyType',
  }),
  groupSize: field(figure.optional(), { doc: 'People in one group.', example: 'up to 24' }),
};

const shape = {
  delivery: field(
    fact<typeof keys, Delivery>({
      short: [modes.transform((mode): Delivery => ({ ...nothing, mode }))],
      notApplicable: true,
      statedAt: true,
      shape: keys,
      value: (given): Delivery => {
        const said = Object.entries(given).filter(([, value]) => value !== undefined);
        return { ...nothing, ...(Object.fromEntries(said) as Partial<Delivery>) };
      },
    }),
    { doc: 'How, where and in which language people take part.', example: 'online' },
  ),
};

/** Form of participation, language, place and length (Council Recommendation 2022, Annex I). */
export const delivery = defineConcept({
  key: 'delivery',
  shape,
  rules: [...Object.values(rules), ...Object.values(deliveryValueRules)],
  check: ({ delivery: given }, context) => checkDelivery(given, context),
  rows: ({ delivery: given }, context) => deliveryRows(given, context),
});

function checkDelivery(given: Fact<Delivery>, context: CheckContext): Finding[] {
  if (given.state === 'not-stated' || given.state === 'elsewhere') {
    if (context.broken('delivery')) return [];
    return [{ rule: rules.missing, at: ['delivery'], message: 'The form of participation is not stated.' }];
  }
  if (given.state === 'not-applicable') {
    const message = 'The form of participation is said not to apply.';
    return [{ rule: stateRules['not-applicable-unusual'], at: ['delivery', 'notApplicable'], message }];
  }
  const { mode, place, language, offeredFrom, offeredUntil } = given.value;
  const findings: Finding[] = [];
  const unbroken = !context.broken('delivery');
  if (mode.length === 0 && unbroken) {
    findings.push({
      rule: rules.missing,
      at: ['delivery'],
      message: 'The delivery does not say whether it is online, on site or both.',
    });
  }
  if (place.length > 0 && isOnlineOnly(mode)) {
    const message = 'The mode is online, and yet there is a place.';
    findings.push({ rule: deliveryValueRules['place-but-online'], at: ['delivery', 'place'], message });
  }
  if (place.length === 0 && mode.includes('on-site') && unbroken) {
    findings.push({
      rule: rules['place-missing'],
      at: ['delivery'],
      message: 'It is on site, but the place is not stated.',
    });
  }
  if ((language?.teaching.length ?? 0) === 0 && unbroken) {
    findings.push({
      rule: rules['language-missing'],
      at: ['delivery'],
      message: 'The language of the teaching is not stated.',
    });
  }
  if (offeredFrom && offeredUntil && surelyBefore(offeredUntil, offeredFrom)) {
    findings.push({
      rule: rules['offered-reversed'],
      at: ['delivery', 'offeredUntil'],
      message: `It is offered until ${offeredUntil.text}, which is before ${offeredFrom.text}, when it begins.`,
    });
  }
  return findings;
}

/** The usual length where it is stated as a duration. */
export function lengthOf(given: Pick<Delivery, 'duration'>): Duration | null {
  return given.duration !== null && 'unit' in given.duration ? given.duration : null;
}
