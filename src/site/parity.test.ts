import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../catalogue/load.ts';
import { linkEntries, type StoredEntry } from './link-entries.ts';
import { recordsLoader } from './loader.ts';

const root = join(import.meta.dirname, '../..');

/** Runs the loader against a store in memory. */
async function loadIntoStore(folder: string): Promise<StoredEntry[]> {
  const entries = new Map<string, StoredEntry>();
  const meta = new Map<string, string>();
  const context = {
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: StoredEntry) => entries.set(entry.id, structuredClone(entry)) !== undefined,
      keys: () => [...entries.keys()],
      delete: (id: string) => entries.delete(id),
      clear: () => entries.clear(),
    },
    meta: { get: (key: string) => meta.get(key), set: (key: string, value: string) => void meta.set(key, value) },
    config: { base: '/' },
    logger: { warn: () => undefined },
  };
  await recordsLoader(folder, root).load(context as unknown as LoaderContext);
  return [...entries.values()];
}

describe.each(['content', 'tests/fixtures/base'])('the two readers of %s', (name) => {
  test('the command line and Astro give the same model and the same faults', { timeout: 60_000 }, async () => {
    const folder = join(root, name);
    const today = '2026-11-22';
    const byCommand = await loadCatalogue(folder, { today });
    const byAstro = linkEntries(await loadIntoStore(folder), { today: () => today, drafts: true });
    const { lookups: _own, ...model } = byCommand.catalogue;
    const { lookups: _other, ...other } = byAstro.catalogue;
    expect(other).toEqual(model);
    expect(model.offers.size).toBeGreaterThan(2);
    expect(byAstro.diagnostics).toEqual(byCommand.diagnostics);
  });
});

test('bodies are rendered once, into closed HTML', { timeout: 60_000 }, async () => {
  const entries = await loadIntoStore(join(root, 'content'));
  const bodies = entries.flatMap(({ rendered }) => rendered?.html ?? []);
  expect(bodies.length).toBeGreaterThan(5);
  expect(bodies.join('')).not.toMatch(/<script|javascript:|onerror/i);
});
