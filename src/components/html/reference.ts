import type { Rule } from '../../diagnostics/rule.ts';
import type { Words } from '../../i18n/words.ts';
import type { Reference } from '../../records/reference.ts';
import type { ReferenceKey, Written } from '../../records/reference-keys.ts';
import {
  creditSystemCells,
  frameworkCells,
  keyAnchor,
  listAnchor,
  valueAnchor,
} from '../../records/reference-markdown.ts';
import type { ReferenceValue } from '../../records/reference-values.ts';
import { type Html, html, type Piece } from './html.ts';

/** The keys of a concept as a table. */
export function renderKeys(keys: readonly ReferenceKey[], kind: string, caption: string, words: Words): Html {
  const own = words.reference;
  return table(
    caption,
    [own.key, own.write, own.means, own.states, own.mapsTo],
    keys.map(({ path, doc, example, required, states, mapsTo = '', ...key }) => ({
      id: keyAnchor(kind, path),
      cells: [
        html`<code>${path}</code>`,
        renderWritten(key, kind, words),
        html`${required && html`<strong>${own.required}</strong> `}${doc}${example !== undefined && html` ${own.example} <code>${example}</code>`}`,
        states.join(' '),
        mapsTo,
      ],
    })),
  );
}

/** The rules of a concept as a table, each with the way to its page. */
export function renderRules(
  rules: readonly Rule[],
  caption: string,
  words: Words,
  hrefOf: (rule: string) => string,
): Html {
  const own = words.reference;
  return table(
    caption,
    [own.rule, own.severity, own.whatIsWrong],
    [...rules]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, severity, title }) => ({
        cells: [html`<a href="${hrefOf(id)}"><code>${id}</code></a>`, words.checksPage.severities[severity], title],
      })),
  );
}

/** How each kind of value is written, as a table. */
export function renderValues(values: readonly ReferenceValue[], words: Words, hrefOf: (rule: string) => string): Html {
  const own = words.reference;
  return table(
    own.values,
    [own.value, own.write, own.examples, own.rule],
    values.map(({ name, how, words: list, examples, rule }) => ({
      id: valueAnchor(name),
      cells: [
        name,
        how ?? (list.length > 0 && html`<a href="#${listAnchor(name)}">${own.lists}</a>`),
        examples.map((one, index) => html`${index > 0 && ' · '}<code>${one}</code>`),
        rule !== undefined && html`<a href="${hrefOf(rule)}"><code>${rule}</code></a>`,
      ],
    })),
  );
}

/** The frameworks whose levels can be written, as a table. */
export function renderFrameworks(frameworks: Reference['frameworks'], { reference: own }: Words): Html {
  const head = [own.framework, own.means, own.country, own.otherNames, own.levels];
  return table(
    own.frameworks,
    head,
    frameworks.map((one) => ({ cells: frameworkCells(one) })),
  );
}

/** The credit systems, as a table. */
export function renderCreditSystems(systems: Reference['creditSystems'], { reference: own }: Words): Html {
  return table(
    own.creditSystems,
    [own.system, own.means, own.otherNames],
    systems.map((one) => ({ cells: creditSystemCells(one) })),
  );
}

/** The words of a closed list: with their meanings as a table, else in one line. */
export function renderList({ name, words: list }: ReferenceValue, words: Words): Html {
  const own = words.reference;
  if (list.every(({ meaning }) => meaning === '')) {
    return html`<p>${list.map(({ word }, index) => html`${index > 0 && ' · '}<code>${word}</code>`)}</p>`;
  }
  return table(
    name,
    [own.word, own.meaning],
    list.map(({ word, meaning }) => ({ cells: [html`<code>${word}</code>`, meaning] })),
  );
}

function renderWritten(
  { write, amount }: Pick<ReferenceKey, 'write' | 'amount'>,
  kind: string,
  { reference: own }: Words,
): Piece {
  const one = (given: Written): Piece => {
    if ('word' in given) return html`<code>${given.word}</code>`;
    if ('value' in given) return html`<a href="#${valueAnchor(given.value)}">${given.value}</a>`;
    if ('form' in given) return own[given.form];
    return html`${given.of === kind ? own.as : own.asInOffer} <a href="#${keyAnchor(given.of, given.as)}"><code>${given.as}</code></a>`;
  };
  const forms = write.map((given, index) => html`${index > 0 && ' · '}${one(given)}`);
  if (amount === 'one') return forms;
  return html`${amount === 'list' ? own.listOf('') : own.oneOrMore('')}${forms}`;
}

type Row = { readonly id?: string; readonly cells: readonly Piece[] };

function table(caption: string, head: readonly string[], rows: readonly Row[]): Html {
  const cell = (piece: Piece, column: number): Html =>
    column === 0 ? html`<th scope="row">${piece}</th>` : html`<td data-label="${head[column] ?? ''}">${piece}</td>`;
  return html`<table class="stacking"><caption class="visually-hidden">${caption}</caption><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map(({ id, cells }) => html`<tr${id !== undefined && html` id="${id}"`}>${cells.map(cell)}</tr>`)}</tbody></table>`;
}
