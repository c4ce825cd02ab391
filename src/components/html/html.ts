/** Finished HTML: everything in it was escaped, or stands in a template of ours. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What a template takes; nothing at all is written for false, null and undefined. */
export type Piece = Html | string | number | false | null | undefined | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for use between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] as string) : text;
}

/**
 * Template for HTML: every value is escaped unless it is HTML already. Facts are drawn by such functions and not by
 * nested `.astro` components, for an offer's page holds some three hundred of them and a catalogue ten thousand pages.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let text = strings[0] as string;
  for (let at = 0; at < pieces.length; at++) text += write(pieces[at]) + (strings[at + 1] as string);
  return new Html(text);
}

/** Marks text as HTML that was made safe elsewhere: the body of a record. */
export function trusted(text: string): Html {
  return new Html(text);
}

/**
 * Puts HTML into a sentence of the dictionary.
 * @param sentence makes the sentence around a word
 */
export function within(sentence: (word: string) => string, inner: Piece): Html {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return html`${before}${inner}${after}`;
}

function write(piece: Piece): string {
  if (typeof piece === 'string') return escapeHtml(piece);
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'number') return String(piece);
  if (Array.isArray(piece)) return piece.map(write).join('');
  return '';
}
