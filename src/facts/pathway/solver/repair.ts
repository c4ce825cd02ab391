import type { Option } from './option.ts';
import { optionsOf } from './option.ts';
import { type Aim, bestOf, type Decided, marketOf, moreOf, type Part, type Prices, usageOf } from './relax.ts';
import { solveGroup } from './solve-group.ts';
import type { Market } from './ways.ts';

/** An allocation and what it costs. */
export type Found = { readonly cost: number; readonly options: readonly Option[] };

const eps = 1e-6;

/**
 * An allocation by taking one rule after the other: each takes the best of what is left.
 * @returns null where a rule that must be met got too little
 */
export function repair(
  part: Part,
  aim: Aim,
  decided: Decided,
  prices: Prices | null,
  order: readonly number[],
  effort: Market['effort'],
): Found | null {
  const taken = new Set<number>();
  const options: Option[] = [];
  const picked: (readonly Option[])[] = part.tops.map(() => []);
  for (const top of order) {
    const group = part.tops[top];
    if (!group) continue;
    const barred = new Set<Option>();
    const before = usageOf(part, options).caps;
    for (let attempt = 0; ; attempt++) {
      const market = marketOf(part, effort, (option) => {
        const { at } = option;
        const weight = aim.weigh ? option.weight : 0;
        if (at < 0) return weight;
        const state = decided.state[at] as number;
        const refused =
          taken.has(option.thing) ||
          barred.has(option) ||
          state === -2 ||
          (state >= 0 && state !== option.rank) ||
          option.rank < (decided.from[at] as number) ||
          option.uses.some(
            ({ cap, amount }) =>
              (before[cap] as number) + moreOf(part, option, cap, amount, options) > (part.caps[cap]?.most ?? 0) + eps,
          );
        if (refused) return Number.POSITIVE_INFINITY;
        let price = weight;
        // What is decided to be used is paid for.
        if (prices && state < 0) {
          price += prices.thing[at] as number;
          for (const { cap, amount } of option.uses) price += (prices.cap[cap] as number) * amount;
        }
        return price + (attempt > 0 && option.uses.length > 0 ? eps : 0);
      });
      const best = bestOf(solveGroup(group, market, aim.share), aim, top);
      if (best === null) return null;
      const found = optionsOf(best.pick);
      const clash = clashOf(part, options, found);
      if (clash === null) {
        picked[top] = found;
        options.push(...found);
        for (const { thing } of found) taken.add(thing);
        break;
      }
      barred.add(clash);
      if (attempt > 200) return null;
    }
  }
  return judged(part, aim, picked, effort);
}

/** An option that uses a thing twice, or breaks a limit, or null. */
function clashOf(part: Part, others: readonly Option[], found: readonly Option[]): Option | null {
  const seen = new Set<number>();
  for (const option of found) {
    if (seen.has(option.thing)) return option;
    seen.add(option.thing);
  }
  if (part.caps.length === 0) return null;
  const { caps } = usageOf(part, [...others, ...found]);
  const over = part.caps.findIndex(({ most }, cap) => (caps[cap] as number) > most + eps);
  if (over < 0) return null;
  const under = found.filter(({ uses }) => uses.some(({ cap }) => cap === over));
  // The one that uses most of the limit: what is left can be many small ones.
  const amount = (option: Option): number => option.uses.find(({ cap }) => cap === over)?.amount ?? 0;
  return under.reduce<Option | null>((most, one) => (most === null || amount(one) > amount(most) ? one : most), null);
}

/** What an allocation truly costs, and what of it is used: each rule with these things only, without prices. */
export function judged(part: Part, aim: Aim, picked: readonly (readonly Option[])[], effort: Market['effort']): Found {
  let cost = 0;
  const options: Option[] = [];
  for (const [top, group] of part.tops.entries()) {
    const own = new Set(picked[top] ?? []);
    const market = marketOf(part, effort, (option) =>
      own.has(option) ? (aim.weigh ? option.weight : 0) : Number.POSITIVE_INFINITY,
    );
    const best = bestOf(solveGroup(group, market, aim.share), aim, top);
    if (best === null) return { cost: Number.POSITIVE_INFINITY, options: [] };
    cost += best.cost;
    options.push(...optionsOf(best.pick));
  }
  return { cost, options };
}
