import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheOf, type LoadedCatalogue, type LoadOptions, loadCatalogue } from '../catalogue/load.ts';
import { allRules } from '../catalogue/rules.ts';
import type { Diagnostic } from '../diagnostics/finding.ts';
import { reportGithub } from '../diagnostics/reporters/github.ts';
import { reportJson } from '../diagnostics/reporters/json.ts';
import { countSeverities, type ReportContext, type Reporter } from '../diagnostics/reporters/report.ts';
import { reportSarif } from '../diagnostics/reporters/sarif.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import { dayIn } from '../values/today.ts';
import { createCommand, parseDayArgument, requireContent, runAsProgram, runCommand, UsageError } from './arguments.ts';
import { ROOT } from './root.ts';

const REPORTERS: Readonly<Record<string, Reporter>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
  sarif: reportSarif,
};

type CheckOptions = {
  content: string;
  format: string;
  today?: string;
  strict?: true;
  errors?: true;
  exports?: true;
  fix?: 'ctid';
  cache: boolean;
};

/**
 * `check`: every fault of every file of a content folder, or of the files and folders that are named. The whole catalogue
 * is read in any case: what a file refers to stands in others.
 * @returns exit code: 0 without errors (with `--strict`: without warnings too), 1 with, 2 if it could not run
 */
export async function check(argv: readonly string[]): Promise<number> {
  const command = createCommand('check', 'Reports every fault of every file of a content folder.')
    .option('--content <folder>', 'the folder that holds catalogue.yaml, offers, providers …', 'content')
    .option('--format <form>', `how to report: ${Object.keys(REPORTERS).join(', ')}`, parseFormat, 'text')
    .option('--today <day>', 'the day to check for, as YYYY-MM-DD (default: this day)', parseDayArgument)
    .argument('[files...]', 'files or folders: only what is wrong with these is told (default: all)')
    .option('--strict', 'count warnings as errors')
    .option('--errors', 'tell the errors only')
    .option('--exports', 'tell also which offers each export format leaves out, and why')
    .option('--fix <what>', 'write what is missing into the files; ctid: numbers for the Credential Registry', parseFix)
    .option('--no-cache', 'read every file anew');
  return runCommand<CheckOptions>(command, argv, async (options) => {
    const folder = requireContent(options.content);
    if (options.strict && options.errors)
      throw new UsageError('--errors hides the warnings that --strict counts. Write one of the two.');
    if (options.exports && options.format !== 'text')
      throw new UsageError('--exports is told as text only. Leave --format out.');
    if (options.fix && options.format !== 'text')
      throw new UsageError('--fix is told as text only. Leave --format out.');
    let whole = await loadForCommand(folder, options);
    if (options.fix) {
      process.stdout.write(await fixOf(whole, folder));
      whole = await loadForCommand(folder, options);
    }
    const loaded = onlyOf(whole, command.args, folder);
    const shown = options.errors
      ? loaded.diagnostics.filter(({ severity }) => severity === 'error')
      : loaded.diagnostics;
    process.stdout.write(`${report({ ...loaded, diagnostics: shown }, folder, options.format, options.errors)}\n`);
    if (options.exports) process.stdout.write(await exportsOf(whole));
    const count = countSeverities(loaded.diagnostics);
    return count.error > 0 || (options.strict && count.warning > 0) ? 1 : 0;
  });
}

/** Not part of the one file of the checker either. What is written is told. */
async function fixOf({ catalogue, diagnostics }: LoadedCatalogue, folder: string): Promise<string> {
  if (countSeverities(diagnostics).error > 0) return 'Nothing was written: mend the errors first.\n\n';
  const path = pathToFileURL(join(ROOT, 'src/cli/fix-ctid.ts')).href;
  const { fixCtids } = (await import(path)) as typeof import('./fix-ctid.ts');
  const { written, refused } = await fixCtids(folder, catalogue);
  const lines = [
    `${written.length === 1 ? '1 offer' : `${written.length} offers`} got a CTID.`,
    ...written.map((file) => `  ${file}`),
    ...refused.map((file) => `  ${file}: identifiers could not be added to. Write ctid there by hand.`),
  ];
  return `${lines.join('\n')}\n\n`;
}

/** Not part of the one file of the checker: the formats need far more code than a check. */
async function exportsOf(loaded: LoadedCatalogue): Promise<string> {
  if (countSeverities(loaded.diagnostics).error > 0) return 'Exports are told when there are no more errors.\n';
  const path = pathToFileURL(join(ROOT, 'src/cli/check-exports.ts')).href;
  const { reportExports } = (await import(path)) as typeof import('./check-exports.ts');
  return `\n${reportExports(loaded)}`;
}

