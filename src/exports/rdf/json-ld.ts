import type { Node, Prefixes, Value } from './node.ts';

/** The beginning of a JSON-LD file: what its names mean stands inside it, so that nobody has to fetch it. */
export function jsonLdHead(prefixes: Prefixes): string {
  const context = { ...prefixes, id: '@id', type: '@type', graph: '@graph' };
  return `{"@context":${JSON.stringify(context)},\n"graph":[\n`;
}

export const jsonLdFoot = '\n]}\n';

/** A thing as an object of JSON-LD 1.1, on one line. */
export function toJsonLd(given: Node): string {
  return JSON.stringify(objectOf(given));
}

function objectOf({ id, types, properties }: Node): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  if (id !== undefined) written['id'] = id;
  written['type'] = types.length === 1 ? types[0] : types;
  for (const [name, values] of properties) {
    if (values.length > 0) written[name] = values.length === 1 ? toValue(values[0] as Value) : values.map(toValue);
  }
  return written;
}

function toValue(value: Value): unknown {
  if ('types' in value) return objectOf(value);
  if ('text' in value) return { '@value': value.text, '@language': value.language };
  if ('literal' in value)
    return value.type === undefined ? value.literal : { '@value': value.literal, '@type': value.type };
  return { id: 'iri' in value ? value.iri : value.concept };
}
