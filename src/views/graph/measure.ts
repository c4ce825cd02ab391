import type { TextRole } from '../types/graph.ts';

/** Size in pixels, and the mean width of a sign in ems, by role; the widths are on the safe side. */
export const textRoles: Readonly<
  Record<TextRole, { readonly size: number; readonly leading: number; readonly em: number }>
> = {
  head: { size: 16, leading: 20, em: 1.16 },
  node: { size: 15, leading: 20, em: 1.06 },
  note: { size: 14, leading: 19, em: 1 },
};

/** Widths in ems of the text face; nothing is measured, so that a build needs no font engine. */
function widthOf(sign: string): number {
  if (/[ijl.,:;'’|!()[\]\s]/.test(sign)) return 0.29;
  if (/[frtI/-]/.test(sign)) return 0.39;
  if (/[mwMW@%&—]/.test(sign)) return 0.86;
  if (/[A-Z\d]/.test(sign)) return 0.64;
  return /[\u2e80-\uffef]/.test(sign) ? 1.05 : 0.555;
}

/** About how wide a text is, in pixels: never much less than it is. */
export function textWidth(text: string, role: TextRole): number {
  const { size, em } = textRoles[role];
  let ems = 0;
  for (const sign of text) ems += widthOf(sign);
  return ems * size * em;
}

/**
 * Breaks a text into lines.
 * @param room width in pixels
 * @param most lines; what does not fit into them ends in an ellipsis
 */
export function wrapText(text: string, role: TextRole, room: number, most = 3): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => splitWord(each, role, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, role) <= room) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), role, room)];
}

function splitWord(word: string, role: TextRole, room: number): readonly string[] {
  if (textWidth(word, role) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && textWidth(piece + sign, role) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

function shortened(text: string, role: TextRole, room: number): string {
  let end = text;
  while (end.length > 1 && textWidth(`${end}…`, role) > room) end = end.slice(0, -1);
  return `${end.trimEnd()}…`;
}
