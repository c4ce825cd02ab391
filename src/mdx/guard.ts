import type { Definition, Heading, Nodes, Root } from 'mdast';
import { imageFault } from './address.ts';
import type { Element } from './element.ts';
import { componentFaults } from './guard-component.ts';
import { type Context, checkLiteral, rangeOf } from './guard-context.ts';
import { checkDefinitions, checkImage, checkLink } from './guard-links.ts';
import { checkBrace, checkHeading, checkMention, checkNotes, checkText } from './guard-text.ts';
import { limits } from './limits.ts';
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
      checkMention(context, node.identifier, range);
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

function checkElement(context: Context, node: Element, range: Range): void {
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
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return definitions;
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
    mentions: 0,
  };
  if (walk(context, tree, { range: { start: 0, end: 0 }, depth: 0, inLink: false })) {
    checkDefinitions(context);
    checkNotes(context);
  }
  return { faults: context.faults, images: [...context.images], headings: context.headings };
}
