import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { cacheOf } from '../catalogue/load.ts';
import { parseFile, readFrontmatter } from '../catalogue/parse.ts';

import { identifyFile, readFiles, type SourceFile } from '../catalogue/read-files.ts';
import { body as bodyWords } from '../i18n/en/body.ts';
import { renderBody } from '../mdx/body.ts';
import { toEntry } from './record-entry.ts';

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
      const version = `${config.base} ${await cacheVersion(root)}`;
      if (meta.get('version') !== version) store.clear();
      meta.set('version', version);
      const cache = await cacheOf(folder, root);
      const put = (file: SourceFile): void => {
        const id = entryId(file);
        if (store.get(id)?.digest === file.digest) return;
        const parsed = cache.get(file.path, file.digest) ?? parseFile(file);
        store.set({
          id,
          digest: file.digest,
          data: toEntry(parsed),
          body: file.text,
          ...(parsed.hasBody ? { rendered: { html: renderedBody(file, config.base) } } : {}),
        });
      };
      const { files } = await readFiles(folder);
      const present = new Set(files.map(entryId));
      for (const id of store.keys()) if (!present.has(id)) store.delete(id);
      for (const file of files) put(file);
      if (!watcher) return;
      watcher.add(folder);
      const refresh = async (absolute: string): Promise<void> => {
        const path = relative(folder, absolute).split(sep).join('/');
        if (path.startsWith('..') || path.split('/').some((part) => /^(_|\.|blank-)/.test(part))) return;
        const read = await identifyFile(path, basename(folder), () => readFile(join(folder, path))).catch(() => null);
        if (read === null) return;
        if ('rule' in read) logger.warn(`${read.file}: ${read.message} ${read.help}`);
        else put(read);
      };
      watcher.on('change', refresh);
      watcher.on('add', refresh);
      watcher.on('unlink', (absolute) => {
        const path = `${basename(folder)}/${relative(folder, absolute).split(sep).join('/')}`;
        store.delete(path);
      });
    },
  };
}

async function cacheVersion(root: string): Promise<string> {
  const { codeVersion } = await import('../catalogue/parse-cache.ts');
  return codeVersion(join(root, 'src'));
}

/** Entries go by the file's path: it is unique, and says which file is meant. */
function entryId(file: Pick<SourceFile, 'path'>): string {
  return file.path;
}

function renderedBody(file: SourceFile, base: string): string {
  const { body } = readFrontmatter(file);
  if (!body) return '';
  return renderBody(body.markdown, { firstLine: body.firstLine, base, language: file.translation ?? 'en', words: bodyWords }).body.html;
}

