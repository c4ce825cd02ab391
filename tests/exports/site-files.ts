import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Offer, Provider } from '../../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { withoutDrafts } from '../../src/catalogue/without-drafts.ts';
import type { Delivery } from '../../src/concepts/delivery.ts';
import { createExportContext, type ExportContext, type GeneratedFile } from '../../src/exports/format.ts';
import { formats } from '../../src/exports/formats.ts';
import { renderBodyOf } from '../../src/site/body-renderer.ts';
import { stated } from '../../src/values/fact.ts';
import { createSiteContext } from '../../src/views/site-context.ts';
import type { ExportedFile, Validator } from './validator.ts';

/** The day for which the files of the tests are made. */
export const TODAY = '2026-11-22';

/** A catalogue whose files are judged. */
export type Content = { readonly name: string; readonly context: ExportContext };

const root = join(import.meta.dirname, '../..');

/**
 * The real catalogue as it stands; a copy of it in a temporary folder in which every offer is published and spoken for;
 * and this copy with what the linked-data formats demand where a source does not state it, so that the odd facts of all
 * offers are put into words of these formats too.
 */
export async function contents(): Promise<readonly Content[]> {
  const copy = await mkdtemp(join(tmpdir(), 'prospectus-published-'));
  try {
    await publishedCopy(join(root, 'content'), join(copy, 'content'));
    const published = await contextOf(join(copy, 'content'));
    return [
      { name: 'the real catalogue', context: await contextOf(join(root, 'content')) },
      { name: 'its published copy', context: published },
      { name: 'that copy without gaps', context: withoutGaps(published) },
    ];
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** What exports get of a content folder. */
export async function contextOf(content: string, base = '/'): Promise<ExportContext> {
  const { catalogue, sources, parsed, today } = await loadCatalogue(content, { today: TODAY });
  const site = createSiteContext(withoutDrafts(catalogue), { today, base });
  const sourceOf = new Map(sources.map((source) => [source.path, source]));
  const bodied = new Map(parsed.flatMap((file) => (file.hasBody ? [[file.path, file] as const] : [])));
  const mainLanguage = catalogue.settings.language;
  return createExportContext(site, 'https://catalogue.riverbank.example', (path) => {
    const [source, file] = [sourceOf.get(path), bodied.get(path)];
    return source && file ? renderBodyOf(source, file, { base, mainLanguage }) : undefined;
  });
}

/** The context with other choices of formats. */
export function withExports(context: ExportContext, chosen: NonNullable<Validator['exports']>): ExportContext {
  const { site } = context;
  const { settings } = site.catalogue;
  const choices = Object.entries(chosen).map(([name, choice]) => [
    name,
    typeof choice === 'boolean' ? { on: choice, options: {} } : { on: true, options: choice },
  ]);
  const exports = { ...settings.exports, ...Object.fromEntries(choices) };
  const catalogue = { ...site.catalogue, settings: { ...settings, exports } };
  const changed = createSiteContext(catalogue, { today: site.today, base: site.to.base });
  return createExportContext(changed, context.origin, context.bodyOf);
}

/** Every file that the formats make, whole, by path. @throws Error where two formats write to one path */
export async function filesOf(context: ExportContext): Promise<ReadonlyMap<string, ExportedFile>> {
  const pieces = new Map<string, ExportedFile[]>();
  for (const format of formats) {
    // Drawing takes long, and nothing judges pictures.
    if (format.id === 'pictures') continue;
    for await (const file of format.files(context)) {
      const before = pieces.get(file.path);
      if (before && !file.more) throw new Error(`two files are written to ${file.path}`);
      if (!before && file.more) throw new Error(`${file.path} begins in the middle`);
      if (before) before.push(whole(file));
      else pieces.set(file.path, [whole(file)]);
    }
  }
  return new Map([...pieces].map(([path, own]) => [path, joinedFile(path, own)]));
}

function joinedFile(path: string, pieces: readonly ExportedFile[]): ExportedFile {
  const [first, ...others] = pieces;
  if (first && others.length === 0) return first;
  return whole({ path, content: Buffer.concat(pieces.map(({ bytes }) => bytes)) });
}

/** A file as validators read it. */
export function whole({ path, content }: GeneratedFile): ExportedFile {
  const bytes =
    content instanceof Uint8Array
      ? content
      : new TextEncoder().encode(typeof content === 'string' ? content : [...content].join(''));
  return { path, bytes, text: new TextDecoder().decode(bytes) };
}

/** The context with everything that a format demands for every offer and provider that does not state it. */
function withoutGaps(context: ExportContext): ExportContext {
  const { catalogue, today, to } = context.site;
  const offers = new Map([...catalogue.offers].map(([id, offer], place) => [id, filled(offer, place)] as const));
  const providers = new Map(
    [...catalogue.providers].map(([id, provider], place) => [id, filledProvider(provider, place)] as const),
  );
  const site = createSiteContext({ ...catalogue, offers, providers }, { today, base: to.base });
  return createExportContext(site, context.origin, context.bodyOf);
}

const sentence = { en: 'A sentence that no source states, for this test alone.' };

function ctid(kind: number, place: number): string {
  return `ce-${String(kind).padStart(8, '0')}-0000-4000-8000-${String(place).padStart(12, '0')}`;
}

function filledProvider(provider: Provider, place: number): Provider {
  return {
    ...provider,
    summary: provider.summary ?? sentence,
    shortName: provider.shortName ?? { en: `P${place}` },
    country: provider.country.length > 0 ? provider.country : ['EE'],
    type: provider.type ?? 'university',
    sector: provider.sector ?? 'public',
    identifiers: { ...provider.identifiers, ctid: provider.identifiers.ctid ?? ctid(1, place) },
  };
}

const noDelivery: Delivery = {
  mode: [],
  attendance: [],
  pace: [],
  intensity: [],
  timetable: [],
  days: [],
  sessions: null,
  language: null,
  place: [],
  duration: null,
  completeWithin: null,
  offeredFrom: null,
  offeredUntil: null,
  runsPerYear: null,
  groupSize: null,
};

function filled(offer: Offer, place: number): Offer {
  const outcomes = stated(offer.learningOutcomes);
  const subject = stated(offer.subject) ?? { field: [], words: [], keywords: [], skill: [], occupation: [], sdg: [] };
  const delivery = stated(offer.delivery);
  const state = { state: 'stated', from: 'offer' } as const;
  const hasCtid = offer.identifiers.some(({ scheme }) => scheme === 'ctid');
  const hasShort = offer.otherTitles.some(({ kind }) => kind === 'short');
  return {
    ...offer,
    summary: offer.summary ?? sentence,
    code: offer.code ?? `T-${place}`,
    identifiers: hasCtid ? offer.identifiers : [...offer.identifiers, { scheme: 'ctid', value: ctid(2, place) }],
    otherTitles: hasShort ? offer.otherTitles : [...offer.otherTitles, { text: { en: `T ${place}` }, kind: 'short' }],
    learningOutcomes: outcomes?.length
      ? offer.learningOutcomes
      : { ...state, value: [{ text: { en: 'Show what was learned' }, skill: [] }] },
    subject: subject.field.length > 0 ? offer.subject : { ...state, value: { ...subject, field: ['0099'] } },
    delivery: delivery?.language?.teaching.length
      ? offer.delivery
      : {
          ...state,
          value: { ...noDelivery, ...delivery, language: { teaching: ['en'], materials: [], assessment: [] } },
        },
  };
}

async function publishedCopy(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  const settings = join(to, 'catalogue.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^speaksFor:.*$/m, 'speaksFor: all'));
  for (const name of await readdir(join(to, 'offers'), { recursive: true })) {
    if (!name.endsWith('.mdx')) continue;
    const path = join(to, 'offers', name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/^(status| {2}is): (?:unconfirmed|draft)\s*$/m, '$1: published'));
  }
}
