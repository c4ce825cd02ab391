import type { Element, ElementContent } from 'hast';
import type { Table } from 'mdast';
import type { State } from 'mdast-util-to-hast';
import { toPlainText } from './plain-text.ts';
import { element } from './render-component.ts';

/**
 * Renders a table inside a region that scrolls sideways by itself, so that the page never does.
 * @param name gives the region a name of its own from the heads of its columns
 */
export function renderTable(state: State, node: Table, name: (columns: string) => string): Element {
  const align = (index: number) => {
    const side = node.align?.[index];
    return side === 'right' ? { className: ['align-end'] } : side === 'center' ? { className: ['align-centre'] } : {};
  };
  const [head, ...body] = node.children;
  const width = head?.children.length ?? 0;
  const heads = (head?.children ?? []).map((cell, index) => {
    const words = state.all(cell) as ElementContent[];
    return toPlainText(cell) === ''
      ? element('td', align(index), words)
      : element('th', { scope: 'col', ...align(index) }, words);
  });
  const rows = body.map((row) => {
    const cells = Array.from({ length: width }, (_, index) => {
      const cell = row.children[index];
      return element('td', align(index), cell === undefined ? [] : (state.all(cell) as ElementContent[]));
    });
    return element('tr', {}, cells);
  });
  const columns = (head?.children ?? []).map((cell) => toPlainText(cell)).filter((text) => text !== '');
  const table = element('table', {}, [
    element('thead', {}, [element('tr', {}, heads)]),
    ...(rows.length === 0 ? [] : [element('tbody', {}, rows)]),
  ]);
  return element('section', { className: ['scroll'], ariaLabel: name(columns.join(', ')), tabIndex: 0 }, [table]);
}

/** Gives each name once: a second table of the same name is numbered. */
export function createNames(): (name: string) => string {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
}
