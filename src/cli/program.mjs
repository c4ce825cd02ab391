// One file for each program of several hundred modules: opening and linking them one by one takes longer than all the
// work of a check whose cache is warm. The file is made anew when the code has changed.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const hour = 60 * 60 * 1000;
const folder = join(root, 'node_modules/.cache/programs');

/**
 * A program in one file, and the version of the code that parses (see `codeVersion`); the modules themselves where it
 * cannot be made, such as in a folder that is read only.
 * @param {string} name of a file of this folder, without its ending
 * @returns {Promise<{ file: string, code?: string }>} path to import
 */
export async function programFile(name) {
  const note = join(folder, `${name}.json`);
  const kept = readNote(note);
  if (kept && isUnchanged(kept)) return { file: join(folder, kept.file), code: kept.code };
  try {
    return await make(name, note);
  } catch {
    return { file: join(import.meta.dirname, `${name}.ts`) };
  }
}

/**
 * What the file was made of: time and size of each module, and of each folder of the code, where one may be new.
 * @typedef {{ node: string, file: string, code: string, parts: [path: string, time: number, size: number][] }} Note
 * @param {string} path
 * @returns {Note | null}
 */
function readNote(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {Note} note */
function isUnchanged({ node, file, parts }) {
  if (node !== process.version || !statSync(join(folder, file), { throwIfNoEntry: false })) return false;
  return parts.every(([path, time, size]) => {
    const now = statSync(join(root, path), { throwIfNoEntry: false });
    return now?.mtimeMs === time && now.size === size;
  });
}

/**
 * @param {string} name
 * @param {string} note
 */
async function make(name, note) {
  // Times are taken first: what changes meanwhile makes the next start look again.
  const entries = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const paths = ['package-lock.json', 'src', ...entries.map((one) => relative(root, join(one.parentPath, one.name)))];
  const parts = new Map(
    paths.map((path) => {
      const { mtimeMs, size } = statSync(join(root, path));
      return [path, [path, mtimeMs, size]];
    }),
  );
  const folders = new Set(
    entries.flatMap((one) => (one.isDirectory() ? relative(root, join(one.parentPath, one.name)) : [])),
  );
  const { codeVersion } = await import('../catalogue/code-version.mjs');
  const code = codeVersion(join(root, 'src'));
  // Threads that wait for each other take half as much processor time again as the work.
  const oneThread = ['RAYON_NUM_THREADS', 'ROLLDOWN_WORKER_THREADS', 'ROLLDOWN_MAX_BLOCKING_THREADS'];
  for (const name of oneThread) process.env[name] ??= '1';
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(import.meta.dirname, `${name}.ts`),
    platform: 'node',
    logLevel: 'silent',
  });
  // Without comments and spaces it is made and read in less time. Names stay, for those who look for a fault.
  const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } };
  const { output } = await bundle.generate({ codeSplitting: false, minify });
  await bundle.close();
  const [chunk] = output;
  const used = new Set(chunk.moduleIds.map((id) => relative(root, id)));
  const file = `${name}-${createHash('sha256').update(chunk.code).digest('hex').slice(0, 16)}.mjs`;
  mkdirSync(folder, { recursive: true });
  forgetOld(name, file);
  replace(join(folder, file), chunk.code);
  const kept = [...parts].filter(([path]) => !path.startsWith('src/') || folders.has(path) || used.has(path));
  replace(note, JSON.stringify({ node: process.version, file, code, parts: kept.map(([, part]) => part) }));
  return { file: join(folder, file), code };
}

/**
 * @param {string} path
 * @param {string} text
 */
function replace(path, text) {
  const aside = `${path}.${process.pid}.tmp`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}

/**
 * Another process may be about to open one that was made a moment ago.
 * @param {string} name
 * @param {string} current
 */
function forgetOld(name, current) {
  for (const old of readdirSync(folder)) {
    const isOld = Date.now() - statSync(join(folder, old)).mtimeMs > hour;
    if (isOld && old !== current && old.startsWith(`${name}-`)) rmSync(join(folder, old), { force: true });
  }
}
