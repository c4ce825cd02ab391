import type { Node, Prefixes, Value } from './node.ts';

/** Prefixes of a Turtle file. */
export function turtleHead(prefixes: Prefixes): string {
  return Object.entries(prefixes)
    .map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`)
    .join('');
}

/** A thing with an address as Turtle (RDF 1.1). */
export function toTurtle({ id, types, properties }: Node): string {
  return `\n<${id}> a ${types.join(', ')}${propertyList(properties, '  ')} .\n`;
}

function propertyList(properties: Node['properties'], indent: string): string {
  let written = '';
  for (const [name, values] of properties) {
    if (values.length === 0) continue;
    written += ` ;\n${indent}${name} ${values.map((value) => objectOf(value, indent)).join(', ')}`;
  }
  return written;
}

function objectOf(value: Value, indent: string): string {
  if ('types' in value) {
    const inner = `${indent}  `;
    return `[ a ${value.types.join(', ')}${propertyList(value.properties, inner)} ]`;
  }
  if ('text' in value) return `${quote(value.text)}@${value.language}`;
  if ('literal' in value)
    return value.type === undefined ? quote(value.literal) : `${quote(value.literal)}^^${value.type}`;
  return `<${'iri' in value ? value.iri : value.concept}>`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\\n\r]/g, (found) => escapes[found] ?? found)}"`;
}
const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
