import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { body as words } from '../i18n/en/body.ts';
import { mdxAllowList, offAllowList } from './allow-list.ts';
import { guard } from './guard.ts';
import { renderTree } from './render.ts';
import { createSource } from './source.ts';

const root = (tagName: string, properties: Record<string, string | string[]>): HastRoot => ({
  type: 'root',
  children: [{ type: 'element', tagName, properties, children: [] }],
});

describe('the last look at a rendered tree', () => {
  test.each([
    ['script', root('script', {})],
    ['p onclick', root('p', { onClick: 'a' })],
    ['p style', root('p', { style: 'a' })],
    ['p class', root('p', { className: ['skip'] })],
    ['a href', root('a', { href: 'javascript:a' })],
    ['a href', root('a', { href: 'java\tscript:a' })],
    ['a href', root('a', { href: '//evil.example' })],
    ['img src', root('img', { src: 'https://evil.example/a.png' })],
    ['a target', root('a', { href: '/a', target: '_blank' })],
    ['comment', { type: 'root', children: [{ type: 'comment', value: 'a' }] }],
    ['raw', { type: 'root', children: [{ type: 'raw', value: '<script>' }] }],
  ] satisfies [string, HastRoot][])('refuses %s', (found, tree) => {
    expect(offAllowList(tree)).toBe(found);
  });

  test('lets pass what the renderer makes', () => {
    expect(offAllowList(root('a', { href: 'https://example.org', rel: ['external'] }))).toBeNull();
    expect(offAllowList(root('h3', { id: 'text-a' }))).toBeNull();
  });

  test('nothing on the list can run, load, or send', () => {
    const { elements, schemes } = mdxAllowList();
    const active = [
      'script',
      'style',
      'iframe',
      'object',
      'embed',
      'link',
      'meta',
      'base',
      'form',
      'svg',
      'math',
      'template',
      'video',
    ];
    expect(active.filter((name) => elements.has(name))).toEqual([]);
    const attributes = [...elements.values()].flatMap((names) => [...names]);
    expect(attributes.filter((name) => /^on|^style$|^srcset$|^action$|^target$/.test(name))).toEqual([]);
    expect([...schemes].toSorted()).toEqual(['http', 'https', 'mailto', 'tel']);
  });
});

describe('what the reader may learn one day', () => {
  const unknown = { type: 'root', children: [{ type: 'brandNew', children: [] }] } as unknown as Root;
  const manner = { base: '/', language: 'en', words };

  test('is refused by the guard until it is known here', () => {
    expect(guard(createSource('a', 1), unknown, []).faults.map(({ rule }) => rule)).toEqual(['html-element']);
  });

  test('code and HTML leave nothing on the page even past the guard', () => {
    const tree = {
      type: 'root',
      children: [
        { type: 'html', value: '<script>a</script>' },
        { type: 'mdxjsEsm', value: 'import a' },
        { type: 'mdxFlowExpression', value: 'a' },
        { type: 'mdxJsxFlowElement', name: 'script', attributes: [], children: [] },
        { type: 'paragraph', children: [{ type: 'link', url: 'javascript:a', children: [] }] },
      ],
    } as Root;
    expect(renderTree(tree, [], manner, '')).toMatchObject({ html: '', refused: 'a href' });
    expect(renderTree({ type: 'root', children: tree.children.slice(0, 4) }, [], manner, '').html.trim()).toBe('');
  });
});
