import type { Words } from '../../i18n/words.ts';
import type { ComparisonRow, ComparisonView } from '../../views/types/comparison.ts';
import { renderCell, renderDerived } from './cell.ts';
import { type Html, html } from './html.ts';
import { langOf } from './line.ts';

type Offers = ComparisonView['offers'];

/** Two to four offers side by side. On a phone every row opens into a short list; letters keep the offers apart. */
export function renderComparison({ offers, groups }: ComparisonView, words: Words, language: string): Html {
  const { caption } = words.comparisonPage;
  const head = offers.map(
    ({ title, href, lang, by }, index) =>
      html`<th scope="col">${renderLetter(index, words)}<div class="compare-head"><a href="${href}"${langOf(lang)}>${title}</a><p class="explain">${by}</p></div></th>`,
  );
  const body = groups.map(
    ({ title, rows }) =>
      html`<tr class="compare-group"><th colspan="${offers.length + 1}" scope="colgroup">${title}</th></tr>${rows.map((row) => renderRow(row, offers, words, language))}`,
  );
  return html`<table class="compare"><caption class="visually-hidden">${caption(offers.length)}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Letter of an offer, for the eye: `A`. */
function renderLetter(index: number, { comparisonPage }: Words): Html {
  return html`<span class="letter" aria-hidden="true">${comparisonPage.letters[index]}</span>`;
}

function renderRow(
  { label, note, verdict, cells }: ComparisonRow,
  offers: Offers,
  words: Words,
  language: string,
): Html {
  // What can be hidden: all the same, or stated by none. Same where stated may still differ where it is not.
  const isSame = verdict.kind === 'same' || verdict.kind === 'none';
  const values = cells.map(({ cell, derived }, index) => {
    const offer = offers[index];
    const speaking = { words, language, silence: offer?.silence };
    return html`<td><span class="cell-of">${renderLetter(index, words)}<span class="visually-hidden">${words.comparisonPage.ofOffer(offer?.title ?? '')}</span></span><div>${renderCell(cell, speaking)}${derived?.map((each) => renderDerived(each, speaking))}</div></td>`;
  });
  return html`<tr${isSame && html` data-same`}><th scope="row">${label} <span class="row-verdict${verdict.kind === 'differs' && ' is-differing'}">${verdict.label}</span>${
    note !== undefined && html`<span class="row-note">${note}</span>`
  }</th>${values}</tr>`;
}
