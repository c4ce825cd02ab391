import { creditIn, type Plan, spanOf } from './places.ts';
import type { ProblemLimit } from './problem.ts';
import type { LimitProgress } from './progress.ts';
import { creditsOf, exactly, heldOf, leftOver } from './report.ts';
import type { Settled } from './settle.ts';
import { isUnder, mostOf, useOf } from './solver/to-parts.ts';
import type { Thing } from './things.ts';

/** How much of each limit is used, and what it keeps from counting. */
export function limitsOf(plan: Plan, settled: Settled): { limits: LimitProgress[]; full: Set<Thing> } {
  const full = new Set<Thing>();
  const spare = leftOver(settled);
  const limits = plan.problem.limits.map((limit): LimitProgress => {
    const used = usedOf(limit, plan, settled);
    const excess = spare.filter((thing) =>
      (plan.takers.get(thing.key) ?? []).some(({ place }) => {
        if (!isUnder(limit, thing, place, 'hoping')) return false;
        return used.lo + useOf(limit, thing, place, plan, 'hoping') > mostOf(limit, 'hoping');
      }),
    );
    const blocking = settled.state === 'met' ? [] : excess;
    for (const thing of blocking) full.add(thing);
    const { most } = limit;
    return {
      limit: limit.limit,
      used: most.kind === 'entries' ? { entries: used.lo } : creditsOf(used, most.system),
      most: most.kind === 'entries' ? { entries: most.count } : exactly(most.hoping, most.system),
      excess: heldOf(blocking),
    };
  });
  return { limits, full };
}

/** A thing that counts in several rules uses a limit once. */
function usedOf(limit: ProblemLimit, plan: Plan, settled: Settled): { lo: number; hi: number } {
  const largest = new Map<string, { lo: number; hi: number }>();
  for (const { held, place, thing } of settled.placed) {
    if (!isUnder(limit, held, place, 'hoping')) continue;
    const span =
      limit.most.kind === 'entries'
        ? { lo: 1, hi: 1 }
        : spanOf(creditIn(held, place, limit.most.system, plan.problem), 'hoping');
    const key = 'other' in held.held.what ? `${thing}` : held.key;
    const known = largest.get(key);
    if (!known || span.lo > known.lo) largest.set(key, span);
  }
  return [...largest.values()].reduce((sum, one) => ({ lo: sum.lo + one.lo, hi: sum.hi + one.hi }), { lo: 0, hi: 0 });
}
