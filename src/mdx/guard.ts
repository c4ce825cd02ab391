import type { Definition, Heading, Nodes, Root } from 'mdast';
import { imageFault, linkFault } from './address.ts';
import { hasControlCharacter } from './characters.ts';
import { componentFaults, isFileName } from './guard-component.ts';
import { limits } from './limits.ts';
import { toPlainText } from './plain-text.ts';
import type { Fault, Range, Source } from './source.ts';

/** What the guard found in a tree. */
export type Guarded = {
  readonly faults: readonly Fault[];
  /** Paths `media/…` of the pictures, each once, in the order of the text. */
  readonly images: readonly string[];
  /** The headings that have words, in the order of the text. */
  readonly headings: readonly Heading[];
};

/** Kinds of nodes that count as a level of nesting. */
const levels = new Set<Nodes['type']>([
  'list',
  'blockquote',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'footnoteDefinition',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

type Place = { readonly range: Range; readonly depth: number; readonly inLink: boolean };
type Context = {
  readonly source: Source;
  readonly masked: readonly Range[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly faults: Fault[];
  readonly images: Set<string>;
  readonly headings: Heading[];
  readonly notes: { readonly mentioned: Set<string>; readonly defined: Map<string, Range> };
  readonly pictured: Set<string>;
  readonly linked: Set<string>;
  heading: number;
  addresses: number;
};

/** Nodes that the reader makes of plain addresses have no position: they lie in their parent. */
const rangeOf = (node: Nodes, otherwise: Range): Range => ({
  start: node.position?.start.offset ?? otherwise.start,
  end: node.position?.end.offset ?? otherwise.end,
});

function checkLiteral(context: Context, value: string | null | undefined, range: Range): void {
  if (!value || !hasControlCharacter(value)) return;
  // Written as it is, the character was found at its own place before.
  if (hasControlCharacter(context.source.markdown.slice(range.start, range.end))) return;
  context.faults.push({
    rule: 'control-character',
    message: 'Here a control character is written as a code (&#…;).',
    help: 'Take the code out.',
    ...range,
  });
}

function countAddress(context: Context, address: string, range: Range): void {
  const before = context.addresses;
  context.addresses += address.length;
  if (before <= limits.addresses && context.addresses > limits.addresses) {
    const message = `The addresses of all links together have more than ${limits.addresses.toLocaleString('en')} characters.`;
    context.faults.push({ rule: 'too-long', message, help: 'Use fewer links or shorter addresses.', ...range });
  }
}

function checkLink(context: Context, node: Extract<Nodes, { type: 'link' | 'linkReference' }>, range: Range): void {
  if (toPlainText(node) === '') {
    context.faults.push({ rule: 'link-empty', message: 'This link has no words.', ...range });
  }
  if (node.type === 'linkReference') {
    context.linked.add(node.identifier);
    countAddress(context, context.definitions.get(node.identifier)?.url ?? '', range);
    return;
  }
  countAddress(context, node.url, range);
  checkLiteral(context, node.title, range);
  const fault = linkFault(node.url);
  if (fault !== null) context.faults.push({ ...fault, ...range });
}

function checkImage(context: Context, node: Extract<Nodes, { type: 'image' | 'imageReference' }>, range: Range): void {
  const reference = node.type === 'imageReference';
  const address = reference ? (context.definitions.get(node.identifier)?.url ?? '') : node.url;
  if (reference) context.pictured.add(node.identifier);
  else checkLiteral(context, node.title, range);
  checkLiteral(context, node.alt, range);
  countAddress(context, address, range);
  const fault = imageFault(address);
  if (fault === null) context.images.add(address);
  else context.faults.push({ ...fault, ...range });
  const alt = (node.alt ?? '').trim();
  if (alt === '') {
    const help = 'Say between [ and ] what it shows. For mere decoration write <Figure src="…" alt="" />.';
    context.faults.push({ rule: 'alt-missing', message: 'This picture has no alternative text.', help, ...range });
  } else if (isFileName(alt)) {
    context.faults.push({
      rule: 'alt-missing',
      message: 'The alternative text of this picture is the name of a file.',
      ...range,
    });
  }
}

function checkHeading(context: Context, node: Heading, range: Range): void {
  const text = toPlainText(node);
  if (text === '') {
    context.faults.push({ rule: 'heading-empty', message: 'This heading has no words.', ...range });
    return;
  }
  context.headings.push(node);
  if (node.depth === 1) {
    const message = `“${text.slice(0, 60).toWellFormed()}” is a heading of the first level, and the page has one already.`;
    context.faults.push({ rule: 'heading-one', message, help: 'Write ## before it.', ...range });
  }
  const depth = Math.max(2, node.depth);
  if (depth > context.heading + 1) {
    const message = `After ${context.heading === 1 ? 'the title' : `a heading of level ${context.heading}`} comes one of level ${depth}.`;
    const help = `Write ${'#'.repeat(context.heading + 1)} before it.`;
    context.faults.push({ rule: 'heading-skipped', message, help, ...range });
  }
  context.heading = depth;
}

const missingNote = /\[\^[^\]\s]{1,100}\]/g;

function checkText(context: Context, value: string, range: Range): void {
  checkLiteral(context, value, range);
  if (!value.includes('[^')) return;
  for (const found of value.matchAll(missingNote)) {
    const message = `The footnote ${found[0]} has no text.`;
    const at = context.source.markdown.indexOf(found[0], range.start);
    const start = at >= range.start && at < range.end ? at : range.start;
    context.faults.push({
      rule: 'footnote-missing',
      message,
      help: `Add a line: ${found[0]}: …`,
      start,
      end: start + found[0].length,
    });
  }
}

function checkBrace(context: Context, range: Range): void {
  const last = context.faults.findLast(({ rule }) => rule === 'expression');
  // `{a {b} c}` is one mistake.
  if (last !== undefined && range.start < last.end) return;
  const { markdown } = context.source;
  const close = /^\{[^{}\r\n]*(?:\{[^{}\r\n]*\}[^{}\r\n]*)*\}/.exec(
    markdown.slice(range.start, range.start + 300),
  )?.[0];
  context.faults.push({
    rule: 'expression',
    message:
      close === undefined
        ? 'The sign { begins program code, which may not stand in a text.'
        : `${close.length > 60 ? `${close.slice(0, 60).toWellFormed()}…` : close} is program code, which may not stand in a text.`,
    help:
      close === undefined || !/^\{[\s\w,.;:!?-]*\}$/.test(close)
        ? 'Write \\{ for the sign {, or take it out.'
        : `Write \\${close} if the braces are meant, or take it out.`,
    start: range.start,
    end: range.start + (close?.length ?? 1),
  });
}

/** Checks one node, not its children. */
function checkNode(context: Context, node: Nodes, { range, inLink }: Place): void {
  switch (node.type) {
    case 'text':
      checkText(context, node.value, range);
      return;
    case 'inlineCode':
    case 'code':
      checkLiteral(context, node.value, range);
      return;
    case 'link':
    case 'linkReference':
      checkLink(context, node, range);
      return;
    case 'image':
    case 'imageReference':
      checkImage(context, node, range);
      return;
    case 'definition':
      checkLiteral(context, node.title, range);
      return;
    case 'heading':
      checkHeading(context, node, range);
      return;
    case 'footnoteReference':
      context.notes.mentioned.add(node.identifier);
      if (inLink)
        context.faults.push({ rule: 'footnote-in-link', message: 'A footnote stands inside a link.', ...range });
      return;
    case 'footnoteDefinition':
      if (!context.notes.defined.has(node.identifier)) context.notes.defined.set(node.identifier, range);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkElement(context, node, range);
      return;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      checkBrace(context, range);
      return;
    case 'mdxjsEsm':
      context.faults.push({
        rule: 'import-export',
        message: `This line begins with the word ${node.value.slice(0, 6)}, and is read as program code.`,
        ...range,
      });
      return;
    case 'root':
    case 'paragraph':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'break':
    case 'thematicBreak':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return;
    case 'html':
    case 'yaml':
      context.faults.push({ rule: 'html-element', message: 'This is no Markdown of the catalogue.', ...range });
      return;
    default:
      // What a later version of the reader may bring is refused until it is known here.
      context.faults.push({ rule: 'html-element', message: 'This is no Markdown of the catalogue.', ...range });
      node satisfies never;
  }
}

function checkElement(
  context: Context,
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  range: Range,
): void {
  context.faults.push(...componentFaults(node, range, context.masked));
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    const start = attribute.position?.start.offset ?? range.start;
    checkLiteral(context, attribute.value, { start, end: attribute.position?.end.offset ?? start });
    if (node.name === 'Figure' && attribute.name === 'src' && imageFault(attribute.value) === null) {
      context.images.add(attribute.value);
    }
  }
}

/** @returns `false` where the tree is too deep to be looked at */
function walk(context: Context, node: Nodes, place: Place): boolean {
  if (place.depth > limits.depth) {
    const message = `More than ${limits.depth} lists, quotations or components stand inside each other here.`;
    context.faults.push({ rule: 'too-deep', message, start: place.range.start, end: place.range.start + 1 });
    return false;
  }
  checkNode(context, node, place);
  if (!('children' in node)) return true;
  const inLink = place.inLink || node.type === 'link' || node.type === 'linkReference';
  for (const child of node.children) {
    const depth = place.depth + (levels.has(child.type) ? 1 : 0);
    if (!walk(context, child, { range: rangeOf(child, place.range), depth, inLink })) return false;
  }
  return true;
}

/** All definitions of addresses; of two with one name the first holds, as Markdown says. */
function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
  return definitions;
}

