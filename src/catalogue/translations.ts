import { definitionOf } from '../records/definitions.ts';
import { parseRecord, type RecordValues } from '../records/record.ts';
import { UNDETERMINED } from '../values/text.ts';
import { type ParsedFile, readFrontmatter } from './parse.ts';
import type { SourceFile } from './read-files.ts';
import type { Reporting } from './reporting.ts';
import { joinTranslations, translationRules } from './translate.ts';

/** What is known of the files beside those that could be read. */
export type TranslationContext = {
  /** Whether there is a file for an original, readable or not. */
  readonly hasFile: (kind: string, id: string) => boolean;
  /** Languages of the catalogue; null where its settings cannot be read. */
  readonly offered: ReadonlySet<string> | null;
};

/** Translations by `<kind> <id>` of their original; those without one, or in another language, are reported. */
export function groupTranslations(
  parsed: readonly ParsedFile[],
  { hasFile, offered }: TranslationContext,
  reporting: Reporting,
): Map<string, ParsedFile[]> {
  const grouped = new Map<string, ParsedFile[]>();
  for (const file of parsed) {
    if (file.translation === undefined) continue;
    const key = `${file.kind} ${file.id}`;
    if (!hasFile(file.kind, file.id)) {
      const message = `There is no original “${file.id}” for this translation.`;
      reporting.reportAt(file.path, { rule: translationRules['no-original'], at: [], message });
    } else if (offered && !offered.has(file.translation)) {
      const message = `The catalogue does not offer the language “${file.translation}”.`;
      reporting.reportAt(file.path, { rule: translationRules['language-not-offered'], at: [], message });
    } else grouped.set(key, [...(grouped.get(key) ?? []), file]);
  }
  return grouped;
}

/** Parses an original once more with its translations joined to it; what is no text refuses its translation. */
export function withTranslations(
  file: ParsedFile,
  translations: readonly ParsedFile[],
  sourceOf: ReadonlyMap<string, SourceFile>,
  reporting: Reporting,
): RecordValues {
  const source = sourceOf.get(file.path);
  let data = source && readFrontmatter(source).yaml.data;
  if (data === undefined) return file.values;
  for (const translation of translations) {
    const other = sourceOf.get(translation.path);
    const words = other && readFrontmatter(other).yaml.data;
    if (words === undefined) continue;
    const joined = joinTranslations(data, words, translation.translation as string);
    for (const finding of joined.findings) reporting.reportAt(translation.path, finding);
    const refused = parseRecord(definitionOf(file.kind), joined.data).findings.filter(({ at }) =>
      joined.joined.some((path) => path.every((step, index) => at[index] === step || at[index] === undefined)),
    );
    const places = new Set<string>();
    for (const { at } of refused) {
      const path = joined.joined.find((one) => one.every((step, index) => at[index] === step)) ?? at;
      if (places.has(path.join('.'))) continue;
      places.add(path.join('.'));
      reporting.reportAt(translation.path, {
        rule: translationRules['not-a-text'],
        at: path,
        message: `“${String(path.findLast((step) => typeof step === 'string') ?? '')}” is a fact, not a text.`,
      });
    }
    reportMissing(file, translation, words as object, reporting);
    if (refused.length === 0) data = joined.data;
  }
  return parseRecord(definitionOf(file.kind), data).values;
}

/** Words about the record, not for its readers: nobody waits for their translation. */
const NOT_FOR_READERS = new Set([
  'sources',
  'conflicts',
  'history',
  'otherTitles',
  'partners',
  'contact',
  'lastChecked',
]);

function reportMissing(file: ParsedFile, translation: ParsedFile, words: object, reporting: Reporting): void {
  const keys = Object.keys(file.values).filter(
    (key) => !Object.hasOwn(words, key) && !NOT_FOR_READERS.has(key) && holdsText(file.values[key]),
  );
  const missing = [...keys, ...(file.hasBody && !translation.hasBody ? ['the text below the keys'] : [])];
  if (missing.length === 0) return;
  reporting.reportAt(translation.path, {
    rule: translationRules.missing,
    at: [],
    message: `Not translated: ${missing.join(', ')}.`,
  });
}

function holdsText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsText);
  const words = (value as Record<string, unknown>)[UNDETERMINED];
  return typeof words === 'string' ? /\p{L}/u.test(words) : Object.values(value).some(holdsText);
}
