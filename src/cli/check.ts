import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheOf, type LoadedCatalogue, loadCatalogue } from '../catalogue/load.ts';
import { NO_CACHE } from '../catalogue/parse-cache.ts';
import { allRules } from '../catalogue/rules.ts';
import { reportGithub } from '../diagnostics/reporters/github.ts';
import { reportJson } from '../diagnostics/reporters/json.ts';
import { countSeverities, type ReportContext, type Reporter } from '../diagnostics/reporters/report.ts';
import { reportSarif } from '../diagnostics/reporters/sarif.ts';
import { reportText } from '../diagnostics/reporters/text.ts';
import { dayIn } from '../values/today.ts';
import { createCommand, parseDayArgument, requireFolder, runAsProgram, runCommand, UsageError } from './arguments.ts';
import { ROOT } from './root.ts';

const REPORTERS: Readonly<Record<string, Reporter>> = { text: reportText, json: reportJson, github: reportGithub, sarif: reportSarif };

type CheckOptions = { content: string; format: string; today?: string; strict?: true; cache: boolean };

/**
 * `check`: every fault of every file of a content folder.
 * @returns exit code: 0 without errors (with `--strict`: without warnings too), 1 with, 2 if it could not run
 */
export async function check(argv: readonly string[]): Promise<number> {
  const command = createCommand('check', 'Reports every fault of every file of a content folder.')
    .option('--content <folder>', 'the folder that holds catalogue.yaml, offers, providers …', 'content')
    .option('--format <form>', `how to report: ${Object.keys(REPORTERS).join(', ')}`, parseFormat, 'text')
    .option('--today <day>', 'the day to check for, as YYYY-MM-DD (default: this day)', parseDayArgument)
    .option('--strict', 'count warnings as errors')
    .option('--no-cache', 'read every file anew');
  return runCommand<CheckOptions>(command, argv, async (options) => {
    const folder = requireFolder(options.content, 'Name the folder that holds catalogue.yaml with --content.');
    const loaded = await loadForCommand(folder, options);
    process.stdout.write(`${report(loaded, folder, options.format)}\n`);
    const count = countSeverities(loaded.diagnostics);
    return count.error > 0 || (options.strict && count.warning > 0) ? 1 : 0;
  });
}

/** Loads a content folder for a command: with the cache, for the day given or the machine's. */
export async function loadForCommand(folder: string, options: { today?: string; cache?: boolean }): Promise<LoadedCatalogue> {
  const progress = (done: number, all: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} files`);
    else if (done % 2500 === 0) process.stderr.write(`${done} of ${all} files\n`);
  };
  const loaded = await loadCatalogue(folder, {
    today: options.today ?? ((timeZone) => dayIn(timeZone, new Date())),
    cache: options.cache === false ? NO_CACHE : await cacheOf(folder, ROOT),
    progress,
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  return loaded;
}

/** The report of a loaded catalogue in one of the forms. */
export function report(loaded: LoadedCatalogue, folder: string, format: string): string {
  const texts = new Map(loaded.sources.map((source) => [source.path, source.text]));
  const settings = loaded.catalogue.settings as { url?: string } | undefined;
  const site = typeof settings?.url === 'string' ? settings.url.replace(/\/$/, '') : '';
  const context: ReportContext = {
    textOf: (file) => texts.get(file) ?? readOr(join(dirname(resolve(folder)), file)),
    urlOf: (rule) => `${site}/checks/${rule}/`,
    rules: allRules,
    colour: format === 'text' && process.stdout.isTTY === true && !process.env['NO_COLOR'],
    files: loaded.sources.length,
  };
  return (REPORTERS[format] ?? reportText)(loaded.diagnostics, context);
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parseFormat(text: string): string {
  if (Object.hasOwn(REPORTERS, text)) return text;
  throw new UsageError(`"${text}" is no form of report. Write ${Object.keys(REPORTERS).join(', ')}.`);
}

await runAsProgram(fileURLToPath(import.meta.url), check);
