import type { Element, ElementContent, Nodes as HastNodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Nodes, Root, Table } from 'mdast';
import { defaultHandlers, type Handlers, toHast } from 'mdast-util-to-hast';
import { offAllowList } from './allow-list.ts';
import { toPlainText } from './plain-text.ts';
import {
  element,
  imageProperties,
  languageOf,
  linkProperties,
  type Manner,
  renderComponent,
} from './render-component.ts';
import { createNames, renderTable } from './render-table.ts';
import { createIds, idPrefix } from './slug.ts';

/** A heading of a rendered text: its id in the page, its words, and its depth there (3 to 6). */
export type BodyHeading = { readonly id: string; readonly text: string; readonly depth: number };
export type Rendered = {
  readonly html: string;
  readonly headings: readonly BodyHeading[];
  /** What the last look found off the allow-list; then there is no HTML. */
  readonly refused: string | null;
};

/** A level below the page's own: the text stands in a section with a heading of level 2. */
const depthInPage = (depth: number): number => Math.min(6, Math.max(2, depth) + 1);

type Page = Manner & {
  readonly prefix: string;
  readonly ids: ReadonlyMap<Heading, string>;
  /** Ids of headings by what an editor writes after `#`. */
  readonly places: ReadonlyMap<string, string>;
};

function toHref(address: string, page: Page) {
  const place = address.startsWith('#') ? page.places.get(decodePlace(address.slice(1))) : undefined;
  return place === undefined ? linkProperties(address, page.base) : { href: `#${place}` };
}

function decodePlace(place: string): string {
  try {
    return decodeURIComponent(place).toLowerCase();
  } catch {
    return place.toLowerCase();
  }
}

const titled = (title: string | null | undefined) => (title ? { title } : {});

function handlersOf(page: Page): Handlers {
  const tableName = createNames();
  return {
    heading(state, node: Heading) {
      const id = page.ids.get(node);
      // A heading without words is not shown.
      return id === undefined
        ? undefined
        : element(`h${depthInPage(node.depth)}`, { id }, state.all(node) as ElementContent[]);
    },
    link: (state, node) => element('a', { ...toHref(node.url, page), ...titled(node.title) }, state.all(node)),
    linkReference(state, node) {
      const definition = state.definitionById.get(String(node.identifier).toUpperCase());
      if (definition === undefined) return state.all(node);
      return element('a', { ...toHref(definition.url, page), ...titled(definition.title) }, state.all(node));
    },
    image: (_state, node) =>
      element('img', { ...imageProperties(node.url, (node.alt ?? '').trim(), page.base), ...titled(node.title) }, []),
    imageReference(state, node) {
      const definition = state.definitionById.get(String(node.identifier).toUpperCase());
      if (definition === undefined) return undefined;
      return element(
        'img',
        { ...imageProperties(definition.url, (node.alt ?? '').trim(), page.base), ...titled(definition.title) },
        [],
      );
    },
    code: (_state, node) => element('pre', { tabIndex: 0 }, [element('code', {}, [`${node.value}\n`])]),
    table: (state, node: Table) => renderTable(state, node, (columns) => tableName(page.words.table(columns))),
    list(state, node) {
      const list = defaultHandlers.list(state, node);
      const { start } = list.properties;
      const tasks = node.children.some((item: { checked?: boolean | null }) => typeof item.checked === 'boolean');
      list.properties = { ...(typeof start === 'number' ? { start } : {}), ...(tasks ? { className: ['tasks'] } : {}) };
      return list;
    },
    listItem(state, node, parent) {
      const item = defaultHandlers.listItem(state, node, parent);
      item.properties = typeof node.checked === 'boolean' ? { className: ['task'] } : {};
      if (typeof node.checked === 'boolean') nameBox(item, node.checked ? page.words.taskDone : page.words.taskOpen);
      return item;
    },
    footnoteReference(state, node) {
      const mention = defaultHandlers.footnoteReference(state, node);
      const [link] = mention.children;
      if (link?.type === 'element') {
        const { href, id } = link.properties;
        link.properties = { href, id, ariaDescribedBy: [`${page.prefix}-notes`] };
      }
      return mention;
    },
    mdxJsxFlowElement: (state, node) => renderComponent(node, state.wrap(state.all(node), true), page) ?? undefined,
    // The guard lets none of these pass; were one to come through, it would leave nothing on the page.
    mdxJsxTextElement: () => undefined,
    mdxTextExpression: () => undefined,
    mdxFlowExpression: () => undefined,
    mdxjsEsm: () => undefined,
    html: () => undefined,
    yaml: () => undefined,
  };
}

