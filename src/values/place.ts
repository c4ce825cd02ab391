import { countryNamed, isCountry } from '../vocabularies/countries.ts';
import { accept, type Parsed, quoted, reject, singleSpaced } from './parsed.ts';
import { valueRules } from './rules.ts';
import type { Text } from './text.ts';

/** Where something happens. */
export type Place = {
  readonly city?: Text;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** ISO 3166-2. */
  readonly region?: string;
  readonly venue?: Text;
  readonly address?: Text;
  readonly url?: string;
  readonly note?: Text;
};

/** What the short form of a place says: `Tallinn, EE`, or a country alone. */
export type PlaceText = { readonly city: string | null; readonly country: string };

/** The grammars as regular expressions without anchors, for JSON Schema. */
export const countrySource = '[A-Z]{2}';
export const placeSource = '(?:.*[^ ,], )?[A-Z]{2}';

/** @returns the code of ISO 3166-1; broken `value/country` for names and unknown codes */
export function parseCountry(text: string): Parsed<string> {
  const code = text.trim();
  if (isCountry(code)) return accept(code);
  const rule = valueRules.country;
  const meant = countryNamed(code);
  return reject(rule, `${quoted(text)} is not the code of a country.`, meant ? `Write ${meant}.` : rule.remedy);
}

/**
 * @param text a city and the code of its country: `Tallinn, EE`; or the code alone. The last comma separates.
 * @returns broken `value/place` otherwise
 */
export function parsePlaceText(text: string): Parsed<PlaceText> {
  const line = singleSpaced(text);
  const comma = line.lastIndexOf(',');
  const city = line.slice(0, Math.max(comma, 0)).trim();
  const country = line.slice(comma + 1).trim();
  if (isCountry(country) && (comma < 0 || city !== '')) return accept({ city: comma < 0 ? null : city, country });
  const rule = valueRules.place;
  if (isCountry(country))
    return reject(rule, `${quoted(text)} names no city.`, `Write the city before the comma, or ${country} alone.`);
  const meant = countryNamed(country);
  if (meant) {
    return reject(
      rule,
      `${quoted(text)} does not end in the code of a country.`,
      `Write ${city === '' ? meant : `${city}, ${meant}`}.`,
    );
  }
  return reject(rule, `${quoted(text)} names no country.`, rule.remedy);
}
