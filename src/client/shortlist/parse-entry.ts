import type { ByDay, EntryDates } from '../../views/types/dated.ts';
import { type EntryFact, entryFacts, type OfferEntry } from '../../views/types/entry.ts';
import { type ElementState, elementKeys, type StateOfElement } from '../../views/types/strip.ts';
import { isOfferId } from '../compare/address.ts';

type Given = Readonly<Record<string, unknown>>;

/** Longest text that is taken. */
const longest = 1000;

/**
 * Reads the card of an offer from the device or the network, strictly: only what a card can hold is taken. Its address
 * is left empty, for it follows from the id.
 * @returns null for anything that is no card
 */
export function parseEntry(given: unknown): OfferEntry | null {
  const { id, title, by, lang, gain, status, facts, elements, dates } = asObject(given);
  if (!isOfferId(id) || !isText(title) || !isText(by)) return null;
  const read = entryFacts.flatMap((key) => {
    const fact = parseFact(asObject(facts)[key]);
    return fact ? [[key, fact] as const] : [];
  });
  const states = parseElements(elements);
  if (read.length < entryFacts.length || !states) return null;
  const tag = parseStatus(status);
  const days = parseDates(dates);
  return {
    id,
    href: '',
    title,
    by,
    ...(typeof lang === 'string' && /^[a-zA-Z0-9-]{1,35}$/.test(lang) ? { lang } : {}),
    ...(isText(gain) ? { gain } : {}),
    ...(tag ? { status: tag } : {}),
    facts: Object.fromEntries(read) as OfferEntry['facts'],
    elements: states,
    ...(days ? { dates: days } : {}),
  };
}

function parseFact(given: unknown): EntryFact | null {
  const { state, text, note, rule, reason } = asObject(given);
  const aside = isText(note) ? { note } : {};
  if (state === 'stated' && isText(text)) return { state, text, ...aside };
  if (state === 'worked' && isText(text) && isText(rule)) return { state, text, rule, ...aside };
  if (state === 'not-applicable' && isText(reason)) return { state, reason };
  return state === 'elsewhere' || state === 'not-stated' ? { state } : null;
}

const tones = ['plain', 'open', 'caution', 'fault'] as const;

function parseStatus(given: unknown): OfferEntry['status'] {
  const { label, tone } = asObject(given);
  const known = tones.find((one) => one === tone);
  return isText(label) && known ? { label, tone: known } : undefined;
}

const states: readonly StateOfElement[] = ['stated', 'partly', 'not-applicable', 'not-stated'];

function parseElements(given: unknown): readonly ElementState[] | null {
  if (!Array.isArray(given) || given.length !== elementKeys.length) return null;
  const read = elementKeys.flatMap((key, index) => {
    const one = asObject(given[index]);
    const state = states.find((each) => each === one['state']);
    return one['key'] === key && state ? [{ key, state }] : [];
  });
  return read.length === elementKeys.length ? read : null;
}

const availabilities = ['now', 'later', 'any-time', 'no', null] as const;

/** All of them or none: with one missing, another would hold on its days. */
function parseDates(given: unknown): ByDay<EntryDates> | null {
  if (!Array.isArray(given) || given.length === 0 || given.length > 50) return null;
  const read = given.flatMap((one: unknown) => {
    const { from, start, apply, order, starts, closes } = asObject(one);
    const fact = parseFact(start);
    const can = availabilities.find((each) => each === apply);
    if (!isDay(from) || !fact || can === undefined || !isText(order)) return [];
    const [first, last]: readonly unknown[] = Array.isArray(starts) ? starts : [];
    return [
      {
        from,
        start: fact,
        apply: can,
        order,
        ...(isDay(first) && isDay(last) ? { starts: [first, last] as const } : {}),
        ...(isDay(closes) ? { closes } : {}),
      },
    ];
  });
  return read.length === given.length ? read : null;
}

function asObject(given: unknown): Given {
  return typeof given === 'object' && given !== null ? (given as Given) : {};
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given !== '' && given.length <= longest;
}

function isDay(given: unknown): given is string {
  return typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given);
}
