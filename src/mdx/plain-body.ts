/*
 * Most contributed texts are paragraphs, simple lists and headings. They need no parser to be judged: nothing in them
 * can be a link, a picture, a tag or an expression. What is not certainly such a text is parsed.
 */

/** Signs that mean nothing in Markdown, MDX or GFM, wherever they stand in a line. */
const harmless = /^[\p{L}\p{M}\p{N} .,;:?'"“”‘’„()%€£+\-–—/\n]*$/u;
/** Literal autolinks of GFM, and what MDX takes for code. */
const notPlain = /www\.|:\/\/|mailto:|xmpp:|^(?:import|export)\b/imu;
/** Lines that begin or are something else than a paragraph, a bullet or a heading: indented, numbered, or a ruler. */
const otherLine = /^(?: |\t|\d+[.)]|[-+](?: \s|\t)|[-+=:. ]*$)|\s\s$/u;

/**
 * The plain words of a text that needs no parser, a block a line, as `toPlainText` gives them.
 * @param markdown with plain line ends
 * @returns null where the text must be parsed
 */
export function plainWords(markdown: string): string | null {
  const lines = markdown.split('\n').map((line) => line.replace(/\r$/, ''));
  const blocks: string[] = [];
  let open = false;
  for (const line of lines) {
    const heading = /^## (?=\S)/.test(line);
    const words = heading ? line.slice(3) : line;
    if (words === '') {
      open = false;
      continue;
    }
    if (otherLine.test(words)) return null;
    const bullet = !heading && /^[-+] (?=\S)/.test(words);
    if (bullet && otherLine.test(words.slice(2))) return null;
    if (bullet && /^[-+] /.test(words.slice(2))) return null;
    if (heading || bullet || !open) blocks.push(bullet ? words.slice(2) : words);
    else blocks[blocks.length - 1] += ` ${words}`;
    open = !heading;
  }
  const text = blocks.map((block) => block.replace(/ +/g, ' ').trim()).join('\n');
  return harmless.test(text) && !notPlain.test(text) && !notPlain.test(markdown) ? text : null;
}
