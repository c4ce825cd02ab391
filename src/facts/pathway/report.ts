import type { Credits } from '../../values/credits.ts';
import { entriesMissing, type Judged } from './judge.ts';
import { type Group, type Place, type Plan, type Span, scaled } from './places.ts';
import type { ProblemEntry } from './problem.ts';
import type { Held, Progress, ProgressState, RuleProgress } from './progress.ts';
import type { Settled } from './settle.ts';
import type { Fitting } from './solver/to-parts.ts';
import type { Thing } from './things.ts';

/** How far each rule is, with the rules inside it after it. */
export function rulesOf(settled: Settled): RuleProgress[] {
  return settled.hoping.flatMap((hoping, index) => {
    const sure = settled.sure[index];
    return sure ? ruleProgress(hoping, sure, settled.placed, settled.states[index] ?? 'not-yet') : [];
  });
}

function ruleProgress(hoping: Judged, sure: Judged, placed: readonly Fitting[], state: ProgressState): RuleProgress[] {
  const { group } = hoping;
  const within = placed.filter(({ place }) => isWithin(place.group, group));
  const own: RuleProgress = {
    path: group.rule.path,
    state,
    counted: heldOf(within.map(({ held }) => held)),
    credit: group.own === null ? null : creditsOf(hoping.own, group.own),
    missing: state === 'not-yet' ? missingOf(hoping, placed) : null,
    couldFill: state === 'not-yet' ? fillersOf(group, hoping, placed) : [],
  };
  const inner = hoping.inner.flatMap((one, index) => {
    const other = sure.inner[index];
    return other ? ruleProgress(one, other, placed, one.met ? (other.met ? 'met' : 'ask') : 'not-yet') : [];
  });
  return [own, ...inner];
}

function isWithin(inner: Group, outer: Group): boolean {
  const [mine, other] = [inner.rule.path, outer.rule.path];
  return other.every((step, index) => mine[index] === step);
}

function missingOf(judged: Judged, placed: readonly Fitting[]): RuleProgress['missing'] {
  const { take } = judged.group.rule;
  if (take.kind !== 'credits') {
    const entries = entriesMissing(judged, placed);
    return entries > 0 ? { entries } : null;
  }
  const missing = Math.max(0, scaled(take.min) - judged.own.hi) / 1_000_000;
  return missing > 0 ? exactly(missing, take.system) : null;
}

/** Places that are still free in a rule, and in the rules inside it that are not met. */
function fillersOf(group: Group, judged: Judged, placed: readonly Fitting[]): ProblemEntry[] {
  return group.nodes.flatMap((node): ProblemEntry[] => {
    if (node.kind === 'place') return isFree(node, placed) ? [node.entry] : [];
    const inner = judged.inner.find((one) => one.group === node);
    return inner && !inner.met ? fillersOf(node, inner, placed) : [];
  });
}

function isFree(place: Place, placed: readonly Fitting[]): boolean {
  const filled = placed.filter((one) => one.place === place).length;
  if (place.single) return filled === 0;
  return place.entry.kind !== 'other' || place.entry.places === null || filled < place.entry.places;
}

/** Credit from its lower to its upper bound. */
export function creditsOf({ lo, hi }: Span, system: string): Credits {
  const max = Number.isFinite(hi) ? hi / 1_000_000 : null;
  return { figure: { min: lo / 1_000_000, max, about: false }, system };
}

/** So much credit and no more. */
export function exactly(credit: number, system: string): Credits {
  return { figure: { min: credit, max: credit, about: false }, system };
}

/** Held things as they were given: of things in words, so many as count. */
export function heldOf(things: readonly Thing[]): Held[] {
  const times = new Map<Held, number>();
  for (const { held } of things) times.set(held, (times.get(held) ?? 0) + 1);
  return [...times].map(([held, count]) => ('other' in held.what ? { ...held, what: { ...held.what, count } } : held));
}

/** Things that could count and do not, with the reason. */
export function spareOf(plan: Plan, settled: Settled, full: ReadonlySet<Thing>): Progress['spare'] {
  const left = leftOver(settled);
  const groups = Map.groupBy(left, (thing) => thing);
  return [...groups].flatMap(([thing, all]) => {
    const [held] = heldOf(all);
    if (!held) return [];
    const doubts = (plan.takers.get(thing.key) ?? []).map(({ doubt }) => doubt);
    const doubt = thing.doubt ?? (doubts.every((one) => one !== null) ? (doubts[0] ?? null) : null);
    return [{ held, why: doubt ?? (full.has(thing) ? ('limit' as const) : ('not-needed' as const)) }];
  });
}

/** Usable things that are placed nowhere; of three alike of which two count, one. */
export function leftOver(settled: Settled): Thing[] {
  const used = new Map<Thing, number>();
  const seen = new Map<Thing, Set<number>>();
  for (const { held, thing } of settled.placed) {
    const numbers = seen.get(held) ?? new Set();
    seen.set(held, numbers.add(thing));
    used.set(held, numbers.size);
  }
  return settled.things.filter((thing) => {
    const count = used.get(thing) ?? 0;
    if (count > 0) used.set(thing, 'other' in thing.held.what ? count - 1 : 0);
    return count === 0;
  });
}
