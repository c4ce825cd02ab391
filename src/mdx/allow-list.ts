import type { Nodes } from 'hast';
import { schemes } from './address.ts';

/** All that the rendered text of a body can hold. */
export type AllowList = {
  /** Attribute names by element name, as HTML writes them. */
  readonly elements: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of classes; there are no others. */
  readonly classes: ReadonlySet<string>;
  /** What an `href` may begin with, if it is not a path or a place in the page. A `src` is always a path. */
  readonly schemes: ReadonlySet<string>;
};

const plain = 'blockquote br code dd del dl dt em figcaption figure hr p strong sub summary sup tbody thead tr ul';
const withAttributes: readonly (readonly [name: string, attributes: string])[] = [
  ['a', 'aria-describedby aria-label class href id rel title'],
  ['address', 'class'],
  ['details', 'class'],
  ['div', 'class lang role'],
  ['h3', 'id lang'],
  ['h4', 'id'],
  ['h5', 'id'],
  ['h6', 'id'],
  ['img', 'alt decoding loading src title'],
  ['input', 'aria-label checked disabled type'],
  ['li', 'class id'],
  ['ol', 'class start'],
  ['pre', 'tabindex'],
  ['section', 'aria-label class tabindex'],
  ['span', 'class lang'],
  ['table', ''],
  ['td', 'class'],
  ['th', 'class scope'],
];
const withClass = new Set(['dl', 'figure', 'p', 'ul']);

const classes =
  'align-centre align-end banner banner-title contact-card contact-title explain flow footnote-back footnotes figure is-caution is-inline is-note is-tip ledger more quiet quote scroll steps task tasks video-card video-title visually-hidden';

const list: AllowList = {
  elements: new Map([
    ...plain.split(' ').map((name) => [name, new Set(withClass.has(name) ? ['class'] : [])] as const),
    ...withAttributes.map(([name, attributes]) => [name, new Set(attributes.split(' ').filter(Boolean))] as const),
  ]),
  classes: new Set(classes.split(' ')),
  schemes: new Set(schemes),
};

/** Elements, attributes, classes and address schemes of rendered bodies: for the renderer's last look, and for tests of built pages. */
export const mdxAllowList = (): AllowList => list;

const attributeNames: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['tabIndex', 'tabindex'],
]);

const attributeName = (property: string): string =>
  attributeNames.get(property) ?? property.replace(/^aria[A-Z]/, (start) => `aria-${start.slice(4)}`).toLowerCase();

function isAllowedAddress(name: string, value: string): boolean {
  // What a browser takes out before it looks for the scheme.
  const address = value.replace(/[\p{Cc}\s]/gu, '');
  if (address !== value || address.startsWith('//') || address.includes('\\')) return false;
  const scheme = /^([^/?#]*):/.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || (name === 'href' && list.schemes.has(scheme));
}

function isAllowedAttribute(allowed: ReadonlySet<string>, property: string, value: unknown): boolean {
  const name = attributeName(property);
  if (!allowed.has(name)) return false;
  if (name === 'href' || name === 'src') return typeof value === 'string' && isAllowedAddress(name, value);
  if (name === 'class') return Array.isArray(value) && value.every((one) => list.classes.has(String(one)));
  return true;
}

/**
 * Looks through a rendered tree for anything off the allow-list: the second lock behind the guard.
 * @returns what was found first, such as `script` or `a onclick`; `null` where all is well
 */
export function offAllowList(tree: Nodes): string | null {
  if (tree.type === 'text') return null;
  if (tree.type !== 'root' && tree.type !== 'element') return tree.type;
  if (tree.type === 'element') {
    const allowed = list.elements.get(tree.tagName);
    if (allowed === undefined) return tree.tagName;
    for (const [property, value] of Object.entries(tree.properties)) {
      if (value === undefined || value === null || value === false) continue;
      if (!isAllowedAttribute(allowed, property, value)) return `${tree.tagName} ${attributeName(property)}`;
    }
  }
  for (const child of tree.children) {
    const found = offAllowList(child);
    if (found !== null) return found;
  }
  return null;
}
