import { describe, expect, test } from 'vitest';
import { countrySource, parseCountry, parsePlaceText, placeSource } from './place.ts';

describe('a country', () => {
  test('is a code of two capitals', () => {
    expect(parseCountry('EE')).toEqual({ ok: true, value: 'EE' });
    expect(parseCountry('NO')).toEqual({ ok: true, value: 'NO' });
    expect('EE').toMatch(new RegExp(`^${countrySource}$`));
  });

  test.each([
    ['Estonia', 'Write EE.'],
    ['ee', 'Write EE.'],
    ['UK', 'Write GB.'],
    ['EST', 'Write EE.'],
    ['Atlantis', 'Write the two capital letters of the country: EE, DE, GB.'],
    ['XX', 'Write the two capital letters of the country: EE, DE, GB.'],
  ])('is not %j', (text, help) => {
    expect(parseCountry(text)).toMatchObject({
      ok: false,
      message: `“${text}” is not the code of a country.`,
      help,
      rule: { id: 'value/country' },
    });
  });
});

describe('a place in one line', () => {
  test.each([
    ['Tallinn, EE', { city: 'Tallinn', country: 'EE' }],
    ['Washington, DC, US', { city: 'Washington, DC', country: 'US' }],
    ['Tallinn,EE', { city: 'Tallinn', country: 'EE' }],
    ['EE', { city: null, country: 'EE' }],
  ])('%j is read', (text, place) => {
    expect(parsePlaceText(text)).toEqual({ ok: true, value: place });
    if (text !== 'Tallinn,EE') expect(text).toMatch(new RegExp(`^${placeSource}$`));
  });

  test.each([
    ['Tallinn', '“Tallinn” names no country.', undefined],
    ['Tallinn, Estonia', '“Tallinn, Estonia” does not end in the code of a country.', 'Write Tallinn, EE.'],
    ['Estonia', '“Estonia” does not end in the code of a country.', 'Write EE.'],
    ['London, UK', '“London, UK” does not end in the code of a country.', 'Write London, GB.'],
    [', EE', '“, EE” names no city.', 'Write the city before the comma, or EE alone.'],
    ['Room 5, Main street 1', '“Room 5, Main street 1” names no country.', undefined],
    ['', '“” names no country.', undefined],
  ])('%j is refused, with what to write', (text, message, help) => {
    const parsed = parsePlaceText(text);
    expect(parsed).toMatchObject({ ok: false, message, rule: { id: 'value/place' } });
    if (!parsed.ok) expect(parsed.help).toBe(help ?? parsed.rule.remedy);
  });
});
