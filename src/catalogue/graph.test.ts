import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCycles } from './graph.ts';

describe('findCycles', () => {
  test('a chain has no cycle', () => {
    expect(findCycles(['a', 'b', 'c'], (node) => ({ a: ['b'], b: ['c'] })[node] ?? [])).toEqual([]);
  });

  test('a cycle is told once, from its first node', () => {
    expect(findCycles(['a', 'b', 'c'], (node) => ({ a: ['b'], b: ['c'], c: ['b'] })[node] ?? [])).toEqual([['b', 'c']]);
  });

  test('a node that leads to itself is a cycle', () => {
    expect(findCycles(['a'], () => ['a'])).toEqual([['a']]);
  });

  test('a graph has a cycle exactly where no order exists', () => {
    const edges = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 });
    fc.assert(
      fc.property(edges, (list) => {
        const nodes = [...Array(7).keys()].map(String);
        const next = (node: string): string[] =>
          list.filter(([from]) => String(from) === node).map(([, to]) => String(to));
        const left = new Set(nodes);
        let removed = true;
        while (removed) {
          removed = false;
          for (const node of left) if (!next(node).some((to) => left.has(to))) removed = left.delete(node) || removed;
        }
        expect(findCycles(nodes, next).length > 0).toBe(left.size > 0);
      }),
    );
  });
});
