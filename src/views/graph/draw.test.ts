import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Drawing, Graph, GraphGroup, GraphNode } from '../types/graph.ts';
import { drawTall, drawWide } from './draw.ts';

const words = fc
  .array(fc.stringMatching(/^[A-Za-z]{1,24}$/), { minLength: 1, maxLength: 9 })
  .map((all) => all.join(' '));
const key = fc.constantFrom('a/a', 'b/b', 'c/c', 'd/d', 'e/e');
const node: fc.Arbitrary<GraphNode> = fc.record({ key, title: words, notes: fc.array(words, { maxLength: 2 }) });
const take = fc.constantFrom('required', 'elective', 'optional' as const);
const groupOf = (item: fc.Arbitrary<GraphNode | GraphGroup>): fc.Arbitrary<GraphGroup> =>
  fc.record({ title: words, take, inOrder: fc.boolean(), items: fc.array(item, { minLength: 1, maxLength: 4 }) });
const group = groupOf(fc.oneof(node, groupOf(node)));
const graph: fc.Arbitrary<Graph> = fc.record({
  before: fc.option(groupOf(node)),
  groups: fc.array(group, { minLength: 1, maxLength: 5 }),
  goal: node,
  beyond: fc.array(
    fc.tuple(node, fc.boolean()).map(([one, agreed]) => ({ ...one, agreed })),
    { maxLength: 3 },
  ),
  orders: fc.array(
    fc.tuple(key, key).map(([first, then]) => ({ first, then })),
    { maxLength: 6 },
  ),
});

const isThing = ({ node: thing }: Box): boolean => thing !== undefined;
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const drawings = (given: Graph): readonly Drawing[] => [drawWide(given), drawTall(given)];

describe('a drawing of any pathway', () => {
  test('lays no thing over another, and all of it within its frame', () => {
    fc.assert(
      fc.property(graph, (given) => {
        for (const { width, height, boxes, edges } of drawings(given)) {
          const things = boxes.filter(isThing);
          things.forEach((a, index) => {
            for (const b of things.slice(index + 1)) expect(overlap(a, b)).toBe(false);
          });
          for (const { x, y, width: wide, height: high } of boxes) {
            expect(x >= 0 && y >= 0 && x + wide <= width && y + high <= height).toBe(true);
          }
          for (const [x, y] of edges.flatMap(({ points }) => points)) {
            expect(x >= 0 && y >= 0 && x <= width && y <= height).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('runs its lines straight, along or across', () => {
    fc.assert(
      fc.property(graph, (given) => {
        for (const { points } of drawings(given).flatMap(({ edges }) => edges)) {
          points.slice(1).forEach(([x, y], index) => {
            const [beforeX, beforeY] = points[index] ?? [0, 0];
            expect(Math.abs(x - beforeX) < 0.5 || Math.abs(y - beforeY) < 0.5).toBe(true);
          });
        }
      }),
    );
  });

  test('of the same graph is the same', () => {
    fc.assert(
      fc.property(graph, (given) => {
        expect(drawings(structuredClone(given))).toEqual(drawings(given));
      }),
    );
  });
});
