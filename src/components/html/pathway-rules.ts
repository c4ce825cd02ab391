import type { PathwayItem, PathwayRule } from '../../views/types/pathway.ts';
import { renderCompareTick } from './compare-tick.ts';
import { type Html, html } from './html.ts';
import { langOf, renderLine } from './line.ts';
import type { Speaking } from './speaking.ts';

/** Rules as headed lists: a solid bar where all count, a dashed one where some of them are enough. */
export function renderPathwayRules(rules: readonly PathwayRule[], speaking: Speaking): Html {
  return html`${rules.map((rule) => html`<div class="pathway-rule">${renderRule(rule, speaking, true)}</div>`)}`;
}

function renderRule({ title, lines, kind, items }: PathwayRule, speaking: Speaking, isFirst: boolean): Html {
  const heading = isFirst ? html`<h3>${title}</h3>` : html`<p class="terms-rule">${title}</p>`;
  const asides = lines?.map((line) => html`<p class="explain">${renderLine(line, speaking)}</p>`);
  const members = items.map(
    (item) => html`<li>${'items' in item ? renderRule(item, speaking, false) : renderItem(item, speaking)}</li>`,
  );
  const list = members.length > 0 && html`<ul class="terms is-${kind === 'all' ? 'all' : 'any'}">${members}</ul>`;
  return html`${heading}${asides}${list}`;
}

function renderItem({ label, href, lang, note, offer }: PathwayItem, speaking: Speaking): Html {
  const name =
    href === undefined
      ? html`<span${langOf(lang)}>${label}</span>`
      : html`<a href="${href}"${langOf(lang)}>${label}</a>`;
  const tick =
    offer !== undefined &&
    html` <span class="no-print">${renderCompareTick({ id: offer, title: label, ...(lang === undefined ? {} : { lang }) }, speaking)}</span>`;
  return html`${name}${note !== undefined && html` <span class="quiet">${note}</span>`}${tick}`;
}
