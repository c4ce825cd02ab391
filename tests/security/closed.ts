import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { mdxAllowList } from '../../src/mdx/allow-list.ts';

type Node = DefaultTreeAdapterTypes.Node;

const allowed = mdxAllowList();
const page = new URL('https://catalogue.example/prospectus/offers/a/b/');

function addressFault(name: string, value: string): string | null {
  if (!URL.canParse(value, page.href)) return `${name}=${value}`;
  const { protocol, host, pathname } = new URL(value, page);
  if (name === 'src') return host === page.host && pathname.startsWith('/prospectus/media/') ? null : `src=${value}`;
  if (!allowed.schemes.has(protocol.slice(0, -1))) return `href=${value}`;
  // What does not name another site must not lead to one.
  return protocol === 'https:' && host !== page.host && !/^https:/i.test(value) ? `href=${value}` : null;
}

function attributeFault(element: string, name: string, value: string): string | null {
  if (!allowed.elements.get(element)?.has(name) || /^on|^style$/.test(name)) return `${element} ${name}`;
  if (name === 'href' || name === 'src') return addressFault(name, value);
  if (name === 'class') return value.split(/\s+/).find((one) => !allowed.classes.has(one)) ?? null;
  if (name === 'id') return value.startsWith('text-') ? null : `id=${value}`;
  return null;
}

function faultsOf(node: Node, ids: Set<string>): string[] {
  if (node.nodeName === '#text') return [];
  const faults: string[] = [];
  if ('tagName' in node) {
    if (!allowed.elements.has(node.tagName)) faults.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      const fault = attributeFault(node.tagName, name, value);
      if (fault !== null) faults.push(fault);
      if (name === 'id' && ids.has(value)) faults.push(`id twice: ${value}`);
      if (name === 'id') ids.add(value);
    }
  } else if (node.nodeName !== '#document-fragment') faults.push(node.nodeName);
  if ('childNodes' in node) for (const child of node.childNodes) faults.push(...faultsOf(child, ids));
  return faults;
}

/**
 * Reads HTML as a browser does and names whatever is off the allow-list: elements, attributes, classes, addresses,
 * comments, ids that a page could have, ids that stand twice.
 */
export const openings = (html: string): string[] => faultsOf(parseFragment(html), new Set());
