import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { BlockElement, InlineElement } from './element.ts';

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';

/** A component on lines with nothing else is a block, however its tags are spread over the lines. */
function toBlock(element: InlineElement): BlockElement {
  const paragraph: Paragraph = { type: 'paragraph', children: element.children };
  if (element.position !== undefined) paragraph.position = element.position;
  return { ...element, type: 'mdxJsxFlowElement', children: element.children.every(isBlank) ? [] : [paragraph] };
}

function unravelled(child: RootContent): RootContent[] | null {
  if (child.type !== 'paragraph') return null;
  const blocks: BlockElement[] = [];
  for (const node of child.children) {
    if (node.type === 'mdxJsxTextElement') blocks.push(toBlock(node));
    else if (!isBlank(node)) return null;
  }
  return blocks.length === 0 ? null : blocks;
}

/**
 * Turns paragraphs that hold nothing but components into those components, in place: `<Quote by="…">Words.</Quote>`
 * on one line is what people write, and MDX reads it as a part of a sentence.
 */
export function unravel(tree: Root): void {
  // A list of what is still to be looked at: components may be nested beyond what calls can be.
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('children' in node)) continue;
    const children = node.children as RootContent[];
    if (children.some((child) => child.type === 'paragraph')) {
      node.children = children.flatMap((child) => unravelled(child) ?? [child]) as typeof node.children;
    }
    for (const child of node.children) waiting.push(child);
  }
}
