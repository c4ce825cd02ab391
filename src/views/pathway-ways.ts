import type { PathwayProblem, ProblemNode } from '../facts/pathway/problem.ts';
import type { Held, HeldDate, Progress } from '../facts/pathway/progress.ts';
import { type Least, leastOf } from './pathway-least.ts';
import { allParts, isOffered, joined, type WayPart } from './pathway-parts.ts';
import { costOf, hoursOf, stepByStep } from './pathway-steps.ts';
import { type Around, currenciesOf, type Taste, tells, weigh } from './pathway-tastes.ts';

/** One set of things that, added to what is held, meets the rules as far as the catalogue can tell. */
export type Way = {
  readonly parts: readonly WayPart[];
  readonly state: 'met' | 'ask';
  /** Of what no other way asks less. Empty where not every way that might was tried. */
  readonly least: readonly Taste[];
};

/** How far the search goes; it is for a person's choice of two or three, not for all there are. */
export type WaySearch = Omit<Around, 'problem'> & {
  readonly evaluate: (problem: PathwayProblem, held: readonly Held[]) => Progress;
  /** When what is added would be awarded. */
  readonly on: HeldDate;
  /** At most about so many evaluations. */
  readonly evaluations: number;
};

const tastes: readonly Taste[] = ['things', 'hours', 'cost'];

/**
 * Ways to finish: with the fewest things, the fewest hours and the lowest cost, as far as these are stated; one way
 * may be all of it. What is offered no longer is taken only where nothing else leads to the end. Where there is a way,
 * one is found. Empty where nothing is missing, or where there is none.
 */
export function waysToFinish(problem: PathwayProblem, held: readonly Held[], search: WaySearch): readonly Way[] {
  // What only words ask for stands beside every way, and makes no difference between them.
  const plain = withoutConditions(problem);
  // So does when exactly something was awarded: the date that serves best is taken.
  const dated = held.map((one): Held => ({ ...one, on: one.on ? lastOf(one.on, search.on) : search.on }));
  const evaluate = (parts: readonly WayPart[]): Progress => search.evaluate(plain, [...dated, ...joined(parts)]);
  const begun = evaluate([]);
  if (begun.state !== 'not-yet') return [];
  const all = allParts(problem, held, begun, search.on);
  const offered = all.filter(({ held: { what } }) => !('offer' in what) || isOffered(problem, what.offer));
  for (const pool of offered.length < all.length ? [offered, all] : [offered]) {
    const { state } = evaluate(pool);
    if (state === 'not-yet') continue;
    const ways = state === 'met' ? leastWays(pool, evaluate, { problem, ...search }) : [];
    const found = ways.length > 0 ? ways : vagueWays(plain, dated, pool, begun, search);
    return found.map(({ parts, least }) => {
      const { state: reached } = search.evaluate(problem, [...held, ...joined(parts)]);
      return { parts, state: reached === 'met' ? 'met' : 'ask', least: pool === offered ? least : [] };
    });
  }
  return [];
}

/** The last day that a date can mean before things are added; of what is later, all of it. */
function lastOf(on: HeldDate, { latest }: HeldDate): HeldDate {
  if (on.earliest > latest) return on;
  const day = on.latest < latest ? on.latest : latest;
  return { earliest: day, latest: day };
}

type Found = Pick<Way, 'parts' | 'least'>;

/** One way for each taste; the same way once. */
function leastWays(
  pool: readonly WayPart[],
  evaluate: (parts: readonly WayPart[]) => Progress,
  around: Around & Pick<WaySearch, 'evaluations'>,
): readonly Found[] {
  const known = new Map<string, boolean>();
  const place = new Map(pool.map((part, index) => [part, index]));
  const inOrder = (parts: readonly WayPart[]): readonly WayPart[] =>
    parts.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const isEnough = (given: readonly WayPart[]): boolean => {
    const parts = inOrder(given);
    const name = parts.map((part) => place.get(part)).join();
    const enough = known.get(name) ?? evaluate(parts).state === 'met';
    known.set(name, enough);
    return enough;
  };
  const currencies = currenciesOf(pool, around.problem);
  const found = new Map<string, Found>();
  for (const taste of tastes) {
    const heavy = (parts: readonly WayPart[]) => weigh(parts, taste, around, currencies[0] ?? null);
    const weights = new Map(pool.map((part) => [part, heavy([part])]));
    const least: Least<WayPart> | null = leastOf({
      parts: pool.toSorted((a, b) => byWeight(weights.get(a) ?? [], weights.get(b) ?? [])),
      same: (a, b) => a.key === b.key,
      isEnough,
      weigh: heavy,
      trials: around.evaluations / tastes.length,
    });
    if (!least) continue;
    const name = nameOf(least.parts);
    const known = found.get(name);
    const told = least.isLeast && tells(least.parts, taste, around, currencies.length) ? [taste] : [];
    found.set(name, { parts: known?.parts ?? inOrder(least.parts), least: [...(known?.least ?? []), ...told] });
  }
  return [...found.values()];
}

function byWeight(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Ways where only the provider can tell whether they are one. */
function vagueWays(
  problem: PathwayProblem,
  held: readonly Held[],
  pool: readonly WayPart[],
  begun: Progress,
  { evaluate, on, evaluations }: WaySearch,
): readonly Found[] {
  let left = evaluations;
  const search = {
    on,
    evaluate: (all: readonly Held[]): Progress => {
      left -= 1;
      return evaluate(problem, all);
    },
  };
  const preferences = [() => 0, (part: WayPart) => hoursOf(problem, part), (part: WayPart) => costOf(problem, part)];
  const found = new Map<string, Found>();
  for (const preference of preferences) {
    const parts = stepByStep(problem, held, begun, search, preference, () => left > 0);
    if (parts) found.set(nameOf(parts), { parts, least: [] });
  }
  if (found.size > 0) return [...found.values()].toSorted((a, b) => a.parts.length - b.parts.length);
  const any = leastOf({
    parts: pool,
    same: (a, b) => a.key === b.key,
    isEnough: (parts) => evaluate(problem, [...held, ...joined(parts)]).state !== 'not-yet',
    weigh: ({ length }) => [length],
    trials: 0,
  });
  return any ? [{ parts: any.parts, least: [] }] : [];
}

function withoutConditions(problem: PathwayProblem): PathwayProblem {
  const bare = <Node extends ProblemNode>(node: Node): Node =>
    node.kind === 'rule' ? { ...node, conditions: [], from: node.from.map(bare) } : node;
  return { ...problem, conditions: [], rules: problem.rules?.map(bare) ?? null };
}

function nameOf(parts: readonly WayPart[]): string {
  return parts
    .map(({ key }) => key)
    .toSorted()
    .join('\n');
}