/** Loads a content folder for a command: with the cache, for the day given or the machine's. */
export async function loadForCommand(
  folder: string,
  options: { today?: string; cache?: boolean } & Pick<LoadOptions, 'parse'>,
): Promise<LoadedCatalogue> {
  const progress = (done: number, all: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} files`);
    else if (done % 2500 === 0) process.stderr.write(`${done} of ${all} files\n`);
  };
  const loaded = await loadCatalogue(folder, {
    today: options.today ?? ((timeZone) => dayIn(timeZone, new Date())),
    cache: options.cache === false ? undefined : await cacheOf(folder, ROOT),
    progress,
    ...(options.parse ? { parse: options.parse } : {}),
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  return loaded;
}

/**
 * What was loaded, with the files and faults below some paths only; everything, if none is named.
 * @param paths as typed: relative to where the command was called or to the content folder, or as reports print them
 * @throws UsageError for a path that holds no file that is checked
 */
function onlyOf(loaded: LoadedCatalogue, paths: readonly string[], folder: string): LoadedCatalogue {
  if (paths.length === 0) return loaded;
  const wanted = paths.map((path) => placeOf(path, folder));
  const isBelow = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);
  const files = [...loaded.sources.map(({ path }) => path), ...loaded.diagnostics.map(({ file }) => file)];
  const nothing = paths.find((_, index) => !files.some((file) => isBelow(file, wanted[index] ?? '')));
  if (nothing !== undefined) throw new UsageError(`"${nothing}" holds no file that is checked. ${WHICH}`);
  const isWanted = (file: string): boolean => wanted.some((place) => isBelow(file, place));
  return {
    ...loaded,
    sources: loaded.sources.filter(({ path }) => isWanted(path)),
    diagnostics: loaded.diagnostics.filter(({ file }: Diagnostic) => isWanted(file)),
  };
}

const WHICH = 'Name files or folders of the content folder, such as content/offers/riverbank-university.';

/** A path as diagnostics name it: from the parent of the content folder, with forward slashes. */
function placeOf(path: string, folder: string): string {
  // The last is the path as reports print it.
  const tried = [resolve(path), resolve(folder, path), resolve(folder, '..', path)];
  const found = tried.filter((one) => existsSync(one));
  if (found.length === 0) throw new UsageError(`there is no file or folder "${path}". ${WHICH}`);
  const inside = found.find((one) => !relative(folder, one).startsWith('..'));
  if (inside === undefined)
    throw new UsageError(
      `"${path}" is not in the content folder. ${WHICH} Another content folder is named with --content: npm run check -- --content <folder>.`,
    );
  return relative(dirname(folder), inside).split(sep).join('/');
}

/** The report of a loaded catalogue in one of the forms. */
export function report(loaded: LoadedCatalogue, folder: string, format: string, errorsOnly = false): string {
  const texts = new Map(loaded.sources.map((source) => [source.path, source.text]));
  const settings = loaded.catalogue.settings as { url?: string } | undefined;
  const site = typeof settings?.url === 'string' ? settings.url.replace(/\/$/, '') : '';
  const context: ReportContext = {
    textOf: (file) => texts.get(file) ?? readOr(join(dirname(resolve(folder)), file)),
    pathOf: placesInProject(dirname(resolve(folder))),
    urlOf: (rule) => `${site}/checks/${rule}/`,
    rules: allRules,
    colour: format === 'text' && process.stdout.isTTY === true && !process.env['NO_COLOR'],
    files: loaded.sources.length,
    errorsOnly,
  };
  return (REPORTERS[format] ?? reportText)(loaded.diagnostics, context);
}

/**
 * Path of a file from the top of the project that is checked out: annotations stand beside its lines. Its own path for
 * what is outside.
 * @param parent the folder in which the content folder stands
 */
function placesInProject(parent: string): (file: string) => string {
  const project = resolve(process.env['GITHUB_WORKSPACE'] || process.cwd());
  const place = placeWithin(project, parent);
  // Every file is below the parent: one look tells the place of all.
  if (place !== null) return (file) => (place === '' ? file : `${place}/${file}`);
  if (placeWithin(parent, project) === null) return (file) => file;
  return (file) => placeWithin(project, join(parent, file)) ?? file;
}

/** Null for what is outside of the folder. */
function placeWithin(folder: string, path: string): string | null {
  const inside = relative(folder, path);
  return inside.startsWith('..') || isAbsolute(inside) ? null : inside.split(sep).join('/');
}

/** Never through a link: what it leads to is nobody's to see in a report. */
function readOr(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function parseFix(value: string): 'ctid' {
  if (value === 'ctid') return value;
  throw new UsageError(`"${value}" cannot be fixed. Write ctid.`);
}

function parseFormat(text: string): string {
  if (Object.hasOwn(REPORTERS, text)) return text;
  throw new UsageError(`"${text}" is no form of report. Write ${Object.keys(REPORTERS).join(', ')}.`);
}

await runAsProgram(fileURLToPath(import.meta.url), check);
