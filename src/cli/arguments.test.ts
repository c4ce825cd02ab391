import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addBuildOptions,
  addServeOptions,
  type BuildOptions,
  createCommand,
  parseBaseArgument,
  parseDayArgument,
  parsePortArgument,
  parseSiteArgument,
  requireFolder,
  runCommand,
  type ServeOptions,
  UsageError,
} from './arguments.ts';

let written: string[];

beforeEach(() => {
  written = [];
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void written.push(String(line)));
});
afterEach(() => vi.restoreAllMocks());

async function call(argv: string[], action: (options: BuildOptions & ServeOptions) => Promise<number> = async () => 0) {
  return runCommand(addServeOptions(addBuildOptions(createCommand('build', 'Builds.'))), argv, action);
}

describe('a command', () => {
  test('gives its action the options, with defaults, and gives back the exit code', async () => {
    let seen: unknown;
    const code = await call(
      ['--today', '2026-02-28', '--base', '/a/', '--site', 'https://a.example/'],
      async (options) => {
        seen = options;
        return 1;
      },
    );
    expect(code).toBe(1);
    expect(seen).toEqual({
      cache: true,
      content: 'content',
      out: 'dist',
      today: '2026-02-28',
      base: '/a/',
      site: 'https://a.example',
      host: '127.0.0.1',
    });
    expect(written).toEqual([]);
  });

  test.each([
    [['--contant', 'x'], 'prospectus build: there is no option --contant. Did you mean --content?'],
    [
      ['--frobnicate'],
      'prospectus build: there is no option --frobnicate. Known are --content, --out, --site, --base, --today, --no-cache, --host, --port.',
    ],
    [['--out'], 'prospectus build: --out needs a value. Write --out <folder>.'],
    [
      ['my-content'],
      'prospectus build: "my-content" is not expected. Options begin with --; after "npm run" they also need a lone -- before them: npm run build -- --content …',
    ],
    [
      ['--today', '2026-02-30'],
      'prospectus build: "2026-02-30" is not a day of the calendar. Write year, month and day, such as 2026-09-01.',
    ],
    [['--port', 'high'], 'prospectus build: "high" is not a port. Write a number from 0 to 65535, such as 4321.'],
  ])('called with %j is told one line and code 2', async (argv, line) => {
    const action = vi.fn(async () => 0);
    expect(await call(argv, action)).toBe(2);
    expect(written).toEqual([line]);
    expect(action).not.toHaveBeenCalled();
  });

  test('shows its help on the standard output and leaves with 0', async () => {
    const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await call(['--help'])).toBe(0);
    expect(output.mock.calls.join('')).toContain('Usage: prospectus build [options]');
    expect(written).toEqual([]);
  });

  test('shows no stack when its action fails unforeseen', async () => {
    const code = await call([], async () => {
      throw new Error('the disk\nis full');
    });
    expect(code).toBe(2);
    expect(written).toEqual(['prospectus build: stopped: the disk is full (PROSPECTUS_DEBUG=1 shows where.)']);
  });
});

describe('an argument', () => {
  test('of a day must be a day that exists', () => {
    expect(parseDayArgument('2028-02-29')).toBe('2028-02-29');
    for (const text of ['2026-02-29', '2026-9-1', '01.09.2026', 'today', '']) {
      expect(() => parseDayArgument(text), text).toThrow(UsageError);
    }
  });

  test('of a site is an origin; a path belongs to --base', () => {
    expect(parseSiteArgument('https://Catalogue.example/')).toBe('https://catalogue.example');
    expect(parseSiteArgument('http://localhost:4321')).toBe('http://localhost:4321');
    expect(() => parseSiteArgument('https://a.example/catalogue')).toThrow(
      'Write --site https://a.example, and the path with --base /catalogue/.',
    );
    for (const text of ['catalogue.example', 'ftp://a.example', 'javascript:alert(1)', 'https://me@a.example', '']) {
      expect(() => parseSiteArgument(text), text).toThrow(UsageError);
    }
  });

  test('of a base begins and ends with a slash', () => {
    for (const text of ['/', '/a/', '/a-b/c.d/', '/~me/']) expect(parseBaseArgument(text)).toBe(text);
    for (const text of ['', 'a', '/a', 'a/', '//', '//evil.example/', '/../', '/a/./', '/a b/', '/a?b/']) {
      expect(() => parseBaseArgument(text), text).toThrow(UsageError);
    }
  });

  test('of a port is a number up to 65535', () => {
    expect(parsePortArgument('0')).toBe(0);
    expect(parsePortArgument('65535')).toBe(65_535);
    for (const text of ['65536', '-1', '80.5', '0x50', ''])
      expect(() => parsePortArgument(text), text).toThrow(UsageError);
  });

  test('of a folder must name one that is there', () => {
    expect(requireFolder(import.meta.dirname, 'Hint.')).toBe(import.meta.dirname);
    expect(() => requireFolder('no/such', 'Hint.')).toThrow('there is no folder "no/such". Hint.');
    expect(() => requireFolder(import.meta.filename, 'Hint.')).toThrow('is a file, not a folder. Hint.');
  });
});
