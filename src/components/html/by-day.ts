import { type Html, html, type Piece } from './html.ts';

/**
 * Attributes of an element that holds from a day on. Elements of one parent that have them are forms of the same thing,
 * in order; the browser shows the one of the visitor's day (`client/dates`), and without scripts the first stands.
 * @param later the element waits for its day
 */
export function fromDay(from: string, later: boolean): Html {
  return later ? html` data-from="${from}" hidden` : html` data-from="${from}"`;
}

/**
 * The forms of something that depends on the day of reading; where there is only one it needs no mark.
 * @param draw makes one whole element with these attributes
 */
export function renderByDay<T extends { readonly from: string }>(
  states: readonly T[],
  draw: (state: T, attributes: Piece) => Html,
): Html {
  if (states.length === 1) return html`${states.map((state) => draw(state, ''))}`;
  return html`${states.map((state, index) => draw(state, fromDay(state.from, index > 0)))}`;
}
