import type { OfferEntry } from '../../views/types/entry.ts';
import { isOfferId } from '../compare/address.ts';
import { parseEntry } from './parse-entry.ts';

/** An offer that a reader has saved. */
export type Saved = {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  /** The reader's own words. */
  readonly note: string;
  /** What the catalogue last said of it, and on which day: it stays when the offer goes. */
  readonly seen?: { readonly on: string; readonly entry: OfferEntry };
};

/** What a list holds at most. */
export const MOST = 60;

const longest = { title: 300, note: 2000 } as const;

/** Reads what was stored; anything strange in it is left out. */
export function parseSaved(stored: string | null): readonly Saved[] {
  let given: unknown;
  try {
    given = JSON.parse(stored ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(given)) return [];
  const all = given.slice(0, MOST).flatMap(parseOne);
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

function parseOne(given: unknown): Saved[] {
  if (typeof given !== 'object' || given === null) return [];
  const { id, title, by, note, seen } = given as Readonly<Record<string, unknown>>;
  if (!isOfferId(id) || typeof title !== 'string') return [];
  const last = parseSeen(seen);
  return [
    {
      id,
      title: title.slice(0, longest.title),
      by: typeof by === 'string' ? by.slice(0, longest.title) : '',
      note: typeof note === 'string' ? note.slice(0, longest.note) : '',
      ...(last ? { seen: last } : {}),
    },
  ];
}

function parseSeen(given: unknown): Saved['seen'] {
  if (typeof given !== 'object' || given === null) return undefined;
  const { on, entry } = given as Readonly<Record<string, unknown>>;
  const read = parseEntry(entry);
  return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) && read ? { on, entry: read } : undefined;
}

/** The list with an offer at its end; the same where it is in it, or where the list is full. */
export function withOffer(list: readonly Saved[], offer: Saved): readonly Saved[] {
  return list.length >= MOST || list.some(({ id }) => id === offer.id) ? list : [...list, offer];
}

/** The list without an offer. */
export function withoutOffer(list: readonly Saved[], id: string): readonly Saved[] {
  return list.filter((one) => one.id !== id);
}

/** The list with another note on an offer. */
export function withNote(list: readonly Saved[], id: string, note: string): readonly Saved[] {
  return list.map((one) => (one.id === id ? { ...one, note: note.slice(0, longest.note) } : one));
}

/** The list with an offer one place up (-1) or down (1); the same at the ends. */
export function moved(list: readonly Saved[], id: string, by: -1 | 1): readonly Saved[] {
  const from = list.findIndex((one) => one.id === id);
  const [one, other] = [list[from], list[from + by]];
  if (!one || !other) return list;
  return list.map((each, index) => (index === from ? other : index === from + by ? one : each));
}

/**
 * The list with what the catalogue says of an offer today.
 * @param id under which it was saved: an offer that moved is found under another
 */
export function withSeen(list: readonly Saved[], id: string, entry: OfferEntry, on: string): readonly Saved[] {
  const known = list.some((one) => one.id === entry.id && one.id !== id);
  return list.flatMap((one) => {
    if (one.id !== id) return [one];
    return known ? [] : [{ ...one, id: entry.id, title: entry.title, by: entry.by, seen: { on, entry } }];
  });
}
