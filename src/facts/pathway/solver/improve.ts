import { scaled } from '../places.ts';
import type { Option } from './option.ts';
import type { Part } from './relax.ts';
import type { Market } from './ways.ts';

/** What one of some rules wants: a sum from a lower to an upper bound. */
type Want = { readonly least: number; readonly most: number; readonly size: number };

/** An allocation, and whether it seems to meet all that is asked. */
export type Improved = { readonly options: readonly Option[]; readonly whole: boolean };

/** Moves that are tried; each looks at every option. */
const mostMoves = 1_000;

/**
 * Looks for an allocation that meets some rules by moving one thing at a time from rule to rule, and not back at once
 * (tabu search, Glover 1989). It is quick where what there is hardly suffices; what it finds is judged by others.
 * @returns the best that it came by, and whether it meets them all; null where rules stand inside rules
 */
export function improve(
  part: Part,
  must: ReadonlySet<number>,
  effort: Market['effort'],
  seed: number,
): Improved | null {
  const wants = part.tops.map((group, top) => (must.has(top) ? wantOf(part, group) : null));
  if (wants.some((want, top) => want === null && must.has(top))) return null;
  const topAt = new Map(part.tops.map(({ top }, index) => [top, index]));
  const indexOf = (option: Option): number => topAt.get(option.place.group.top) ?? -1;
  const things = [...Map.groupBy([...part.candidates.values()].flat(), ({ thing }) => thing).values()].map((options) =>
    options
      .map((option) => ({ option, top: indexOf(option), value: worthOf(part, option) }))
      .filter(({ top, option }) => must.has(top) && isSteady(part, option)),
  );
  const sums = new Float64Array(part.tops.length);
  const used = new Float64Array(part.caps.length);
  const place = new Int16Array(things.length).fill(-1);
  const until = new Int32Array(things.length);
  let state = 104_729 + seed * 7_919;
  const below = (size: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % size;
  };
  const lack = (top: number, sum: number): number => {
    const want = wants[top];
    if (!want) return 0;
    return (Math.max(0, want.least - sum) + Math.max(0, sum - want.most)) / want.size;
  };
  const excess = (cap: number, sum: number): number => {
    const most = part.caps[cap]?.most ?? 0;
    return Math.max(0, sum - most) / Math.max(1, most / 4);
  };
  /** How much worse a move makes it: below zero is better. */
  const change = (at: number, to: number): number => {
    const [from, next] = [things[at]?.[place[at] as number], things[at]?.[to]];
    let sum = 0;
    if (from && next && from.top === next.top) {
      const now = sums[from.top] as number;
      sum += lack(from.top, now - from.value + next.value) - lack(from.top, now);
    } else {
      if (from)
        sum += lack(from.top, (sums[from.top] as number) - from.value) - lack(from.top, sums[from.top] as number);
      if (next)
        sum += lack(next.top, (sums[next.top] as number) + next.value) - lack(next.top, sums[next.top] as number);
    }
    if (used.length === 0) return sum;
    for (let cap = 0; cap < used.length; cap++) {
      const amount = (one: typeof from): number => one?.option.uses.find((use) => use.cap === cap)?.amount ?? 0;
      const now = used[cap] as number;
      sum += excess(cap, now - amount(from) + amount(next)) - excess(cap, now);
    }
    return sum;
  };
  const move = (at: number, to: number): void => {
    const [from, next] = [things[at]?.[place[at] as number], things[at]?.[to]];
    if (from) sums[from.top] = (sums[from.top] as number) - from.value;
    if (next) sums[next.top] = (sums[next.top] as number) + next.value;
    for (const { cap, amount } of from?.option.uses ?? []) used[cap] = (used[cap] as number) - amount;
    for (const { cap, amount } of next?.option.uses ?? []) used[cap] = (used[cap] as number) + amount;
    place[at] = to;
  };
  const optionsNow = (): Option[] => things.flatMap((all, at) => all[place[at] as number]?.option ?? []);
  const unmet = (): number =>
    wants.reduce((sum, want, top) => sum + (want && lack(top, sums[top] as number) > 1e-9 ? 1 : 0), 0);
  const broken = (): boolean => part.caps.some((_, cap) => excess(cap, used[cap] as number) > 1e-9);
  let total = wants.reduce((sum, want, top) => sum + (want ? lack(top, 0) : 0), 0);
  let best = { unmet: unmet(), options: optionsNow() };
  const options = things.reduce((sum, all) => sum + all.length + 1, 0);
  for (let step = 1; step <= mostMoves && total > 1e-9; step++) {
    effort.steps += options * 2;
    let [bestAt, bestTo, least, ties] = [-1, -1, Number.POSITIVE_INFINITY, 0];
    for (let at = 0; at < things.length; at++) {
      const all = things[at] ?? [];
      for (let to = -1; to < all.length; to++) {
        if (to === place[at]) continue;
        const worse = change(at, to);
        if ((until[at] as number) > step && total + worse > 1e-9) continue;
        if (worse < least - 1e-12) [bestAt, bestTo, least, ties] = [at, to, worse, 1];
        else if (worse <= least + 1e-12 && below(++ties) === 0) [bestAt, bestTo] = [at, to];
      }
    }
    if (bestAt < 0) continue;
    move(bestAt, bestTo);
    total += least;
    until[bestAt] = step + 4 + below(6);
    const now = unmet();
    if (now < best.unmet && !broken()) best = { unmet: now, options: optionsNow() };
  }
  return total > 1e-9 ? { options: best.options, whole: false } : { options: optionsNow(), whole: true };
}

/** False for credit that is a range under an upper bound: it could be too much. */
function isSteady(part: Part, { place, own }: Option): boolean {
  const { take } = place.group.rule;
  return part.mode === 'hoping' || take.kind !== 'credits' || take.max === null || own.lo === own.hi;
}

/** What a rule wants, where nothing stands inside it. */
function wantOf(part: Part, group: Part['tops'][number]): Want | null {
  const { take } = group.rule;
  if (group.nodes.some(({ kind }) => kind === 'group')) return null;
  if (part.mode === 'sure' && (group.rule.conditions.length > 0 || group.rule.inOrder)) return null;
  if (take.kind === 'all') {
    const least = group.nodes.reduce((sum, node) => sum + (node.kind === 'place' ? node.needed : 0), 0);
    return { least, most: Number.POSITIVE_INFINITY, size: 1 };
  }
  if (take.kind === 'items') return { least: take.min, most: take.max ?? Number.POSITIVE_INFINITY, size: 1 };
  return {
    least: scaled(take.min),
    most: take.max === null ? Number.POSITIVE_INFINITY : scaled(take.max),
    size: 4_000_000,
  };
}

/** What a thing gives a rule: one, or its credit; of a range the end that counts. */
function worthOf(part: Part, { place, own }: Option): number {
  const { take } = place.group.rule;
  if (take.kind !== 'credits') return 1;
  if (take.max !== null || part.mode === 'sure') return own.lo;
  return Number.isFinite(own.hi) ? own.hi : scaled(take.min);
}
