import type { Offer } from '../catalogue/catalogue.ts';
import type { Day } from '../values/day.ts';
import type { When } from '../values/when.ts';

/** What a catalogue can know of when an offer was new, changed and checked: what its file says, to the day. */
export type Dates = {
  /** First day on which it was published. */
  readonly published: Day | null;
  /** Latest day on which readers would have noticed a change; the first day it was published counts as one. */
  readonly revised: Day | null;
  /** Latest day on which somebody compared it with reality. A check changes nothing. */
  readonly checked: Day | null;
};

/** The dates of a file. A date known only to the month or term says no day, and is left out. */
export function datesOf({ history, lastChecked }: Pick<Offer, 'history' | 'lastChecked'>): Dates {
  const published = dayOf(history?.firstPublished);
  const changes = [history?.lastChanged, ...(history?.changes ?? []).map(({ date }) => date)].map(dayOf);
  const revised = [published, ...changes].reduce((latest, day) =>
    day !== null && (latest === null || day > latest) ? day : latest,
  );
  return { published, revised, checked: lastChecked?.on ?? null };
}

function dayOf(when: When | undefined): Day | null {
  return when?.precision === 'day' ? when.earliest : null;
}
