import type { Figure } from '../../values/figure.ts';
import { keyOfHeld } from './key.ts';
import type { PathwayProblem, ProblemCredit, ProblemEntry, ProblemRule } from './problem.ts';
import type { Doubt } from './progress.ts';
import type { Thing } from './things.ts';

/** A place, or any number of them, in the list of a rule. */
export type Place = {
  readonly kind: 'place';
  readonly id: number;
  readonly entry: ProblemEntry;
  readonly group: Group;
  /** How many things make the entry whole; more can count where it has more places. */
  readonly needed: number;
  /** True where one thing at most can fill it. */
  readonly single: boolean;
};

/** A rule with its places. Credit is counted in its own system, and in that of the nearest rule around it that counts. */
export type Group = {
  readonly kind: 'group';
  readonly rule: ProblemRule;
  readonly top: number;
  readonly own: string | null;
  readonly out: string | null;
  readonly nodes: readonly (Group | Place)[];
};

/** The rules of a pathway with their places, and which things could fill them. */
export type Plan = {
  readonly problem: PathwayProblem;
  readonly tops: readonly Group[];
  readonly places: readonly Place[];
  /** Places by key of what they take, with the doubt that it brings. */
  readonly takers: ReadonlyMap<string, readonly { readonly place: Place; readonly doubt: Doubt | null }[]>;
};

/** Lays out the places of a problem. */
export function toPlan(problem: PathwayProblem): Plan {
  const places: Place[] = [];
  const takers = new Map<string, { place: Place; doubt: Doubt | null }[]>();
  const add = (key: string, place: Place, doubt: Doubt | null): void => {
    const known = takers.get(key);
    if (!known) takers.set(key, [{ place, doubt }]);
    else if (!known.some((one) => one.place === place)) known.push({ place, doubt });
  };
  const lay = (rule: ProblemRule, top: number, out: string | null): Group => {
    const own = rule.take.kind === 'credits' ? rule.take.system : null;
    const nodes: (Group | Place)[] = [];
    const group: Group = { kind: 'group', rule, top, own, out, nodes };
    for (const node of rule.from) {
      if (node.kind === 'rule') {
        nodes.push(lay(node, top, own ?? out));
        continue;
      }
      const single = node.kind === 'offer' || node.kind === 'pathway';
      const needed = node.kind === 'other' ? node.needed : 1;
      const place: Place = { kind: 'place', id: places.length, entry: node, group, needed, single };
      places.push(place);
      nodes.push(place);
      for (const [key, doubt] of keysOf(node)) add(key, place, doubt);
    }
    return group;
  };
  const tops = (problem.rules ?? []).map((rule, top) => lay(rule, top, null));
  return { problem, tops, places, takers };
}

function keysOf(entry: ProblemEntry): [string, Doubt | null][] {
  const offers = (ids: readonly string[], doubt: Doubt | null): [string, Doubt | null][] =>
    ids.map((offer) => [keyOfHeld({ offer }), doubt]);
  switch (entry.kind) {
    case 'offer':
      return [...offers([entry.offer, ...entry.alsoAccepts], null), ...offers(entry.earlier, 'earlier-version')];
    case 'pathway':
      return [[keyOfHeld({ pathway: entry.pathway }), null]];
    case 'other':
      return [[keyOfHeld({ other: entry.path, count: 1 }), null]];
    case 'any-offer':
      return [...offers(entry.offers, null), ...offers(entry.maybe, 'fit')];
    default:
      return entry satisfies never;
  }
}

/** How many things of a key can count at all: an entry in words has so many places, anything else is held once. */
export function roomByKey({ takers }: Plan): Map<string, number> {
  return new Map(
    [...takers].map(([key, [first]]): [string, number] => {
      const entry = first?.place.entry;
      return [key, entry?.kind === 'other' ? (entry.places ?? Number.POSITIVE_INFINITY) : 1];
    }),
  );
}

/** Credit that counts in a place. `sure` false: about so much, or only said to be equal. */
type Counted = { readonly min: number; readonly max: number | null; readonly sure: boolean };

/** Credit of a thing in a place: of the entry, else as the learner tells, else of the offer or the award; or null. */
export function creditIn(
  thing: Thing,
  { entry }: Pick<Place, 'entry'>,
  system: string,
  problem: PathwayProblem,
): Counted | null {
  const stated = (figure: Figure): Counted => ({ min: figure.min ?? 0, max: figure.max, sure: !figure.about });
  if (entry.kind !== 'any-offer' && entry.credit)
    return entry.credit.system === system ? stated(entry.credit.figure) : null;
  const { what, credit } = thing.held;
  if (credit?.system === system) return stated(credit.figure);
  const known: readonly ProblemCredit[] | undefined =
    'offer' in what
      ? problem.offers[what.offer]?.credits
      : 'pathway' in what
        ? problem.awards[what.pathway]?.credits
        : undefined;
  const all = (known ?? []).filter((one) => one.system === system);
  return all.find(({ sure }) => sure) ?? all[0] ?? null;
}

/** Credit from a lower to an upper bound, in millionths, so that 3.125 is exact; `hi` may be Infinity. */
export type Span = { readonly lo: number; readonly hi: number };

/** Whether only what is certain counts, or everything that may. */
export type Mode = 'sure' | 'hoping';

/** Nothing. */
export const nothing: Span = { lo: 0, hi: 0 };

/**
 * What credit comes to in a mode. What is not known is nothing at least and without end at most; what is about so much,
 * or equal to it, is so when hoping.
 */
export function spanOf(credit: Counted | null, mode: Mode): Span {
  if (credit === null || (mode === 'sure' && !credit.sure)) return { lo: 0, hi: Number.POSITIVE_INFINITY };
  return { lo: scaled(credit.min), hi: credit.max === null ? Number.POSITIVE_INFINITY : scaled(credit.max) };
}

/** Credit in millionths. */
export function scaled(credit: number): number {
  return Math.round(credit * 1_000_000);
}
