import { describe, expect, test } from 'vitest';
import type { Inline } from '../../concepts/row.ts';
import { en } from '../../i18n/en/index.ts';
import { isSafeAddress, plainLine, renderLine } from './line.ts';

const speaking = { words: en, language: 'en' };
const drawn = (...line: Inline[]): string => renderLine(line, speaking).text;

describe('a line', () => {
  test('is plain text where nothing else is said', () => {
    expect(drawn('5 ', { text: 'ECTS' })).toBe('5 ECTS');
  });

  test('marks dates, links, weight and other languages', () => {
    expect(drawn({ text: '1 May', datetime: '2026-05-01' })).toBe('<time datetime="2026-05-01">1 May</time>');
    expect(drawn({ text: 'Page', href: 'https://a.example/?a=1&b=2' })).toBe(
      '<a href="https://a.example/?a=1&amp;b=2">Page</a>',
    );
    expect(drawn({ text: 'all', strong: true })).toBe('<b>all</b>');
    expect(drawn({ text: 'aside', quiet: true })).toBe('<span class="quiet">aside</span>');
    expect(drawn({ text: 'Ülikool', lang: 'et' })).toBe('<span lang="et" dir="auto">Ülikool</span>');
    expect(drawn({ text: 'Ülikool', lang: 'et', href: '/a/' })).toBe('<a href="/a/" lang="et" dir="auto">Ülikool</a>');
  });

  test('says "about" to those who hear the sign for it', () => {
    expect(drawn('≈ 7.5 ECTS')).toBe(
      '<span aria-hidden="true">≈</span><span class="visually-hidden">about</span> 7.5 ECTS',
    );
    expect(drawn('5 ≈ 5')).toBe('5 ≈ 5');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'JavaScript:alert(1)', ' javascript:x', 'vbscript:x', ''])(
    'makes no link of "%s"',
    (href) => {
      expect(isSafeAddress(href)).toBe(false);
      expect(drawn({ text: 'x', href })).toBe('x');
    },
  );

  test.each(['https://a.example', 'HTTP://a.example', 'mailto:a@b.example', 'tel:+372', '/a/', '#a', '?q=1', './a'])(
    'makes a link of "%s"',
    (href) => expect(isSafeAddress(href)).toBe(true),
  );

  test('can be had as plain text', () => {
    expect(plainLine(['5 ', { text: 'ECTS', strong: true }])).toBe('5 ECTS');
  });
});
