/** A run of characters that nobody can see, counted in UTF-16 units from the start of the text. */
export type HiddenRun = {
  readonly kind: 'control-character' | 'invisible-character';
  readonly start: number;
  readonly end: number;
  readonly name: string;
};

/**
 * Control characters, halves of characters, line separators, and signs that change the order in which a line reads
 * (Unicode Standard Annex 9; "Trojan Source", CVE-2021-42574). Tab and line ends are ordinary. Marks of direction that
 * only touch their neighbours (U+200E, U+200F, U+061C) and joiners (U+200C, U+200D) are needed to write some languages.
 */
const control =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\p{Cs}\\u{E0000}-\\u{E007F}';
/** Spaces without width and private signs (of symbol fonts) that come along when text is pasted. */
const invisible = '\\u200B\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\u180E\\u115F\\u1160\\u3164\\uFFA0\\uFFFC\\p{Co}';

const hidden = new RegExp(`[${control}]+|[${invisible}]+`, 'gu');
const anyHidden = new RegExp(`[${control}${invisible}]`, 'u');
const anyControl = new RegExp(`[${control}]`, 'u');
/** The flags of England, Scotland and Wales are spelt with tag characters. */
const flag = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;

const names = new Map<number, string>([
  [0x0, 'a NUL character'],
  [0x8, 'a backspace'],
  [0xb, 'a vertical tab'],
  [0xc, 'a form feed'],
  [0x1b, 'an escape character'],
  [0x200b, 'a space without width'],
  [0x2028, 'a line separator'],
  [0x2029, 'a paragraph separator'],
  [0x2060, 'a word joiner'],
  [0xfeff, 'a byte order mark'],
  [0x202d, 'a sign that makes text read from left to right'],
  [0x202e, 'a sign that makes text read from right to left'],
  [0xfffc, 'a placeholder for a picture'],
]);

function nameOf(run: string): string {
  const code = run.codePointAt(0) ?? 0;
  const sign = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = code >= 0xd800 && code <= 0xdfff ? 'half of a character' : names.get(code);
  return kind === undefined ? sign : `${kind} (${sign})`;
}

const withoutFlags = (text: string): string =>
  text.includes('\u{1F3F4}') ? text.replace(flag, (found) => 'x'.repeat(found.length)) : text;

/** Says whether a text holds a character that may not stand in it, even when it was written as an entity. */
export const hasControlCharacter = (text: string): boolean => anyControl.test(withoutFlags(text));

/**
 * Finds characters that nobody can see.
 * @param most how many runs of each kind to give at most
 */
export function findHidden(text: string, most: number): HiddenRun[] {
  if (!anyHidden.test(text)) return [];
  const runs: HiddenRun[] = [];
  const found = { 'control-character': 0, 'invisible-character': 0 };
  for (const match of withoutFlags(text).matchAll(hidden)) {
    const run = match[0];
    const kind = anyControl.test(run) ? 'control-character' : 'invisible-character';
    // Counted apart: many harmless ones must not hide one that does harm.
    found[kind] += 1;
    if (found[kind] > most) continue;
    runs.push({ kind, start: match.index, end: match.index + run.length, name: nameOf(run) });
  }
  return runs;
}
