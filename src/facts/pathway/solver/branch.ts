import type { Option } from './option.ts';
import { type Decided, type Part, type Prices, usageOf } from './relax.ts';

const eps = 1e-6;

/** The thing that is wanted most often; else the biggest user of a broken limit; else the dearest that is not decided. */
export function branchOn(part: Part, decided: Decided, chosen: readonly Option[], prices: Prices): number | null {
  const usage = usageOf(part, chosen);
  const over = part.caps.findIndex(({ most }, cap) => (usage.caps[cap] as number) > most + eps);
  const score = new Float64Array(part.contested.length);
  usage.things.forEach((times, at) => {
    score[at] = times > 1 ? 1e6 * times : 0;
  });
  for (const { at, uses } of chosen) {
    const use = over < 0 ? undefined : uses.find(({ cap }) => cap === over);
    if (at >= 0 && use) score[at] = (score[at] as number) + 1e3 + use.amount / (part.caps[over]?.most || 1);
  }
  let best: number | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  score.forEach((points, at) => {
    if (decided.state[at] !== -1) return;
    const worth = points + Math.min(100, prices.thing[at] as number);
    if (worth > bestScore) [best, bestScore] = [at, worth];
  });
  return best === null ? null : firstOfItsKind(part, decided, best);
}

/** Of things that are alike in all that matters, the first that is open: the others follow it. */
function firstOfItsKind(part: Part, decided: Decided, at: number): number {
  const kind = kindOf(part, at);
  for (let other = 0; other < at; other++) {
    if (decided.state[other] === -1 && kindOf(part, other) === kind) return other;
  }
  return at;
}

const kinds = new WeakMap<Part, string[]>();

export function kindOf(part: Part, at: number): string {
  let known = kinds.get(part);
  if (!known) {
    known = part.contested.map((options, index) =>
      // A copy of a thing shares its use of limits: it is like no other. Dates matter in an order.
      options.some(({ thing }) => part.copiesOf.has(thing))
        ? `only ${index}`
        : options
            .map((option) => {
              const { place, own, out, weight, uses } = option;
              const single = place.single ? option.thing : '';
              const on = place.group.rule.inOrder ? JSON.stringify(part.dateOf(option)) : '';
              return [
                place.id,
                single,
                own.lo,
                own.hi,
                out.lo,
                out.hi,
                weight,
                on,
                ...uses.map((use) => `${use.cap}:${use.amount}`),
              ].join();
            })
            .join(';'),
    );
    kinds.set(part, known);
  }
  return known[at] ?? '';
}

/** The thing in each of its options, what was chosen first, and not used at all. */
export function branches(part: Part, decided: Decided, at: number, chosen: readonly Option[]): Decided[] {
  const options = part.contested[at] ?? [];
  const kind = kindOf(part, at);
  const alike = part.contested.flatMap((_, other) =>
    other !== at && decided.state[other] === -1 && kindOf(part, other) === kind ? [other] : [],
  );
  const wanted = new Set(chosen);
  const inOrder = [...options].sort((a, b) => Number(wanted.has(b)) - Number(wanted.has(a)));
  const used = inOrder.flatMap((option): Decided[] => {
    if (option.rank < (decided.from[at] as number)) return [];
    const next = { state: decided.state.slice(), from: decided.from.slice() };
    next.state[at] = option.rank;
    for (const other of alike) next.from[other] = Math.max(next.from[other] as number, option.rank);
    return [next];
  });
  const out = { state: decided.state.slice(), from: decided.from.slice() };
  out.state[at] = -2;
  for (const other of alike) out.state[other] = -2;
  return [...used, out];
}
