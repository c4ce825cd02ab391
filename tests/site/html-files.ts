import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element of a built page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as it was written. */
export type Page = {
  /** Path of its file below the site, with forward slashes: `offers/index.html`. */
  readonly path: string;
  readonly html: string;
  /** All elements, in the order of the page; those in templates too. */
  readonly elements: readonly Element[];
};

/** Every page of a built site, by path. */
export function readPages(folder: string): readonly Page[] {
  return globSync('**/*.html', { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => readPage(folder, path));
}

/** One page. @throws where there is none */
export function readPage(folder: string, path: string): Page {
  const html = readFileSync(join(folder, path), 'utf8');
  const elements: Element[] = [];
  collect(parse(html).childNodes, elements);
  return { path, html, elements };
}

/** An attribute of an element; undefined where it has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Elements of a page by their names. */
export function elementsNamed(page: Page, ...names: readonly string[]): readonly Element[] {
  return page.elements.filter(({ tagName }) => names.includes(tagName));
}

/** The words of a page's main part, or of one element, with single spaces. */
export function wordsOf(of: Page | Element): string {
  const root = 'html' in of ? elementsNamed(of, 'main')[0] : of;
  if (root === undefined) throw new Error('the page has no main part');
  return textOf(root).replaceAll(/\s+/g, ' ').trim();
}

/** Addresses in attributes that a browser follows or loads, as written. */
export function addressesIn(page: Page): readonly string[] {
  return page.elements.flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => {
      if (element.tagName === 'meta') return readRefresh(element, name, value);
      return ['href', 'src', 'action', 'poster', 'data-index', 'xlink:href'].includes(name) ? [value] : [];
    }),
  );
}

function readRefresh(element: Element, name: string, value: string): string[] {
  const target = /url=(.+)$/.exec(value)?.[1];
  return name === 'content' && attribute(element, 'http-equiv') === 'refresh' && target ? [target] : [];
}

function collect(nodes: readonly Node[], into: Element[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    into.push(node);
    collect('content' in node ? node.content.childNodes : node.childNodes, into);
  }
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || node.tagName === 'script' || node.tagName === 'style') return '';
  // Blocks end a word, whatever stands in the source around them.
  const space = /^(?:a|abbr|b|bdi|code|em|i|small|span|strong|sub|sup)$/.test(node.tagName) ? '' : ' ';
  return `${space}${node.childNodes.map(textOf).join('')}${space}`;
}
