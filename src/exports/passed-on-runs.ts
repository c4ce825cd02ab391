import type { Offer } from '../catalogue/catalogue.ts';
import type { OfferFacts, RunFacts } from '../facts/offer-facts.ts';

/**
 * Runs that are passed on, in the order of the file: those that are neither over nor cancelled on the day of the build.
 * Registers list what one can still take part in; the page of the offer keeps the others.
 */
export function passedOnRuns(facts: Pick<OfferFacts, 'runs'>): readonly RunFacts[] {
  return facts.runs.filter(({ state }) => state !== 'past' && state !== 'cancelled');
}

/**
 * A name for each of the runs that is permanent as long as its start is: its own id, else its start (`2027-02-01`,
 * `autumn-2027`, `rolling`); a second run of the same start gets a number.
 * @param runs all runs of the offer, so that the names do not change when one is over
 */
export function runNames(runs: readonly RunFacts[]): ReadonlyMap<RunFacts, string> {
  const seen = new Map<string, number>();
  return new Map(
    runs.map((one) => {
      const { id, start } = one.run;
      const name = slug(id ?? (typeof start === 'string' ? start : start.text));
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [one, count === 1 ? name : `${name}-${count}`];
    }),
  );
}

/** When the record last changed or was last compared with reality, whichever is later; undefined where neither is known to the day. */
export function lastModified({ lastChecked, history }: Pick<Offer, 'lastChecked' | 'history'>): string | undefined {
  const changed = history?.lastChanged?.precision === 'day' ? history.lastChanged.earliest : undefined;
  return [lastChecked?.on, changed].reduce((later, day) =>
    day !== undefined && !(later !== undefined && later > day) ? day : later,
  );
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
