import type { Day } from '../values/day.ts';
import type { Attendance, CourseLanguages, Timetable } from '../values/delivery-values.ts';
import type { Duration } from '../values/duration.ts';
import type { Fact } from '../values/fact.ts';
import type { FeeProfile } from '../values/fees/profile.ts';
import type { Audience } from '../values/fields.ts';
import type { Figure } from '../values/figure.ts';
import type { Place } from '../values/place.ts';
import type { Text } from '../values/text.ts';
import type { When } from '../values/when.ts';
import type { DeliveryMode } from '../vocabularies/delivery-modes.ts';
import type { RunStatus } from '../vocabularies/run-statuses.ts';

/** A date, any time, or when a group or an employer asks for it. */
export type RunStart = When | 'rolling' | 'by-request';

/** The last date to apply, for somebody or for all. */
export type Deadline = { readonly for?: Audience | undefined; readonly date: When; readonly note?: Text | undefined };

/** When one part of a run takes place. */
export type RunBlock = {
  /** Id of a part. */
  readonly part?: string | undefined;
  readonly title?: Text | undefined;
  readonly start?: When | undefined;
  readonly end?: When | undefined;
  readonly place: readonly Place[];
  readonly note?: Text | undefined;
};

/** One time at which the offer is held. What a run does not say, the offer says. */
export type Run = {
  readonly start: RunStart;
  readonly end?: When | undefined;
  /** Rolling only: how soon after enrolment. */
  readonly startsWithin?: Duration | undefined;
  readonly applyFrom?: When | undefined;
  readonly applyBy: readonly Deadline[];
  /** As stated. */
  readonly status?: RunStatus | undefined;
  readonly statusAsOf?: Day | undefined;
  readonly seats?: Figure | undefined;
  /** It takes place only with so many people. */
  readonly minimumSeats?: Figure | undefined;
  readonly fees: Fact<readonly FeeProfile[]>;
  readonly blocks: readonly RunBlock[];
  readonly mode?: readonly DeliveryMode[] | undefined;
  readonly attendance?: readonly Attendance[] | undefined;
  readonly timetable?: readonly Timetable[] | undefined;
  readonly language?: CourseLanguages | undefined;
  readonly place?: readonly Place[] | undefined;
  readonly id?: string | undefined;
  readonly for?: Audience | undefined;
  readonly url?: string | undefined;
  readonly note?: Text | undefined;
};
