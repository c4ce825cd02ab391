// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the strings are sources of templates.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from '@astrojs/compiler-rs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../src');

/** Attributes that readers see or hear. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-valuetext',
  'content',
  'label',
  'placeholder',
  'summary',
  'title',
]);

/** `content` of a `<meta>` is for machines where it holds one of these. */
const forMachines = /^(?:width=device-width|light dark|noindex)/;

const letters = /\p{L}/u;

type Node = { readonly type?: string; readonly [key: string]: unknown };

/** Words for readers that stand in the template of an Astro component, as `text` or `attribute="text"`. */
function literalsOfAstro(source: string): string[] {
  const { ast, diagnostics } = parse(source);
  if (diagnostics.length > 0) throw new Error(`cannot be read: ${diagnostics[0]?.text}`);
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, name, value, openingElement, expression } = node as Node;
    const element = (openingElement as { name?: { name?: string } } | undefined)?.name?.name;
    if (element === 'script' || element === 'style') return;
    if (type === 'JSXText' && letters.test(String(value))) found.push(String(value).trim());
    if (type === 'JSXAttribute' && spoken.has(String((name as Node)['name']))) {
      const key = String((name as Node)['name']);
      for (const text of writtenIn(value as Node)) {
        if (letters.test(text) && !(key === 'content' && forMachines.test(text))) found.push(`${key}="${text}"`);
      }
    }
    if (type === 'JSXExpressionContainer') {
      for (const text of writtenIn(expression as Node)) if (letters.test(text)) found.push(text);
    }
    // What an attribute is given is no text of the page; only elements within it are looked at.
    const parts = type === 'JSXAttribute' ? [(value as Node | null)?.['expression']] : Object.values(node);
    for (const part of parts) {
      if (typeof part === 'object') visit(part);
    }
  };
  visit((ast as { body: unknown }).body);
  return found;
}

/** Texts that an expression yields by itself: literals, also in templates, choices and sums. */
function writtenIn(node: Node | null | undefined): string[] {
  if (!node) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'JSXExpressionContainer':
      return writtenIn(node['expression'] as Node);
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { raw: string } }[]).map(({ value }) => value.raw);
    case 'ConditionalExpression':
      return [...writtenIn(node['consequent'] as Node), ...writtenIn(node['alternate'] as Node)];
    case 'LogicalExpression':
      return writtenIn(node['right'] as Node);
    case 'BinaryExpression':
      return node['operator'] === '+' ? [...writtenIn(node['left'] as Node), ...writtenIn(node['right'] as Node)] : [];
    case 'ParenthesizedExpression':
      return writtenIn(node['expression'] as Node);
    default:
      return [];
  }
}

/** Words for readers that stand in `html` templates of a module. */
function literalsOfTemplates(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      // A value becomes a digit: it is no letter, and it keeps tags and attributes whole.
      const text = ts.isNoSubstitutionTemplateLiteral(node.template)
        ? node.template.text
        : [node.template.head.text, ...node.template.templateSpans.map(({ literal }) => literal.text)].join('0');
      for (const [, name = '', value = ''] of text.matchAll(/([\w-]+)="([^"]*)"/g)) {
        if (spoken.has(name) && letters.test(value)) found.push(`${name}="${value}"`);
      }
      const bare = text.replace(/<[^>]*>?|^[^<]*>/g, '');
      // A template may be a piece of a tag, such as ` lang="0"`.
      if (letters.test(bare) && !/^(?:\s+[\w-]+(?:="[^"]*")?)+$/.test(bare)) found.push(bare.trim());
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

describe('words of the interface', () => {
  const components = globSync('**/*.astro', { cwd: root });
  const modules = globSync('components/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'));

  test('components are found', () => {
    expect(components.length).toBeGreaterThan(30);
    expect(modules.length).toBeGreaterThan(10);
  });

  test.each(components)('%s takes them from the dictionary', (file) => {
    expect(literalsOfAstro(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  test.each(modules)('%s takes them from the dictionary', (file) => {
    expect(literalsOfTemplates(readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });
});

describe('a literal in a component is found', () => {
  test.each([
    ['as text', '<p>Hello</p>', 'Hello'],
    ['beside a value', '<p>{words.a}, and more</p>', ', and more'],
    ['in an attribute', '<nav aria-label="Main">{a}</nav>', 'aria-label="Main"'],
    ['in an expression of an attribute', '<img alt={open ? "Open" : words.shut} />', 'alt="Open"'],
    ['in a choice', '<p>{open ? "Yes" : words.no}</p>', 'Yes'],
    ['in a template', '<p>{`Step ${n}`}</p>', 'Step '],
    ['after a condition', '<p>{open && "Open"}</p>', 'Open'],
    ['in a list', '<ul>{items.map((item) => <li>Item {item}</li>)}</ul>', 'Item'],
    ['for a component', '<Banner title="Careful" />', 'title="Careful"'],
  ])('%s', (_, template, literal) => {
    expect(literalsOfAstro(`---\nconst a = 'b';\n---\n${template}`)).toContain(literal);
  });

  test('but classes, addresses, comments and scripts are not words', () => {
    const template =
      '<!-- note --><a class="quiet" href="/x" rel="next">{words.a}{" "}{"·"} {n}</a><script>import "./x.ts";</script>';
    expect(literalsOfAstro(template)).toEqual([]);
  });

  test('and in templates of functions', () => {
    expect(literalsOfTemplates('const a = html`<p class="x">Hello ${b}</p>`;')).toEqual(['Hello 0']);
    expect(literalsOfTemplates('const a = html`<p aria-label="Hello">${b}</p>`;')).toEqual(['aria-label="Hello"']);
    expect(literalsOfTemplates('const a = html`<p${c}>${b && html` lang="${b}" dir="auto"`}</p>`;')).toEqual([]);
  });
});
