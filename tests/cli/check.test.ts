import { cpSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { prospectus, ROOT } from './run.ts';

const base = join(ROOT, 'tests/fixtures/base');
const broken = join(ROOT, 'tests/catalogue/broken/content');
const folder = mkdtempSync(join(tmpdir(), 'prospectus-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Report = { diagnostics: Record<string, unknown>[]; summary: Record<string, unknown> };

const today = ['--today', '2026-11-16'];
const check = (...argv: string[]) => prospectus(['check', '--no-cache', ...argv]);
const checkJson = async (...argv: string[]): Promise<{ code: number; report: Report }> => {
  const { code, out } = await check('--format', 'json', ...argv);
  return { code, report: JSON.parse(out) as Report };
};

/** The base catalogue with one offer that has a single warning. */
function withWarning(): string {
  const content = join(folder, 'content');
  cpSync(base, content, { recursive: true });
  const offer = `---
title: Bees in winter
provider: riverbank-university
status: published
code: FX-1
url: https://www.riverbank.example/bees
summary: Bring a colony of bees through **one** winter.
learningOutcomes: Feed a colony before the frost
workload:
  learnerHours: 20
level: EQF 4
prerequisites: none
delivery: { mode: on-site, language: en, place: "Tallinn, EE", duration: 4 weeks }
runs: not-scheduled
fees: free
assessment: project
credential: Certificate
stackability: stand-alone
subject: 0811
lastChecked: 2026-11-02
---
`;
  writeFileSync(join(content, 'offers/riverbank-university/bees.mdx'), offer);
  return content;
}

describe('exit codes', () => {
  test('0 and one line of summary where nothing is wrong', async () => {
    const { code, out, err } = await check('--content', base, ...today);
    expect(out).toBe('11 files checked: 0 errors, 0 warnings, 0 advice.\n');
    expect([code, err]).toEqual([0, '']);
  });

  test('1 where there are errors', async () => {
    const { code, out } = await check('--content', broken, ...today);
    expect(code).toBe(1);
    expect(out).toContain('content/catalogue.yaml:9:11 error catalogue/currency');
    expect(out.trimEnd().split('\n').at(-1)).toBe('12 files checked: 30 errors, 0 warnings, 0 advice.');
  });

  test('0 where there are warnings only, 1 with --strict', async () => {
    const content = withWarning();
    const lenient = await checkJson('--content', content, ...today);
    expect(lenient.report.diagnostics.map(({ rule }) => rule)).toEqual(['text/markup']);
    expect(lenient.code).toBe(0);
    expect((await checkJson('--content', content, ...today, '--strict')).code).toBe(1);
  });

  test('1 for a folder without settings, told where they should stand', async () => {
    const content = withWarning();
    unlinkSync(join(content, 'catalogue.yaml'));
    const { code, report } = await checkJson('--content', content, ...today);
    expect(code).toBe(1);
    const errors = report.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([
      expect.objectContaining({ rule: 'catalogue/missing', file: 'content/catalogue.yaml', line: 1 }),
    ]);
  });
});

describe('some files only', () => {
  test('a folder or a file: only its faults, and the exit code by them', async () => {
    const all = await checkJson('--content', broken, ...today);
    const one = all.report.diagnostics.map(({ file }) => String(file)).find((file) => file.includes('/offers/')) ?? '';
    const own = all.report.diagnostics.filter(({ file }) => file === one);
    const { code, report } = await checkJson('--content', broken, ...today, join(broken, '..', one));
    expect(report.diagnostics).toEqual(own);
    expect([code, report.summary['files']]).toEqual([1, 1]);
    expect(own.length).toBeLessThan(all.report.diagnostics.length);
    const content = withWarning();
    expect((await check('--content', content, ...today, '--strict', 'offers/hillside-college')).code).toBe(0);
    expect((await check('--content', content, ...today, '--strict', 'offers')).code).toBe(1);
  });

  test('a path as the report of another content folder prints it', async () => {
    const content = withWarning();
    const printed = 'content/offers/riverbank-university/bees.mdx';
    const { code, out } = await check('--content', content, ...today, '--strict', printed);
    expect(code).toBe(1);
    expect(out).toContain(`${printed}:`);
    expect(out).toContain('1 file checked:');
  });

  test('--errors leaves out warnings, and says so', async () => {
    const { out } = await check('--content', withWarning(), ...today, '--errors');
    expect(out).toBe('12 files checked: 0 errors; warnings and advice are not shown.\n');
  });

  test('a long report ends with the number of faults of each file', async () => {
    const { out } = await check('--content', broken, ...today);
    expect(out).toMatch(/\nFaults of each file:\n {2}content\/catalogue\.yaml: \d+ errors?, 0 warnings, 0 advice\n/);
  });
});

test('a link is told of, and nothing of what it leads to', async () => {
  const content = withWarning();
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(content, 'offers/riverbank-university/linked.mdx'));
  const { code, out } = await check('--content', content, ...today);
  unlinkSync(join(content, 'offers/riverbank-university/linked.mdx'));
  expect(code).toBe(1);
  expect(out).toContain('content/offers/riverbank-university/linked.mdx:1:1 error file/unexpected');
  expect(out).not.toContain('secret');
});

describe('misuse: one line on the error output, exit code 2', () => {
  const empty = join(folder, 'nowhere');
  test.each([
    ['an option that does not exist', ['--stric'], /no option --stric\. Did you mean --strict\?/],
    [
      'a form of report that does not exist',
      ['--format', 'xml'],
      /"xml" is no form of report\. Write text, json, github, sarif\./,
    ],
    ['a folder that does not exist', ['--content', empty], /there is no folder/],
    ['a file instead of a folder', ['--content', join(base, 'catalogue.yaml')], /is a file, not a folder/],
    [
      'a folder without a catalogue',
      ['--content', 'src'],
      /the folder "src" holds no catalogue: there is no catalogue\.yaml/,
    ],
    ['an empty name', ['--content', ''], /the folder "" holds no catalogue/],
    ['a folder elsewhere', ['tests'], /"tests" is not in the content folder\. .* npm run check -- --content <folder>/],
    ['a day that does not exist', ['--today', '2026-02-30'], /"2026-02-30" is not a day of the calendar/],
    ['an option without its value', ['--today'], /--today needs a value/],
    ['a file that does not exist', ['content/offers/nobody'], /there is no file or folder "content\/offers\/nobody"/],
    ['a file elsewhere', ['package.json'], /"package\.json" is not in the content folder/],
    ['a file that nobody reads', ['content/.schema'], /"content\/\.schema" holds no file that is checked/],
    ['--errors with --strict', ['--errors', '--strict'], /--errors hides the warnings/],
  ])('%s', async (_, argv, line) => {
    const { code, out, err } = await prospectus(['check', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^prospectus check: [^\n]+\n$/);
    expect(err).toMatch(line);
  });

  test('a command that does not exist', async () => {
    const { code, out, err } = await prospectus(['chek']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^prospectus: there is no command "chek"\. [^\n]+\n$/);
  });
});

describe('the forms of a report', () => {
  test('JSON has the keys that programs rely on, and nothing else', async () => {
    const { report } = await checkJson('--content', broken, ...today);
    expect(Object.keys(report)).toEqual(['diagnostics', 'summary']);
    expect(report.summary).toEqual({ files: 12, errors: 30, warnings: 0, advice: 0 });
    expect(report.diagnostics).toHaveLength(30);
    for (const one of report.diagnostics) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(['file', 'line', 'column', 'severity', 'rule', 'message', 'help', 'url']),
      );
      const known = new Set([
        'file',
        'line',
        'column',
        'endLine',
        'endColumn',
        'severity',
        'rule',
        'message',
        'help',
        'url',
      ]);
      expect(Object.keys(one).filter((key) => !known.has(key))).toEqual([]);
    }
    expect(report.diagnostics[0]).toEqual({
      file: 'content/catalogue.yaml',
      line: 9,
      column: 11,
      endLine: 9,
      endColumn: 15,
      severity: 'error',
      rule: 'catalogue/currency',
      message: '“EURO” is no currency.',
      help: 'Write EUR.',
      url: 'https://catalogue.riverbank.example/checks/catalogue/currency/',
    });
  });

  test('SARIF is valid JSON with one result a fault', async () => {
    const { out, code } = await check('--content', broken, ...today, '--format', 'sarif');
    const sarif = JSON.parse(out) as { version: string; runs: { results: { ruleId: string }[] }[] };
    expect(code).toBe(1);
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results).toHaveLength(30);
    expect(out).toContain('"uri": "tests/catalogue/broken/content/catalogue.yaml"');
  });

  test('GitHub gets one annotation a fault, at its place in the project that is checked out', async () => {
    const { out } = await check('--content', broken, ...today, '--format', 'github');
    const start = '::error file=tests/catalogue/broken/content/';
    expect(out.split('\n').filter((line) => line.startsWith(start))).toHaveLength(30);
  });

  test('a report that goes to a file has no colours and no progress', async () => {
    const { out, err } = await check('--content', broken, ...today);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the sign that begins a colour
    expect(out).not.toMatch(/\u001B/);
    expect(err).toBe('');
  });
});

test('--today decides what is past', async () => {
  const later = await checkJson('--content', base, '--today', '2029-01-01');
  expect(later.report.diagnostics.map(({ rule }) => rule)).toContain('runs/all-past');
  const now = await checkJson('--content', base, ...today);
  expect(now.report.diagnostics).toEqual([]);
});

test('the cache changes nothing of the report', async () => {
  const first = await prospectus(['check', '--content', broken, ...today, '--format', 'json']);
  const second = await prospectus(['check', '--content', broken, ...today, '--format', 'json']);
  const without = await check('--content', broken, ...today, '--format', 'json');
  expect(second).toEqual(first);
  expect(without.out).toBe(first.out);
});
