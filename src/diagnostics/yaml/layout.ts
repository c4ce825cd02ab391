import type { Finding, PlacedFinding } from '../finding.ts';
import type { YamlReading } from './read-yaml.ts';
import { findSpot, lineIndex, type Spot } from './spots.ts';

/** Where everything stands in a file, as one short text: it is kept with the parsed file and read only when needed. */
export type Layout = string;

type PackedSpot = readonly [
  start: number,
  end: number,
  inside?: readonly PackedSpot[] | { readonly [key: string]: readonly [number, number, PackedSpot] },
];
type PackedLayout = readonly [firstLine: number, length: number, lineStarts: readonly number[], spots: PackedSpot];

/** Packs the places of a reading. */
export function packLayout({ spots, lines }: Pick<YamlReading, 'spots' | 'lines'>): Layout {
  const packed: PackedLayout = [lines.firstLine, lines.length, lines.starts, packSpot(spots)];
  return JSON.stringify(packed);
}

/** Gives findings at keys their places in the file. */
export function placeFindings(
  findings: readonly Finding[],
  layout: Pick<YamlReading, 'spots' | 'lines'>,
): PlacedFinding[] {
  return findings.map(({ at, on, ...finding }) => {
    const { start, end } = findSpot(layout.spots, at, on);
    return { ...finding, ...layout.lines.place(start, end) };
  });
}

/** Reads what `packLayout` wrote. */
export function unpackLayout(layout: Layout): Pick<YamlReading, 'spots' | 'lines'> {
  const [firstLine, length, starts, spots] = JSON.parse(layout) as PackedLayout;
  return { spots: unpackSpot(spots), lines: lineIndex(starts, firstLine, length) };
}

function packSpot({ start, end, keys, items }: Spot): PackedSpot {
  if (items) return [start, end, items.map(packSpot)];
  if (!keys) return [start, end];
  return [
    start,
    end,
    Object.fromEntries(
      [...keys].map(([key, { start: from, end: to, spot }]) => [key, [from, to, packSpot(spot)] as const]),
    ),
  ];
}

/** Opened level by level, where a path leads: a fault needs the places of a few keys of a file. */
function unpackSpot([start, end, inside]: PackedSpot): Spot {
  if (inside === undefined) return { start, end };
  if (Array.isArray(inside)) {
    let items: readonly Spot[] | undefined;
    return {
      start,
      end,
      get items() {
        items ??= inside.map(unpackSpot);
        return items;
      },
    };
  }
  let keys: NonNullable<Spot['keys']> | undefined;
  return {
    start,
    end,
    get keys() {
      keys ??= new Map(
        Object.entries(inside as { [key: string]: readonly [number, number, PackedSpot] }).map(
          ([key, [from, to, spot]]) => [key, { start: from, end: to, spot: unpackSpot(spot) }],
        ),
      );
      return keys;
    },
  };
}
