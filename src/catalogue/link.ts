import { levelRules } from '../concepts/level-rules.ts';
import { inheritQualityAssurance } from '../concepts/quality-assurance.ts';
import { workloadRules } from '../concepts/workload-rules.ts';
import type { Diagnostic, Finding } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { fileRules } from '../diagnostics/yaml/rules.ts';
import { definitionOf } from '../records/definitions.ts';
import type { FrameworkRecord } from '../records/framework.ts';
import { parseRecord, type RecordKind, type RecordValues } from '../records/record.ts';
import { type ResolutionRules, resolveRecord } from '../records/resolve.ts';
import type { Day } from '../values/day.ts';
import { type TermDays, whenWithTerms } from '../values/term.ts';
import type { When } from '../values/when.ts';
import type { Catalogue, Filed, Offer, Provider, Settings } from './catalogue.ts';
import { checkRecords } from './check-records.ts';
import type { CatalogueContext } from './checks/check.ts';
import { catalogueChecks } from './checks/index.ts';
import { gatherLookups, type Lookups } from './lookups.ts';
import type { ParsedFile } from './parse.ts';
import type { SourceFile } from './read-files.ts';
import { Reporting } from './reporting.ts';
import { groupTranslations, withTranslations } from './translations.ts';
import { refuseCreditSystem } from './unknown-credit-system.ts';
import { refuseLevel } from './unknown-level.ts';

/** What linking needs beside the files. */
export type LinkOptions = {
  readonly today: Day;
  /** Files of `media/`; absent: pictures are not looked for. */
  readonly media?: ReadonlySet<string>;
  /** Records (`<kind> <id>`) whose file is there but was refused as bytes: nothing is concluded from their absence. */
  readonly refused?: ReadonlySet<string>;
  /** Every rule that there is, for settings that name one. */
  readonly rules: readonly Rule[];
};

/** A linked catalogue, and everything that is wrong with its files, by file, line and column. */
export type LinkResult = { readonly catalogue: Catalogue; readonly diagnostics: readonly Diagnostic[] };

/**
 * Links parsed files into a catalogue: translations, own frameworks, terms, inheritance, references; then runs every
 * check of one record and of several. The day is an argument; no file is read.
 * @param sources the files that were parsed, for the places of faults found here
 */
export function link(files: readonly ParsedFile[], sources: readonly SourceFile[], options: LinkOptions): LinkResult {
  const refused = options.refused ?? new Set<string>();
  const sourceOf = new Map(sources.map((source) => [source.path, source]));
  const { parsed, twins } = apartFromTwins(files);
  const settingsFile = parsed.find(({ kind }) => kind === 'catalogue');
  const reporting = new Reporting(files, settingsFile?.values['severity'] as Settings['severity'] | undefined);
  for (const { path, first } of twins) {
    const message = `This file and “${first}” describe the same record.`;
    reporting.reportAt(path, { rule: fileRules['record-twice'], at: [], message });
  }
  const unreadable = new Set([...refused, ...parsed.filter(isUnreadable).map(keyOf)]);
  if (!settingsFile && !refused.has('catalogue catalogue')) reporting.reportMissingSettings();
  const lookups = gatherLookups(frameworksOf(parsed));
  const resolver: Resolver = {
    lookups,
    // Where a framework cannot be read, names that are not known may be its own.
    unknownNames: ![...unreadable].some((key) => key.startsWith('framework ')) && !parsed.some(isFrameworkWithFaults),
    reporting,
  };
  const settings = linkSettings(settingsFile, resolver);
  const { language } = settings;
  const languagesKnown =
    settingsFile !== undefined && !['*', 'language', 'otherLanguages'].some((key) => settingsFile.broken.includes(key));
  const originals = new Set(parsed.filter(({ translation }) => translation === undefined).map(keyOf));
  const translations = groupTranslations(
    parsed,
    {
      hasFile: (kind, id) => originals.has(`${kind} ${id}`) || refused.has(`${kind} ${id}`),
      offered: languagesKnown ? new Set([language, ...settings.otherLanguages]) : null,
    },
    reporting,
  );

  const read = <T>(
    kind: RecordKind,
    termsOf: (values: RecordValues) => Terms,
    countriesOf: (values: RecordValues) => readonly string[] = () => [],
  ): Map<string, T & Filed> => {
    const records = new Map<string, T & Filed>();
    for (const file of parsed) {
      if (file.kind !== kind || file.translation !== undefined || file.version !== undefined) continue;
      if (isUnreadable(file)) continue;
      const own = translations.get(keyOf(file)) ?? [];
      const translated = own.length > 0 ? withTranslations(file, own, sourceOf, reporting) : file.values;
      const countries = countriesOf(file.values);
      const values = resolveOne({ ...file, values: translated }, language, termsOf(file.values), resolver, countries);
      records.set(file.id, {
        ...(values as T),
        id: file.id,
        path: file.path,
        digest: [file.digest, ...own.map((one) => one.digest)].join('.'),
        hasBody: file.hasBody,
        translations: own.map((one) => one.translation as string),
      });
    }
    return records;
  };
  const providers = read<Provider>(
    'provider',
    (values) => (values['terms'] ?? {}) as Terms,
    (values) => values['country'] as string[],
  );
  const termsOf = (values: RecordValues): Terms =>
    Object.assign({}, ...(values['provider'] as string[]).map((id) => providers.get(id)?.terms ?? {}));
  const countriesOf = (values: RecordValues): readonly string[] =>
    (values['provider'] as string[]).flatMap((id) => providers.get(id)?.country ?? []);
  const offers = read<Offer>('offer', termsOf, countriesOf);
  for (const [id, offer] of offers) {
    const ofProviders = offer.provider.flatMap((provider) => providers.get(provider)?.qualityAssurance ?? []);
    offers.set(id, { ...offer, qualityAssurance: inheritQualityAssurance(offer.qualityAssurance, ofProviders) });
  }
  const catalogue: Catalogue = {
    settings,
    offers,
    providers,
    pathways: read('pathway', termsOf, countriesOf),
    comparisons: read('comparison', () => ({})),
    frameworks: read('framework', () => ({})),
    lookups,
  };
  checkRecords(catalogue, parsed, options.today, reporting);
  const context: CatalogueContext = {
    today: options.today,
    parsed,
    media: options.media ?? null,
    rules: options.rules,
    unreadable,
    reportPlaced: (path, finding) => reporting.reportPlaced(path, finding),
  };
  for (const check of catalogueChecks) {
    check(catalogue, (kind, id, finding) => reporting.report(kind, id, finding), context);
  }
  return { catalogue, diagnostics: reporting.diagnostics() };
}

