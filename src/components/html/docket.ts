import type { DocketRow } from '../../views/types/docket.ts';
import { renderCell } from './cell.ts';
import { type Html, html } from './html.ts';
import { renderLine } from './line.ts';
import type { Speaking } from './speaking.ts';

/** The facts to decide with, one a row, with short asides below them. */
export function renderDocketRows(rows: readonly DocketRow[], speaking: Speaking): Html {
  const items = rows.map(({ label, cell, notes }) => {
    const asides = notes?.map((note) => html`<small>${renderLine(note, speaking)}</small>`);
    return html`<div><dt>${label}</dt><dd>${renderCell(cell, speaking)}${asides}</dd></div>`;
  });
  return html`<dl>${items}</dl>`;
}
