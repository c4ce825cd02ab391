import type { CheckContext } from '../concepts/concept.ts';
import { levelRules } from '../concepts/level-rules.ts';
import { checkQualityAssuranceStated, inheritQualityAssurance } from '../concepts/quality-assurance.ts';
import { workloadRules } from '../concepts/workload-rules.ts';
import type { Diagnostic, Finding } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { definitionOf } from '../records/definitions.ts';
import type { FrameworkRecord } from '../records/framework.ts';
import { parseRecord, type RecordKind, type RecordValues } from '../records/record.ts';
import { type ResolutionRules, resolveRecord } from '../records/resolve.ts';
import type { Day } from '../values/day.ts';
import { addDuration } from '../values/day.ts';
import type { Duration } from '../values/duration.ts';
import { nearest } from '../values/form.ts';
import { type TermDays, whenWithTerms } from '../values/term.ts';
import type { When } from '../values/when.ts';
import { audiences } from '../vocabularies/audiences.ts';
import type { Catalogue, Filed, Provider, Settings } from './catalogue.ts';
import { catalogueChecks } from './checks/index.ts';
import { gatherLookups, type Lookups } from './lookups.ts';
import type { ParsedFile } from './parse.ts';
import type { SourceFile } from './read-files.ts';
import { Reporting } from './reporting.ts';
import { groupTranslations, withTranslations } from './translations.ts';

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
export function link(parsed: readonly ParsedFile[], sources: readonly SourceFile[], options: LinkOptions): LinkResult {
  const textOf = new Map(sources.map((source) => [source.path, source]));
  const settingsFile = parsed.find(({ kind }) => kind === 'catalogue');
  const reporting = new Reporting(parsed, (settingsFile?.values['severity'] ?? {}) as Settings['severity']);
  const lookups = gatherLookups(
    parsed.filter(({ kind, values }) => kind === 'framework' && typeof values['name'] === 'string').map(({ values }) => values as unknown as FrameworkRecord),
  );
  const settings = resolveOne(settingsFile, 'catalogue', 'en', lookups, {}, reporting) as unknown as Settings;
  const language = String(settings?.language ?? 'en');
  const offered = new Set([language, ...((settings?.otherLanguages as string[] | undefined) ?? [])]);
  const translations = groupTranslations(parsed, offered, reporting);

  const read = <T>(kind: RecordKind, termsOf: (values: RecordValues) => Readonly<Record<string, TermDays>>): Map<string, T & Filed> => {
    const records = new Map<string, T & Filed>();
    for (const file of parsed) {
      if (file.kind !== kind || file.translation !== undefined || file.version !== undefined || file.broken.includes('*')) continue;
      const own = translations.get(`${kind} ${file.id}`) ?? [];
      const translated = own.length > 0 ? withTranslations(file, own, textOf, reporting) : file.values;
      const values = resolveOne({ ...file, values: translated }, kind, language, lookups, termsOf(file.values), reporting);
      const digest = [file.digest, ...own.map((one) => one.digest)].join('.');
      records.set(file.id, { ...(values as T), id: file.id, path: file.path, digest, hasBody: file.hasBody, translations: own.map((one) => one.translation as string) });
    }
    return records;
  };
  const providers = read<Provider>('provider', (values) => (values['terms'] ?? {}) as Record<string, TermDays>);
  const termsOf = (values: RecordValues): Readonly<Record<string, TermDays>> =>
    Object.assign({}, ...((values['provider'] as string[] | undefined) ?? []).map((id) => providers.get(id)?.terms ?? {}));
  const offers = read<Catalogue['offers'] extends ReadonlyMap<string, infer O> ? O : never>('offer', termsOf);
  for (const [id, offer] of offers) {
    const ofProviders = offer.provider.flatMap((provider) => providers.get(provider)?.qualityAssurance ?? []);
    offers.set(id, { ...offer, qualityAssurance: inheritQualityAssurance(offer.qualityAssurance, ofProviders) });
  }
  const catalogue: Catalogue = {
    settings,
    offers,
    providers,
    pathways: read('pathway', termsOf),
    comparisons: read('comparison', () => ({})),
    frameworks: read('framework', () => ({})),
    lookups,
  };
  checkRecords(catalogue, parsed, options.today, reporting);
  for (const check of catalogueChecks) check(catalogue, (kind, id, finding) => reporting.report(kind, id, finding), { today: options.today, parsed, media: options.media ?? null, rules: options.rules });
  return { catalogue, diagnostics: reporting.diagnostics() };
}

