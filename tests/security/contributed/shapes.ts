import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { readGraph } from '../../exports/read-graph.ts';

/*
 * The shape of a file: everything in it that acts, and no words: elements, attributes, where addresses lead, keys,
 * properties of a graph, lines of a calendar, directives of a server. A catalogue full of attacks must have no shape that
 * the same catalogue with harmless words lacks: what is new has broken out of a text.
 */

type HtmlNode = DefaultTreeAdapterTypes.Node;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Attributes whose values are addresses that a browser follows or loads. */
const ADDRESSES = new Set([
  'action',
  'cite',
  'data',
  'formaction',
  'href',
  'ping',
  'poster',
  'src',
  'srcset',
  'xlink:href',
]);

/** Where an address leads, without what may differ between two catalogues. */
function targetOf(value: string, page: string): string {
  if (!URL.canParse(value, page)) return 'no address';
  const url = new URL(value, page);
  if (url.origin !== new URL(page).origin) return url.protocol;
  return 'own';
}

/** The shape of HTML that a browser has read; `page` is its address. */
export function shapeOfHtml(html: string, page: string, fragment = false): Set<string> {
  const shape = new Set<string>();
  const visit = (node: HtmlNode): void => {
    if (node.nodeName === '#comment') shape.add('comment');
    if ('tagName' in node) for (const mark of shapeOfElement(node, page)) shape.add(mark);
    if ('content' in node && node.nodeName === 'template') visit((node as DefaultTreeAdapterTypes.Template).content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(fragment ? parseFragment(html) : parse(html));
  return shape;
}

function shapeOfElement(element: HtmlElement, page: string): string[] {
  const name = element.tagName;
  const attributes = new Map(
    element.attrs.map((one) => [one.prefix ? `${one.prefix}:${one.name}` : one.name, one.value]),
  );
  const marks = [`<${name}>`];
  for (const [attribute, value] of attributes) {
    marks.push(`<${name} ${attribute}>`);
    if (ADDRESSES.has(attribute)) {
      // Links to other sites are what a text may hold, by one of four ways; anything that is loaded must be our own.
      const target = targetOf(value, page);
      const isLink = name === 'a' && /^(?:own|https?:|mailto:|tel:)$/.test(target);
      if (!isLink) marks.push(`<${name} ${attribute}> to ${target}`);
    }
    if (attribute === 'http-equiv' || attribute === 'rel' || attribute === 'type')
      marks.push(`<${name} ${attribute}=${value}>`);
  }
  if (name === 'script' || name === 'style') {
    const words = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    if (attributes.get('type') === 'application/ld+json') marks.push(...shapeOfJson(words, 'JSON-LD'), ...leaks(words));
    else if (words.trim() !== '') marks.push(`<${name}> of ${digest(words)}`);
  }
  return marks;
}

/** What would end or hide a script element, had it been read by another reader than ours. */
function leaks(words: string): string[] {
  return /<[/!s]/i.test(words) ? ['markup in JSON-LD'] : [];
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Keys of JSON, and the contexts it refers to; names of records are all one. */
export function shapeOfJson(text: string, label = 'JSON'): Set<string> {
  const shape = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        shape.add(`${label} key ${withoutNames(key)}`);
        if (key === '@context' && typeof one === 'string') shape.add(`${label} context ${one}`);
        // HTML for others to put into their pages.
        if ((key === 'html' || key === 'content_html') && typeof one === 'string')
          for (const mark of shapeOfHtml(one, 'https://hostile.example/', true)) shape.add(`HTML in ${label}: ${mark}`);
        visit(one);
      }
  };
  visit(JSON.parse(text));
  return shape;
}

/** Ids of records of the hostile catalogue, in which there are more of them. */
export const withoutNames = (text: string): string => text.replace(/\b(way-|two-|scale-)?p\d+\b/g, '$1p');

/** Elements, attributes and instructions of XML; and of the HTML that feeds carry in it. @throws where it is not well formed */
export function shapeOfXml(text: string): Set<string> {
  const shape = new Set<string>();
  const document = XmlDocument.fromString(text);
  const isRss = document.root.name === 'rss';
  try {
    if (/<!DOCTYPE|<!ENTITY/i.test(text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''))) shape.add('document type');
    for (const [instruction = ''] of text.replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').matchAll(/<\?[\w-]+/g))
      shape.add(instruction);
    for (const element of document.find('//*')) {
      if (!(element instanceof XmlElement)) continue;
      const name = `${element.prefix}:${element.name}`;
      shape.add(`<${name}>`);
      for (const { prefix, name: attribute } of element.attrs) shape.add(`<${name} ${prefix}:${attribute}>`);
      // Readers of feeds take these for HTML.
      const isHtml =
        element.attr('type')?.value === 'html' || (isRss && /^(?:description|encoded)$/.test(element.name));
      if (isHtml)
        for (const mark of shapeOfHtml(element.content, 'https://hostile.example/', true))
          shape.add(`HTML in <${name}>: ${mark}`);
    }
  } finally {
    document.dispose();
  }
  return shape;
}

/** Properties of a graph, and the hosts whose things it speaks about. @throws where it is not well formed */
export async function shapeOfGraph(path: string, text: string): Promise<Set<string>> {
  const shape = new Set<string>();
  for (const { subject, predicate, graph } of await readGraph(path, text)) {
    shape.add(`property ${predicate.value}`);
    shape.add(`graph ${graph.value}`);
    if (subject.termType === 'NamedNode' && URL.canParse(subject.value))
      shape.add(`subject at ${new URL(subject.value).host}`);
  }
  return shape;
}

/** Names of properties and their parameters in a calendar, line by line as it stands in the file, unfolded. */
export function shapeOfCalendar(text: string): Set<string> {
  const shape = new Set<string>();
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) shape.add('line end that is none');
  for (const line of text.split('\r\n')) if (Buffer.byteLength(line) > 75) shape.add('line that is too long');
  for (const line of text.replaceAll(/\r\n[ \t]/g, '').split('\r\n')) {
    if (line === '') continue;
    const head = /^[A-Z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*(?=:)/.exec(line)?.[0];
    if (head === undefined) shape.add(`line that is none: ${line.slice(0, 40)}`);
    else
      shape.add(
        `line ${head.replaceAll(/=(?:"[^"]*"|[^;:]*)/g, '=')}${/^(?:BEGIN|END)$/.test(head) ? line.slice(head.length) : ''}`,
      );
  }
  return shape;
}

/** Columns of a table, and cells that a spreadsheet would run (OWASP, CSV injection). */
export function shapeOfCsv(text: string): Set<string> {
  const [head = [], ...rows] = parseCsv(text, { bom: true }) as string[][];
  const shape = new Set(head.map((name) => `column ${name}`));
  for (const row of rows) {
    if (row.length !== head.length) shape.add('row of another length');
    for (const cell of row)
      if (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))
        shape.add(`formula ${cell.slice(0, 20)}`);
  }
  return shape;
}

