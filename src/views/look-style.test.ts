import { describe, expect, test } from 'vitest';
import { toFavicon, toLookStyle } from './look-style.ts';

describe('the style sheet of a look', () => {
  test('is not there where nothing is chosen, or only a logo', () => {
    expect(toLookStyle(undefined)).toBeNull();
    expect(toLookStyle({})).toBeNull();
    expect(toLookStyle({ logo: 'riverbank.svg', font: 'catalogue' })).toBeNull();
  });

  test('sets every token that follows from one colour, for light and dark ground, outside layers', () => {
    const style = toLookStyle({ colour: '#7a1f5c' }) ?? '';
    expect(style).toMatch(/^:root \{\n {2}--color-brand: light-dark\(#7a1f5c, #[0-9a-f]{6}\);/);
    for (const name of ['on-brand', 'brand-hover', 'band', 'on-band', 'link']) {
      expect(style).toMatch(new RegExp(`--color-${name}: light-dark\\(#[0-9a-f]{6}, #[0-9a-f]{6}\\);`));
    }
    expect(style).not.toContain('--color-mark');
    expect(style).not.toContain('@layer');
  });

  test('takes dark colours as they are given, and leaves the other colour alone', () => {
    expect(toLookStyle({ colour: '#7a1f5c', colourDark: '#f0b3da' })).toContain(
      '--color-brand: light-dark(#7a1f5c, #f0b3da);',
    );
    const marked = toLookStyle({ accent: '#9fd8ff' }) ?? '';
    expect(marked).toContain('--color-mark: light-dark(#9fd8ff, #9fd8ff);');
    expect(marked).not.toContain('--color-brand');
  });

  test('names the faces of the device where they are chosen', () => {
    expect(toLookStyle({ font: 'system' })).toMatch(/--font-head: .*serif;\n {2}--font-text: system-ui/);
  });
});

describe('letters of the institution’s own', () => {
  test('are loaded from the media folder, and wait for the next page where they come late', () => {
    const style = toLookStyle({ font: { file: 'type/own sans.woff2' } }) ?? '';
    expect(style).toContain('src: url("media/type/own%20sans.woff2") format("woff2");');
    expect(style).toContain('font-display: optional;');
    expect(style).toContain('--font-text: "Own letters", system-ui');
  });
});

describe('the icon', () => {
  test('has the colours of the look, for light and dark ground', () => {
    const icon = toFavicon({ colour: '#7a1f5c', colourDark: '#f0b3da' });
    expect(icon).toContain('svg { color: #7a1f5c }');
    expect(icon).toContain('(prefers-color-scheme: dark) { svg { color: #f0b3da } }');
  });
});