function resolveOne(
  file: ParsedFile | undefined,
  kind: RecordKind,
  language: string,
  lookups: Lookups,
  terms: Readonly<Record<string, TermDays>>,
  reporting: Reporting,
): RecordValues {
  if (!file) return {};
  const resolution = {
    language: String(file.values['textLanguage'] ?? (kind === 'catalogue' ? (file.values['language'] ?? 'en') : language)),
    level: lookups.scaleLevel,
    creditSystem: lookups.creditSystemName,
    term: (when: When) => whenWithTerms(when, terms),
  };
  const { values, findings } = resolveRecord(file.values, resolution, unresolved(lookups));
  for (const finding of findings) reporting.reportAt(file.path, finding);
  return values;
}

function unresolved(lookups: Lookups): ResolutionRules {
  return {
    level: (written, at): Finding => ({
      rule: levelRules.unknown,
      at,
      message: `“${written}” is no level of a framework that this catalogue knows.`,
      help: 'Write framework and level, such as EQF 6 or NQF-IE 8; a provider’s own scale needs a file in frameworks/.',
    }),
    creditSystem: (name, at): Finding => {
      const near = nearest(name, ['ECTS', 'ECVET', 'UK credits', 'SCQF credits', 'NZ credits', 'HK credits', 'ZA credits', 'US semester credits', 'US quarter credits', 'credits', ...lookups.names]);
      return {
        rule: workloadRules['credit-system-unknown'],
        at,
        message: `The credit system “${name}” is not known.`,
        help: near ? `Did you mean “${near}”?` : workloadRules['credit-system-unknown'].remedy,
      };
    },
  };
}

function checkRecords(catalogue: Catalogue, parsed: readonly ParsedFile[], today: Day, reporting: Reporting): void {
  const own = Object.keys((catalogue.settings.audiences as Record<string, unknown> | undefined) ?? {});
  const stale = catalogue.settings.staleAfter as Duration | undefined;
  const staleBefore = stale ? addDuration(today, -(stale.figure.max ?? stale.figure.min ?? 12), stale.unit) : addDuration(today, -12, 'month');
  const base = {
    today,
    staleBefore: staleBefore ?? today,
    hasProvider: (id: string) => catalogue.providers.has(id),
    hasAudience: (id: string) => (audiences.has(id) as boolean) || own.includes(id),
    hoursPerCredit: catalogue.lookups.hoursPerCredit,
  };
  const fileOf = new Map(parsed.filter(({ translation, version }) => translation === undefined && version === undefined).map((file) => [`${file.kind} ${file.id}`, file]));
  const check = (kind: RecordKind, id: string, values: RecordValues): void => {
    const file = fileOf.get(`${kind} ${id}`);
    if (!file) return;
    const context: CheckContext = {
      ...base,
      record: kind,
      status: reporting.statusOf(file),
      textLanguage: String(values['textLanguage'] ?? catalogue.settings.language ?? 'en'),
      broken: (key) => file.broken.includes(key),
    };
    for (const concept of definitionOf(kind).concepts) {
      for (const finding of concept.check(values as never, context)) reporting.report(kind, id, finding);
    }
  };
  check('catalogue', 'catalogue', catalogue.settings as unknown as RecordValues);
  for (const [id, record] of catalogue.providers) check('provider', id, record as unknown as RecordValues);
  for (const [id, record] of catalogue.offers) {
    check('offer', id, record as unknown as RecordValues);
    const unknown = [fileOf.get(`offer ${id}`), ...record.provider.map((provider) => fileOf.get(`provider ${provider}`))].some((file) => file?.broken.includes('qualityAssurance'));
    for (const finding of checkQualityAssuranceStated(record.qualityAssurance, unknown)) reporting.report('offer', id, finding);
  }
  for (const [id, record] of catalogue.pathways) check('pathway', id, record as unknown as RecordValues);
  for (const [id, record] of catalogue.comparisons) check('comparison', id, record as unknown as RecordValues);
  for (const [id, record] of catalogue.frameworks) check('framework', id, record as unknown as RecordValues);
}