function nameBox(item: Element, name: string): void {
  const paragraph = item.children.find((child) => child.type === 'element' && child.tagName === 'p');
  const around = paragraph?.type === 'element' ? [...item.children, ...paragraph.children] : item.children;
  const box = around.find((child) => child.type === 'element' && child.tagName === 'input');
  if (box?.type === 'element') box.properties['ariaLabel'] = name;
}

/** The section of notes as the renderer writes it, with ids and classes of ours. */
function tidyNotes(section: Element, page: Page): void {
  section.properties = { className: ['footnotes'] };
  const waiting: Element[] = [section];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.tagName === 'h3' && node.properties['id'] === 'footnote-label') {
      node.properties = { id: `${page.prefix}-notes`, ...languageOf(page) };
    }
    if (node.properties['dataFootnoteBackref'] !== undefined) {
      const { href, ariaLabel } = node.properties;
      node.properties = { href, ariaLabel, className: ['footnote-back'] };
    }
    waiting.push(...node.children.filter((child) => child.type === 'element'));
  }
}

/** Footnotes are known by numbers, in the order in which they are mentioned: what an editor calls them stays in the file. */
function numberNotes(tree: Root): void {
  const numbers = new Map<string, string>();
  const visit = (node: Nodes, change: (identifier: string) => string): void => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      node.identifier = change(node.identifier);
    if ('children' in node) for (const child of node.children) visit(child, change);
  };
  visit(tree, (identifier) => {
    const number = numbers.get(identifier) ?? String(numbers.size + 1);
    numbers.set(identifier, number);
    return number;
  });
}

/**
 * Renders a tree that passed the guard. The tree is changed on the way: render it once.
 * @param headings the headings of the tree that have words
 * @param part name of the text within its page, where a page has several; kebab-case, or empty
 */
export function renderTree(tree: Root, headings: readonly Heading[], manner: Manner, part: string): Rendered {
  // No slug has two hyphens in a row, so the ids of two parts never meet.
  const prefix = part === '' ? idPrefix : `${idPrefix}${part}--`;
  const idOf = createIds(prefix);
  const found = headings.map((node) => {
    const text = toPlainText(node);
    return { node, heading: { id: idOf(text), text, depth: depthInPage(node.depth) } };
  });
  const page: Page = {
    ...manner,
    prefix,
    ids: new Map(found.map(({ node, heading }) => [node, heading.id])),
    places: new Map(found.map(({ heading }) => [heading.id.slice(prefix.length), heading.id])),
  };
  numberNotes(tree);
  const hast: HastNodes = toHast(tree, {
    handlers: handlersOf(page),
    clobberPrefix: `${prefix}-`,
    footnoteLabel: manner.words.notes,
    footnoteLabelTagName: 'h3',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, use) => manner.words.backToText(index + 1, use),
  });
  const last = hast.type === 'root' ? hast.children.at(-1) : undefined;
  if (last?.type === 'element' && last.properties['dataFootnotes'] !== undefined) tidyNotes(last, page);
  const refused = offAllowList(hast);
  return { html: refused === null ? toHtml(hast) : '', headings: found.map(({ heading }) => heading), refused };
}
