import type { ComparisonWords } from '../../i18n/comparison-words.ts';
import type {
  ComparedAction,
  ComparedCell,
  ComparedHead,
  ComparisonRow,
  ComparisonView,
} from '../../views/types/comparison.ts';
import { renderBar } from './bar.ts';
import { fromDay, renderByDay } from './by-day.ts';
import { renderCell, renderDerived } from './cell.ts';
import { renderCompareTick } from './compare-tick.ts';
import { type Html, html, type Piece } from './html.ts';
import { renderLadder } from './ladder.ts';
import { langOf, renderLine } from './line.ts';
import { renderSaveButton } from './save-button.ts';
import { renderSign } from './sign.ts';
import { renderStrip } from './strip.ts';
import { renderTag } from './tag.ts';

/** How a comparison is said: the same words in pages that were built and in the browser. */
export type ComparisonSpeaking = { readonly words: ComparisonWords; readonly language: string };

/**
 * Two to four offers side by side, with sentences above that say what differs. On a phone every row opens into a short
 * list; letters keep the offers apart. Each group is a body of the table, so that it folds without a script.
 */
export function renderComparison(
  { offers, summary, groups, feesUntil }: ComparisonView,
  speaking: ComparisonSpeaking,
): Html {
  const { words } = speaking;
  const { comparisonPage } = words;
  const bodies = groups.map(
    ({ key, title, rows }) =>
      html`<tbody><tr class="compare-group"><th colspan="${offers.length + 1}" scope="rowgroup">${title}<label class="tick compare-fold no-print"><input type="checkbox">${comparisonPage.fold}<span class="visually-hidden">${comparisonPage.foldOf(title)}</span></label></th></tr>${rows.map((row) => renderRow(row, offers, speaking))}${
        key === 'decide' && renderNext(offers, speaking)
      }</tbody>`,
  );
  return html`${
    feesUntil !== undefined &&
    html`<div><p${fromDay('', false)} hidden></p><p class="banner is-inline"${fromDay(feesUntil, true)}>${words.comparisonView.feesChanged}</p></div>`
  }${
    summary.length > 0 &&
    html`<section class="compare-summary flow" aria-labelledby="in-short"><h2 id="in-short">${comparisonPage.summary}</h2><ul class="list">${summary.map((line) => html`<li>${renderLine(line, speaking)}</li>`)}</ul></section>`
  }<table class="compare"><caption class="visually-hidden">${comparisonPage.caption(offers.length)}</caption><thead><tr><td></td>${offers.map(
    (offer, index) => renderHead(offer, index, speaking),
  )}</tr></thead>${bodies}</table>`;
}

function renderHead(offer: ComparedHead, index: number, { words }: ComparisonSpeaking): Html {
  const { title, href, lang, by, status } = offer;
  return html`<th scope="col">${renderLetter(index, words)}<div class="compare-head"><a href="${href}"${langOf(lang)}>${title}</a><p class="explain">${by}${
    status && html` ${renderTag(status)}`
  }</p><div class="no-print">${renderCompareTick(offer, { words })}<span class="deeds">${renderSaveButton(offer, { words })}</span></div></div></th>`;
}

/** Letter of an offer, for the eye: `A`. */
function renderLetter(index: number, { comparisonPage }: ComparisonWords): Html {
  return html`<span class="letter" aria-hidden="true">${comparisonPage.letters[index]}</span>`;
}

/** A cell that says whose it is, for the ear everywhere and for the eye where rows are stacked. */
function renderField(index: number, title: string, words: ComparisonWords, inner: Piece): Html {
  return html`<td><span class="cell-of">${renderLetter(index, words)}<span class="visually-hidden">${words.comparisonPage.ofOffer(title)}</span></span><div>${inner}</div></td>`;
}

function renderRow(
  { label, section, note, verdict, scale, cells }: ComparisonRow,
  offers: readonly ComparedHead[],
  speaking: ComparisonSpeaking,
): Html {
  // What can be hidden: all the same, or stated by none. Same where stated may still differ where it is not.
  const isSame = verdict.kind === 'same' || verdict.kind === 'none';
  const values = cells.map((cell, index) => {
    const offer = offers[index];
    return renderField(
      index,
      offer?.title ?? '',
      speaking.words,
      renderValue(cell, scale, { ...speaking, silence: offer?.silence }),
    );
  });
  return html`<tr${isSame && html` data-same`}><th scope="row">${section !== undefined && `${section}: `}${label} <span class="row-verdict${verdict.kind === 'differs' && ' is-differing'}">${verdict.label}</span>${
    note !== undefined && html`<span class="row-note">${note}</span>`
  }</th>${values}</tr>`;
}

function renderValue(
  { cell, derived, later, bar, ladder, elements }: ComparedCell,
  scale: number | undefined,
  speaking: ComparisonSpeaking & { readonly silence: ComparedHead['silence'] | undefined },
): Html {
  if (elements) return renderStrip(elements, speaking);
  return html`${bar && scale !== undefined && renderLength(bar, scale)}${ladder && renderLadder(ladder)}${
    later
      ? renderByDay(
          [{ from: '', cell }, ...later],
          (on, from) => html`<div${from}>${renderCell(on.cell, speaking)}</div>`,
        )
      : renderCell(cell, speaking)
  }${derived?.map((each) => renderDerived(each, speaking))}`;
}

/** A length on the scale of its row: its figure stands below in words. */
function renderLength({ kind, from, to }: NonNullable<ComparedCell['bar']>, scale: number): Html {
  if (kind === 'none') return renderBar(scale, [], 'absent');
  return renderBar(
    scale,
    kind === 'stated'
      ? [
          { paint: 'sure', from: 0, to: from },
          { paint: 'maybe', from, to },
        ]
      : [{ paint: 'maybe', from: 0, to }],
    'plain',
  );
}

/** Where to apply, or to read on. */
function renderNext(offers: readonly ComparedHead[], { words }: ComparisonSpeaking): Piece {
  const said = words.comparisonPage;
  if (offers.every(({ actions }) => actions.every(({ action }) => action === undefined))) return false;
  const links = offers.map(({ actions, title }, index) =>
    renderField(
      index,
      title,
      words,
      renderByDay(
        actions,
        ({ action }, from) => html`<div${from}>${action && renderAction(action, title, words)}</div>`,
      ),
    ),
  );
  return html`<tr class="compare-next no-print"><th scope="row">${said.next}</th>${links}</tr>`;
}

function renderAction({ kind, href }: ComparedAction, title: string, { comparisonPage }: ComparisonWords): Html {
  return html`<a class="button is-wide${kind === 'read' && ' is-second'}" href="${href}">${comparisonPage[kind]}<span class="visually-hidden">${comparisonPage.at(title)}</span>${renderSign('out', 'icon')}</a>`;
}