function checkDefinitions(context: Context): void {
  for (const [identifier, definition] of context.definitions) {
    const fault = linkFault(definition.url);
    if (fault === null) continue;
    // A picture's address is judged where the picture stands.
    if (imageFault(definition.url) === null && !context.linked.has(identifier)) continue;
    if (context.pictured.has(identifier) && !context.linked.has(identifier)) continue;
    context.faults.push({ ...fault, ...rangeOf(definition, { start: 0, end: 0 }) });
  }
  for (const [identifier, range] of context.notes.defined) {
    if (context.notes.mentioned.has(identifier)) continue;
    const message = `The footnote [^${identifier.slice(0, 40).toWellFormed()}] is mentioned nowhere in the text.`;
    context.faults.push({ rule: 'footnote-unused', message, ...range });
  }
}

/**
 * Goes through a tree and refuses whatever is not text of the closed dialect. Everything that it does not know is
 * refused, so that nothing new reaches a page by itself.
 * @param masked parts of the text that were blanked before it was read
 */
export function guard(source: Source, tree: Root, masked: readonly Range[]): Guarded {
  const context: Context = {
    source,
    masked,
    definitions: definitionsOf(tree),
    faults: [],
    images: new Set(),
    headings: [],
    notes: { mentioned: new Set(), defined: new Map() },
    pictured: new Set(),
    linked: new Set(),
    heading: 1,
    addresses: 0,
  };
  if (walk(context, tree, { range: { start: 0, end: 0 }, depth: 0, inLink: false })) checkDefinitions(context);
  return { faults: context.faults, images: [...context.images], headings: context.headings };
}
