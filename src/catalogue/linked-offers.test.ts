import { appendFile, cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { link } from './link.ts';
import { type KeptOffers, openLinkedOffers, sharedDigest } from './linked-offers.ts';
import { type LoadedCatalogue, loadCatalogue } from './load.ts';
import { parseFile } from './parse.ts';
import { readFiles } from './read-files.ts';
import { allRules } from './rules.ts';

const root = join(import.meta.dirname, '../..');
const folder = await mkdtemp(join(tmpdir(), 'prospectus-linked-'));
afterAll(() => rm(folder, { recursive: true }));

const nothing = { get: () => undefined, save: async () => undefined };
let place = '';
let count = 0;
beforeEach(async () => {
  place = join(folder, `${count++}`);
  await cp(join(root, 'content'), join(place, 'content'), { recursive: true });
});

type Run = LoadedCatalogue & { readonly linkedAnew: readonly string[] };

/** A check of the copied content by what was kept, and which offers it linked anew. */
async function run(today = '2026-11-16'): Promise<Run> {
  const linkedAnew: string[] = [];
  const offers = async (shared: string): Promise<KeptOffers> => {
    const kept = await openLinkedOffers(join(place, 'linked.jsonl'), `v1 ${shared}`, allRules);
    const get: KeptOffers['get'] = (id, digest) => {
      const found = kept.get(id, digest);
      if (!found) linkedAnew.push(id);
      return found;
    };
    return { ...kept, get };
  };
  const loaded = await loadCatalogue(join(place, 'content'), { today, cache: { parsed: nothing, offers } });
  return { ...loaded, linkedAnew };
}

const plain = ({ catalogue, diagnostics }: LoadedCatalogue): unknown => {
  const { lookups: _, ...records } = catalogue;
  return { records, diagnostics };
};

async function expectSameAsAnew(warm: Run, today = '2026-11-16'): Promise<void> {
  expect(plain(warm)).toEqual(plain(await loadCatalogue(join(place, 'content'), { today })));
}

const offer = 'offers/riverbank-university/spreadsheet-skills.mdx';
const edit = async (path: string, change: (text: string) => string): Promise<void> => {
  const file = join(place, 'content', path);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
};

describe('a check by what was kept', () => {
  test('links nothing anew where nothing has changed, and tells the same', async () => {
    const cold = await run();
    expect(cold.linkedAnew.length).toBe(cold.catalogue.offers.size);
    const warm = await run();
    expect(warm.linkedAnew).toEqual([]);
    expect(plain(warm)).toEqual(plain(cold));
    expect(warm.diagnostics.length).toBeGreaterThan(10);
  });

  test.each<[string, string, (text: string) => string]>([
    ['an offer’s own key', offer, (text) => text.replace(/^title: .*$/m, 'title: Other words')],
    ['an offer’s fault', offer, (text) => text.replace(/^title: .*$/m, 'title: [1]')],
    ['an offer’s state, which others refer to', offer, (text) => text.replace(/^title:/m, 'status: draft\ntitle:')],
  ])('of %s links that offer alone anew', async (_, path, change) => {
    await run();
    await edit(path, change);
    const warm = await run();
    expect(warm.linkedAnew).toEqual(['riverbank-university/spreadsheet-skills']);
    await expectSameAsAnew(warm);
  });

  test('links everything anew when a provider, the settings or the day are others', async () => {
    const all = (await run()).linkedAnew.length;
    await edit('providers/riverbank-university.yaml', (text) => `${text}\nterms:\n  leap term: 02-01 to 03-01\n`);
    const provider = await run();
    expect(provider.linkedAnew).toHaveLength(all);
    await expectSameAsAnew(provider);
    await edit('catalogue.yaml', (text) => text.replace(/^currency: .*$/m, 'currency: CHF\nstaleAfter: 1 month'));
    const settings = await run();
    expect(settings.linkedAnew).toHaveLength(all);
    await expectSameAsAnew(settings);
    const later = await run('2027-11-16');
    expect(later.linkedAnew).toHaveLength(all);
    expect(later.diagnostics.length).toBeGreaterThan(settings.diagnostics.length);
    await expectSameAsAnew(later, '2027-11-16');
  });

  test('tells what follows from a file that is gone, or that cannot be read', async () => {
    await run();
    await rm(join(place, 'content', offer));
    await expectSameAsAnew(await run());
    await writeFile(join(place, 'content', offer), Buffer.from([0xff, 0xfe, 0x00]));
    await expectSameAsAnew(await run());
    await writeFile(join(place, 'content/providers/riverbank-university.yaml'), Buffer.from([0xff, 0x00]));
    await expectSameAsAnew(await run());
  });

  test('links an offer anew when one of its translations comes, changes or goes', async () => {
    await edit('catalogue.yaml', (text) => text.replace(/^language:.*$/m, '$&\notherLanguages: [de]'));
    await run();
    const translation = join(place, 'content', offer.replace('.mdx', '.de.mdx'));
    for (const text of ['---\ntitle: Tabellen\n---\n', '---\ntitle: [7]\nworkload: 3 ECTS\n---\n', null]) {
      if (text === null) await rm(translation);
      else await writeFile(translation, text);
      const warm = await run();
      expect(warm.linkedAnew).toEqual(['riverbank-university/spreadsheet-skills']);
      await expectSameAsAnew(warm);
    }
  });

  test('links an offer anew whose file has another name, and tells its faults there', async () => {
    const [before, after] = ['yml', 'yaml'].map((ending) => `offers/riverbank-university/named-otherwise.${ending}`);
    await writeFile(
      join(place, 'content', before as string),
      'title: Named otherwise\nprovider: riverbank-university\n',
    );
    const named = (run: LoadedCatalogue) => run.diagnostics.filter(({ file }) => file.includes('named-otherwise'));
    expect(named(await run()).length).toBeGreaterThan(3);
    await rename(join(place, 'content', before as string), join(place, 'content', after as string));
    const warm = await run();
    expect(named(warm).every(({ file }) => file.endsWith('.yaml'))).toBe(true);
    await expectSameAsAnew(warm);
  });

  test('passes over broken lines', async () => {
    await run();
    const line = (...parts: string[]): string => `${parts.join('\t').length}\t${parts.join('\t')}`;
    const id = 'riverbank-university/spreadsheet-skills';
    const faulty = [
      ...['{"offer":', 'null', '7', '{}', line('null', '{}'), line('{"checked":', '{}')],
      line(`{"from":"b","checked":{"id":"${id}"},"found":[]}`),
      line(`{"from":"b","checked":{"id":"${id}"},"found":[{}]}`, '{}'),
      line(`{"from":"b","checked":{"id":"${id}"},"found":[]}`, '{}').slice(0, -1),
    ];
    await appendFile(join(place, 'linked.jsonl'), faulty.map((one) => `${one}\n`).join(''));
    const warm = await run();
    expect(warm.linkedAnew).toEqual([]);
    await expectSameAsAnew(warm);
    expect((await readdir(place)).sort()).toEqual(['content', 'linked.jsonl']);
  });
});

test('what offers share is every file but those of offers, pathways and comparisons, and the day', async () => {
  const { files } = await readFiles(join(place, 'content'));
  const parsed = files.map(parseFile);
  const digest = (today: string, kinds: (kind: string) => boolean, refused: string[] = []): string =>
    sharedDigest(
      parsed.map((one) => (kinds(one.kind) ? { ...one, digest: 'other' } : one)),
      new Set(refused),
      today,
    );
  const before = digest('2026-11-16', () => false);
  expect(digest('2026-11-16', (kind) => ['offer', 'pathway', 'comparison'].includes(kind))).toBe(before);
  for (const kind of ['catalogue', 'provider', 'framework']) {
    expect(digest('2026-11-16', (one) => one === kind)).not.toBe(before);
  }
  expect(digest('2026-11-17', () => false)).not.toBe(before);
  expect(digest('2026-11-16', () => false, ['provider x'])).not.toBe(before);
  expect(link(parsed, files, { today: '2026-11-16', rules: allRules }).linkedOffers.length).toBeGreaterThan(20);
});
