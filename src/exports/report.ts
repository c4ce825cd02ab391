import type { ExportFormat } from '../records/settings/exports.ts';
import { isChosen } from './chosen.ts';
import { elmCatalogueFiles } from './elm/elm.ts';
import type { ExportContext, Format, GeneratedFile, Omission } from './format.ts';
import { formats } from './formats.ts';
import { MANIFEST, qualityLinkManifest } from './quality-link/quality-link.ts';
import { toCourse } from './schema-org/course.ts';

/** What `/data/` tells of one format. */
export type FormatReport = {
  /** Key of its words. */
  readonly id: ReportedFormat;
  readonly isOn: boolean;
  /** The files to begin with, below the root of the site; those of one offer are on its page. */
  readonly files: readonly string[];
  /** A real file, and its first lines; null where there is none. */
  readonly example: { readonly path: string; readonly excerpt: string } | null;
  readonly omissions: readonly Omission[];
};

type Reported = {
  /** Formats that write its files, that of the example first: the others need not be made for it. */
  readonly of: readonly string[];
  /** What the settings call it: one of these is enough. */
  readonly chosen?: readonly ExportFormat[];
  readonly files: (context: ExportContext) => readonly string[];
  /** Which file is shown. */
  readonly example: RegExp;
};

const reported = {
  'schema-org': { of: ['schema-org'], chosen: ['schema-org'], files: () => [], example: /$^/ },
  elm: {
    of: ['elm'],
    chosen: ['elm'],
    files: elmCatalogueFiles,
    example: /^data\/elm\/offers\/.*\.ttl$/,
  },
  'quality-link': {
    of: ['quality-link'],
    chosen: ['quality-link'],
    files: (context) => (qualityLinkManifest(context) === null ? [] : ['data/quality-link/offers.jsonld', MANIFEST]),
    example: /$^/,
  },
  'open-badges': { of: ['open-badges'], chosen: ['open-badges'], files: () => [], example: /./ },
  ctdl: { of: ['ctdl'], chosen: ['ctdl'], files: () => [], example: /./ },
  ooapi: {
    of: ['ooapi'],
    chosen: ['ooapi'],
    files: () => [
      'data/ooapi/v5/courses.json',
      'data/ooapi/v5/organizations.json',
      'data/ooapi/v6/courses.json',
      'data/ooapi/v6/organisations.json',
    ],
    example: /courses\/[^/]+\.json$/,
  },
  api: {
    of: ['api-catalogue', 'api-offers', 'api-description', 'api-changes'],
    files: () => ['api/v1/index.json', 'api/v1/openapi.json', 'api/v1/schema/api.schema.json', 'api/v1/changes.json'],
    example: /^api\/v1\/index\.json$/,
  },
  tables: {
    of: ['csv', 'xlsx'],
    chosen: ['csv', 'xlsx'],
    files: (context) => [
      ...(isChosen(context, 'csv') ? ['data/offers.csv', 'data/runs.csv'] : []),
      ...(isChosen(context, 'xlsx') ? ['data/catalogue.xlsx'] : []),
    ],
    example: /runs\.csv$/,
  },
  feeds: {
    of: ['feed'],
    chosen: ['feed'],
    files: () => ['feeds/offers.rss.xml', 'feeds/offers.atom.xml', 'feeds/offers.json', 'feeds/offers.ics'],
    example: /offers\.json$/,
  },
  dcat: {
    of: ['dcat'],
    chosen: ['dcat'],
    files: () => ['data/catalogue.ttl', 'data/catalogue.jsonld'],
    example: /\.ttl$/,
  },
} satisfies Readonly<Record<string, Reported>>;

export type ReportedFormat = keyof typeof reported;

/** Every format with a real example and what it leaves out, in the order of the page. */
export async function reportFormats(context: ExportContext): Promise<readonly FormatReport[]> {
  const reports: FormatReport[] = [];
  for (const [id, about] of Object.entries(reported) as [ReportedFormat, Reported][]) {
    const own = about.of.flatMap((name) => formats.find((format) => format.id === name) ?? []);
    const written = about.chosen?.some((format) => isChosen(context, format, format !== 'ooapi')) ?? true;
    reports.push({
      id,
      isOn: written,
      files: written ? about.files(context) : [],
      example: written ? await exampleOf(id, own, about, context) : null,
      omissions: written ? own.flatMap((format) => [...(format.omissions?.(context) ?? [])]) : [],
    });
  }
  return reports;
}

async function exampleOf(
  id: ReportedFormat,
  own: readonly Format[],
  { example }: Reported,
  context: ExportContext,
): Promise<FormatReport['example']> {
  if (id === 'schema-org') return courseExample(context);
  if (id === 'quality-link') return manifestExample(context);
  for (const format of own) {
    for await (const file of format.files(context)) {
      if (example.test(file.path)) return { path: file.path, excerpt: firstLines(file.content) };
    }
  }
  return null;
}

/** It stands in a page: that page is the example. */
function courseExample(context: ExportContext): FormatReport['example'] {
  for (const offer of context.site.catalogue.offers.values()) {
    const made = toCourse(offer, context);
    if ('course' in made)
      return { path: `offers/${offer.id}/`, excerpt: firstLines(JSON.stringify(made.course(), null, 2)) };
  }
  return null;
}

function manifestExample(context: ExportContext): FormatReport['example'] {
  const manifest = qualityLinkManifest(context);
  return manifest === null ? null : { path: MANIFEST, excerpt: firstLines(manifest) };
}

const mostLines = 12;
const longestLine = 160;

function firstLines(content: GeneratedFile['content']): string {
  const text = content instanceof Uint8Array ? '' : typeof content === 'string' ? content : beginning(content);
  const whole = /^\{"/.test(text) && text.length < 100_000 ? JSON.stringify(JSON.parse(text), null, 2) : text;
  const lines = whole
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  const shown = lines
    .slice(0, mostLines)
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line));
  return [...shown, ...(lines.length > mostLines ? ['…'] : [])].join('\n');
}

function beginning(pieces: Iterable<string>): string {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.split('\n').length > 3 * mostLines) break;
  }
  return text;
}
