import type { Content } from '../../concepts/row.ts';
import { renderBar } from './bar.ts';
import { type Html, html, type Piece } from './html.ts';
import { plainLine, renderLine } from './line.ts';
import type { SpeakingWith } from './speaking.ts';

type Table = Extract<Content, { kind: 'table' }>;
type Bars = Extract<Content, { kind: 'bars' }>;

/**
 * A small table of a row: the first column heads its rows. Rows become blocks where there is no room for columns.
 * One of two columns is a bill, which has room everywhere: figures stand at the end, a total in bold.
 * @param caption hidden from the eye where the row's label says the same
 */
export function renderTable(
  table: Table,
  speaking: SpeakingWith<'states'>,
  caption: 'shown' | 'hidden' = 'hidden',
): Html {
  const bill = table.head.length === 2;
  const last = table.head.length - 1;
  const number = (column: number): Piece => bill && column === last && html` class="is-number"`;
  const row = (cells: Table['rows'][number], className?: string): Html =>
    html`<tr${className === undefined ? '' : html` class="${className}"`}>${cells.map((cell, column) =>
      column === 0
        ? html`<th scope="row">${renderLine(cell, speaking)}</th>`
        : html`<td${number(column)} data-label="${table.head[column] ?? ''}">${renderLine(cell, speaking)}</td>`,
    )}</tr>`;
  return html`<table class="${bill ? 'fees' : 'stacking'}"><caption${caption === 'hidden' && html` class="visually-hidden"`}>${table.caption}</caption><thead${bill && html` class="visually-hidden"`}><tr>${table.head.map(
    (name, column) => html`<th scope="col"${number(column)}>${name}</th>`,
  )}</tr></thead><tbody>${table.rows.map((cells) => row(cells))}${table.total && row(table.total, 'fees-total')}</tbody></table>`;
}

/** Parts of a whole as bars on one scale, each with its figure in words. */
export function renderBars({ caption, items }: Bars): Html {
  const most = Math.max(1, ...items.map(({ value }) => value));
  return html`<table class="tally"><caption class="visually-hidden">${caption}</caption><tbody>${items.map(
    ({ label, value, text }) =>
      html`<tr><th scope="row">${label}</th><td class="tally-picture">${renderBar(most, [{ paint: 'sure', from: 0, to: value }])}</td><td class="is-number">${text}</td></tr>`,
  )}</tbody></table>`;
}

/** True where a content needs the whole width of the page. */
export function isWide(content: Content): boolean {
  return (
    content.kind === 'table' && content.head.length > 3 && content.rows.some((row) => plainLine(row.flat()).length > 0)
  );
}
