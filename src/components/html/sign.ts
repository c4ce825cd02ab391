import sprite from '../icons.svg?url';
import { type Html, html } from './html.ts';

/** Symbols of the one picture file that every page shares. */
export type Sign =
  | 'absent'
  | 'calendar'
  | 'close'
  | 'compare'
  | 'data'
  | 'embed'
  | 'exempt'
  | 'filter'
  | 'logo'
  | 'maybe'
  | 'met'
  | 'out'
  | 'partly'
  | 'print'
  | 'save'
  | 'search'
  | 'stated'
  | 'unmet';

/** Address of a symbol. */
export function signHref(sign: Sign): string {
  return `${sprite}#${sign}`;
}

/** A picture that only goes with words: hidden from those who hear the page. */
export function renderSign(sign: Sign, className?: string): Html {
  return html`<svg${className === undefined ? '' : html` class="${className}"`} aria-hidden="true"><use href="${signHref(sign)}"/></svg>`;
}
