import { describe, expect, test } from 'vitest';
import { linkOrWords } from './link-or-words.ts';
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
