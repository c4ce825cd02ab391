type Child = Node | string | null | undefined | false | readonly Child[];

/** An element with its properties and children; text is always text. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Readonly<Partial<Record<string, string | boolean | number>>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (typeof child === 'string' || child instanceof Node) element.append(child);
    else append(element, child);
  }
}

/** A sign of the page's symbols. */
export function sign(name: string, className = 'icon'): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', signHref(name));
  svg.append(use);
  return svg;
}

/** Signs stand in a file of their own, whose address the page's own signs name. */
function signHref(name: string): string {
  const known = document.querySelector('use')?.getAttribute('href') ?? '';
  return `${known.split('#')[0]}#${name}`;
}
