import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, trusted, within } from './html.ts';

describe('a template', () => {
  test('escapes what it is given, in texts and attributes', () => {
    const bad = `<script>"&'`;
    expect(html`<p title="${bad}">${bad}</p>`.text).toBe(
      '<p title="&lt;script&gt;&quot;&amp;&#39;">&lt;script&gt;&quot;&amp;&#39;</p>',
    );
  });

  test('lets no text open a tag or leave an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '=') }), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  test('takes HTML as it is, and lists of it', () => {
    expect(html`<ul>${[1, 2].map((item) => html`<li>${item}</li>`)}</ul>`.text).toBe('<ul><li>1</li><li>2</li></ul>');
    expect(html`${trusted('<b>a</b>')}`.text).toBe('<b>a</b>');
  });

  test('writes nothing for what is absent, but writes zero', () => {
    expect(html`${false}${null}${undefined}${''}${0}`.text).toBe('0');
  });
});

test('HTML can stand in a sentence of the dictionary', () => {
  expect(within((word) => `Before <${word}> after`, html`<b>a</b>`).text).toBe('Before &lt;<b>a</b>&gt; after');
});