/** Elements of every part of a workbook: a formula would be an element `f`. */
export function shapeOfWorkbook(bytes: Buffer): Set<string> {
  const shape = new Set<string>();
  for (const [name, part] of partsOfZip(bytes)) {
    shape.add(`part ${name}`);
    for (const mark of shapeOfXml(part)) if (!mark.startsWith('HTML')) shape.add(mark);
    for (const [, type = ''] of part.matchAll(/<c [^>]*\bt="([^"]*)"/g)) shape.add(`cell of ${type}`);
  }
  return shape;
}

/** The files in an archive, by its directory at the end. */
function* partsOfZip(bytes: Buffer): Generator<[string, string]> {
  let at = bytes.readUInt32LE(bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [packed, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + packed);
    yield [name, (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8')];
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

/** Each line of the settings of a server, without the ids of records. */
export function shapeOfSettings(text: string): Set<string> {
  // Moved offers: ids have letters, digits and hyphens only, so that nothing else is taken for one.
  const moved = /\/offers\/[a-z0-9-]+(?:\/[a-z0-9-]+)?\//g;
  return new Set(text.split(/\r\n|\r|\n/).map((line) => line.trim().replaceAll(moved, '/offers/…/')));
}

/** The shape of any file of a site; null for those that hold no words of anybody. */
export async function shapeOf(path: string, bytes: Buffer, site: string): Promise<Set<string> | null> {
  const text = bytes.toString('utf8');
  const page = `${site}/${path.replace(/index\.html$/, '')}`;
  if (/(?:^|\/)(?:_headers|_redirects|\.htaccess|Caddyfile|nginx\.conf|robots\.txt)$/.test(path))
    return shapeOfSettings(text);
  if (path.endsWith('.html')) return shapeOfHtml(text, page);
  if (/\.(?:ttl|rdf)$/.test(path)) return await shapeOfGraph(path, text);
  if (path.endsWith('.jsonld')) return new Set([...shapeOfJson(text), ...(await shapeOfGraph(path, text))]);
  if (path.endsWith('.json') || path.endsWith('quality-link-manifest')) return shapeOfJson(text);
  if (path.endsWith('.xml') || path.endsWith('.svg')) return shapeOfXml(text);
  if (path.endsWith('.ics')) return shapeOfCalendar(text);
  if (path.endsWith('.csv')) return shapeOfCsv(text);
  if (path.endsWith('.xlsx')) return shapeOfWorkbook(bytes);
  return null;
}
