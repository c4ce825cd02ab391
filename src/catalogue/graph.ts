/**
 * Finds cycles in a directed graph.
 * @param nodes every node, in a fixed order
 * @param next the nodes that a node leads to
 * @returns each cycle once, as the nodes along it, beginning with the node that comes first in `nodes`
 */
export function findCycles(nodes: Iterable<string>, next: (node: string) => readonly string[]): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[][] = [];
  for (const root of nodes) {
    if (state.has(root)) continue;
    const path: string[] = [];
    const stack: { node: string; rest: string[] }[] = [{ node: root, rest: [...next(root)] }];
    state.set(root, 'open');
    path.push(root);
    while (stack.length > 0) {
      const top = stack.at(-1) as { node: string; rest: string[] };
      const step = top.rest.shift();
      if (step === undefined) {
        state.set(top.node, 'done');
        stack.pop();
        path.pop();
      } else if (state.get(step) === 'open') cycles.push(path.slice(path.indexOf(step)));
      else if (!state.has(step)) {
        state.set(step, 'open');
        path.push(step);
        stack.push({ node: step, rest: [...next(step)] });
      }
    }
  }
  return cycles;
}
