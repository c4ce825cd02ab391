import type { Text } from '../values/text.ts';
import { type Cell, type Content, line, type RowContext, say } from './row.ts';

/** The cell of a key that is stated or absent and has no further state; null or an empty list: not stated. */
export function plainCell(content: readonly Content[] | null | undefined): Cell {
  return content && content.length > 0 ? { state: 'stated', content } : { state: 'not-stated' };
}

/** The cell of a text in words. */
export function wordsCell(words: Text | undefined, context: RowContext): Cell {
  return plainCell(words && [line(say(words, context))]);
}
