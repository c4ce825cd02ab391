import type { Path, Place } from '../finding.ts';

/** Where a value stands in a text, in UTF-16 offsets; entries that were empty are not in the tree. */
export type Spot = {
  readonly start: number;
  readonly end: number;
  /** Of a block of keys. */
  readonly keys?: ReadonlyMap<string, { readonly start: number; readonly end: number; readonly spot: Spot }>;
  /** Of a list. */
  readonly items?: readonly Spot[];
};

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
  let key: { start: number; end: number } | null = null;
  for (const step of path) {
    if (typeof step === 'number' && spot.items) {
      const item = spot.items[step];
      if (!item) break;
      spot = item;
      key = null;
    } else if (typeof step === 'string' && spot.keys) {
      const entry = spot.keys.get(step);
      if (!entry) break;
      spot = entry.spot;
      key = entry;
    }
  }
  if (on === 'key' && key) return { start: key.start, end: key.end };
  if (spot === root && root.keys) {
    const first = root.keys.values().next().value;
    return first ? { start: first.start, end: first.end } : { start: root.start, end: root.start };
  }
  if (spot.keys || spot.items)
    return key ? { start: key.start, end: key.end } : { start: spot.start, end: firstLineEnd(spot) };
  return { start: spot.start, end: spot.end };
}

function firstLineEnd(spot: Spot): number {
  const first = spot.keys?.values().next().value;
  return first ? first.end : spot.start;
}
