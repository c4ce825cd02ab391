import type { ByDay } from '../../views/types/dated.ts';
import { type EntryFact, type EntryFactKey, entryFacts, type OfferEntry } from '../../views/types/entry.ts';
import { renderByDay } from './by-day.ts';
import { renderAbsent, renderExempt } from './cell.ts';
import { renderCompareTick } from './compare-tick.ts';
import { type Html, html, type Piece, within } from './html.ts';
import { langOf, renderText } from './line.ts';
import { renderSaveButton } from './save-button.ts';
import { renderSign } from './sign.ts';
import type { Speaking } from './speaking.ts';
import { renderStrip } from './strip.ts';
import { renderTag } from './tag.ts';

/**
 * An offer in a list: title, provider, gain, strip, and five facts that line up with the neighbours'.
 * @param heading 2 where the list has no heading of its own, 1 where the offer is all there is on the page
 */
export function renderEntry(entry: OfferEntry, speaking: Speaking, heading: 1 | 2 | 3 = 3): Html {
  const { words } = speaking;
  const { open, close } = headings[heading];
  return html`<article class="entry">${open}<a href="${entry.href}"${langOf(entry.lang)}>${entry.title}</a>${close}<p class="entry-by">${entry.by}${
    entry.status && html` ${renderTag(entry.status)}`
  }</p>${entry.gain !== undefined && html`<p class="entry-gain"${langOf(entry.lang)}>${entry.gain}</p>`}<dl class="facts">${entryFacts.map(
    (key) =>
      html`<div><dt>${words.entry[key]}</dt>${renderByDay(factByDay(entry, key), ({ fact }, from) => html`<dd${from}>${renderEntryFact(fact, speaking)}</dd>`)}</div>`,
  )}</dl><p class="entry-strip">${renderStrip(entry.elements, speaking)}</p><div class="entry-deeds no-print">${renderCompareTick(entry, speaking)}<span class="deeds">${renderSaveButton(entry, speaking)}</span></div></article>`;
}

const headings = {
  1: { open: html`<h1 class="entry-title">`, close: html`</h1>` },
  2: { open: html`<h2 class="entry-title">`, close: html`</h2>` },
  3: { open: html`<h3 class="entry-title">`, close: html`</h3>` },
} as const;

/** A fact from day to day; only the start and the cost depend on the day of reading. */
function factByDay({ facts, dates = [] }: OfferEntry, key: EntryFactKey): ByDay<{ readonly fact: EntryFact }> {
  const later = key === 'start' || key === 'cost' ? dates.slice(1) : [];
  const all = [
    { from: '', fact: facts[key] },
    ...later.map((on) => ({ from: on.from, fact: on[key as 'start'] ?? facts[key] })),
  ];
  return all.filter(({ fact }, at) => JSON.stringify(fact) !== JSON.stringify(all[at - 1]?.fact));
}

/** A fact of a card in its state. */
export function renderEntryFact(fact: EntryFact, speaking: Speaking): Html {
  const { states, entry } = speaking.words;
  switch (fact.state) {
    case 'stated':
      return html`${renderText(fact.text, speaking)}${renderNote(fact.note)}`;
    case 'worked':
      return html`<details class="worked-tap"><summary>${renderText(fact.text, speaking)}</summary><p>${fact.rule}</p></details>${renderNote(fact.note)}`;
    case 'not-applicable':
      return renderExempt(within(states.doesNotApply, fact.reason));
    case 'elsewhere':
      return html`<span class="elsewhere">${renderSign('out')}<span>${entry.elsewhere}</span></span>`;
    case 'not-stated':
      return renderAbsent(entry.notStated);
    default:
      return fact satisfies never;
  }
}

function renderNote(note: string | undefined): Piece {
  return note !== undefined && html`<small>${note}</small>`;
}
