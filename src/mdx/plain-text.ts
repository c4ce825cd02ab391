import type { Nodes } from 'mdast';
import { componentOf } from './components.ts';

const inline = new Set([
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'break',
]);

function wordsOfAttributes(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string {
  const component = componentOf(node.name ?? '');
  const words = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return '';
    const known = component?.attributes.find(({ name }) => name === attribute.name);
    return known?.kind === 'text' ? attribute.value.replace(/\s+/g, ' ') : '';
  });
  return words.filter((word) => word !== '').join('\n');
}

function collect(node: Nodes, into: string[]): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      into.push(node.value.replace(/\s+/g, ' '));
      break;
    case 'image':
    case 'imageReference':
      into.push((node.alt ?? '').replace(/\s+/g, ' '));
      break;
    case 'break':
      into.push(' ');
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      into.push(wordsOfAttributes(node), '\n');
      break;
    default:
  }
  if ('children' in node) {
    for (const child of node.children) collect(child, into);
  }
  if (!inline.has(node.type)) into.push('\n');
}

/** The words of a part of a text without any marks: parts of a sentence on one line, blocks on lines of their own. */
export function toPlainText(node: Nodes): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
