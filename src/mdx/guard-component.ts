import { type AddressFault, emailFault, imageFault, linkFault, phoneFault } from './address.ts';
import { type Attribute, type Component, componentOf } from './components.ts';
import type { Element, WrittenAttribute } from './element.ts';
import { nearest, tagFault } from './html-names.ts';
import type { Fault, Range } from './source.ts';

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const rangeOf = (node: WrittenAttribute, otherwise: Range): Range => ({
  start: node.position?.start.offset ?? otherwise.start,
  end: node.position?.end.offset ?? otherwise.end,
});

const short = (name: string): string => (name.length > 40 ? `${name.slice(0, 40).toWellFormed()}…` : name);

function unknownAttribute(component: Component, name: string, range: Range): Fault {
  const names = component.attributes.map((attribute) => attribute.name);
  const meant = nearest(name, names);
  const has = names.length === 0 ? 'It has none.' : `It has ${list(names).replace(/ or ([^ ]+)$/, ' and $1')}.`;
  const lower = name.toLowerCase();
  const why = /^on/.test(lower)
    ? ' It would run something.'
    : ['style', 'class', 'classname', 'id', 'key', 'ref', 'slot'].includes(lower)
      ? ' How a text looks is up to the catalogue.'
      : '';
  return {
    rule: 'attribute-unknown',
    message: `<${component.name}> has no attribute ${short(name)}.${why}`,
    help: why === '' && meant !== null ? `Write ${meant}.` : `Take it out. ${has}`,
    ...range,
  };
}

function addressFaultOf(attribute: Attribute, value: string): AddressFault | null {
  switch (attribute.kind) {
    case 'link':
      return linkFault(value);
    case 'image':
      return imageFault(value);
    case 'email':
      return emailFault(value);
    case 'phone':
      return phoneFault(value);
    case 'text':
    case 'one-of':
      return null;
    default:
      return attribute.kind satisfies never;
  }
}

/** A name of a file tells those who do not see the picture nothing. */
export const isFileName = (alt: string): boolean =>
  /^\S+\.(?:png|jpe?g|webp|avif|gif|svg|bmp|tiff?)$/i.test(alt.trim());

function valueFault(component: Component, attribute: Attribute, value: string, range: Range): Fault | null {
  if (value.trim() === '') {
    if (attribute.mayBeEmpty && value === '') return null;
    const message = `The attribute ${attribute.name} of <${component.name}> is empty.`;
    return {
      rule: 'attribute-value',
      message,
      help: `Write ${attribute.doc}${attribute.required ? '' : ', or take it out'}.`,
      ...range,
    };
  }
  if (attribute.kind === 'one-of' && !attribute.options?.includes(value)) {
    const meant = nearest(value, attribute.options ?? []);
    return {
      rule: 'attribute-value',
      message: `The attribute ${attribute.name} of <${component.name}> cannot be “${short(value)}”.`,
      help: meant === null ? `Write ${list(attribute.options ?? [])}.` : `Write ${meant}.`,
      ...range,
    };
  }
  const fault = addressFaultOf(attribute, value);
  if (fault !== null) return { ...fault, ...range };
  if (attribute.name === 'alt' && isFileName(value)) {
    const message = `The alternative text “${short(value)}” is the name of a file.`;
    return { rule: 'alt-missing', message, ...range };
  }
  return null;
}

function attributeFaults(component: Component, element: Element, tag: Range, masked: readonly Range[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const written of element.attributes) {
    const range = rangeOf(written, tag);
    if (written.type !== 'mdxJsxAttribute' || (written.value !== null && typeof written.value === 'object')) {
      faults.push({
        rule: 'expression',
        message: `<${component.name}> has an attribute that is program code.`,
        ...range,
      });
      continue;
    }
    const attribute = component.attributes.find(({ name }) => name === written.name);
    if (attribute === undefined) {
      faults.push(unknownAttribute(component, written.name, range));
      continue;
    }
    if (seen.has(attribute.name)) {
      const message = `The attribute ${attribute.name} of <${component.name}> stands twice.`;
      faults.push({ rule: 'attribute-value', message, help: 'Take one of them out.', ...range });
      continue;
    }
    seen.add(attribute.name);
    // What was in braces is named already.
    if (masked.some((mask) => mask.start >= range.start && mask.start < range.end)) continue;
    if (typeof written.value !== 'string') {
      const message = `The attribute ${attribute.name} of <${component.name}> has no value.`;
      faults.push({
        rule: 'attribute-value',
        message,
        help: `Write ${attribute.name}="…": ${attribute.doc}.`,
        ...range,
      });
      continue;
    }
    const fault = valueFault(component, attribute, written.value, range);
    if (fault !== null) faults.push(fault);
  }
  return [...faults, ...missingFaults(component, seen, tag)];
}

function missingFaults(component: Component, present: ReadonlySet<string>, tag: Range): Fault[] {
  const faults: Fault[] = [];
  for (const { name, required, doc } of component.attributes) {
    if (!required || present.has(name)) continue;
    const help = `Write ${name}="…": ${doc}.`;
    const rule = name === 'alt' ? 'alt-missing' : 'attribute-missing';
    faults.push({ rule, message: `<${component.name}> has no ${name}.`, help, ...tag });
  }
  if (component.anyOf !== undefined && !component.anyOf.some((name) => present.has(name))) {
    const help = `Write one of them at least: ${list(component.anyOf)}.`;
    faults.push({ rule: 'attribute-missing', message: `<${component.name}> says nothing.`, help, ...tag });
  }
  return faults;
}

function insideFault(component: Component, element: Element, tag: Range): Fault | null {
  const { name, inside } = component;
  const [first, ...more] = element.children;
  const fault = (message: string, help: string): Fault => ({ rule: 'component-inside', message, help, ...tag });
  switch (inside) {
    case 'nothing':
      return first === undefined
        ? null
        : fault(`<${name}> can have nothing between its tags.`, `Write <${name} … /> alone.`);
    case 'list':
      return first?.type === 'list' && first.ordered === true && more.length === 0
        ? null
        : fault(
            `<${name}> must have one numbered list between its tags, and nothing else.`,
            'Begin the lines of the list with 1., 2. and so on.',
          );
    case 'text':
      return first === undefined
        ? fault(`<${name}> is empty.`, `Write sentences between <${name}> and </${name}>, or take it out.`)
        : null;
    default:
      return inside satisfies never;
  }
}

/**
 * What is wrong with one tag: its name, where it stands, its attributes, what is inside.
 * @param range of the whole element in the text
 * @param masked parts of the text that were blanked before it was read
 */
export function componentFaults(element: Element, range: Range, masked: readonly Range[]): Fault[] {
  const name = element.name ?? '';
  const unknown = tagFault(name, range.start);
  if (unknown !== null) return [unknown];
  const component = componentOf(name);
  if (component === undefined) return [];
  const tag = { start: range.start, end: range.start + 1 + name.length };
  const faults = attributeFaults(component, element, tag, masked);
  if (element.type === 'mdxJsxTextElement') {
    faults.push({ rule: 'component-place', message: `<${name}> stands in the middle of a line.`, ...tag });
  } else {
    const inside = insideFault(component, element, tag);
    if (inside !== null) faults.push(inside);
  }
  return faults;
}
