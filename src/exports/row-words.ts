import type { Cell, Content, Inline, Line, Terms } from '../concepts/row.ts';
import type { SiteContext } from '../views/site-context.ts';

/** Words in one language, as exports that only take sentences need them. */
export type Sentence = { readonly text: string; readonly language: string };

type Speaking = Pick<SiteContext, 'words' | 'language'>;

/**
 * A cell in one sentence: what is stated, why it does not apply, or where it stands. Lists are parted by semicolons;
 * groups of requirements are introduced and put in brackets.
 * @returns null where nothing is stated; the language is that of most of the words
 */
export function cellSentence(cell: Cell, context: Speaking): Sentence | null {
  const { states } = context.words;
  switch (cell.state) {
    case 'stated':
      return sentenceOf(
        cell.content.flatMap((content) => [contentPieces(content, context)]),
        context,
      );
    case 'not-applicable':
      return sentenceOf([[states.doesNotApply(''), ...cell.reason]], context);
    case 'elsewhere':
      return sentenceOf([[states.elsewhere, ' ', ...cell.at.map(withAddress)]], context);
    case 'not-stated':
      return null;
    default:
      return cell satisfies never;
  }
}

/** `Label: sentence`; null where nothing is stated. */
export function labelled(label: string, sentence: Sentence | null): Sentence | null {
  return sentence && { text: `${label}: ${sentence.text}`, language: sentence.language };
}

/** Joins sentences; the language is that of the longest. */
export function joined(sentences: readonly Sentence[], separator = '. '): Sentence | null {
  const [first] = sentences;
  if (first === undefined) return null;
  const longest = sentences.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  return { text: sentences.map(({ text }) => text.replace(/\.$/, '')).join(separator), language: longest.language };
}

function sentenceOf(parts: readonly Line[], { language }: Speaking): Sentence | null {
  const said = parts.filter((part) => part.length > 0);
  const text = said.map(lineText).join('; ').replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  const lengths = new Map<string, number>();
  for (const piece of said.flat()) {
    const [own, length] =
      typeof piece === 'string' ? [language, piece.length] : [piece.lang ?? language, piece.text.length];
    lengths.set(own, (lengths.get(own) ?? 0) + length);
  }
  const most = [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best));
  return { text, language: most[0] };
}

function lineText(line: Line): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Readers of a sentence cannot follow a link: its whole address is said. */
function withAddress(piece: Inline): Inline {
  return typeof piece !== 'string' && piece.href?.startsWith('http') ? { ...piece, text: piece.href } : piece;
}

function contentPieces(content: Content, context: Speaking): Line {
  switch (content.kind) {
    case 'line':
      return content.line.map(withAddress);
    case 'list':
      return between(
        content.items.map((item) => item.map(withAddress)),
        '; ',
      );
    case 'terms':
      return termPieces(content.terms, context);
    case 'table':
      return between(
        [...content.rows, ...(content.total ? [content.total] : [])].map((row) =>
          between(
            row.filter((cell) => lineText(cell) !== '').map((cell) => cell.map(withAddress)),
            ', ',
          ),
        ),
        '; ',
      );
    case 'bars':
      return between(
        content.items.map(({ label, text }) => [`${label} ${text}`]),
        ', ',
      );
    default:
      return content satisfies never;
  }
}

function termPieces(terms: Terms, context: Speaking): Line {
  const { allOf, oneOf } = context.words.states;
  const items = terms.items.map((item): Line => {
    if (!('rule' in item)) return item.map(withAddress);
    return item.items.length > 1 ? ['(', ...termPieces(item, context), ')'] : termPieces(item, context);
  });
  if (items.length < 2) return items.flat();
  return [terms.rule === 'all' ? allOf : oneOf, ' ', ...between(items, '; ')];
}

function between(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((line, index): Line => (index === 0 ? line : [separator, ...line]));
}
