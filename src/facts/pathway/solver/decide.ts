import type { Mode, Plan } from '../places.ts';
import type { Thing } from '../things.ts';
import type { Option } from './option.ts';
import { type Aim, type Part, relax } from './relax.ts';
import type { Found } from './repair.ts';
import { type Budget, search } from './search.ts';
import { type Fitting, fittingsOf, toParts } from './to-parts.ts';

/** Which thing counts where, which top-level rules are met by it, and whether it is proved that none is better. */
export type Decision = {
  readonly placed: readonly Fitting[];
  readonly met: ReadonlySet<number>;
  readonly proved: boolean;
};

/** Steps for all parts together: about a fifth of a second. */
const budgetOfDecision = 4_000_000;

/** Progress is worth more than any number of things. */
const worthOfProgress = 1e9;

/**
 * The best allocation: most top-level rules met; then those written first; then least missing; then fewest things in
 * doubt; then fewest things.
 */
export function decide(plan: Plan, things: readonly Thing[], mode: Mode): Decision {
  const fittings = fittingsOf(plan, things, mode);
  const byOption = new Map(fittings.map((fitting) => [`${fitting.thing} ${fitting.rank}`, fitting]));
  const budget: Budget = { steps: budgetOfDecision };
  const placed: Fitting[] = [];
  const met = new Set<number>();
  let proved = true;
  for (const part of toParts(plan, fittings, mode)) {
    const decided = decidePart(part, budget);
    proved &&= decided.proved;
    for (const top of decided.met) met.add(part.tops[top]?.top ?? -1);
    for (const { thing, rank } of decided.options) {
      const fitting = byOption.get(`${thing} ${rank}`);
      if (fitting) placed.push(fitting);
    }
  }
  return { placed: placed.sort((a, b) => a.place.id - b.place.id || a.thing - b.thing), met, proved };
}

type Decided = { readonly options: readonly Option[]; readonly met: ReadonlySet<number>; readonly proved: boolean };

function decidePart(part: Part, budget: Budget): Decided {
  const all = part.tops.map((_, top) => top);
  const possible = all.filter((top) => canMeet(part, new Set([top])));
  const first = mostRules(part, possible, budget);
  const second = search(part, aimOf(part, first.must, { share: worthOfProgress, weigh: true }), budget);
  const best = second.found ?? first.found;
  return { options: best?.options ?? [], met: first.must, proved: first.proved && second.proved };
}

/** As many rules as can be met together; of equally many, those written first. */
function mostRules(
  part: Part,
  possible: readonly number[],
  budget: Budget,
): { must: ReadonlySet<number>; found: Found | null; proved: boolean } {
  if (part.contested.length === 0 || possible.length === 0)
    return { must: new Set(possible), found: null, proved: true };
  const counting = (must: ReadonlySet<number>): Aim => aimOf(part, must, { share: 0, weigh: false });
  const together = search(part, counting(new Set(possible)), budget, 0);
  if (together.found) return { must: new Set(possible), found: together.found, proved: true };
  const rewards: Aim = { ...counting(new Set()), reward: part.tops.map((_, top) => (possible.includes(top) ? 1 : 0)) };
  const most = search(part, rewards, budget, 1 - possible.length);
  let proved = together.proved && most.proved;
  const count = Math.round(-(most.found?.cost ?? 0));
  let must: ReadonlySet<number> = new Set();
  for (const top of possible) {
    if (must.size === count) break;
    const wanted = new Set([...must, top]);
    const outcome = search(part, { ...rewards, must: wanted }, budget, -count);
    if (outcome.found && Math.round(-outcome.found.cost) >= count) must = wanted;
    else proved &&= outcome.proved;
  }
  // Without proof the greedy choice may have missed one; then nothing more than what is found is promised.
  return { must, found: null, proved };
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
