import { inheritQualityAssurance } from '../concepts/quality-assurance.ts';
import type { Diagnostic } from '../diagnostics/finding.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { fileRules } from '../diagnostics/yaml/rules.ts';
import { definitionOf } from '../records/definitions.ts';
import type { FrameworkRecord } from '../records/framework.ts';
import { parseRecord, type RecordKind } from '../records/record.ts';
import type { Day } from '../values/day.ts';
import type { Catalogue, Filed, Offer, Pathway, Provider, Settings } from './catalogue.ts';
import { createRecordCheck } from './check-records.ts';
import type { CatalogueContext } from './checks/check.ts';
import { catalogueChecks } from './checks/index.ts';
import type { KeptOffers, LinkedOffer } from './linked-offers.ts';
import { gatherLookups } from './lookups.ts';
import type { ParsedFile } from './parse.ts';
import type { SourceFile } from './read-files.ts';
import { collectReferences } from './references.ts';
import { Reporting } from './reporting.ts';
import { type Resolver, resolveFile, type Terms } from './resolver.ts';
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
  /** Offers linked before, by the same shared files and for the same day (`sharedDigest`). */
  readonly kept?: Pick<KeptOffers, 'get'>;
};

/** A linked catalogue, and everything that is wrong with its files, by file, line and column. */
export type LinkResult = {
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
  /** Each offer with what follows from its own files: to be kept. */
  readonly linkedOffers: readonly LinkedOffer[];
};

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

  const translationsOf = (file: ParsedFile): readonly ParsedFile[] => translations.get(keyOf(file)) ?? [];
  const readOne = <T>(file: ParsedFile, terms: Terms, countries: readonly string[]): T & Filed => {
    const own = translationsOf(file);
    const values = own.length > 0 ? withTranslations(file, own, sourceOf, reporting) : file.values;
    return {
      ...(resolveFile({ path: file.path, values }, language, terms, resolver, countries) as T),
      id: file.id,
      path: file.path,
      digest: digestOf(file, own),
      hasBody: file.hasBody,
      translations: own.map((one) => one.translation as string),
    };
  };
  const originalsOf = (kind: RecordKind): ParsedFile[] =>
    parsed.filter((file) => file.kind === kind && isOriginal(file) && !isUnreadable(file));
  const providers = new Map<string, Provider>();
  for (const file of originalsOf('provider')) {
    providers.set(file.id, readOne(file, (file.values['terms'] ?? {}) as Terms, file.values['country'] as string[]));
  }
  const readOfProvider = <T>(file: ParsedFile): T & Filed => {
    const own = (file.values['provider'] as string[]).flatMap((id) => providers.get(id) ?? []);
    const terms = Object.assign({}, ...own.map((provider) => provider.terms)) as Terms;
    return readOne(
      file,
      terms,
      own.flatMap(({ country }) => country),
    );
  };
  const known = { settings, providers, lookups };
  const recordCheck = createRecordCheck(known, parsed, options.today, reporting);
  const linkOffer = (file: ParsedFile): LinkedOffer => {
    const from = [file, ...translationsOf(file)].map(({ path, digest }) => `${path} ${digest}`).join('\n');
    const kept = options.kept?.get(file.id, from);
    if (kept) {
      for (const { path, finding } of kept.found) reporting.reportPlaced(path, finding);
      return kept;
    }
    const { result: offer, found } = reporting.capture(() => {
      const read = readOfProvider<Offer>(file);
      const ofProviders = read.provider.flatMap((provider) => providers.get(provider)?.qualityAssurance ?? []);
      const inherited = { ...read, qualityAssurance: inheritQualityAssurance(read.qualityAssurance, ofProviders) };
      recordCheck('offer', file.id, inherited);
      return inherited;
    });
    return {
      from,
      offer,
      checked: offer,
      found,
      references: collectReferences('offer', offer, offer.textLanguage ?? language),
    };
  };
  const linkedOffers = originalsOf('offer').map(linkOffer);
  const plain = <T>(kind: RecordKind): Map<string, T & Filed> =>
    new Map(originalsOf(kind).map((file) => [file.id, readOne<T>(file, {}, [])]));
  const others: Omit<Catalogue, 'offers'> = {
    ...known,
    pathways: new Map(originalsOf('pathway').map((file) => [file.id, readOfProvider<Pathway>(file)])),
    comparisons: plain('comparison'),
    frameworks: plain('framework'),
  };
  let offers: Catalogue['offers'] | undefined;
  const catalogue: Catalogue = {
    ...others,
    // Offers that were kept are read for those who ask.
    get offers() {
      offers ??= new Map(linkedOffers.map(({ offer }) => [offer.id, offer]));
      return offers;
    },
  };
  recordCheck('catalogue', 'catalogue', settings);
  for (const kind of ['provider', 'pathway', 'comparison', 'framework'] as const) {
    for (const [id, record] of others[`${kind}s`]) recordCheck(kind, id, record);
  }
  const context: CatalogueContext = {
    today: options.today,
    parsed,
    media: options.media ?? null,
    rules: options.rules,
    unreadable,
    references: new Map(linkedOffers.map(({ checked, references }) => [checked.id, references])),
    reportPlaced: (path, finding) => reporting.reportPlaced(path, finding),
  };
  const checked = { ...others, offers: new Map(linkedOffers.map((one) => [one.checked.id, one.checked])) };
  for (const check of catalogueChecks) {
    check(checked, (kind, id, finding) => reporting.report(kind, id, finding), context);
  }
  return { catalogue, diagnostics: reporting.diagnostics(), linkedOffers };
}

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

function isOriginal({ translation, version }: ParsedFile): boolean {
  return translation === undefined && version === undefined;
}

/** Of a record: of its file and its translations. */
function digestOf(file: ParsedFile, translations: readonly ParsedFile[]): string {
  return [file.digest, ...translations.map((one) => one.digest)].join('.');
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
    return resolveFile(file, String(file.values['language']), {}, resolver) as unknown as Settings;
  return parseRecord(definitionOf('catalogue'), Object.create(null)).values as unknown as Settings;
}
