import { describe, expect, test } from 'vitest';
import { linkInText, linkOrWords, plainLinkOrWords } from './link-or-words.ts';
import { joinTranslation } from './translated.ts';

describe('a link or words', () => {
  test('an address is a link, everything else is words', () => {
    expect(linkOrWords.parse('https://a.example/x')).toEqual({ link: 'https://a.example/x' });
    expect(linkOrWords.parse('the timetable of the university')).toEqual({
      words: { und: 'the timetable of the university' },
    });
    expect(linkOrWords.parse('Handbook 2026: page 4')).toEqual({ words: { und: 'Handbook 2026: page 4' } });
  });

  test.each(['www.a.example', '//a.example', 'javascript:alert(1)', 'ftp://a.example', 'https://'])(
    '%s is refused',
    (written) => {
      expect(linkOrWords.safeParse(written).success).toBe(false);
    },
  );

  test('words keep their translation', () => {
    expect(linkOrWords.parse(joinTranslation('a letter', 'de', 'ein Brief'))).toEqual({
      words: { und: 'a letter', de: 'ein Brief' },
    });
  });
});

describe('a link in a text', () => {
  test('stays a text with its translations', () => {
    expect(linkInText.parse('https://a.example/x')).toEqual({ und: 'https://a.example/x' });
    expect(linkInText.parse(joinTranslation('https://a.example', 'de', 'https://a.example/de'))).toEqual({
      und: 'https://a.example',
      de: 'https://a.example/de',
    });
    expect(linkInText.parse('the page of each course')).toEqual({ und: 'the page of each course' });
  });

  test.each(['www.a.example', 'http:/a.example', 'javascript:alert(1)'])('%s is refused', (written) => {
    expect(linkInText.safeParse(written).success).toBe(false);
  });
});

test('an address or words are told as one text', () => {
  expect(plainLinkOrWords({ link: 'https://a.example' })).toBe('https://a.example');
  expect(plainLinkOrWords({ words: { en: 'Study of 2024' } })).toBe('Study of 2024');
});
