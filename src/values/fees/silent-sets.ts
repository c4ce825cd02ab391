import type { When } from '../when.ts';
import { type FeeProfile, isForEveryone, pricesTeaching } from './profile.ts';

/**
 * Sets of fees that say nothing of a matter of which others do: what holds for one group is not known of another. A set
 * for everyone that prices no teaching holds for every group, and so does one with a price where no group is told a
 * price of its own; beside such groups it is that of everyone else.
 * @param says whether a set says something of the matter
 * @returns in the order of the file; none where no set says anything, or where one that does holds for all
 */
export function silentSets(
  profiles: readonly FeeProfile[],
  says: (profile: FeeProfile) => boolean,
): readonly FeeProfile[] {
  const told = profiles.filter(says);
  if (told.length === 0 || told.length === profiles.length) return [];
  const silent = (profile: FeeProfile): boolean =>
    isOfOwn(profile) && !told.some((one) => one === profile || holdsFor(one, profile, profiles));
  return profiles.filter(silent);
}

/** Whether nothing is paid at all: then there is nothing to tax, to pay in parts, to get back or to reduce. */
export function isFree({ items, total }: Pick<FeeProfile, 'items' | 'total'>): boolean {
  const free = items.length > 0 || total !== null;
  return (
    free &&
    (total === null || total.kind === 'free') &&
    items.every(({ amount, condition }) => amount.kind === 'free' && condition === undefined)
  );
}

/** Whether a set for everyone is paid by all, or by everyone else beside people who are told a price of their own. */
export function isOfEveryoneElse(profile: FeeProfile, all: readonly FeeProfile[]): boolean {
  const others = all.some((one) => !isForEveryone(one) && pricesTeaching(one));
  return isForEveryone(profile) && pricesTeaching(profile) && others;
}

/** Whether a set stands for what its people pay, and does not only add to what others say. */
function isOfOwn(profile: FeeProfile): boolean {
  if (pricesTeaching(profile)) return true;
  return !isForEveryone(profile) && (profile.items.length > 0 || profile.statedAt !== undefined);
}

/** Whether what one set says also holds for the people of another, at all times of that. */
function holdsFor(one: FeeProfile, other: FeeProfile, all: readonly FeeProfile[]): boolean {
  const people = sameKey(one.for, other.for) || (isForEveryone(one) && !isOfEveryoneElse(one, all));
  const terms = one.condition === undefined || sameKey(one.condition, other.condition);
  return people && terms && one.seats === null && beginsBy(one.from, other.from) && lastsUntil(one.until, other.until);
}

function sameKey(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function beginsBy(one: When | null, other: When | null): boolean {
  return one === null || (other !== null && one.earliest <= other.earliest);
}

function lastsUntil(one: When | null, other: When | null): boolean {
  return one === null || (other !== null && one.latest >= other.latest);
}
