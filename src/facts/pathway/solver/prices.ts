import { kindOf } from './branch.ts';
import type { Aim, Decided, Part, Prices } from './relax.ts';

/** Which way prices move: what is wanted too often becomes dearer. Smoothed, since single answers jump to and fro. */
export type Course = { readonly thing: Float64Array; readonly cap: Float64Array };

const newest = 0.45;

/** Moves prices: up for what is wanted too often, down for what is not. @returns false where nothing is to be moved */
export function step(
  part: Part,
  decided: Decided,
  prices: Prices,
  course: Course,
  usage: { things: Int16Array; caps: Float64Array },
  wanted: number,
  bound: number,
  scale: number,
): boolean {
  const slope = averaged(part, decided, usage.things);
  let norm = 0;
  slope.forEach((one, at) => {
    const along = newest * one + (1 - newest) * (course.thing[at] as number);
    course.thing[at] = along;
    if (!(along < 0 && prices.thing[at] === 0)) norm += along * along;
  });
  part.caps.forEach(({ most }, cap) => {
    const over = ((usage.caps[cap] as number) - most) / Math.max(1, most);
    const along = newest * over + (1 - newest) * (course.cap[cap] as number);
    course.cap[cap] = along;
    if (!(along < 0 && prices.cap[cap] === 0)) norm += along * along;
  });
  if (norm < 1e-12) return false;
  const gap = Number.isFinite(wanted) ? Math.max(wanted - bound, 1e-3) : Math.max(1, Math.abs(bound) * 0.2);
  const length = (scale * gap) / norm;
  course.thing.forEach((along, at) => {
    prices.thing[at] = Math.max(0, (prices.thing[at] as number) + length * along);
  });
  course.cap.forEach((along, cap) => {
    const most = Math.max(1, part.caps[cap]?.most ?? 1);
    prices.cap[cap] = Math.max(0, (prices.cap[cap] as number) + (length * along) / most);
  });
  return true;
}

/** Things that are alike have one price: which of them is asked for is chance. */
function averaged(part: Part, decided: Decided, times: Int16Array): Float64Array {
  const slope = Float64Array.from(times, (used) => used - 1);
  const sums = new Map<string, { sum: number; count: number }>();
  const kindAt = (at: number): string => (decided.state[at] === -1 ? kindOf(part, at) : `${at}`);
  slope.forEach((one, at) => {
    const group = sums.get(kindAt(at)) ?? { sum: 0, count: 0 };
    group.sum += one;
    group.count += 1;
    sums.set(kindAt(at), group);
  });
  return slope.map((_, at) => {
    const group = sums.get(kindAt(at)) ?? { sum: 0, count: 1 };
    return group.sum / group.count;
  });
}

/** Prices to begin with: none; the same for all; by credit; by what is used of limits. */
export function* firstPrices(part: Part, aim: Aim): Generator<Prices> {
  const size = part.contested.length;
  const flat = new Float64Array(size).fill(1);
  const byCredit = Float64Array.from(part.contested, (options) => {
    const most = Math.max(0, ...options.map(({ own }) => (Number.isFinite(own.hi) ? own.hi : own.lo)));
    return most / 4_000_000;
  });
  const noCap = new Float64Array(part.caps.length);
  yield { thing: new Float64Array(size), cap: noCap };
  const unit = aim.share > 0 ? aim.share : 1;
  const rewarded = aim.reward.some((reward) => reward > 0) || aim.share > 0;
  const scales = rewarded ? [0.04, 0.07, 0.1, 0.14, 0.2, 0.25, 0.34, 0.5, 1] : [1];
  for (const scale of scales) {
    for (const base of [flat, byCredit]) yield { thing: base.map((one) => one * scale * unit), cap: noCap };
  }
  for (let cap = 0; cap < part.caps.length; cap++) {
    for (const times of rewarded ? [0.5, 1, 1.5, 2, 2.5, 3, 4, 6, 8] : [1]) {
      const price = noCap.slice();
      price[cap] = (times * unit) / Math.max(1, part.caps[cap]?.most ?? 1);
      yield { thing: new Float64Array(size), cap: price };
    }
  }
}
