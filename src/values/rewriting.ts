type Form = readonly [pattern: RegExp, form: string | ((...groups: string[]) => string)];

/** Other ways of writing a number, each with the way this catalogue reads. */
const numberForms: readonly Form[] = [
  [/[‐‑‒—−]/g, '-'],
  [/(\d) ?½/g, '$1.5'],
  [/(\d{1,3}(?:\.\d{3})+),(?=\d{1,2}(?!\d))/g, (_, whole) => `${whole?.replaceAll('.', '')}.`],
  [/(\d)[ '’](?=\d{3}(?!\d))/g, '$1'],
  [/(\d),(?=\d{3}(?!\d))/g, '$1'],
  [/(\d),(?=\d)/g, '$1.'],
];

const countWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Other ways of writing a bound, a range or a small number; they are tried in this order and add up. */
const wordForms: readonly Form[] = [
  [/^(?:ca\.?|circa|c\.|approx\.?|approximately|around|roughly|etwa|environ|~|≈) ?(?=\d)/i, 'about '],
  [/^about (\S+) (?:to|and|bis) (?=\d)/i, 'about $1-'],
  [/^(?:at least|min\.?|minimum|minimum of|not less than|more than|over|mindestens|from|≥|>=?) ?(?=\d)/i, 'at least '],
  [/^at least (\S+) (?:and|to|-) ?(?=\d)/i, '$1-'],
  [/^(?:up to|upto|max\.?|maximum|maximum of|at most|no more than|bis zu|höchstens|≤|<=?) ?(?=\d)/i, 'up to '],
  [/^between (\S+) (?:and|to) (?=\d)/i, '$1-'],
  [/^(\d[\d.]*) (?:to|bis|until|up to) (?=\d)/i, '$1-'],
  [/^(\d[\d.]*) ?(?:\+|(?:or|and) (?:more|over|above|older|up|upwards)|plus)(?= |$)/i, 'at least $1'],
  [/^(\d[\d.]*) ?\/ ?(?=\d)/, '$1 or '],
  [/^(\d[\d.]*), (\d[\d.]*) or (?=\d)/, '$1 or $2 or '],
  [/^(about |at least |up to )?(?:an?|one)(?= |$)/i, (_, bound = '') => `${bound}1`],
  ...countWords.map((word, index): Form => {
    return [new RegExp(`^(about |at least |up to )?${word}(?= |$)`, 'i'), (_, bound = '') => `${bound}${index + 2}`];
  }),
  [/^(?:about|at least|up to) /i, (bound) => bound.toLowerCase()],
  [/(\d)(?=\p{L}{2})/u, '$1 '],
];

/** Longest text for which a rewriting is looked for, in characters: no figure with its unit is longer. */
const longestLine = 100;

/**
 * What an editor probably meant by a text with a number that cannot be read.
 * @param line single-spaced text
 * @param reads whether a candidate can be read where the text stands
 * @returns none, one or (for a comma before three digits) two texts that can be read
 */
export function rewritten(line: string, reads: (candidate: string) => boolean): string[] {
  if (line.length > longestLine) return [];
  const grouped = rewrite(rewrite(line, numberForms), wordForms);
  const decimal = rewrite(line.replace(/(\d),(?=\d)/g, '$1.'), wordForms);
  const candidates = [grouped, numberFirst(grouped), decimal, numberFirst(decimal)];
  return [...new Set(candidates)].filter(reads).slice(0, 2);
}

/** The help for such texts: "Write X." or "Write X, or Y if …", or the words given where nothing is known to fit. */
export function writeOne(candidates: readonly string[], otherwise: string): string {
  const [first, second] = candidates;
  if (first === undefined) return otherwise;
  return second === undefined ? `Write ${first}.` : `Write ${first}, or ${second} if the comma separates decimals.`;
}

function rewrite(line: string, forms: readonly Form[]): string {
  return forms.reduce(
    (text, [pattern, form]) => (typeof form === 'string' ? text.replace(pattern, form) : text.replace(pattern, form)),
    line,
  );
}

/** `ECTS 6` becomes `6 ECTS`. */
function numberFirst(line: string): string {
  const match = /^(\p{L}[\p{L} ]*?) ?(\d[\d.]*(?: ?[-–] ?\d[\d.]*)?)$/u.exec(line);
  return match ? `${match[2]} ${match[1]}` : line;
}
