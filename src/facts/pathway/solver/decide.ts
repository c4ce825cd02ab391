import type { Mode, Plan } from '../places.ts';
import type { Thing } from '../things.ts';
import { improve } from './improve.ts';
import type { Option } from './option.ts';
import { type Aim, type Part, relax } from './relax.ts';
import { type Found, judged } from './repair.ts';
import { type Budget, type Goal, search } from './search.ts';
import { type Fitting, fittingsOf, toParts } from './to-parts.ts';

/** Which thing counts where, which top-level rules are met by it, and what is proved. */
export type Decision = {
  readonly placed: readonly Fitting[];
  readonly met: ReadonlySet<number>;
  /** That no other allocation meets more rules. */
  readonly proved: boolean;
  /** That none meets rules written earlier, makes more progress in the others, or needs fewer things. */
  readonly best: boolean;
};

/**
 * Steps for how many rules are met, for which of them, for progress in the others, for the fewest things; and for quick
 * attempts at the first.
 */
const budgets = { rules: 1_500_000, earliest: 200_000, progress: 70_000, things: 70_000, attempts: 600_000 } as const;

/** With so few things the last detail is worth the steps. */
const fewThings = 12;

/** What a whole rule is worth beside the things it takes. */
const worthOfProgress = 1e6;

/** Smaller differences of progress than this do not matter. */
const noticeable = 1e-4;

/**
 * The best allocation: most top-level rules met; then those written first; then least missing; then fewest things in
 * doubt; then fewest things.
 * @param trials how many decisions share the steps for what is not the number of rules
 */
export function decide(plan: Plan, things: readonly Thing[], mode: Mode, trials = 1): Decision {
  const fittings = fittingsOf(plan, things, mode);
  const byOption = new Map(fittings.map((fitting) => [`${fitting.thing} ${fitting.rank}`, fitting]));
  const left = {
    rules: { steps: budgets.rules },
    progress: { steps: ((things.length <= fewThings ? 4 : 1) * budgets.progress) / trials },
    things: { steps: budgets.things / trials },
  };
  const placed: Fitting[] = [];
  const met = new Set<number>();
  let [proved, best] = [true, true];
  for (const part of toParts(plan, fittings, mode)) {
    const decided = decidePart(part, left);
    proved &&= decided.proved;
    best &&= decided.best;
    for (const top of decided.met) met.add(part.tops[top]?.top ?? -1);
    for (const { thing, rank } of decided.options) {
      const fitting = byOption.get(`${thing} ${rank}`);
      if (fitting) placed.push(fitting);
    }
  }
  return { placed: placed.sort((a, b) => a.place.id - b.place.id || a.thing - b.thing), met, proved, best };
}

type Budgets = Readonly<Record<'rules' | 'progress' | 'things', Budget>>;
type Decided = {
  readonly options: readonly Option[];
  readonly met: ReadonlySet<number>;
  readonly proved: boolean;
  readonly best: boolean;
};

function decidePart(part: Part, left: Budgets): Decided {
  const possible = part.tops.flatMap((_, top) => (canMeet(part, new Set([top])) ? [top] : []));
  const { must, found, proved, earliest } = mostRules(part, possible, left.rules);
  const whole = must.size === part.tops.length;
  const progress = whole
    ? { found, proved: true }
    : search(part, aimOf(part, must, { share: 1, weigh: false }), left.progress, {
        gap: noticeable,
        start: found?.options,
      });
  const aim = aimOf(part, must, { share: whole ? 0 : worthOfProgress, weigh: true });
  const things = search(part, aim, left.things, {
    gap: whole ? 1 : 0.5,
    start: progress.found?.options ?? found?.options,
  });
  const options = things.found?.options ?? progress.found?.options ?? found?.options ?? [];
  return { options, met: must, proved, best: earliest && progress.proved && things.proved };
}

