import type { Text } from '../../values/text.ts';

/** A value of a property. Names with a prefix (`elm:Note`) stand for addresses; `iri` and `concept` are whole addresses. */
export type Value =
  /** A thing without an address; one with an address stands by itself, and is referred to as `iri`. */
  | Node
  /** Words in a language. */
  | { readonly text: string; readonly language: string }
  /** A literal of a type; of `xsd:string`, where none is named. */
  | { readonly literal: string; readonly type?: string }
  | { readonly iri: string }
  /** A term of a code list; `label` where the list is ours, and nobody else could say what the term means. */
  | { readonly concept: string; readonly label?: { readonly text: string; readonly language: string } };

/** A property with its values; one without values is not written. */
export type Property = readonly [name: string, values: readonly Value[]];

/** A thing with its properties, in the order in which they are written. Things without an address stand inside others. */
export type Node = {
  readonly id?: string;
  readonly types: readonly string[];
  readonly properties: readonly Property[];
};

/** Prefixes and what they stand for. */
export type Prefixes = Readonly<Record<string, string>>;

/** A thing inside another one. */
export function node(type: string, ...properties: readonly Property[]): Node {
  return { types: [type], properties };
}

/** A thing with an address. */
export function thing(id: string, types: readonly string[], ...properties: readonly Property[]): Node {
  return { id: toIri(id), types, properties };
}

/** The words of a text, in each of its languages. */
export function texts(given: Text | undefined): Value[] {
  return given === undefined ? [] : Object.entries(given).map(([language, text]) => words(text, language));
}

/** Words in one language. */
export function words(text: string, language: string): { readonly text: string; readonly language: string } {
  return { text: harmless(text), language };
}

/** A literal; characters that no XML can hold are left out. */
export function literal(value: string, type?: string): Value {
  return type === undefined ? { literal: harmless(value) } : { literal: harmless(value), type };
}

export function iri(address: string): Value {
  return { iri: toIri(address) };
}

/** Web addresses hold a few characters that an IRI must not (RFC 3987). */
export function toIri(address: string): string {
  return isPlain(address) ? address : harmless(address).replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}

function isPlain(address: string): boolean {
  return /^[!#-;=?-[\]_a-z~]*$/.test(address);
}

/** XML 1.0 has no way to write control characters, half characters and the last two of its range. */
function harmless(text: string): string {
  return unsafe.test(text) ? text.replace(new RegExp(unsafe, 'gu'), '') : text;
}
const unsafe = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;

/** Every term of a code list that a thing names, by address, with its label where it has one. */
export function gatherConcepts(given: Node, found: Map<string, { text: string; language: string } | undefined>): void {
  for (const [, values] of given.properties) {
    for (const value of values) {
      if ('concept' in value) {
        if (!found.has(value.concept)) found.set(value.concept, value.label);
      } else if ('types' in value) gatherConcepts(value, found);
    }
  }
}
