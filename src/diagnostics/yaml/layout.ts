import type { Finding, PlacedFinding } from '../finding.ts';
import type { YamlReading } from './read-yaml.ts';
import { findSpot, lineIndex, type Spot } from './spots.ts';

/** Where everything stands in a file, as one short text: it is kept with the parsed file and read only when needed. */
export type Layout = string;

type PackedLayout = readonly [firstLine: number, length: number, lineStarts: readonly number[], spots: Spot];

/** Packs the places of a reading. */
export function packLayout({ spots, lines }: Pick<YamlReading, 'spots' | 'lines'>): Layout {
  const packed: PackedLayout = [lines.firstLine, lines.length, lines.starts, spots];
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
  return { spots, lines: lineIndex(starts, firstLine, length) };
}
