/**
 * One fact of every offer of a catalogue, packed for the way to the browser: what differs is written once, and each offer
 * points to it with one sign. Ten thousand offers of eight levels take a few kilobytes on the way.
 */
export type Column<T> = {
  readonly entries: readonly T[];
  /** For each offer, in the order of the search, the place of its entry as a sign. */
  readonly of: string;
};

/** The first sign that JSON needs no escape for, and whose successors need none either. */
const FIRST = 0x5d;

/** Signs from here on stand for nothing alone (UTF-16 surrogates) and are left out. */
const [GAP, AFTER_GAP] = [0xd800, 0xe000];

/** @param values one for each offer; what has the same JSON is one entry */
export function toColumn<T>(values: Iterable<T>): Column<T> {
  const places = new Map<string, number>();
  const entries: T[] = [];
  let of = '';
  for (const value of values) {
    const key = JSON.stringify(value);
    let place = places.get(key);
    if (place === undefined) {
      place = entries.length;
      places.set(key, place);
      entries.push(value);
    }
    of += signOf(place);
  }
  return { entries, of };
}

/** The place of each offer's entry. */
export function placesOf({ of }: Pick<Column<unknown>, 'of'>): Uint32Array {
  return Uint32Array.from(of, placeOfSign);
}

function signOf(place: number): string {
  const code = FIRST + place;
  return String.fromCodePoint(code < GAP ? code : code + AFTER_GAP - GAP);
}

function placeOfSign(sign: string): number {
  const code = sign.codePointAt(0) ?? FIRST;
  return (code < GAP ? code : code - AFTER_GAP + GAP) - FIRST;
}
