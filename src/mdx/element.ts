import type { Nodes } from 'mdast';

/** A component that stands as a block. */
export type BlockElement = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;
/** A component in the middle of a line. */
export type InlineElement = Extract<Nodes, { type: 'mdxJsxTextElement' }>;
export type Element = BlockElement | InlineElement;
export type WrittenAttribute = Element['attributes'][number];
