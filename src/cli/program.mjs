// One file for each program of several hundred modules: opening and linking them one by one takes longer than all the
// work of a check whose cache is warm. The file is made anew when the code has changed.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const hour = 60 * 60 * 1000;
const folder = join(root, 'node_modules/.cache/programs');

/** Digest of the names, times and sizes of the code and of the list of packages. */
function stampOf() {
  const hash = createHash('sha256').update(process.version);
  const note = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  note(join(root, 'package-lock.json'));
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && entry.name.endsWith('.ts')) note(join(entry.parentPath, entry.name));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * A program in one file; the modules themselves where it cannot be made, such as in a folder that is read only.
 * @param {string} name of a file of this folder, without its ending
 * @returns {Promise<string>} path to import
 */
export async function programFile(name) {
  const source = join(import.meta.dirname, `${name}.ts`);
  const file = join(folder, `${name}-${stampOf()}.mjs`);
  if (existsSync(file)) return file;
  try {
    for (const old of existsSync(folder) ? readdirSync(folder) : []) {
      // Another process may be about to open one that was made a moment ago.
      const isOld = Date.now() - statSync(join(folder, old)).mtimeMs > hour;
      if (isOld && old.startsWith(`${name}-`)) rmSync(join(folder, old), { force: true });
    }
    const { build } = await import('rolldown');
    const aside = `${file}.${process.pid}.tmp`;
    await build({ input: source, platform: 'node', logLevel: 'silent', output: { file: aside, codeSplitting: false } });
    renameSync(aside, file);
    return file;
  } catch {
    return source;
  }
}
