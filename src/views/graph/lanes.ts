import type { Edge, Graph } from '../types/graph.ts';
import type { Spot } from './place.ts';

/** A join of two things that do not stand one below the other: it runs beside the groups. */
export type Join = { readonly from: Spot; readonly to: Spot; readonly lane: number };

/** Width of a lane in pixels. */
export const laneWidth = 10;

/** Arrows between neighbours, straight down. */
export function neighbourEdges(spots: readonly Spot[]): readonly Edge[] {
  return spots.flatMap(({ box, follows }): Edge[] => {
    if (follows === null) return [];
    const x = box.x + box.width / 2;
    return [
      {
        kind: 'prerequisite',
        points: [
          [x, follows.y + follows.height],
          [x, box.y],
        ],
      },
    ];
  });
}

/**
 * Gives every join a lane so that no two in one lane touch: short ones nearest to the groups. Joins of neighbours in
 * order are arrows already. What finds no lane is left out of the picture; the words of its box say it.
 */
export function laneJoins(orders: Graph['orders'], spots: readonly Spot[], most: number): readonly Join[] {
  const wanted = orders.flatMap(({ first, then }) => {
    const from = spots.find(({ key }) => key === first);
    const to = spots.find(({ key, follows }) => key === then && follows?.node?.key !== first);
    return from && to ? [{ from, to }] : [];
  });
  const length = ({ from, to }: { from: Spot; to: Spot }): number => Math.abs(from.box.y - to.box.y);
  const lanes: Join[][] = [];
  for (const join of wanted.toSorted((a, b) => length(a) - length(b))) {
    const free = lanes.findIndex((lane) => lane.every((other) => !touches(join, other)));
    const lane = free === -1 ? lanes.length : free;
    if (lane >= most) continue;
    lanes[lane] = [...(lanes[lane] ?? []), { ...join, lane }];
  }
  return lanes.flat();
}

function touches(a: Omit<Join, 'lane'>, b: Omit<Join, 'lane'>): boolean {
  const [top, bottom] = span(a);
  const [otherTop, otherBottom] = span(b);
  return top <= otherBottom && otherTop <= bottom;
}

function span({ from, to }: Omit<Join, 'lane'>): readonly [number, number] {
  const ys = [from.box.y, from.box.y + from.box.height, to.box.y, to.box.y + to.box.height];
  return [Math.min(...ys), Math.max(...ys)];
}

/** @param left where the groups begin; lanes lie before it */
export function laneEdge({ from, to, lane }: Join, left: number): Edge {
  const x = left - laneWidth * (lane + 0.6);
  const [out, into] = [middle(from.box) + 7, middle(to.box) - 7];
  return {
    kind: 'prerequisite',
    points: [
      [from.box.x, out],
      [x, out],
      [x, into],
      [to.box.x, into],
    ],
  };
}

function middle({ y, height }: Spot['box']): number {
  return Math.round(y + height / 2);
}
