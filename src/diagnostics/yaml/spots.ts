import type { Path, Place } from '../finding.ts';

/**
 * Where a value stands in a text, in UTF-16 offsets; entries that were empty are not in the tree. Lists of plain data,
 * since they are kept with the file, and a few of many are looked at.
 */
export type Spot = readonly [start: number, end: number, items?: readonly Spot[] | null, keys?: readonly SpotOfKey[]];

/** A key of a block, each once: its name, where it stands, and its value. */
export type SpotOfKey = readonly [name: string, start: number, end: number, value: Spot];

/** Turns offsets into lines and columns. */
export type LineIndex = {
  readonly place: (start: number, end: number) => Place;
  /** Offset at which each line begins. */
  readonly starts: readonly number[];
  readonly firstLine: number;
  /** Of the text, in UTF-16 units. */
  readonly length: number;
};

/**
 * Builds the index of a text's lines.
 * @param firstLine number of the text's first line in its file, from 1
 */
export function indexLines(text: string, firstLine = 1): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return lineIndex(starts, firstLine, text.length);
}

/** The index of lines that begin at known offsets. */
export function lineIndex(starts: readonly number[], firstLine: number, length: number): LineIndex {
  const locate = (offset: number): [line: number, column: number] => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + firstLine, offset - (starts[low] ?? 0) + 1];
  };
  return {
    starts,
    firstLine,
    length,
    place(start, end) {
      const [line, column] = locate(Math.min(start, length));
      const [endLine, endColumn] = locate(Math.min(Math.max(start, end), length));
      return { line, column, endLine, endColumn };
    },
  };
}

/**
 * Finds the deepest existing spot along a path of the normalised record. A short form has fewer steps than the
 * normalised value (`workload: 60 hours` has no `learnerHours`; a single run is a list of one): steps that the file
 * does not have are passed over while they fit, and the search stops at the first key that is really absent.
 * @returns offsets of the value found, or of the key that leads to it when `on` is `key`
 */
export function findSpot(root: Spot, path: Path, on?: 'key'): { start: number; end: number } {
  let spot = root;
  let key: SpotOfKey | null = null;
  for (const step of path) {
    const [, , items, keys] = spot;
    if (typeof step === 'number' && items) {
      const item = items[step];
      if (!item) break;
      spot = item;
      key = null;
    } else if (typeof step === 'string' && keys) {
      const entry = keyNamed(step, keys);
      if (!entry) break;
      spot = entry[3];
      key = entry;
    }
  }
  const [start, end, items, keys] = spot;
  if (on === 'key' && key) return rangeOf(key);
  if (spot === root && keys) return keys[0] ? rangeOf(keys[0]) : { start, end: start };
  if (keys || items) return key ? rangeOf(key) : { start, end: keys?.[0]?.[2] ?? start };
  return { start, end };
}

function rangeOf([, start, end]: SpotOfKey): { start: number; end: number } {
  return { start, end };
}

/** A block has a few keys; one of thousands, each with a fault, gets a table. */
function keyNamed(name: string, keys: readonly SpotOfKey[]): SpotOfKey | undefined {
  if (keys.length < 100) return keys.find(([own]) => own === name);
  let table = tables.get(keys);
  if (!table) {
    table = new Map(keys.map((key) => [key[0], key]));
    tables.set(keys, table);
  }
  return table.get(name);
}

const tables = new WeakMap<readonly SpotOfKey[], ReadonlyMap<string, SpotOfKey>>();
