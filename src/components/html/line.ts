import type { Inline, Line } from '../../concepts/row.ts';
import { fromDay } from './by-day.ts';
import { type Html, html, type Piece } from './html.ts';
import type { SpeakingWith } from './speaking.ts';

/** One line of text. A leading "≈" is read out as "about"; addresses that are not of the web are left out. */
export function renderLine(line: Line, speaking: SpeakingWith<'states'>): Html {
  return html`${line.map((piece) => renderInline(piece, speaking))}`;
}

/** A line as plain text, for titles and descriptions. */
export function plainLine(line: Line): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

function renderInline(piece: Inline, speaking: SpeakingWith<'states'>): Html {
  if (typeof piece === 'string') return renderText(piece, speaking);
  let inner: Html = renderText(piece.text, speaking);
  if (piece.later) {
    const later = piece.later.map(({ from, text }) => html`<span${fromDay(from, true)}>${text}</span>`);
    inner = html`<span><span${fromDay('', false)}>${inner}</span>${later}</span>`;
  }
  if (piece.datetime !== undefined) inner = html`<time datetime="${piece.datetime}">${inner}</time>`;
  if (piece.strong) inner = html`<b>${inner}</b>`;
  if (piece.href !== undefined && isSafeAddress(piece.href)) {
    return html`<a href="${piece.href}"${langOf(piece.lang)}>${inner}</a>`;
  }
  if (piece.quiet) return html`<span class="quiet"${langOf(piece.lang)}>${inner}</span>`;
  return piece.lang === undefined ? inner : html`<span${langOf(piece.lang)}>${inner}</span>`;
}

/** Attributes of words in another language than the page's; its direction is the browser's to find. */
export function langOf(lang: string | undefined): Piece {
  return lang === undefined ? '' : html` lang="${lang}" dir="auto"`;
}

/** Text in which "≈ " is a sign for the eye and "about" for the ear. */
export function renderText(text: string, { words }: SpeakingWith<'states'>): Html {
  const { approximate, about } = words.states;
  if (!text.startsWith(`${approximate} `)) return html`${text}`;
  return html`<span aria-hidden="true">${approximate}</span><span class="visually-hidden">${about}</span> ${text.slice(approximate.length + 1)}`;
}

/** Records are checked before they get here; an address that would run something is no link all the same. */
export function isSafeAddress(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|[./#?])/i.test(href);
}
