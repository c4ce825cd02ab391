import type { Nodes } from 'mdast';
import { imageFault, linkFault } from './address.ts';
import { isFileName } from './guard-component.ts';
import { type Context, checkLiteral, rangeOf } from './guard-context.ts';
import { limits, thousands } from './limits.ts';
import { toPlainText } from './plain-text.ts';
import type { Range } from './source.ts';

function countAddress(context: Context, address: string, range: Range): void {
  const before = context.addresses;
  context.addresses += address.length;
  if (before <= limits.addresses && context.addresses > limits.addresses) {
    const message = `The addresses of all links together have more than ${thousands(limits.addresses)} characters.`;
    context.faults.push({ rule: 'too-long', message, help: 'Use fewer links or shorter addresses.', ...range });
  }
}

export function checkLink(
  context: Context,
  node: Extract<Nodes, { type: 'link' | 'linkReference' }>,
  range: Range,
): void {
  if (toPlainText(node) === '') {
    context.faults.push({ rule: 'link-empty', message: 'This link has no words.', ...range });
  }
  if (node.type === 'linkReference') {
    context.linked.add(node.identifier);
    countAddress(context, context.definitions.get(node.identifier)?.url ?? '', range);
    return;
  }
  countAddress(context, node.url, range);
  checkLiteral(context, node.title, range);
  const fault = linkFault(node.url);
  if (fault !== null) context.faults.push({ ...fault, ...range });
}

export function checkImage(
  context: Context,
  node: Extract<Nodes, { type: 'image' | 'imageReference' }>,
  range: Range,
): void {
  const reference = node.type === 'imageReference';
  const address = reference ? (context.definitions.get(node.identifier)?.url ?? '') : node.url;
  if (reference) context.pictured.add(node.identifier);
  else checkLiteral(context, node.title, range);
  checkLiteral(context, node.alt, range);
  countAddress(context, address, range);
  const fault = imageFault(address);
  if (fault === null) context.images.add(address);
  else context.faults.push({ ...fault, ...range });
  const alt = (node.alt ?? '').trim();
  if (alt === '') {
    const help = 'Say between [ and ] what it shows. For mere decoration write <Figure src="…" alt="" />.';
    context.faults.push({ rule: 'alt-missing', message: 'This picture has no alternative text.', help, ...range });
  } else if (isFileName(alt)) {
    context.faults.push({
      rule: 'alt-missing',
      message: 'The alternative text of this picture is the name of a file.',
      ...range,
    });
  }
}

/** The addresses that stand apart from the text (`[name]: address`), by what they are used for. */
export function checkDefinitions(context: Context): void {
  for (const [identifier, definition] of context.definitions) {
    const fault = linkFault(definition.url);
    if (fault === null) continue;
    // A picture's address is judged where the picture stands.
    if (imageFault(definition.url) === null && !context.linked.has(identifier)) continue;
    if (context.pictured.has(identifier) && !context.linked.has(identifier)) continue;
    context.faults.push({ ...fault, ...rangeOf(definition, { start: 0, end: 0 }) });
  }
}
