import { describe, expect, test } from 'vitest';
import { languageSource, parseLanguage } from './language-tag.ts';

describe('a language', () => {
  test('is a code in canonical form', () => {
    const codes = ['en', 'pt-BR', 'et', 'sr-Latn', 'zh-Hant-TW', 'es-419', 'ase'];
    expect(codes.map((code) => parseLanguage(code))).toEqual(codes.map((value) => ({ ok: true, value })));
    for (const code of codes) expect(code).toMatch(new RegExp(`^${languageSource}$`));
  });

  test.each([
    ['EN', '“EN” is not written in the usual form.', 'Write en.'],
    ['pt-br', '“pt-br” is not written in the usual form.', 'Write pt-BR.'],
    ['pt_BR', '“pt_BR” is not the code of a language.', 'Write pt-BR.'],
    ['English', '“English” is not the code of a language.', 'Write en.'],
    ['xx', '“xx” is not the code of a language.', undefined],
    ['english and german', '“english and german” is not the code of a language.', undefined],
    ['', '“” is not the code of a language.', undefined],
  ])('is not %j', (text, message, help) => {
    const parsed = parseLanguage(text);
    expect(parsed).toMatchObject({ ok: false, message, rule: { id: 'value/language' } });
    if (!parsed.ok) expect(parsed.help).toBe(help ?? parsed.rule.remedy);
  });
});
