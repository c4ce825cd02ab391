import type { Cell, Content, Derived, Terms } from '../../concepts/row.ts';
import { type Html, html, type Piece, within } from './html.ts';
import { renderLine } from './line.ts';
import { renderSign } from './sign.ts';
import { type SpeakingWith, silentWords } from './speaking.ts';
import { renderBars, renderTable } from './table.ts';

/** A fact in its state: plain ink, half square with the reason, arrow with the place, or dotted square. */
export function renderCell(cell: Cell, speaking: SpeakingWith<'states'>): Html {
  const { states } = speaking.words;
  switch (cell.state) {
    case 'stated':
      return renderContents(cell.content, speaking);
    case 'not-applicable':
      return renderExempt(within(states.doesNotApply, renderLine(cell.reason, speaking)));
    case 'elsewhere':
      return html`<span class="elsewhere">${renderSign('out')}<span>${states.elsewhere} ${renderLine(cell.at, speaking)}</span></span>${aside(cell.note, speaking)}`;
    case 'not-stated':
      return html`${renderAbsent(silentWords(speaking))}${aside(cell.note, speaking)}`;
    default:
      return cell satisfies never;
  }
}

/** Half square and the reason. */
export function renderExempt(inner: Piece): Html {
  return html`<span class="exempt">${renderSign('exempt')}<span>${inner}</span></span>`;
}

/** Dotted square, quiet words, and the line of a form that nobody filled in. */
export function renderAbsent(words: Piece): Html {
  return html`<span class="absent">${renderSign('absent')}<span>${words}</span></span>`;
}

/** What hangs below a stated fact: a figure with its rule, or a refusal with its reason. */
export function renderDerived(derived: Derived, speaking: SpeakingWith<'states'>): Html {
  switch (derived.kind) {
    case 'worked':
      return html`<span class="worked"><b>${renderLine(derived.value, speaking)}</b> <small>${renderLine(derived.rule, speaking)}</small></span>`;
    case 'refused':
      return html`<span class="refused"><b>${renderLine(derived.what, speaking)}</b> <small>${renderLine(derived.why, speaking)}</small></span>`;
    default:
      return derived satisfies never;
  }
}

function renderContents(contents: readonly Content[], speaking: SpeakingWith<'states'>): Html {
  const [only] = contents;
  if (contents.length === 1 && only?.kind === 'line') return renderLine(only.line, speaking);
  return html`${contents.map((content) => renderContent(content, speaking))}`;
}

function renderContent(content: Content, speaking: SpeakingWith<'states'>): Html {
  switch (content.kind) {
    case 'line':
      return html`<p>${renderLine(content.line, speaking)}</p>`;
    case 'list':
      return html`<ul class="list">${content.items.map((item) => html`<li>${renderLine(item, speaking)}</li>`)}</ul>`;
    case 'terms':
      return renderTerms(content.terms, speaking);
    case 'table':
      return renderTable(content, speaking);
    case 'bars':
      return renderBars(content);
    default:
      return content satisfies never;
  }
}

/** All of these (solid bar) or one of these (dashed bar), nested as deep as the provider needs. */
function renderTerms(terms: Terms, speaking: SpeakingWith<'states'>): Html {
  const { allOf, oneOf } = speaking.words.states;
  const [only] = terms.items;
  if (terms.items.length === 1 && only !== undefined) {
    return isTerms(only) ? renderTerms(only, speaking) : html`<p>${renderLine(only, speaking)}</p>`;
  }
  return html`<p class="terms-rule">${terms.rule === 'all' ? allOf : oneOf}</p><ul class="terms is-${terms.rule}">${terms.items.map(
    (item) => html`<li>${isTerms(item) ? renderTerms(item, speaking) : renderLine(item, speaking)}</li>`,
  )}</ul>`;
}

function isTerms(item: Terms['items'][number]): item is Terms {
  return 'rule' in item;
}

function aside(note: Parameters<typeof renderLine>[0] | undefined, speaking: SpeakingWith<'states'>): Piece {
  return note && html`<p class="explain">${renderLine(note, speaking)}</p>`;
}
