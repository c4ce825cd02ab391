import { describe, expect, test } from 'vitest';
import { findingsOf } from './findings.ts';
import { image, logoFile, parseImageFile } from './image.ts';

const rulesOf = (given: unknown): string[] =>
  findingsOf(image.safeParse(given).error?.issues ?? [], given).map(({ rule, at }) => [rule.id, ...at].join(' '));

describe('pictures', () => {
  test.each(['class.jpg', 'offers/2026/class_1.PNG', 'Übung.webp', 'a.b.avif'])('%s can be shown', (file) => {
    expect(parseImageFile(file)).toEqual({ ok: true, value: file });
  });

  test.each(['media/class.jpg', './media/class.jpg', 'content/media/class.jpg'])(
    '%s is a name below content/media',
    (file) => {
      expect(parseImageFile(file)).toEqual({ ok: true, value: 'class.jpg' });
    },
  );

  test.each([
    '../class.jpg',
    'a/../class.jpg',
    '/class.jpg',
    'C:\\class.jpg',
    'https://a.example/class.jpg',
    'class.gif',
    'class.jpg?x',
    'class',
    '.jpg',
    'a//b.jpg',
    'class.svg',
  ])('%s is refused', (file) => {
    expect(parseImageFile(file).ok).toBe(false);
  });

  test('a drawing can only be the logo', () => {
    expect(logoFile.parse('logo.svg')).toBe('logo.svg');
    expect(parseImageFile('logo.svg')).toMatchObject({ help: expect.stringContaining('logo') });
  });

  test('a picture needs its description, also in the short form', () => {
    expect(image.parse({ file: 'class.jpg', alt: 'A class' })).toEqual({ file: 'class.jpg', alt: { und: 'A class' } });
    expect(rulesOf({ file: 'class.jpg' })).toEqual(['image/alt-missing']);
    expect(rulesOf('class.jpg')).toEqual(['image/alt-missing']);
    expect(rulesOf({ file: 'class.tiff', alt: 'A class' })).toEqual(['image/file file']);
  });
});
