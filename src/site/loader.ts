import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Loader } from 'astro/loaders';
import { codeVersion } from '../catalogue/code-version.mjs';
import { cacheOf } from '../catalogue/load.ts';
import { parseFile } from '../catalogue/parse.ts';
import { identifyFile, isKeptAside, readFiles, type SourceFile } from '../catalogue/read-files.ts';
import type { Diagnostic } from '../diagnostics/finding.ts';
import { renderBodyOf } from './body-renderer.ts';
import { startEntries } from './hand-over.ts';
import { type RecordEntry, toEntry } from './record-entry.ts';

/**
 * How long an edited file is let settle, in milliseconds. An editor empties a file before it writes it, and the watcher
 * says nothing of the second change if it follows the first within 50 ms.
 */
const settling = 80;

/**
 * Loads the records of a content folder into Astro's store: parsed by the same `parseFile` as the command line, the
 * body rendered by the closed dialect, both kept by the file's digest. In `dev` one edited file is read anew alone.
 * @param folder absolute path of the content folder
 * @param root the product's folder, for the parse cache
 */
export function recordsLoader(folder: string, root: string): Loader {
  return {
    name: 'prospectus-records',
    load: async ({ store, meta, watcher, logger, config }) => {
      const version = `${config.base} ${watcher ? 'dev' : 'build'} ${codeVersion(join(root, 'src'))}`;
      if (meta.get('version') !== version) store.clear();
      meta.set('version', version);
      const { parsed: cache } = await cacheOf(folder, root);
      const { files } = await readFiles(folder);
      const settings = files.find(({ kind }) => kind === 'catalogue');
      const mainLanguage = settings ? String(parseFile(settings).values['language'] ?? 'en') : 'en';
      const translated = translatedIds(files);
      const live = watcher && startEntries();
      const put = (file: SourceFile): void => {
        const id = entryId(file);
        const stored = store.get(id);
        if (stored?.digest === file.digest) return void live?.set(id, stored as typeof stored & { data: RecordEntry });
        const parsed = cache.get(file.path, file.digest) ?? parseFile(file);
        const entry = {
          id,
          digest: file.digest,
          data: toEntry(parsed),
          ...(watcher || translated.has(`${file.kind} ${file.id}`) ? { body: file.text } : {}),
          ...(parsed.hasBody
            ? { rendered: { html: renderBodyOf(file, parsed, { base: config.base, mainLanguage }) } }
            : {}),
        };
        live?.set(id, entry);
        store.set(entry);
      };
      const present = new Set(files.map(entryId));
      for (const id of store.keys()) if (!present.has(id)) store.delete(id);
      for (const file of files) put(file);
      if (!watcher) return;
      watcher.add(folder);
      const refresh = async (absolute: string): Promise<void> => {
        const path = relative(folder, absolute).split(sep).join('/');
        if (path.startsWith('..') || isKeptAside(path)) return;
        await wait(settling);
        const read = readAgain(folder, path);
        if (read === null) return;
        if ('rule' in read) logger.warn(`${read.file}: ${read.message} ${read.help}`);
        else put(read);
      };
      watcher.on('change', refresh);
      watcher.on('add', refresh);
      watcher.on('unlink', (absolute) => {
        const path = `${basename(folder)}/${relative(folder, absolute).split(sep).join('/')}`;
        live?.delete(path);
        store.delete(path);
      });
    },
  };
}

/** One file as it stands now; null where it holds no record, or has just gone. */
function readAgain(folder: string, path: string): SourceFile | Diagnostic | null {
  try {
    return identifyFile(path, basename(folder), () => readFileSync(join(folder, path)));
  } catch {
    return null;
  }
}

/** Entries go by the file's path: it is unique, and says which file is meant. */
function entryId(file: Pick<SourceFile, 'path'>): string {
  return file.path;
}

/** Ids of records that have translations: their texts are needed once more, when they are linked. */
function translatedIds(files: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(files.filter(({ translation }) => translation !== undefined).map(({ kind, id }) => `${kind} ${id}`));
}
