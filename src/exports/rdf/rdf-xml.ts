import type { Node, Prefixes, Value } from './node.ts';

/** The beginning of an RDF/XML file. `prefixes` must name `rdf`. */
export function rdfXmlHead(prefixes: Prefixes): string {
  const names = Object.entries(prefixes).map(([prefix, address]) => ` xmlns:${prefix}="${escapeXml(address)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${names.join('')}>\n`;
}

export const rdfXmlFoot = '</rdf:RDF>\n';

/** A thing as an element of RDF/XML (RDF 1.1 XML Syntax); further types as `rdf:type`. */
export function toRdfXml(given: Node, prefixes: Prefixes): string {
  const { id, types, properties } = given;
  const [first = 'rdf:Description', ...more] = types;
  let written = `<${first}${id === undefined ? '' : ` rdf:about="${escapeXml(id)}"`}>`;
  for (const type of more) written += `<rdf:type rdf:resource="${escapeXml(wholeName(type, prefixes))}"/>`;
  for (const [name, values] of properties) {
    for (const value of values) written += propertyOf(name, value, prefixes);
  }
  return `${written}</${first}>${id === undefined ? '' : '\n'}`;
}

function propertyOf(name: string, value: Value, prefixes: Prefixes): string {
  if ('types' in value) {
    return `<${name}>${toRdfXml(value, prefixes)}</${name}>`;
  }
  if ('text' in value) return `<${name} xml:lang="${value.language}">${escapeXml(value.text)}</${name}>`;
  if ('literal' in value) {
    const type = value.type === undefined ? '' : ` rdf:datatype="${escapeXml(wholeName(value.type, prefixes))}"`;
    return `<${name}${type}>${escapeXml(value.literal)}</${name}>`;
  }
  return `<${name} rdf:resource="${escapeXml('iri' in value ? value.iri : value.concept)}"/>`;
}

/** The address that a name with a prefix stands for. */
function wholeName(name: string, prefixes: Prefixes): string {
  const colon = name.indexOf(':');
  return `${prefixes[name.slice(0, colon)] ?? ''}${name.slice(colon + 1)}`;
}

/** Text for the content or a quoted attribute of an XML file. A line break in an attribute would be read as a space. */
export function escapeXml(text: string): string {
  return /[&<>"\r]/.test(text) ? text.replace(/[&<>"\r]/g, (found) => escapes[found] ?? found) : text;
}
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
