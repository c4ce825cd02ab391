import type { Box, Drawing, Edge, Graph, GraphTake } from '../types/graph.ts';
import { type Join, laneEdge, laneJoins, laneWidth, neighbourEdges } from './lanes.ts';
import { nodeBox, type Placed, placeGroup } from './place.ts';
import { gather, middleOf, spread, trunksOf } from './trunks.ts';

const groupGap = 16;
const takes: readonly GraphTake[] = ['required', 'elective', 'optional'];

/** Groups below each other, what they lead to beside them, what lies beyond it at the side of that. */
export function drawWide(graph: Graph): Drawing {
  const [groupWidth, goalWidth, beyondWidth, beyondGap] = [336, 214, 193, 64];
  const goalHeight = nodeBox(graph.goal, 'goal', 0, 0, goalWidth, 100).height;
  const beyondHeight = stackBeyond(graph, 0, 0, beyondWidth).height;
  const least = Math.max(goalHeight, beyondHeight);
  const flat = placeStack(graph, 0, groupWidth, 6, 0);
  const height = Math.max(flat.height, least);
  const { placed, joins, left, groups } =
    flat.height < height ? placeStack(graph, 0, groupWidth, 6, Math.round((height - flat.height) / 2)) : flat;
  const right = left + groupWidth;
  const trunks = trunksOf(groups, takes);
  const goalX = right + 40 + 14 * trunks.length;
  const goal = nodeBox(graph.goal, 'goal', goalX, Math.round((height - goalHeight) / 2), goalWidth, 100);
  const goalEnd = goalX + goalWidth;
  const outsideY = Math.round((height - beyondHeight) / 2);
  const outside = stackBeyond(graph, goalEnd + beyondGap, outsideY, beyondWidth).boxes;
  const further = trunksOf(furtherOf(graph, outside), ['agreed', 'possible']);
  return {
    width: outside.length > 0 ? goalEnd + beyondGap + beyondWidth + 1 : goalEnd + 1,
    height: height + 2,
    boxes: [...placed.boxes, goal, ...outside],
    edges: [
      ...neighbourEdges(placed.spots),
      ...joins.map((join) => laneEdge(join, left)),
      ...trunks.flatMap((trunk, index) => {
        const port = goal.y + Math.round((goal.height * (index + 1)) / (trunks.length + 1));
        return gather(trunk, right + 16 + 14 * index, [goalX, port]);
      }),
      ...further.flatMap((trunk, index) => {
        const port = middleOf(goal) + (index - (further.length - 1) / 2) * 14;
        return spread(trunk, [goalEnd, port], goalEnd + 20 + 14 * index);
      }),
    ],
  };
}

/** All below each other, as wide as a phone. */
export function drawTall(graph: Graph): Drawing {
  const width = 320;
  const kinds = new Set(graph.groups.map(({ take }) => take)).size;
  const side = kinds > 0 ? 8 + 10 * kinds : 0;
  const { placed, joins, left, groups, height: stack } = placeStack(graph, side, width, 3, 0);
  const goal = nodeBox(graph.goal, 'goal', 1, stack + 40, width - 2, 84);
  const bottom = goal.y + goal.height;
  const beyond = stackBeyond(graph, 33, bottom + 32, width - 34);
  const further = trunksOf(furtherOf(graph, beyond.boxes), ['agreed', 'possible']);
  const end = beyond.boxes.at(-1) ?? goal;
  return {
    width,
    height: end.y + end.height + 2,
    boxes: [...placed.boxes, goal, ...beyond.boxes],
    edges: [
      ...neighbourEdges(placed.spots),
      ...joins.map((join) => laneEdge(join, left)),
      ...trunksOf(groups, takes).flatMap((trunk, index) => {
        const x = width - side + 8 + 10 * index;
        return gather(trunk, x, [x, goal.y]);
      }),
      ...further.flatMap((trunk, index) => spread(trunk, [8 + 10 * index, bottom], 8 + 10 * index)),
    ],
  };
}

type Stack = {
  readonly placed: Placed;
  readonly joins: readonly Join[];
  /** Where the groups begin. */
  readonly left: number;
  readonly groups: readonly { readonly kind: GraphTake; readonly box: Box }[];
  readonly height: number;
};

/**
 * The groups, one below the other, with room for lanes before them.
 * @param side what must stay free behind them
 * @param width of the groups where there are no lanes; all in all where something must stay free
 */
function placeStack(graph: Graph, side: number, width: number, mostLanes: number, top: number): Stack {
  const place = (left: number): Omit<Stack, 'joins' | 'left'> => {
    const placed: Placed = { boxes: [], spots: [] };
    const groups: { kind: GraphTake; box: Box }[] = [];
    let y = top;
    const room = side > 0 ? width - side - left : width;
    for (const group of graph.before ? [graph.before, ...graph.groups] : graph.groups) {
      if (y > top) y += groupGap;
      const at = placed.boxes.length;
      y += placeGroup(group, left, y, room, placed);
      const box = placed.boxes[at];
      if (box && group !== graph.before) groups.push({ kind: group.take, box });
    }
    return { placed, groups, height: y - top };
  };
  const lanes = Math.max(-1, ...laneJoins(graph.orders, place(0).placed.spots, mostLanes).map(({ lane }) => lane)) + 1;
  const left = lanes === 0 ? 0 : laneWidth * lanes + 2;
  const stack = place(left);
  return { ...stack, left, joins: laneJoins(graph.orders, stack.placed.spots, lanes) };
}

function stackBeyond(
  { beyond }: Graph,
  x: number,
  y: number,
  width: number,
): { boxes: readonly Box[]; height: number } {
  const boxes: Box[] = [];
  let bottom = y;
  for (const node of beyond) {
    if (boxes.length > 0) bottom += groupGap;
    const box = nodeBox(node, 'beyond', x, bottom, width, 60);
    boxes.push(box);
    bottom += box.height;
  }
  return { boxes, height: bottom - y };
}

function furtherOf({ beyond }: Graph, boxes: readonly Box[]): { kind: Edge['kind']; box: Box }[] {
  return boxes.map((box, index) => ({ kind: beyond[index]?.agreed ? 'agreed' : 'possible', box }));
}
