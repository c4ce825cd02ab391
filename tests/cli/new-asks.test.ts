import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newOffer } from '../../src/cli/new.ts';
import { prospectus } from './run.ts';

type Question = { readonly message: string; readonly validate?: (value: string) => string | undefined };

/** Breaks the questions off, as Ctrl-C does. */
const stop = Symbol('stop');
const answers: (string | boolean | typeof stop)[] = [];
const asked: string[] = [];

// Files share what they import: another one may have opened the real questions, and the next one must not meet these.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.resetModules();
});

vi.mock('@clack/prompts', () => {
  const answer = async ({ message, validate }: Question) => {
    for (;;) {
      asked.push(message);
      const given = answers.shift() ?? stop;
      const refusal = typeof given === 'string' ? validate?.(given) : undefined;
      if (refusal === undefined) return given;
      asked.push(refusal);
    }
  };
  const nothing = (): void => undefined;
  return {
    text: answer,
    select: answer,
    confirm: answer,
    isCancel: (given: unknown) => given === stop,
    intro: nothing,
    outro: nothing,
    cancel: nothing,
  };
});

const terminal = process.stdin.isTTY;
let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'prospectus-new-asks-')), 'content');
  cpSync(join(import.meta.dirname, '../fixtures/base'), folder, { recursive: true });
  process.stdin.isTTY = true;
  asked.length = 0;
  vi.spyOn(console, 'log').mockReturnValue(undefined);
  vi.spyOn(console, 'error').mockImplementation((line: string) => void asked.push(line));
});

afterEach(() => {
  process.stdin.isTTY = terminal;
  vi.restoreAllMocks();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const place = (path: string): string => join(folder, 'offers', path);

test('in a terminal the six questions are asked, wrong answers again, and the offer passes the check', async () => {
  answers.splice(
    0,
    Infinity,
    '',
    'Bees: a start',
    'Riverbank University',
    'Feed a colony',
    '6',
    '6 ECTS',
    'online',
    '1 EUR',
  );
  expect(await newOffer(['--content', folder])).toBe(0);
  expect(answers).toEqual([]);
  expect(asked.slice(0, 3)).toEqual(['What is the offer called?', 'This one is needed.', 'What is the offer called?']);
  expect(asked.filter((line) => line === 'How much work is it?')).toHaveLength(2);
  const text = readFileSync(place('riverbank-university/bees-a-start.mdx'), 'utf8');
  for (const line of [
    'title: "Bees: a start"',
    '  - "Feed a colony"',
    'credits: 6 ECTS',
    'mode: online',
    'fees: 1 EUR',
  ])
    expect(text).toContain(line);
  const { code } = await prospectus(['check', '--content', folder, '--no-cache']);
  expect(code).toBe(0);
});

test('a name that is nearly that of a known provider is asked about', async () => {
  answers.splice(0, Infinity, 'Bees', 'Another organisation', 'Riverbnk University', '', '', '', '', true);
  expect(await newOffer(['--content', folder])).toBe(0);
  expect(asked.at(-1)).toContain('Is it meant?');
  expect(existsSync(place('riverbank-university/bees.mdx'))).toBe(true);
});

test('nothing is written where the questions are broken off', async () => {
  for (const given of [[], ['Bees'], ['Bees', 'Riverbank University', '', '']]) {
    answers.splice(0, Infinity, ...given);
    expect(await newOffer(['--content', folder])).toBe(1);
  }
  expect(existsSync(place('riverbank-university/bees.mdx'))).toBe(false);
});

test('a stand-in given as an option is refused in a terminal too', async () => {
  expect(await newOffer(['--content', folder, '--title', 'tbd'])).toBe(2);
  expect(asked).toEqual([expect.stringContaining('stands in for a value')]);
});
