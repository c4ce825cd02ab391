import { iso31661 } from 'iso-3166';

/** A country or territory with a code of ISO 3166-1. */
export type Country = {
  /** Two letters: `EE`. */
  readonly code: string;
  /** Three letters: `EST`. */
  readonly alpha3: string;
  /** Short English name. */
  readonly name: string;
  /** Address in the EU authority list, or null where that list has none. */
  readonly uri: string | null;
  readonly source: string;
};

const authority = 'http://publications.europa.eu/resource/authority/country/';

/** The EU list uses the three letters of ISO, but for these. */
const euCodes: Readonly<Record<string, string>> = { TF: 'FQ0', XK: '1A0' };

const codes: readonly Pick<Country, 'code' | 'alpha3' | 'source'>[] = [
  ...iso31661.map(({ alpha2, alpha3 }) => ({ code: alpha2, alpha3, source: 'ISO 3166-1' })),
  { code: 'XK', alpha3: 'XKX', source: 'European Commission, Interinstitutional style guide, annex A5' },
];

const known: ReadonlySet<string> = new Set(codes.map(({ code }) => code));

let all: ReadonlyMap<string, Country> | undefined;

/** By code. Made when first asked for: names come from `Intl`, whose data take a while to open. */
function byCode(): ReadonlyMap<string, Country> {
  if (all) return all;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  const rows = codes.map((row) => ({
    ...row,
    name: names.of(row.code) ?? row.code,
    uri: `${authority}${euCodes[row.code] ?? row.alpha3}`,
  }));
  rows.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  all = new Map(rows.map((country) => [country.code, country]));
  return all;
}

/**
 * All countries in the order of their English names. Kosovo has no code of ISO; it goes by XK, which ISO leaves free
 * and the European Commission uses.
 */
export function countries(): readonly Country[] {
  return [...byCode().values()];
}

/** Names and codes in common use that are no codes of ISO 3166-1 alpha-2. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['uk', 'GB'],
  ['el', 'GR'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['usa', 'US'],
  ['czech republic', 'CZ'],
  ['holland', 'NL'],
  ['turkey', 'TR'],
  ['the netherlands', 'NL'],
  ['macedonia', 'MK'],
]);

/** Whether a text is a country code in capitals: `EE` is, `ee`, `UK` and `EST` are not. */
export function isCountry(code: string): boolean {
  return known.has(code);
}

/** The country of a two-letter code, or null. */
export function countryOf(code: string): Country | null {
  return byCode().get(code) ?? null;
}

const namesIn = new Map<string, Intl.DisplayNames>();

/** The country's name in a language; the code itself where it is unknown. */
export function countryName(code: string, locale: string): string {
  if (!known.has(code)) return code;
  const named = namesIn.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  namesIn.set(locale, named);
  return named.of(code) ?? code;
}

/** The code that a text probably means, to name it in a message: `uk`, `EST`, `Estonia` and `ee` give a code; or null. */
export function countryNamed(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const other = otherNames.get(wanted);
  if (other !== undefined) return other;
  const found = countries().find(
    ({ code, alpha3, name }) =>
      code.toLowerCase() === wanted || alpha3.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return found?.code ?? null;
}
