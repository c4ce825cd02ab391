import { createIds, idPrefix } from './slug.ts';

/*
 * Most contributed texts are paragraphs, simple lists and headings. They need no parser: nothing in them can be a
 * link, a picture, a tag or an expression. What is not certainly such a text is parsed. A test holds both ways equal.
 */

/** Signs that mean nothing in Markdown, MDX or GFM, wherever they stand in a line. */
const harmless = /^[\p{L}\p{M}\p{N} .,;:?'"“”‘’„()%€£+\-–—/\n]*$/u;
/** Literal autolinks of GFM, and what MDX takes for code. */
const notPlain = /www\.|:\/\/|mailto:|xmpp:|^(?:import|export)\b/imu;
/** Lines that begin or are something else than a paragraph, a bullet or a heading: indented, numbered, or a ruler. */
const otherLine = /^(?:\s|\d+[.)]|[-+]\s\s|[-+=:. ]*$)|\s$/u;

/** A block of a plain text: `words` with the line ends of a paragraph. */
type Block = {
  readonly kind: 'heading' | 'paragraph' | 'item';
  words: string;
  readonly marker: string;
  readonly afterGap: boolean;
};

/** A text that was read without a parser. */
export type PlainBody = {
  /** Plain words, a block a line, as `toPlainText` gives them. */
  readonly text: string;
  /** As the renderer gives it; null where a list is not simple. */
  readonly html: string | null;
  readonly headings: readonly { readonly id: string; readonly text: string; readonly depth: number }[];
};

/**
 * Reads a text that needs no parser.
 * @param prefix what the ids of its headings begin with
 * @returns null where the text must be parsed
 */
export function readPlainBody(markdown: string, prefix: string = idPrefix): PlainBody | null {
  const blocks = blocksOf(markdown);
  if (blocks === null) return null;
  const idOf = createIds(prefix);
  const headings = blocks.flatMap(({ kind, words }) =>
    kind === 'heading' ? [{ id: idOf(fold(words)), text: fold(words), depth: 3 }] : [],
  );
  return { text: blocks.map(({ words }) => fold(words)).join('\n'), html: htmlOf(blocks, headings), headings };
}

function blocksOf(markdown: string): Block[] | null {
  if (notPlain.test(markdown)) return null;
  const blocks: Block[] = [];
  let [open, gap] = [false, true];
  for (const written of markdown.split('\n')) {
    const line = written.replace(/\r$/, '');
    if (line === '') {
      [open, gap] = [false, true];
      continue;
    }
    const heading = /^## (?=\S)/.test(line);
    const bullet = !heading && /^[-+] (?=\S)/.test(line);
    const words = heading ? line.slice(3) : bullet ? line.slice(2) : line;
    if (otherLine.test(line) || otherLine.test(words) || !harmless.test(words) || (bullet && /^[-+] /.test(words)))
      return null;
    const last = blocks.at(-1);
    if (heading || bullet || !open || !last) {
      const kind = heading ? 'heading' : bullet ? 'item' : 'paragraph';
      blocks.push({ kind, words, marker: bullet ? line.slice(0, 1) : '', afterGap: gap });
    } else last.words += `\n${words}`;
    [open, gap] = [!heading, false];
  }
  return blocks;
}

/** Null for loose lists, lists of several markers and items of several lines, which follow finer rules. */
function htmlOf(blocks: readonly Block[], headings: PlainBody['headings']): string | null {
  const lines: string[] = [];
  let [heading, inList] = [0, ''];
  for (const { kind, words, marker, afterGap } of blocks) {
    if (inList !== '' && (kind !== 'item' || afterGap)) {
      if (kind === 'item') return null;
      lines.push('</ul>');
      inList = '';
    }
    if (kind === 'item') {
      if (words.includes('\n') || (inList !== '' && inList !== marker)) return null;
      if (inList === '') lines.push('<ul>');
      inList = marker;
      lines.push(`<li>${words}</li>`);
    } else if (kind === 'heading') lines.push(`<h3 id="${headings[heading++]?.id ?? ''}">${words}</h3>`);
    else lines.push(`<p>${words}</p>`);
  }
  if (inList !== '') lines.push('</ul>');
  return lines.join('\n');
}

function fold(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
