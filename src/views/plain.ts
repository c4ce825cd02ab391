import type { Cell, Content, Inline, Line, Terms } from '../concepts/row.ts';
import { inLanguage, type Text } from '../values/text.ts';

/** The words of a piece of a line. */
export function plainInline(piece: Inline): string {
  return typeof piece === 'string' ? piece : piece.text;
}

/** The words of a line. */
export function plainLine(line: Line): string {
  return line.map(plainInline).join('');
}

/** The words of a text in the reader's language, else in its own. */
export function plainText(text: Text, { language }: { readonly language: string }): string {
  return inLanguage(text, language).text;
}

/** The language of a text where it is not the reader's: for the attribute `lang`. */
export function foreignLanguage(text: Text, { language }: { readonly language: string }): { lang?: string } {
  const own = inLanguage(text, language).language;
  return own === language ? {} : { lang: own };
}

/** Lines of a stated cell, requirements flattened; none where nothing is stated. */
export function linesOf(cell: Cell): readonly Line[] {
  return cell.state === 'stated' ? cell.content.flatMap(contentLines) : [];
}

function contentLines(content: Content): readonly Line[] {
  switch (content.kind) {
    case 'line':
      return [content.line];
    case 'list':
      return content.items;
    case 'terms':
      return termLines(content.terms);
    case 'table':
      return [...content.rows, ...(content.total ? [content.total] : [])].map((row) => row.flat());
    case 'bars':
      return content.items.map(({ label, text }) => [label, ' ', text]);
    default:
      return content satisfies never;
  }
}

function termLines({ items }: Terms): readonly Line[] {
  return items.flatMap((item) => ('rule' in item ? termLines(item) : [item]));
}
