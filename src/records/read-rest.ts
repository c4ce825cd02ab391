import type { z } from 'zod';
import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Plain } from '../diagnostics/yaml/read-yaml.ts';
import { findingsOf } from '../values/findings.ts';

/** Places of entries that were left out of lists: by the list's key, in ascending order. */
export type Dropped = Readonly<Record<string, readonly number[]>>;

/** What can still be read of a key that has faults. */
export type Rest = { readonly value: unknown; readonly removed: readonly Path[]; readonly dropped: readonly number[] };

/** Lists whose entries stand each for itself: a faulty one can be left out and the others still be checked. */
const OF_INDEPENDENT_ENTRIES = new Set([
  'runs',
  'fees',
  'learningOutcomes',
  'recognition',
  'sources',
  'partners',
  'variants',
  'formerIds',
]);

/** Taking one fault away can show another; no file needs more rounds than this. */
const ROUNDS = 3;

/**
 * Reads a key once more without its faulty parts, so that its other checks still run: faulty keys of blocks are taken
 * out, and whole entries of lists whose entries do not depend on each other.
 * @param given what stands in the file; it is not changed
 * @param key the key that holds it: the first step of every path
 * @returns null where too little would remain
 */
export function readRest(schema: z.ZodType, given: Plain, faults: readonly Finding[], key: string): Rest | null {
  const copy = structuredClone(given);
  const removed: Path[] = [];
  const dropped = new Set<number>();
  let open = faults;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { at } of open) {
      const entry = at[1];
      if (!takeOut(copy, at.slice(1))) {
        if (!OF_INDEPENDENT_ENTRIES.has(key) || !Array.isArray(copy) || typeof entry !== 'number') return null;
        dropped.add(entry);
      }
      removed.push(at);
    }
    const kept = Array.isArray(copy) ? copy.filter((_, index) => !dropped.has(index)) : copy;
    if (Array.isArray(kept) && kept.length === 0) return null;
    const read = schema.safeParse(kept);
    const places = [...dropped].sort((a, b) => a - b);
    if (read.success) return { value: read.data, removed, dropped: places };
    open = findingsOf(read.error.issues, kept, [key]).map((one) => ({
      ...one,
      at: placeInFile(one.at, { [key]: places }),
    }));
  }
  return null;
}

/** The path of something in a record as read, as it stands in the file: entries that were left out are counted again. */
export function placeInFile(at: Path, dropped: Dropped): Path {
  const [key, index, ...rest] = at;
  const places = typeof key === 'string' && Object.hasOwn(dropped, key) ? dropped[key] : undefined;
  if (places === undefined || key === undefined || typeof index !== 'number') return at;
  let place = index;
  for (const left of places) if (left <= place) place++;
  return [key, place, ...rest];
}

/** Takes a key out of the block that holds it; false where the path does not end in a key of a block. */
function takeOut(value: Plain, path: Path): boolean {
  const last = path.at(-1);
  if (typeof last !== 'string') return false;
  let holder: unknown = value;
  for (const step of path.slice(0, -1)) {
    // A single value is the only entry of a list of one.
    if (typeof step === 'number' && !Array.isArray(holder)) continue;
    holder = (holder as Record<string | number, unknown> | undefined)?.[step];
  }
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder) || !Object.hasOwn(holder, last))
    return false;
  delete (holder as Record<string, unknown>)[last];
  return true;
}
