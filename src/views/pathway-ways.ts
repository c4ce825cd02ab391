import type { PathwayProblem, ProblemEntry } from '../facts/pathway/problem.ts';
import type { Held, HeldDate, Progress, RuleProgress } from '../facts/pathway/progress.ts';
import type { Credits } from '../values/credits.ts';
import { keyOfEntry, keyOfWhat } from './pathway-things.ts';

/** Something that a way to finish asks for. */
export type WayPart = {
  readonly key: string;
  readonly held: Held;
  /** What it counts as, where the rules say so. */
  readonly credit: Credits | null;
};

/** One set of things that, added to what is held, meets the rules as far as the catalogue can tell. */
export type Way = { readonly parts: readonly WayPart[]; readonly state: 'met' | 'ask' };

/** How far the search goes; it is for a person's choice of two or three, not for all there are. */
export type WaySearch = {
  readonly evaluate: (held: readonly Held[]) => Progress;
  /** When what is added would be awarded. */
  readonly on: HeldDate;
  /** At most so many evaluations. */
  readonly evaluations: number;
};

const mostParts = 24;

/** What a search prefers among what could fill a rule: less is better. */
type Taste = (part: WayPart) => number;

/**
 * Up to four ways to finish: by the order of the file, with few hours, at low known cost, and without what the first
 * one uses. Each takes what could fill the first rule that is not met, keeps what brings it further, and drops in the
 * end what is not needed. Empty where nothing is missing, or nothing was found: then there may still be a way.
 */
export function waysToFinish(problem: PathwayProblem, held: readonly Held[], search: WaySearch): readonly Way[] {
  const budget = { left: search.evaluations };
  const evaluate = (all: readonly Held[]): Progress => {
    budget.left -= 1;
    return search.evaluate(all);
  };
  const begun = evaluate(held);
  if (begun.state !== 'not-yet') return [];
  const found = new Map<string, Way>();
  const tastes: readonly (() => Taste)[] = [
    () => () => 0,
    () => (part) => hoursOf(problem, part),
    () => (part) => costOf(problem, part),
    () => {
      const used = new Set([...found.values()].flatMap(({ parts }) => parts.map(({ key }) => key)));
      return ({ key }) => (used.has(key) ? 1 : 0);
    },
  ];
  for (const taste of tastes) {
    const way = findWay(problem, held, begun, { ...search, evaluate }, taste(), () => budget.left > 0);
    if (way) found.set(nameOf(way.parts), way);
  }
  const rank = ({ state }: Way): number => (state === 'met' ? 0 : 1);
  return [...found.values()].toSorted((a, b) => rank(a) - rank(b) || a.parts.length - b.parts.length);
}

function findWay(
  problem: PathwayProblem,
  held: readonly Held[],
  begun: Progress,
  { evaluate, on }: WaySearch,
  taste: Taste,
  goesOn: () => boolean,
): Way | null {
  let parts: readonly WayPart[] = [];
  let progress = begun;
  const useless = new Set<string>();
  while (progress.state === 'not-yet') {
    const [next] = candidates(problem, progress, parts, on, useless).toSorted(
      (a, b) => a.rank - b.rank || taste(a.part) - taste(b.part),
    );
    if (!next || parts.length >= mostParts || !goesOn()) return null;
    const tried = evaluate([...held, ...joined([...parts, next.part])]);
    if (missingIn(tried) < missingIn(progress)) {
      parts = [...parts, next.part];
      progress = tried;
    } else useless.add(next.part.key);
  }
  const needless = new Set(
    progress.spare.flatMap(({ held: { what }, why }) =>
      why === 'not-needed' ? [keyOfWhat(problem.pathway, what)] : [],
    ),
  );
  const needed = parts.filter(({ key }) => !needless.has(key));
  // Where something is hoped for, fewer things always seem to do: the surer set stays.
  const isLess = progress.state === 'met' && needed.length < parts.length && goesOn();
  if (isLess && evaluate([...held, ...joined(needed)]).state === progress.state) parts = needed;
  return { parts, state: progress.state };
}

