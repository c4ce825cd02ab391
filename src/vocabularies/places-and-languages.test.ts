import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countries, countryName, countryNamed, countryOf, isCountry } from './countries.ts';
import { currencies, currencyNamed, currencyUri, isCurrency, minorDigits } from './currencies.ts';
import { canonicalLanguage, languageName, languageNamed, languages, languageUri } from './languages.ts';
import { countryOfSubdivision, isSubdivision, subdivisionName } from './subdivisions.ts';

test('country codes are two capital letters of ISO 3166-1, and Kosovo', () => {
  for (const code of ['EE', 'GB', 'NZ', 'XK']) expect(isCountry(code), code).toBe(true);
  for (const code of ['UK', 'EU', 'EL', 'ee', 'EST', 'ZZ', 'constructor', ''])
    expect(isCountry(code), code).toBe(false);
});

test('countries have plain English names, an address and a source', () => {
  expect(countryOf('KR')?.name).toBe('South Korea');
  expect(countryOf('EE')?.uri).toBe('http://publications.europa.eu/resource/authority/country/EST');
  expect(countries().length).toBe(250);
  for (const { code, name, source } of countries()) {
    expect(name, code).not.toBe(code);
    expect(source).not.toBe('');
  }
  expect(countryName('EE', 'de')).toBe('Estland');
  expect(countryName('??', 'de')).toBe('??');
});

test('what is written for a country leads to its code', () => {
  expect(countryNamed('UK')).toBe('GB');
  expect(countryNamed(' estonia ')).toBe('EE');
  expect(countryNamed('EST')).toBe('EE');
  expect(countryNamed('USA')).toBe('US');
  expect(countryNamed('Atlantis')).toBeNull();
  for (const { name, code } of countries()) expect(countryNamed(name), name).toBe(code);
});

test('regions are codes of ISO 3166-2 and know their country', () => {
  expect(isSubdivision('DE-NI')).toBe(true);
  expect(subdivisionName('DE-NI')).toBe('Niedersachsen');
  expect(countryOfSubdivision('GB-SCT')).toBe('GB');
  expect(isSubdivision('DE-XX')).toBe(false);
  expect(subdivisionName('DE-XX')).toBeNull();
  expect(countryOfSubdivision('DE')).toBeNull();
});

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['pt-br', 'pt-BR'],
  ['en-UK', 'en-GB'],
  ['deu', 'de'],
  ['zh-hant', 'zh-Hant'],
  ['es-419', 'es-419'],
  ['vro', 'vro'],
])('%s is the language %s', (tag, canonical) => {
  expect(canonicalLanguage(tag)).toBe(canonical);
});

test.each([
  '',
  'zz',
  'english',
  'pt_BR',
  'en-ZZ',
  'en-XX',
  'en-EU',
  'mul',
  'und',
  'zxx',
  'x-private',
  'en-u-ca-gregory',
  'root',
  'e',
  'tlh-x-y',
])('%j is no language that can be taught in', (tag) => {
  expect(canonicalLanguage(tag)).toBeNull();
});

test('the canonical form of a language is its own canonical form, whatever was written', () => {
  const tag = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.stringMatching(/^[a-zA-Z]{2,3}(-[A-Z][a-z]{3})?(-[a-zA-Z]{2})?$/),
  );
  fc.assert(
    fc.property(tag, (written) => {
      const canonical = canonicalLanguage(written);
      if (canonical !== null) expect(canonicalLanguage(canonical)).toBe(canonical);
    }),
    { numRuns: 1000 },
  );
});

test('all languages with two letters are known, named and addressed', () => {
  expect(languages()).toHaveLength(183);
  for (const { tag, name, uri } of languages()) {
    expect(name, tag).not.toBe(tag);
    expect(languageUri(tag)).toBe(uri);
  }
  expect(languageUri('pt-BR')).toBe('http://publications.europa.eu/resource/authority/language/POR');
  expect(languageUri('vro')).toBeNull();
});

test('what is written for a language leads to its tag', () => {
  expect(languageNamed('English')).toBe('en');
  expect(languageNamed('pt_BR')).toBe('pt-BR');
  expect(languageNamed('Martian')).toBeNull();
  expect(languageName('de', 'en')).toBe('German');
  expect(languageName('de', 'de')).toBe('Deutsch');
  expect(languageName('not a tag', 'en')).toBe('not a tag');
});

test('currencies are codes of ISO 4217 in capitals, and money', () => {
  for (const code of ['EUR', 'NZD', 'CAD', 'JPY']) expect(isCurrency(code), code).toBe(true);
  for (const code of ['eur', '€', 'ABC', 'XXX', 'XTS', 'constructor']) expect(isCurrency(code), code).toBe(false);
});

test('amounts have the digits of their currency', () => {
  expect(minorDigits('EUR')).toBe(2);
  expect(minorDigits('JPY')).toBe(0);
  expect(minorDigits('KWD')).toBe(3);
  expect(() => minorDigits('ABC')).toThrow(RangeError);
  for (const { code, name, minorDigits: digits } of currencies()) {
    expect(name, code).not.toBe('');
    expect(digits, code).toBe(minorDigits(code));
  }
});

test('what is written for a currency leads to its code only where it can mean no other', () => {
  expect(currencyNamed('€')).toBe('EUR');
  expect(currencyNamed('nz$')).toBe('NZD');
  expect(currencyNamed('usd')).toBe('USD');
  expect(currencyNamed('$')).toBeNull();
  expect(currencyNamed('kr')).toBeNull();
  expect(currencyUri('EUR')).toBe('http://publications.europa.eu/resource/authority/currency/EUR');
  expect(currencyUri('ABC')).toBeNull();
});

test('no text makes a guess fail, and every guess is a code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      const country = countryNamed(text);
      const currency = currencyNamed(text);
      const language = languageNamed(text);
      expect(country === null || isCountry(country)).toBe(true);
      expect(currency === null || isCurrency(currency)).toBe(true);
      expect(language === null || canonicalLanguage(language) === language).toBe(true);
    }),
  );
});
