import type { Row } from '../../concepts/row.ts';
import type { LadderView } from '../../views/types/offer.ts';
import { renderCell, renderDerived } from './cell.ts';
import { type Html, html, type Piece } from './html.ts';
import { renderLadder } from './ladder.ts';
import { renderLine } from './line.ts';
import type { Speaking } from './speaking.ts';
import { isWide } from './table.ts';

/** True for rows that are shown: rare facts are left out where nobody stated them. */
function isShown(row: Row): boolean {
  return !row.rare || row.cell.state !== 'not-stated' || (row.derived?.length ?? 0) > 0;
}

/**
 * The rows of a concept as a list of terms and values; explanations go with stated values only.
 * @returns nothing where no row is shown
 */
export function renderLedger(
  rows: readonly Row[],
  speaking: Speaking,
  pictures: Readonly<Record<string, LadderView>> = {},
): Piece {
  const shown = rows.filter(isShown);
  return (
    shown.length > 0 && html`<dl class="ledger">${shown.map((row) => renderRow(row, speaking, pictures[row.key]))}</dl>`
  );
}

function renderRow(row: Row, speaking: Speaking, picture: LadderView | undefined): Html {
  const { cell } = row;
  const wide = cell.state === 'stated' && cell.content.some(isWide);
  const value = renderCell(cell, speaking);
  return html`<div${wide && html` class="is-wide"`}><dt>${row.label}</dt><dd>${
    picture === undefined ? value : html`<div class="ladder-line">${renderLadder(picture)}<div>${value}</div></div>`
  }${cell.state === 'stated' && row.explain && html`<p class="explain">${renderLine(row.explain, speaking)}</p>`}${row.derived?.map(
    (derived) => renderDerived(derived, speaking),
  )}</dd></div>`;
}