/** How much is missing, so that steps towards a rule can be told from steps beside it. */
function missingIn({ rules }: Progress): number {
  const open = rules.filter((rule) => isOpen(rule, rules));
  return open.reduce((sum, { state, missing, path }) => {
    if (state !== 'not-yet') return sum;
    const amount = missing === null ? 1 : 'entries' in missing ? missing.entries : (missing.figure.min ?? 1);
    // A rule that is not met weighs more than all that is missing in rules inside it.
    return sum + (path.length === 1 ? 1_000 : 1 / path.length) * (1 + amount / (1 + amount));
  }, 0);
}

/** Not met, and inside no rule that is met. */
function isOpen({ path, state }: RuleProgress, rules: readonly RuleProgress[]): boolean {
  if (state !== 'not-yet') return false;
  return rules.every(
    (outer) =>
      outer.path.length >= path.length ||
      outer.state === 'not-yet' ||
      !outer.path.every((step, index) => step === path[index]),
  );
}

type Candidate = { readonly part: WayPart; readonly rank: number };

/** What could fill the first rule that is not met: of rules inside it, the one that is farthest. */
function candidates(
  problem: PathwayProblem,
  { rules, next }: Progress,
  parts: readonly WayPart[],
  on: HeldDate,
  useless: ReadonlySet<string>,
): Candidate[] {
  const open = rules.filter((rule) => isOpen(rule, rules));
  const taken = new Set(parts.map(({ key }) => key));
  const rankOf = (entry: ProblemEntry): number => {
    const when = next.find((one) => one.entry.path.join() === entry.path.join())?.when;
    return when === 'not-offered' ? 2 : when === 'outside' ? 1 : 0;
  };
  for (const top of open.filter(({ path }) => path.length === 1)) {
    const inner = open.filter(({ path }) => path.length > 1 && path[0] === top.path[0] && !isOuter(path, open));
    const begun = inner.filter(({ counted }) => counted.length > 0);
    for (const rule of [...begun, ...inner.filter((one) => !begun.includes(one)), top]) {
      const found = rule.couldFill.flatMap((entry) =>
        partsOf(problem, entry, taken, on)
          .filter(({ key }) => !useless.has(key))
          .map((part) => ({ part, rank: rankOf(entry) })),
      );
      if (found.length > 0) return found;
    }
  }
  return [];
}

function isOuter(path: RuleProgress['path'], rules: readonly RuleProgress[]): boolean {
  return rules.some((one) => one.path.length > path.length && path.every((step, index) => one.path[index] === step));
}

function partsOf(problem: PathwayProblem, entry: ProblemEntry, taken: ReadonlySet<string>, on: HeldDate): WayPart[] {
  if (entry.kind === 'any-offer') {
    const offers = [...entry.offers, ...entry.maybe].filter((id) => !taken.has(id) && isOffered(problem, id));
    return offers.map((offer) => ({ key: offer, held: { what: { offer }, on }, credit: null }));
  }
  const key = keyOfEntry(problem.pathway, entry);
  if (key === null || (taken.has(key) && entry.kind !== 'other')) return [];
  const what: Held['what'] =
    entry.kind === 'offer'
      ? { offer: entry.offer }
      : entry.kind === 'pathway'
        ? { pathway: entry.pathway }
        : { other: entry.path, count: 1 };
  return [{ key, held: { what, on }, credit: entry.credit }];
}

function isOffered({ offers }: PathwayProblem, id: string): boolean {
  return !['closed', 'suspended', 'superseded'].includes(offers[id]?.status ?? 'closed');
}

/** What is not known is not short. */
function hoursOf({ offers }: PathwayProblem, { key }: WayPart): number {
  const hours = offers[key]?.hours;
  return hours?.min ?? hours?.max ?? Number.MAX_SAFE_INTEGER;
}

/** Within one currency; what is not known is not cheap. */
function costOf({ offers }: PathwayProblem, { key }: WayPart): number {
  const fee = offers[key]?.fee;
  if (fee?.kind === 'free') return 0;
  return fee?.kind === 'total' ? (fee.figure.min ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER;
}

/** The same thing outside the catalogue several times is held once, with its number. */
export function joined(parts: readonly WayPart[]): readonly Held[] {
  const byKey = new Map<string, Held>();
  for (const { key, held } of parts) {
    const before = byKey.get(key)?.what;
    byKey.set(key, before && 'other' in before ? { ...held, what: { ...before, count: before.count + 1 } } : held);
  }
  return [...byKey.values()];
}

function nameOf(parts: readonly WayPart[]): string {
  return parts
    .map(({ key }) => key)
    .toSorted()
    .join('\n');
}
