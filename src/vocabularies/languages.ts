import { isCountry } from './countries.ts';
import { euLanguageCodes } from './language-data.ts';

const authority = 'http://publications.europa.eu/resource/authority/language/';

/** English names of languages or scripts. Made when first asked for: the data of `Intl` take a while to open. */
function english(type: 'language' | 'script'): Intl.DisplayNames {
  englishNames[type] ??= new Intl.DisplayNames('en', { type, fallback: 'none' });
  return englishNames[type];
}

const englishNames: { language?: Intl.DisplayNames; script?: Intl.DisplayNames } = {};

/** Codes of ISO 639 that name no single language, so that nothing can be taught in them. */
const noLanguage: ReadonlySet<string> = new Set(['und', 'mul', 'mis', 'zxx']);

/** UN codes of areas that occur in language tags: the world, Europe, Latin America. */
const areas: ReadonlySet<string> = new Set(['001', '150', '419']);

/**
 * The canonical form of a language tag of BCP 47 (RFC 5646): `pt-BR` for `pt-br`, `en-GB` for `en-UK`.
 * @returns null for text that is no language tag, unknown languages, scripts and regions, codes that name no single
 *   language (`mul`), and tags with extensions or private parts
 */
export function canonicalLanguage(tag: string): string | null {
  const known = canonicalOf.get(tag);
  if (known !== undefined) return known;
  const canonical = readLanguage(tag);
  if (canonicalOf.size < 1000) canonicalOf.set(tag, canonical);
  return canonical;
}

/** Tags read before: a catalogue has few, and reading one costs as much as a thousand looks into a table. */
const canonicalOf = new Map<string, string | null>();

function readLanguage(tag: string): string | null {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag);
  } catch {
    return null;
  }
  const canonical = locale.toString();
  // Not `locale.language`, which is missing for "und".
  const language = canonical.split('-')[0] ?? '';
  const known =
    canonical === locale.baseName &&
    !noLanguage.has(language) &&
    (Object.hasOwn(euLanguageCodes, language) || english('language').of(language) !== undefined) &&
    (locale.script === undefined || english('script').of(locale.script) !== undefined) &&
    (locale.region === undefined || areas.has(locale.region) || isCountry(locale.region));
  return known ? canonical : null;
}

const namesIn = new Map<string, Intl.DisplayNames>();

/** Name of a language in a language: `languageName('de', 'en')` is German. The tag itself where it is unknown. */
export function languageName(tag: string, locale: string): string {
  const canonical = canonicalLanguage(tag);
  if (canonical === null) return tag;
  const named = namesIn.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  namesIn.set(locale, named);
  return named.of(canonical) ?? tag;
}

/** A language with a two-letter code. */
export type Language = { readonly tag: string; readonly name: string; readonly uri: string; readonly source: string };

let all: readonly Language[] | undefined;

/** The languages of ISO 639-1, in the order of their English names. */
export function languages(): readonly Language[] {
  all ??= Object.entries(euLanguageCodes)
    .map(([tag, code]) => ({
      tag,
      name: english('language').of(tag) ?? tag,
      uri: `${authority}${code}`,
      source: 'Publications Office of the European Union, authority table Language',
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return all;
}

/** Address of a language in the EU authority list, by its first part (`pt` for `pt-BR`); null where it has none. */
export function languageUri(tag: string): string | null {
  const first = tag.split('-')[0] ?? '';
  const code = Object.hasOwn(euLanguageCodes, first)
    ? euLanguageCodes[first as keyof typeof euLanguageCodes]
    : undefined;
  return code === undefined ? null : `${authority}${code}`;
}

/** The tag that a text probably means, to name it in a message: `English`, `pt_BR` and `eng` give a tag; or null. */
export function languageNamed(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const named = languages().find(({ name }) => name.toLowerCase() === wanted);
  return named?.tag ?? canonicalLanguage(wanted.replaceAll('_', '-'));
}
