import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLanguage, text } from './text.ts';
import { carriesTranslation, joinTranslation, withoutTranslations } from './translated.ts';

describe('a text', () => {
  test('stands under no language until its file is linked; white space is folded', () => {
    expect(text.parse('  Learn\n  to   read ')).toEqual({ und: 'Learn to read' });
    expect(text.parse(42)).toEqual({ und: '42' });
  });

  test('is no list and no block', () => {
    expect(text.safeParse(['x']).success).toBe(false);
    expect(text.safeParse({ en: 'x' }).success).toBe(false);
    expect(text.safeParse(undefined).success).toBe(false);
  });

  test('takes translations that were joined to it, one for each language', () => {
    const joined = joinTranslation(joinTranslation('Bees ', 'de', ' Bienen'), 'et', 'Mesilased');
    expect(text.parse(joined)).toEqual({ und: 'Bees', de: 'Bienen', et: 'Mesilased' });
    expect([carriesTranslation(joined), carriesTranslation('Bees')]).toEqual([true, false]);
    expect([withoutTranslations(joined), withoutTranslations('Bees ')]).toEqual(['Bees ', 'Bees ']);
  });

  test('whatever is joined comes out as it went in', () => {
    const words = fc.string().filter((written) => !written.includes('\0'));
    fc.assert(
      fc.property(words, words, (original, translation) => {
        const fold = (written: string): string => written.replace(/\s+/g, ' ').trim();
        expect(text.parse(joinTranslation(original, 'de', translation))).toEqual({
          und: fold(original),
          de: fold(translation),
        });
      }),
    );
  });
});

describe('in a language', () => {
  const words = { en: 'Bees', de: 'Bienen' };
  test('the wanted one, else the first that there is, named', () => {
    expect(inLanguage(words, 'de')).toEqual({ text: 'Bienen', language: 'de' });
    expect(inLanguage(words, 'et')).toEqual({ text: 'Bees', language: 'en' });
    expect(inLanguage({}, 'et')).toEqual({ text: '', language: 'und' });
  });

  test('an empty text in the wanted language is that text', () => {
    expect(inLanguage({ en: 'Bees', de: '' }, 'de')).toEqual({ text: '', language: 'de' });
  });
});
