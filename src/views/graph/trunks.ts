import type { Box, Edge, EdgeKind } from '../types/graph.ts';

/** Things that count alike share one line: each has a branch that runs into it. */
export type Trunk = { readonly kind: EdgeKind; readonly boxes: readonly Box[] };

/** Boxes by kind, in the order of `kinds`; kinds without a box are left out. */
export function trunksOf(
  all: readonly { readonly kind: EdgeKind; readonly box: Box }[],
  kinds: readonly EdgeKind[],
): readonly Trunk[] {
  return kinds.flatMap((kind) => {
    const boxes = all.filter((one) => one.kind === kind).map(({ box }) => box);
    return boxes.length > 0 ? [{ kind, boxes }] : [];
  });
}

/**
 * The lines from groups to a point that lies behind them.
 * @param x where the shared line runs
 * @param end where it arrives
 */
export function gather({ kind, boxes }: Trunk, x: number, end: readonly [number, number]): readonly Edge[] {
  const starts = boxes.map((box) => [box.x + box.width, middleOf(box)] as const);
  const [endX, endY] = end;
  // A shared line along the groups, then the way to its end: nothing is drawn twice, so that dashes stay dashes.
  const ys = [...starts.map(([, y]) => y), ...(endX === x ? [] : [endY])];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const branches = starts.map(
    ([right, y]): Edge => ({
      kind,
      points: [
        [right, y],
        [x, y],
      ],
      branch: true,
    }),
  );
  if (endX === x) return [...branches, { kind, points: [[x, top], end] }];
  return [
    ...branches,
    {
      kind,
      points: [
        [x, top],
        [x, bottom],
      ],
      branch: true,
    },
    { kind, points: [[x, endY], end] },
  ];
}

/** The lines from a point to boxes that lie beyond it. */
export function spread({ kind, boxes }: Trunk, start: readonly [number, number], x: number): readonly Edge[] {
  const ends = boxes.map((box) => [box.x, middleOf(box)] as const);
  const ys = [start[1], ...ends.map(([, y]) => y)];
  return [
    { kind, points: [start, [x, start[1]]], branch: true },
    {
      kind,
      points: [
        [x, Math.min(...ys)],
        [x, Math.max(...ys)],
      ],
      branch: true,
    },
    ...ends.map((end): Edge => ({ kind, points: [[x, end[1]], end] })),
  ];
}

export function middleOf({ y, height }: Box): number {
  return Math.round(y + height / 2);
}
