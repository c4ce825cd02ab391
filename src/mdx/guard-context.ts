import type { Definition, Heading, Nodes } from 'mdast';
import { hasControlCharacter } from '../diagnostics/characters.ts';
import type { Fault, Range, Source } from './source.ts';

/** What one walk through a tree knows and gathers. */
export type Context = {
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
  mentions: number;
};

/** Nodes that the reader makes of plain addresses have no position: they lie in their parent. */
export const rangeOf = (node: Nodes, otherwise: Range): Range => ({
  start: node.position?.start.offset ?? otherwise.start,
  end: node.position?.end.offset ?? otherwise.end,
});

/** Refuses a control character that was written as an entity, and so stands in the tree but not in the text. */
export function checkLiteral(context: Context, value: string | null | undefined, range: Range): void {
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
