import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, parse, parseDocument, stringify } from 'yaml';
import { type CatalogueCache, loadCatalogue } from '../../../src/catalogue/load.ts';
import type { ParsedFile } from '../../../src/catalogue/parse.ts';
import { attacks } from '../attacks.ts';
import { sinks } from './sinks.ts';

/** A text that stands in a place of the hostile catalogue, or that the checks refuse there. */
export type Placing = {
  readonly file: string;
  /** Kind of record and keys: `offer fees.price.name`; `offer body` for the text below the keys. */
  readonly place: string;
  readonly attack: string;
  /** The whole text at the place: this attack, or several. */
  readonly text: string;
};

/** What became of every attack in every place. */
export type Hostile = { readonly planted: readonly Placing[]; readonly refused: readonly Placing[] };

type Path = readonly (string | number)[];

type Data = string | readonly Data[] | { readonly [key: string]: Data };

/** A record in which every text is an attack but for those at `kept`, which the checks would refuse. */
type Draft = {
  readonly file: string;
  readonly kind: string;
  readonly harmless: Data;
  readonly carrier: Carrier;
  readonly kept: Set<string>;
  body: string | null;
};

/** The day for which the hostile catalogue is checked. */
const TODAY = '2026-11-22';

/** Refused at first for what stood beside it, which keeps its words from then on. */
const AGAIN = ['stackability.programme'];

/** Any picture will do. */
const picture = join(import.meta.dirname, '../../../public/apple-touch-icon.png');

/** Longest attack that is tried in every place: longer ones only try to keep the reader busy. */
const LONGEST = 400;

const kinds: Readonly<Record<string, { readonly folder: string; readonly path: (id: string) => string }>> = {
  provider: { folder: 'providers', path: (id) => `${id}.yaml` },
  offer: { folder: 'offers', path: (id) => `${id}/offer.mdx` },
  'closed-offer': { folder: 'offers', path: (id) => `${id}/closed-offer.mdx` },
  translation: { folder: 'offers', path: (id) => `${id}/offer.de.mdx` },
  pathway: { folder: 'pathways', path: (id) => `way-${id}.mdx` },
  comparison: { folder: 'comparisons', path: (id) => `two-${id}.mdx` },
  framework: { folder: 'frameworks', path: (id) => `scale-${id}.yaml` },
};

const settings = `contentVersion: 1
title: Hostile catalogue
publisher: { name: Riverbank University, url: https://www.riverbank.example, country: EE }
url: https://hostile.example
language: en
otherLanguages: de
currency: EUR
timeZone: Europe/Tallinn
licence: CC-BY-4.0
speaksFor: all
`;

/** A text to put into every place, and the attacks that are in it. */
type Carrier = {
  readonly attacks: readonly string[];
  /** Null: every place keeps its own words. */
  readonly text: string | null;
  readonly body: string;
};

/** Characters that the checks refuse everywhere: such attacks would take those beside them along. */
const REFUSED_EVERYWHERE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Each text that is aimed at an output stands alone, since some only work at the beginning; those of the corpus, aimed at
 * the text below the keys, stand four in a text.
 */
function carriers(): readonly Carrier[] {
  const alone = Object.entries(sinks).map(([name, text]) => ({ attacks: [name], text, body: text }));
  const short = attacks.filter(({ text }) => text.length <= LONGEST);
  const groups = [
    short.filter((attack) => REFUSED_EVERYWHERE.test(attack.text)),
    short.filter((attack) => 'harmless' in attack),
    short.filter((attack) => !('harmless' in attack) && !REFUSED_EVERYWHERE.test(attack.text)),
  ];
  const joined = groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / 4) }, (_, at) => group.slice(at * 4, at * 4 + 4)).map((four) => ({
      attacks: four.map(({ name, text }) => `${name}: ${text.slice(0, 30)}`),
      text: four.map(({ text }) => text).join(' '),
      body: four.map(({ text }) => text).join('\n\n'),
    })),
  );
  return [...alone, ...joined];
}

/**
 * Writes a catalogue in which each attack stands in every place of contributed text, once the checks let it through
 * there. A place where they refuse it keeps harmless words, so that the catalogue as a whole has no error.
 */
export async function writeHostileContent(folder: string): Promise<Hostile> {
  return write(folder, carriers());
}

/** Writes the same catalogue with few records and harmless words: its files have the shape that ours may have. */
export async function writeHarmlessTwin(folder: string): Promise<void> {
  const example = readFileSync(join(import.meta.dirname, '../../fixtures/valid/body_everything.mdx'), 'utf8');
  const body = `${example.slice(example.indexOf('\n---\n') + 5)}\n\n---\n\n\`\`\`\ncode\n\`\`\`\n`;
  const harmless = ['Harmless words', 'https://www.riverbank.example/words', null];
  await write(
    folder,
    harmless.map((text) => ({ attacks: ['none'], text, body })),
  );
}

