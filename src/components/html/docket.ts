import { closingText } from '../../views/live-dates.ts';
import type { DocketAction, DocketCost, DocketRow, DocketView, GroupDay } from '../../views/types/docket.ts';
import { renderByDay } from './by-day.ts';
import { renderCell } from './cell.ts';
import { type Html, html, type Piece } from './html.ts';
import { renderLine } from './line.ts';
import { renderSign } from './sign.ts';
import type { Speaking } from './speaking.ts';

/**
 * The facts to decide with, one a row, with short asides below them.
 * @param today the day of the build
 */
export function renderDocketRows(rows: readonly DocketRow[], speaking: Speaking, today: string): Html {
  const items = rows.map(({ label, later = [], ...first }) => {
    const forms = renderByDay([{ ...first, from: today }, ...later], ({ cell, notes, closes, groups }, attributes) => {
      const asides = notes?.map((note) => html`<small>${renderLine(note, speaking)}</small>`);
      return html`<dd${attributes}>${groups ? renderGroups(groups, speaking, today) : renderCell(cell, speaking)}${closes && renderClosing(closes, speaking, today)}${asides}</dd>`;
    });
    return html`<div><dt>${label}</dt>${forms}</div>`;
  });
  return html`<dl>${items}</dl>`;
}

/** One line a group; `client/cost-chooser.ts` shows the line of the group that is chosen. */
function renderGroups(groups: readonly GroupDay[], speaking: Speaking, today: string): Piece {
  return groups.map(
    ({ key, line, closes }) =>
      html`<div${key !== undefined && html` data-for="${key}"`}>${renderLine(line, speaking)}${closes && renderClosing(closes, speaking, today)}</div>`,
  );
}

/** What it costs in large type with its asides; where that changes, from day to day. */
export function renderCost(
  { later = [], ...first }: NonNullable<DocketView['cost']>,
  today: string,
  speaking: Speaking,
): Html {
  const draw = ({ figure, notes = [] }: DocketCost): Html =>
    html`<p class="docket-figure" data-cost>${figure}</p>${notes.map((note) => html`<p class="docket-note">${renderLine(note, speaking)}</p>`)}`;
  if (later.length === 0) return draw(first);
  return html`<div>${renderByDay([{ ...first, from: today }, ...later], (on, from) => html`<div${from}>${draw(on)}</div>`)}</div>`;
}

/** Where to go on. @param more classes beside those of a button */
export function renderAction({ kind, label, href }: DocketAction, more: '' | ' is-wide'): Html {
  const second = kind === 'read' ? ' is-second' : '';
  return html`<a class="button${more}${second}" href="${href}">${label}${renderSign('out', 'icon')}</a>`;
}

/**
 * How soon a last day to apply comes; the browser says it by the visitor's day.
 * @param who the group whose day it is, where it is not that of everybody
 */
export function renderClosing(closes: string, { words, language }: Speaking, today: string, who?: string): Piece {
  const { closing: said, closingFor } = words.offerView;
  const closing =
    who === undefined
      ? said
      : {
          today: closingFor(said.today, who),
          tomorrow: closingFor(said.tomorrow, who),
          other: closingFor(said.other, who),
        };
  return html`<small data-closes="${closes}" data-words="${JSON.stringify(closing)}">${closingText(closes, today, closing, language)}</small>`;
}
