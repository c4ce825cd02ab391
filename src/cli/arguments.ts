import { realpathSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { closest, distance } from 'fastest-levenshtein';
import { type Day, isDay } from '../values/day.ts';
import { oneLine, plainFailure } from './plain-failure.ts';

/** A command was called in a way it cannot follow; the message is one line for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the person typed for `--content`, `--out`, `--site`, `--base` and `--today`, checked. */
export type BuildOptions = {
  readonly content: string;
  readonly out: string;
  readonly site?: string;
  readonly base?: string;
  readonly today?: Day;
  /** Whether pages that have not changed are taken over from the former site. */
  readonly cache: boolean;
};

/** What the person typed for `--host` and `--port`, checked. */
export type ServeOptions = { readonly host: string; readonly port?: number };

/**
 * A command named `prospectus <name>` that reports every misuse by throwing, and writes nothing but its help.
 * @param description one sentence, shown by `--help`
 */
export function createCommand(name: string, description: string): Command {
  return new Command(`prospectus ${name}`)
    .description(description)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => undefined });
}

/** Adds the options that `build` and `start` share; folders are relative to where the command was called. */
export function addBuildOptions(command: Command): Command {
  return command
    .option('--content <folder>', 'the folder that holds catalogue.yaml, offers, providers …', 'content')
    .option('--out <folder>', 'where the site is written; what was built there before is replaced', 'dist')
    .option(
      '--site <address>',
      'the web address of the site, without a path (default: from catalogue.yaml)',
      parseSiteArgument,
    )
    .option('--base <path>', 'the path the site stands under (default: from catalogue.yaml)', parseBaseArgument)
    .option('--today <day>', 'the day to build for, as YYYY-MM-DD (default: this day)', parseDayArgument)
    .option('--no-cache', 'read every file and make every page anew');
}

/** Adds the options that `start` and `preview` share. */
export function addServeOptions(command: Command): Command {
  return command
    .option('--host <address>', 'the address to answer on; 0.0.0.0 answers other machines too', '127.0.0.1')
    .option(
      '--port <number>',
      'the port to answer on (default: 4321, or the next one that is free)',
      parsePortArgument,
    );
}

/**
 * Reads the arguments and carries the command out.
 * @param argv what follows the name of the command
 * @param action receives the options; gives the exit code
 * @returns the exit code: 0 after `--help`; 2, with one line on the error output, when the command could not run
 */
export async function runCommand<Options>(
  command: Command,
  argv: readonly string[],
  action: (options: Options) => Promise<number>,
): Promise<number> {
  try {
    command.parse(argv, { from: 'user' });
    return await action(command.opts<Options & Record<string, unknown>>());
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    console.error(`${command.name()}: ${describeFailure(error, command)}`);
    if (process.env['PROSPECTUS_DEBUG'] === '1') console.error(error);
    return 2;
  }
}

/**
 * Runs a program and leaves with its exit code, if its file is the one that Node was started with.
 * `import.meta.main` would say the same, but only from Node 24.2 on.
 */
export async function runAsProgram(file: string, program: (argv: string[]) => Promise<number>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realPath(started) !== file) return;
  process.exitCode = await program(process.argv.slice(2));
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The absolute path of a folder that must be there.
 * @param hint what the folder should hold: a sentence
 * @throws UsageError
 */
export function requireFolder(path: string, hint: string): string {
  const absolute = resolve(path);
  const found = statOf(absolute);
  if (found === undefined) throw new UsageError(`there is no folder "${path}". ${hint}`);
  if (!found.isDirectory()) throw new UsageError(`"${path}" is a file, not a folder. ${hint}`);
  return absolute;
}

/**
 * The absolute path of a content folder: one that holds settings, or at least offers or providers.
 * @throws UsageError for any other: the faults of files that are none of ours would help nobody
 */
export function requireContent(path: string): string {
  const absolute = requireFolder(path, NAME_CONTENT);
  if (['catalogue.yaml', 'offers', 'providers'].some((name) => statOf(join(absolute, name)) !== undefined))
    return absolute;
  throw new UsageError(`the folder "${path}" holds no catalogue: there is no catalogue.yaml in it. ${NAME_CONTENT}`);
}

const NAME_CONTENT = 'Name the folder that holds catalogue.yaml with --content.';

/** Undefined also where a file stands in the place of a folder on the way. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** @throws UsageError if the text is not a day that exists, as `YYYY-MM-DD` */
export function parseDayArgument(text: string): Day {
  if (isDay(text)) return text;
  throw new UsageError(`"${text}" is not a day of the calendar. Write year, month and day, such as 2026-09-01.`);
}

/**
 * The origin of a site, such as `https://catalogue.example`, without a slash at its end.
 * @throws UsageError if the text is not an http or https address, or has a path
 */
export function parseSiteArgument(text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${text}" is not a web address. Write it in full, such as https://catalogue.example.`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new UsageError(
      `"${text}" holds more than the address of a site. Write --site ${url.origin}, and the path with --base ${url.pathname.replace(/\/?$/, '/')}.`,
    );
  }
  return url.origin;
}

/**
 * The path a site stands under, such as `/` or `/catalogue/`.
 * @throws UsageError if it does not begin and end with a slash, or holds anything a path should not
 */
export function parseBaseArgument(text: string): string {
  if (/^\/(?:[\w.~-]+\/)*$/.test(text) && !/\/\.{1,2}\//.test(text)) return text;
  throw new UsageError(
    `"${text}" is not a path that a site can stand under. Begin and end it with /, such as /catalogue/.`,
  );
}

/** @throws UsageError if the text is not a port number, 0 (any free one) to 65535 */
export function parsePortArgument(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`"${text}" is not a port. Write a number from 0 to 65535, such as 4321.`);
}

function describeFailure(error: unknown, command: Command): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof CommanderError) return describeMisuse(error, command);
  return `stopped: ${plainFailure(error)}`;
}

function describeMisuse(error: CommanderError, command: Command): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const known = command.options.flatMap((option) => option.long ?? []);
  switch (error.code) {
    case 'commander.unknownOption': {
      const nearest = closest(quoted, known);
      const meant = distance(quoted, nearest) <= 3 ? `Did you mean ${nearest}?` : `Known are ${known.join(', ')}.`;
      return `there is no option ${quoted}. ${meant}`;
    }
    case 'commander.optionMissingArgument':
      return `${quoted.split(' ')[0]} needs a value. Write ${quoted}.`;
    case 'commander.excessArguments': {
      const first = command.args[command.registeredArguments.length] ?? '';
      return `"${first}" is not expected. Options begin with --; after "npm run" they also need a lone -- before them: npm run ${command.name().split(' ').at(-1)} -- ${known[0] ?? '--help'} …`;
    }
    default:
      return oneLine(error.message.replace(/^error: /, ''));
  }
}