async function write(folder: string, carriers: readonly Carrier[]): Promise<Hostile> {
  const drafts = carriers.flatMap(draftsOf);
  writeFileSync(placeOf(folder, 'catalogue.yaml'), settings);
  copyFileSync(picture, placeOf(folder, 'media/picture.png'));
  const lines = new Map<string, (line: number) => readonly string[]>();
  const writeOne = (draft: Draft): void => {
    const written = textOf(draft);
    writeFileSync(placeOf(folder, draft.file), written.text);
    lines.set(draft.file, written.leavesAt);
  };
  for (const draft of drafts) writeOne(draft);
  const cache = inMemory();
  let again = false;
  const byFile = new Map(drafts.map((draft) => [draft.file, draft]));
  for (let round = 0; round < 16; round++) {
    const { diagnostics } = await loadCatalogue(folder, { today: TODAY, cache });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length === 0 && again) return outcomeOf(drafts);
    if (errors.length === 0) {
      again = true;
      for (const draft of drafts) for (const place of AGAIN) draft.kept.delete(place);
      drafts.forEach(writeOne);
      continue;
    }
    const changed = new Set<Draft>();
    for (const { file, line, rule, message } of errors) {
      const draft = byFile.get(file.slice(file.indexOf('/') + 1));
      const leaves = draft ? (lines.get(draft.file)?.(line) ?? []) : [];
      const fresh = leaves.filter((leaf) => !draft?.kept.has(leaf));
      if (!draft || (fresh.length === 0 && draft.body === null && round > 8))
        throw new Error(`${file}:${line} ${rule}: ${message}`);
      for (const leaf of fresh) draft.kept.add(leaf);
      if (leaves.length === 0) draft.body = null;
      changed.add(draft);
    }
    for (const draft of changed) writeOne(draft);
  }
  throw new Error('the hostile catalogue still has errors after sixteen rounds');
}

function draftsOf(carrier: Carrier, index: number): Draft[] {
  const id = `p${index}`;
  return Object.entries(kinds).map(([kind, { folder, path }]) => ({
    file: `${folder}/${path(id)}`,
    kind,
    harmless: recordOf(kind, id),
    carrier,
    kept: new Set<string>(),
    body: path(id).endsWith('.mdx') ? carrier.body : null,
  }));
}

/** Every value as text, as the catalogue reads YAML. */
function recordOf(kind: string, id: string): Data {
  const text = readFileSync(join(import.meta.dirname, 'records', `${kind}.yaml`), 'utf8');
  return parse(text.replaceAll('PROVIDER', id), { schema: 'failsafe' }) as Data;
}

function textOf({ harmless, carrier, kept, body, file }: Draft): {
  readonly text: string;
  readonly leavesAt: (line: number) => readonly string[];
} {
  const data = replaced(harmless, [], (path, value) => (kept.has(path.join('.')) ? value : (carrier.text ?? value)));
  const yaml = stringify(data, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  const isMdx = file.endsWith('.mdx');
  const leavesAt = leafFinder(yaml, isMdx ? 1 : 0);
  return { text: isMdx ? `---\n${yaml}---\n\n${body ?? 'Harmless words.'}\n` : yaml, leavesAt };
}

function replaced(data: Data, path: Path, of: (path: Path, value: string) => string): Data {
  if (typeof data === 'string') return of(path, data);
  if (Array.isArray(data)) return data.map((one: Data, at) => replaced(one, [...path, at], of));
  const entries = Object.entries(data as { readonly [key: string]: Data });
  return Object.fromEntries(entries.map(([key, one]) => [key, replaced(one, [...path, key], of)]));
}

/** Which values an error at a line is about: the one that stands there, else all of the block that begins there. */
function leafFinder(yaml: string, linesAhead: number): (line: number) => readonly string[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: counter });
  const starts: { readonly line: number; readonly leaves: readonly string[] }[] = [];
  const visit = (node: Node | null, path: Path, line: number): string[] => {
    const own = (node?.range ? counter.linePos(node.range[0]).line : line) + linesAhead;
    let leaves: string[] = [];
    if (isScalar(node)) leaves = [path.join('.')];
    if (isSeq(node)) leaves = node.items.flatMap((item, at) => visit(item as Node, [...path, at], line));
    if (isMap(node)) {
      leaves = node.items.flatMap(({ key, value }) => {
        const at = isScalar(key) && key.range ? counter.linePos(key.range[0]).line : line;
        const inner = visit(value as Node, [...path, isScalar(key) ? String(key.value) : ''], at);
        starts.push({ line: at + linesAhead, leaves: inner });
        return inner;
      });
    }
    starts.push({ line: own, leaves });
    return leaves;
  };
  visit(document.contents, [], 1);
  return (line) => {
    const here = starts.filter((start) => start.line === line && start.leaves.length > 0);
    return here.toSorted((a, b) => a.leaves.length - b.leaves.length)[0]?.leaves ?? [];
  };
}

function outcomeOf(drafts: readonly Draft[]): Hostile {
  const planted: Placing[] = [];
  const refused: Placing[] = [];
  for (const { file, kind, harmless, carrier, kept, body } of drafts) {
    const at = (place: string): Placing[] =>
      carrier.attacks.map((attack) => ({ file, place: `${kind} ${place}`, attack, text: carrier.text ?? '' }));
    replaced(harmless, [], (path, value) => {
      const keys = path.filter((step) => typeof step === 'string').join('.');
      (kept.has(path.join('.')) ? refused : planted).push(...at(keys));
      return value;
    });
    if (file.endsWith('.mdx')) (body === null ? refused : planted).push(...at('body'));
  }
  return { planted, refused };
}

function placeOf(folder: string, path: string): string {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  return place;
}

/** What was parsed in an earlier round need not be parsed again. */
function inMemory(): CatalogueCache {
  const known = new Map<string, ParsedFile>();
  return {
    parsed: {
      get: (path, digest) => known.get(`${path} ${digest}`),
      save: async (parsed) => {
        for (const file of parsed) known.set(`${file.path} ${file.digest}`, file);
      },
    },
    offers: async () => ({ get: () => undefined, save: async () => undefined }),
  };
}
