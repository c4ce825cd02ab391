import type { Duration } from '../../values/duration.ts';
import type { Figure } from '../../values/figure.ts';
import type { When } from '../../values/when.ts';
import { literal, type Node, node, type Value, words } from '../rdf/node.ts';
import type { Sentence } from '../row-words.ts';

/** A note of ELM in one language. */
export function note({ text, language }: Sentence): Node {
  return node('elm:Note', ['elm:noteLiteral', [words(text, language)]]);
}

/** A note, where there is something to say. */
export function notes(sentence: Sentence | null): readonly Node[] {
  return sentence === null ? [] : [note(sentence)];
}

/** A web page. */
export function webResource(url: string, ...title: readonly Value[]): Node {
  return node('elm:WebResource', ['dc:title', title], ['elm:contentUrl', [literal(url, 'xsd:anyURI')]]);
}

/** An identifier with the name of who gave it, or of its system. */
export function identifier(notation: string, schemeName: string): Node {
  return node('elm:Identifier', ['skos:notation', [literal(notation)]], ['elm:schemeName', [literal(schemeName)]]);
}

/** The first moment of a day. Days of a catalogue have no time zone, and neither has this. */
export function startOfDay(day: string): Value {
  return literal(`${day}T00:00:00`, 'xsd:dateTime');
}

/** The last second of a day, for a last day to apply and the last day of a run. */
export function endOfDay(day: string): Value {
  return literal(`${day}T23:59:59`, 'xsd:dateTime');
}

/** The day of a date that is known to the day, else null. */
export function dayOf(when: When | undefined): string | null {
  return when?.precision === 'day' ? when.earliest : null;
}

/** The number of a figure that is one number, and no estimate; else null. */
export function exactly({ min, max, about, alternatives }: Figure): number | null {
  return min !== null && min === max && !about && alternatives === undefined ? min : null;
}

/**
 * A length as `xsd:duration`, which has no weeks; null for ranges, and for units whose length depends on the provider.
 * @param bound which end of a range counts
 */
export function durationLiteral({ figure, unit }: Duration, bound: 'exact' | 'longest' = 'exact'): Value | null {
  const count = bound === 'exact' ? exactly(figure) : figure.max;
  if (count === null || count <= 0) return null;
  const written = durationText(count, unit);
  return written === null ? null : literal(written, 'xsd:duration');
}

/** Hours as `xsd:duration`: `PT150H`, `PT7H30M`. */
export function hoursLiteral(hours: number): Value {
  return literal(timeText(hours * 60), 'xsd:duration');
}

function durationText(count: number, unit: Duration['unit']): string | null {
  switch (unit) {
    case 'minute':
      return timeText(count);
    case 'hour':
      return timeText(count * 60);
    case 'day':
    case 'week': {
      const days = count * (unit === 'week' ? 7 : 1);
      return Number.isInteger(days) ? `P${days}D` : `P${Math.floor(days)}D${timeText((days % 1) * 1440).slice(1)}`;
    }
    case 'month':
      return Number.isInteger(count) ? `P${count}M` : null;
    case 'year':
      return Number.isInteger(count * 12) ? yearText(count) : null;
    case 'working-day':
    case 'term':
    case 'trimester':
    case 'quarter':
    case 'semester':
      return null;
    default:
      return unit satisfies never;
  }
}

function yearText(years: number): string {
  const months = Math.round((years % 1) * 12);
  return `P${years >= 1 ? `${Math.floor(years)}Y` : ''}${months > 0 ? `${months}M` : ''}`;
}

function timeText(minutes: number): string {
  const whole = Math.round(minutes);
  const rest = whole % 60;
  return `PT${whole >= 60 ? `${Math.floor(whole / 60)}H` : ''}${rest > 0 || whole < 60 ? `${rest}M` : ''}`;
}