type Terms = Readonly<Record<string, TermDays>>;

type Resolver = { readonly lookups: Lookups; readonly unknownNames: boolean; readonly reporting: Reporting };

/** Files with each record once, and those that describe one again (`bees.mdx` beside `bees.yaml`). */
function apartFromTwins(files: readonly ParsedFile[]): {
  parsed: ParsedFile[];
  twins: { path: string; first: string }[];
} {
  const firstOf = new Map<string, string>();
  const twins: { path: string; first: string }[] = [];
  const parsed = files.filter((file) => {
    const key = `${keyOf(file)} ${file.translation ?? ''} ${file.version ?? ''}`;
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, file.path);
    else twins.push({ path: file.path, first });
    return first === undefined;
  });
  return { parsed, twins };
}

function keyOf({ kind, id }: ParsedFile): string {
  return `${kind} ${id}`;
}

function isUnreadable({ broken }: ParsedFile): boolean {
  return broken.includes('*');
}

function isFrameworkWithFaults({ kind, broken }: ParsedFile): boolean {
  return kind === 'framework' && broken.some((key) => key === 'type' || key === 'name' || key === 'levels');
}

function frameworksOf(parsed: readonly ParsedFile[]): FrameworkRecord[] {
  const readable = parsed.filter(
    (file) => file.kind === 'framework' && !isUnreadable(file) && !file.broken.includes('name'),
  );
  return readable.map(({ values }) => values as unknown as FrameworkRecord);
}

/** The settings; where the file is missing or cannot be read, what its absent keys mean, in English. */
function linkSettings(file: ParsedFile | undefined, resolver: Resolver): Settings {
  if (file && !isUnreadable(file))
    return resolveOne(file, String(file.values['language']), {}, resolver) as unknown as Settings;
  return parseRecord(definitionOf('catalogue'), Object.create(null)).values as unknown as Settings;
}

/** @param countries of the provider: names that are not known are looked for there first */
function resolveOne(
  file: ParsedFile,
  language: string,
  terms: Terms,
  { lookups, unknownNames, reporting }: Resolver,
  countries: readonly string[] = [],
): RecordValues {
  const resolution = {
    language: String(file.values['textLanguage'] ?? language),
    level: lookups.scaleLevel,
    creditSystem: lookups.creditSystemName,
    term: (when: When) => whenWithTerms(when, terms),
  };
  const { values, findings } = resolveRecord(file.values, resolution, unresolved(lookups, countries));
  if (unknownNames) for (const finding of findings) reporting.reportAt(file.path, finding);
  return values;
}

function unresolved(lookups: Lookups, countries: readonly string[]): ResolutionRules {
  return {
    level: (written, at): Finding => ({ rule: levelRules.unknown, at, ...refuseLevel(written, countries) }),
    creditSystem: (name, at): Finding => ({
      rule: workloadRules['credit-system-unknown'],
      at,
      ...refuseCreditSystem(name, countries, lookups.names),
    }),
  };
}
