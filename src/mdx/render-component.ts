import type { ElementContent, Element as HastElement, Properties } from 'hast';
import { isExternal, toAddress, toTelephone } from './address.ts';
import type { Component, ComponentName } from './components.ts';
import { components } from './components.ts';
import type { BlockElement } from './element.ts';
import type { BodyWords } from './words.ts';

/** What all parts of a text are rendered with. */
export type Manner = {
  /** Path under which the catalogue stands. */
  readonly base: string;
  /** Language of the text. */
  readonly language: string;
  readonly words: BodyWords;
};

/** An element with its children; texts become text nodes. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[],
): HastElement {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** `lang` for an element that holds nothing but words of the interface; nothing where the text has the same language. */
export const languageOf = ({ words, language }: Manner): Properties =>
  words.language === language ? {} : { lang: words.language };

const word = (manner: Manner, text: string): ElementContent | string =>
  manner.words.language === manner.language ? text : element('span', languageOf(manner), [text]);

/** Properties of a link; one to another site says so, and gives it no hold on this page. */
export function linkProperties(address: string, base: string): Properties {
  return { href: toAddress(address, base), ...(isExternal(address) ? { rel: ['external', 'noopener'] } : {}) };
}

export const imageProperties = (address: string, alt: string, base: string): Properties => ({
  src: toAddress(address, base),
  alt,
  loading: 'lazy',
  decoding: 'async',
});

type Given = (name: string) => string;
type Render = (given: Given, inside: ElementContent[], manner: Manner) => HastElement;

const link = (address: string, text: string, { base }: Manner): HastElement =>
  element('a', linkProperties(address, base), [text]);

const calloutKinds = ['note', 'caution', 'tip'] as const;

const callout: Render = (given, inside, manner) => {
  const kind = calloutKinds.find((one) => one === given('kind')) ?? 'note';
  const named = word(manner, manner.words.callout[kind]);
  const title = given('title');
  // Colour alone must not say what kind it is.
  const heading = title === '' ? [named] : [element('span', { className: ['visually-hidden'] }, [named, ': ']), title];
  return element('div', { className: ['banner', `is-${kind}`, 'is-inline'], role: 'note' }, [
    element('p', { className: ['banner-title'] }, heading),
    ...inside,
  ]);
};

const details: Render = (given, inside) =>
  element('details', { className: ['more'] }, [
    element('summary', {}, [given('summary')]),
    element('div', { className: ['flow'] }, inside),
  ]);

const figure: Render = (given, _inside, { base }) => {
  const image = element('img', imageProperties(given('src'), given('alt'), base), []);
  const caption = given('caption');
  return element(
    'figure',
    { className: ['figure'] },
    caption === '' ? [image] : [image, element('figcaption', {}, [caption])],
  );
};

const video: Render = (given, _inside, manner) => {
  const facts = [given('provider'), given('length')].filter((fact) => fact !== '').map((fact) => ` · ${fact}`);
  const line: (ElementContent | string)[] = [word(manner, manner.words.video), ...facts];
  if (given('transcript') !== '') {
    const { href, rel } = linkProperties(given('transcript'), manner.base);
    line.push(' · ', element('a', { href, ...(rel ? { rel } : {}) }, [word(manner, manner.words.transcript)]));
  }
  return element('div', { className: ['video-card'] }, [
    element('p', { className: ['video-title'] }, [link(given('href'), given('title'), manner)]),
    element('p', { className: ['quiet'] }, line),
  ]);
};

const steps: Render = (_given, inside) => {
  const list = inside.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return element('div', { className: ['flow'] }, inside);
  return { ...list, properties: { ...list.properties, className: ['steps'] } };
};

const quote: Render = (given, inside) => {
  const role = given('role');
  return element('figure', { className: ['quote'] }, [
    element('blockquote', {}, inside),
    element('figcaption', {}, [role === '' ? given('by') : `${given('by')}, ${role}`]),
  ]);
};

const contact: Render = (given, _inside, manner) => {
  const { words } = manner;
  const name = given('name');
  const url = given('url');
  const lines: (readonly [string, HastElement])[] = [];
  if (given('email') !== '') lines.push([words.email, link(`mailto:${given('email')}`, given('email'), manner)]);
  if (given('phone') !== '') lines.push([words.phone, link(toTelephone(given('phone')), given('phone'), manner)]);
  if (url !== '')
    lines.push([words.website, link(url, url.replace(/^https?:\/\//i, '').replace(/\/$/, '') || url, manner)]);
  const rows = lines.map(([term, value]) =>
    element('div', {}, [element('dt', {}, [word(manner, term)]), element('dd', {}, [value])]),
  );
  return element('address', { className: ['contact-card'] }, [
    element('p', { className: ['contact-title'] }, [name === '' ? word(manner, words.contact) : name]),
    ...(rows.length === 0 ? [] : [element('dl', { className: ['ledger'] }, rows)]),
  ]);
};

const renderers: Readonly<Record<ComponentName, Render>> = {
  Callout: callout,
  Details: details,
  Figure: figure,
  Video: video,
  Steps: steps,
  Quote: quote,
  Contact: contact,
};

/**
 * Renders one component that passed the guard.
 * @param inside what stands between its tags, rendered
 * @returns `null` where the name is no component's: nothing is ever rendered for such a tag
 */
export function renderComponent(node: BlockElement, inside: ElementContent[], manner: Manner): HastElement | null {
  const component: (Component & { readonly name: ComponentName }) | undefined = components.find(
    ({ name }) => name === node.name,
  );
  if (component === undefined) return null;
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || values.has(attribute.name))
      continue;
    values.set(attribute.name, attribute.value.replace(/\s+/g, ' ').trim());
  }
  return renderers[component.name]((name) => values.get(name) ?? '', inside, manner);
}
