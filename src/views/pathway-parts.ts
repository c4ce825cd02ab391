import type { PathwayProblem, ProblemEntry, ProblemNode } from '../facts/pathway/problem.ts';
import type { Held, HeldDate, Progress } from '../facts/pathway/progress.ts';
import type { Credits } from '../values/credits.ts';
import { keyOfEntry, keyOfWhat } from './pathway-things.ts';

/** Something that a way to finish asks for. */
export type WayPart = {
  readonly key: string;
  readonly held: Held;
  /** What it counts as, where the rules say so. */
  readonly credit: Credits | null;
};

/** One thing outside the catalogue is not taken more often. */
const mostCopies = 24;

/**
 * All that could still be taken, in the order of the rules; copies of one thing stand together. What is held is not
 * taken again, unless it no longer counts.
 */
export function allParts(
  problem: PathwayProblem,
  held: readonly Held[],
  { remarks }: Progress,
  on: HeldDate,
): readonly WayPart[] {
  const lapsed = new Set(remarks.map((remark) => keyOfWhat(problem.pathway, remark.held.what)));
  const has = new Set(held.map(({ what }) => keyOfWhat(problem.pathway, what)).filter((key) => !lapsed.has(key)));
  const found = new Map<string, WayPart[]>();
  for (const entry of (problem.rules ?? []).flatMap(entriesOf)) {
    const copies = entry.kind === 'other' ? Math.min(mostCopies, entry.places ?? mostCopies) : 1;
    for (const part of [...partsOf(problem, entry, new Set(), on), ...insteadOf(entry, on)]) {
      const known = found.get(part.key)?.[0];
      if (has.has(part.key) && entry.kind !== 'other') continue;
      if (known && (known.credit !== null || part.credit === null)) continue;
      found.set(
        part.key,
        Array.from({ length: copies }, () => ({ ...part })),
      );
    }
  }
  return [...found.values()].flat();
}

/** What is accepted, or may be, for an offer that a rule names. */
function insteadOf(entry: ProblemEntry, on: HeldDate): readonly WayPart[] {
  if (entry.kind !== 'offer') return [];
  const { alsoAccepts, earlier, credit } = entry;
  return [...alsoAccepts, ...earlier].map((offer) => ({ key: offer, held: { what: { offer }, on }, credit }));
}

function entriesOf(node: ProblemNode): readonly ProblemEntry[] {
  return node.kind === 'rule' ? node.from.flatMap(entriesOf) : [node];
}

/** What can be taken for an entry, once; of what is `taken` already, nothing. */
export function partsOf(
  problem: PathwayProblem,
  entry: ProblemEntry,
  taken: ReadonlySet<string>,
  on: HeldDate,
): WayPart[] {
  if (entry.kind === 'any-offer') {
    const offers = [...entry.offers, ...entry.maybe].filter((id) => !taken.has(id));
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

/** Whether an offer could be taken, now or later. */
export function isOffered({ offers }: PathwayProblem, id: string): boolean {
  return !['closed', 'suspended', 'superseded'].includes(offers[id]?.status ?? 'closed');
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