/** As many rules as can be met together; of equally many, those written first. */
function mostRules(
  part: Part,
  possible: readonly number[],
  budget: Budget,
): { must: ReadonlySet<number>; found: Found | null; proved: boolean; earliest: boolean } {
  if (part.contested.length === 0 || possible.length === 0)
    return { must: new Set(possible), found: null, proved: true, earliest: true };
  const counting = (must: ReadonlySet<number>): Aim => aimOf(part, must, { share: 0, weigh: false });
  const all = new Set(possible);
  const together = search(part, counting(all), budget, {
    gap: 1,
    enough: 0,
    ceiling: 0,
    attempt: attempts(part, all),
  });
  if (together.found) return { must: all, found: together.found, proved: true, earliest: true };
  const rewards: Aim = { ...counting(new Set()), reward: part.tops.map((_, top) => (all.has(top) ? 1 : 0)) };
  const most = search(part, rewards, budget, {
    gap: 1,
    enough: 1 - possible.length,
    attempt: byAndBy(part, possible),
  });
  const proved = together.proved && most.proved;
  let earliest = true;
  const ordering: Budget = { steps: budgets.earliest };
  let found = most.found;
  const count = Math.round(-(found?.cost ?? 0));
  const must = new Set<number>();
  for (const top of possible) {
    if (must.size === count) break;
    const wanted = new Set([...must, top]);
    if (!found || !meets(part, found.options, wanted)) {
      const goal = { gap: 1, enough: -count, ceiling: -count };
      const outcome = search(part, { ...rewards, must: wanted }, ordering, goal);
      earliest &&= outcome.proved;
      if (!outcome.found) continue;
      found = outcome.found;
    }
    must.add(top);
  }
  return { must, found, proved, earliest };
}

/** Quick attempts to meet some rules, from several beginnings. */
function attempts(part: Part, must: ReadonlySet<number>): Goal['attempt'] {
  return (effort) => {
    for (const seed of [0, 1, 2]) {
      const found = improve(part, must, effort, seed);
      if (!found) return null;
      if (found.whole) return found.options;
    }
    return null;
  };
}

/**
 * A quick attempt at as many rules as the bound allows: those that are cheapest at the prices, and with each failure one
 * less; then one rule more, again and again.
 */
function byAndBy(part: Part, possible: readonly number[]): Goal['attempt'] {
  return (effort, dues, bound) => {
    const most = effort.steps + budgets.attempts;
    const cheapest = [...possible].sort((a, b) => (dues[a] ?? 0) - (dues[b] ?? 0));
    let best: { options: readonly Option[]; met: readonly number[] } = { options: [], met: [] };
    for (let size = Math.min(possible.length, Math.floor(-bound + 1e-6)); size > best.met.length; size--) {
      for (let seed = 0; seed < 2 && effort.steps < most; seed++) {
        const wanted = cheapest.slice(0, size);
        const found = improve(part, new Set(wanted), effort, seed);
        if (!found) return null;
        const met = possible.filter((top) => meets(part, found.options, new Set([top])));
        if (met.length > best.met.length) best = { options: found.options, met };
      }
    }
    return best.options;
  };
}

/** Whether an allocation meets these rules. */
function meets(part: Part, options: readonly Option[], wanted: ReadonlySet<number>): boolean {
  const perTop = part.tops.map(({ top }) => options.filter(({ place }) => place.group.top === top));
  const { cost } = judged(part, aimOf(part, wanted, { share: 0, weigh: false }), perTop, { steps: 0, clipped: false });
  return cost < Number.POSITIVE_INFINITY;
}

function aimOf(part: Part, must: ReadonlySet<number>, rest: Pick<Aim, 'share' | 'weigh'>): Aim {
  return { reward: part.tops.map(() => 0), must, ...rest };
}

/** False only where a rule cannot be met even if everything that fits it were free for it. */
function canMeet(part: Part, must: ReadonlySet<number>): boolean {
  const size = part.contested.length;
  const nothing = { state: new Int16Array(size).fill(-1), from: new Int16Array(size) };
  const prices = { thing: new Float64Array(size), cap: new Float64Array(part.caps.length) };
  const room = Float64Array.from(part.caps, ({ most }) => most);
  return (
    relax(part, aimOf(part, must, { share: 0, weigh: false }), nothing, prices, room, { steps: 0, clipped: false }) !==
    null
  );
}
