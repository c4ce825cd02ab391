import type { Words } from '../../i18n/words.ts';
import type { MatrixState, MatrixView } from '../../views/types/transparency.ts';
import { type Html, html } from './html.ts';
import { langOf } from './line.ts';
import { renderSign } from './sign.ts';
import { signOf } from './strip.ts';

/** Which offer states which fact: a sign in every field, and its words for those who hear the page. */
export function renderMatrix({ columns, groups }: MatrixView, words: Words): Html {
  const { transparency, site } = words;
  const head = columns.map(({ short }) => html`<th scope="col">${short}</th>`);
  const body = groups.map(({ title, href, rows }) => {
    const name = href === undefined ? html`${title}` : html`<a href="${href}">${title}</a>`;
    const lines = rows.map(
      (row) =>
        html`<tr><th scope="row"><a href="${row.href}"${langOf(row.lang)}>${row.title}</a></th>${row.states.map((state) => renderField(state, words))}</tr>`,
    );
    return html`<tr class="matrix-group"><th colspan="${columns.length + 1}" scope="rowgroup">${name}</th></tr>${lines}`;
  });
  return html`<section class="scroll" aria-label="${site.tableOf(transparency.matrixCaption)}" tabindex="0"><table class="matrix"><caption class="visually-hidden">${transparency.matrixCaption}</caption><thead><tr><th scope="col">${transparency.offer}</th>${head}</tr></thead><tbody>${body}</tbody></table></section>`;
}

function renderField(state: MatrixState, { transparency, stripKey }: Words): Html {
  const [sign, said] =
    state === 'elsewhere'
      ? (['out', transparency.elsewhere] as const)
      : ([signOf(state), stripKey.states[state]] as const);
  return html`<td class="is-${sign}">${renderSign(sign, 'tile')}<span class="visually-hidden">${said}</span></td>`;
}
