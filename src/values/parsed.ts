import type { Rule } from '../diagnostics/rule.ts';

/** What a value grammar gives: the value, or the broken rule with words for the editor. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rule: Rule; readonly message: string; readonly help: string };

/** The value as it will stand in the model. */
export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** @param help what to write instead; the rule's remedy, if absent */
export function reject(rule: Rule, message: string, help: string = rule.remedy): Parsed<never> {
  return { ok: false, rule, message, help };
}

/** Longest piece of an editor's text that a message repeats, in characters. */
const quotedLength = 60;

/** The text in curly quotation marks for a message, on one line and cut where it is long. */
export function quoted(text: string): string {
  const line = singleSpaced(text.slice(0, quotedLength * 4));
  const characters = [...line];
  const cut = characters.length > quotedLength || text.length > quotedLength * 4;
  return `“${cut ? `${characters.slice(0, quotedLength).join('')}…` : line}”`;
}

/** The text without space around it and with one plain space for every run of spaces, tabs and line breaks. */
export function singleSpaced(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
