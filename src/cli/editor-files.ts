import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFiles } from '../catalogue/read-files.ts';
import { en } from '../i18n/en/index.ts';
import { definitionOf } from '../records/definitions.ts';
import { toJsonSchema } from '../records/json-schema.ts';
import type { RecordKind } from '../records/record.ts';

/** The product's own folder, which people open in their code editor. */
const home = resolve(import.meta.dirname, '../..');

/** Records that are written as MDX. */
const WITH_BODY = ['offer', 'pathway', 'comparison'] as const satisfies readonly RecordKind[];

/**
 * Writes what Astro's language server needs to complete and explain the keys of MDX files: a schema for each kind, and
 * which file is of which kind (its own file `collections.json`, read for the setting `astro.content-intellisense`).
 * Translations are left out: they hold a part of the keys only.
 * @param content the content folder; outside the folder that is open in the editor nothing is written
 * @param open the folder that is open in the editor: the product's own, if absent
 */
export async function writeEditorFiles(content: string, open = home): Promise<void> {
  if (relative(open, resolve(content)).startsWith('..')) return;
  const folder = join(open, '.astro/collections');
  const { files } = await readFiles(content);
  const entries: Record<string, RecordKind> = {};
  for (const { path, kind, translation } of files) {
    if (translation !== undefined || !path.endsWith('.mdx')) continue;
    entries[addressOf(join(dirname(resolve(content)), path))] = kind;
  }
  const collections = WITH_BODY.map((name) => ({ hasSchema: true, name }));
  await mkdir(folder, { recursive: true });
  await writeIfChanged(join(folder, 'collections.json'), { collections, entries });
  for (const kind of WITH_BODY) {
    const schema = toJsonSchema(definitionOf(kind), en.reference.records[kind], `prospectus:${kind}`);
    await writeIfChanged(join(folder, `${kind}.schema.json`), schema);
  }
}

/** The language server looks files up by their address, decoded and in small letters. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

/** Leaves a file alone that is right: editors start anew when it changes. */
async function writeIfChanged(path: string, data: object): Promise<void> {
  const text = `${JSON.stringify(data, null, 2)}\n`;
  if ((await readFile(path, 'utf8').catch(() => '')) !== text) await writeFile(path, text);
}
