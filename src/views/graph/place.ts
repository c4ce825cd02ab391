import type { Box, GraphGroup, GraphNode, TextRole } from '../types/graph.ts';
import { textRoles, wrapText } from './measure.ts';

/** Space inside boxes, between boxes, and between boxes that an arrow joins. */
export const pad = 14;
const gap = 10;
const arrowGap = 26;

/** Where a thing of a group stands. */
export type Spot = { readonly key: string; readonly box: Box; readonly follows: Box | null };

/** What has been placed so far; groups come before what lies in them, so that it is painted over them. */
export type Placed = { readonly boxes: Box[]; readonly spots: Spot[] };

/**
 * Places a group and all in it, one below the other.
 * @returns its height
 */
export function placeGroup(group: GraphGroup, x: number, y: number, width: number, placed: Placed, depth = 0): number {
  const own = placed.boxes.length;
  const head = textLines([{ role: 'head', text: group.title }], x + pad, y + 6, width - 2 * pad);
  const paint = depth === 0 ? 'group' : group.take === 'required' ? 'ring-all' : 'ring-some';
  const box: Box = { paint, x, y, width, height: 0, lines: head.lines };
  placed.boxes.push(box);
  let bottom = y + 6 + head.height + 8;
  let before: Box | null = null;
  for (const item of group.items) {
    if (before !== null) bottom += group.inOrder ? arrowGap : gap;
    if ('items' in item) {
      bottom += placeGroup(item, x + pad, bottom, width - 2 * pad, placed, depth + 1);
      before = null;
      bottom += gap;
      continue;
    }
    const node = placeNode(item, x + pad, bottom, width - 2 * pad, placed);
    placed.spots.push({ key: item.key, box: node, follows: group.inOrder ? before : null });
    bottom += node.height;
    before = node;
  }
  const height = bottom + (before === null ? pad - gap : pad) - y;
  placed.boxes[own] = { ...box, height };
  return height;
}

function placeNode(node: GraphNode, x: number, y: number, width: number, placed: Placed): Box {
  const box = nodeBox(node, node.open ? 'open' : 'node', x, y, width);
  placed.boxes.push(box);
  return box;
}

/** A box as high as its words need. */
export function nodeBox(node: GraphNode, paint: Box['paint'], x: number, y: number, width: number, least = 0): Box {
  const texts = [
    { role: paint === 'goal' ? ('head' as const) : ('node' as const), text: node.title },
    ...node.notes.map((text) => ({ role: 'note' as const, text })),
  ];
  const words = textLines(texts, x + pad, 0, width - 2 * pad);
  const height = Math.max(least, words.height + 2 * 9);
  const top = y + (height - words.height) / 2;
  const lines = words.lines.map((line) => ({ ...line, y: Math.round(line.y + top) }));
  return { paint, x, y, width, height, lines, node };
}

function textLines(
  texts: readonly { readonly role: TextRole; readonly text: string }[],
  x: number,
  y: number,
  room: number,
): { readonly lines: Box['lines']; readonly height: number } {
  let bottom = y;
  const lines = texts.flatMap(({ role, text }) =>
    wrapText(text, role, room).map((each) => {
      const { leading, size } = textRoles[role];
      bottom += leading;
      return { role, x, y: Math.round(bottom - (leading - size) / 2 - size * 0.18), text: each };
    }),
  );
  return { lines, height: bottom - y };
}
