import { datetimeOf, formatCountry, formatWhen } from '../values/format.ts';
import type { Place } from '../values/place.ts';
import type { Text } from '../values/text.ts';
import type { When } from '../values/when.ts';
import { type Inline, type Line, type RowContext, say } from './row.ts';

/** A date in words, with its machine form where it has one. */
export function dateInline(when: When, context: RowContext, month: 'long' | 'short' = 'long'): Inline {
  const datetime = datetimeOf(when);
  const said = formatWhen(when, context, month);
  return datetime === undefined ? said : { text: said, datetime };
}

/** A stretch of time with one or both ends; null where neither is known. */
export function periodLine(
  from: When | null | undefined,
  until: When | null | undefined,
  context: RowContext,
): Line | null {
  const words = context.words.delivery;
  if (from && until) return [dateInline(from, context), ' ', words.until, ' ', dateInline(until, context)];
  if (from) return [words.from, ' ', dateInline(from, context)];
  return until ? [words.until, ' ', dateInline(until, context)] : null;
}

/** Venue, address, city, region, country and page of a place, with commas between them. */
export function placeLine(place: Place & { readonly note?: Text | undefined }, context: RowContext): Line {
  const pieces: Inline[] = [place.venue, place.address, place.city].flatMap((words) =>
    words ? [say(words, context)] : [],
  );
  if (place.region !== undefined) pieces.push(place.region);
  if (place.country !== undefined) pieces.push(formatCountry(place.country, context));
  if (place.url !== undefined) pieces.push({ text: place.url.replace(/^https?:\/\/(www\.)?/, ''), href: place.url });
  const joined = joinLines(pieces.map((piece) => [piece]));
  return place.note
    ? joinLines(
        [joined, [say(place.note, context)]].filter((one) => one.length > 0),
        '. ',
      )
    : joined;
}

/** Lines after each other, with a separator between them. */
export function joinLines(lines: readonly Line[], separator = ', '): Line {
  return lines.flatMap((one, index): Line => (index === 0 ? one : [separator, ...one]));
}

/** With a capital first letter: audiences that providers name are written as they stand inside a sentence. */
export function asHeading(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}

/** Whom or what a line is about, ahead of it. */
export function heading(piece: Inline): Inline {
  const { text, ...rest } = typeof piece === 'string' ? { text: piece } : piece;
  return { ...rest, text: asHeading(text), strong: true };
}
