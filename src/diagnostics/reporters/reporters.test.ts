import { expect, test } from 'vitest';
import type { Diagnostic } from '../finding.ts';
import { defineRules } from '../rule.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import type { ReportContext } from './report.ts';
import { reportSarif } from './sarif.ts';
import { reportText } from './text.ts';

const rules = Object.values(
  defineRules('level', {
    unknown: {
      severity: 'error',
      title: 'The level is not known',
      why: 'Nobody could compare it.',
      remedy: 'Write framework and level.',
      example: { wrong: 'level: EQF 9', right: 'level: EQF 6' },
    },
  }),
);

const files: Readonly<Record<string, string>> = {
  'content/offers/ä b.mdx': '---\r\ntitle: Bees, 100 %\r\nlevel: EQF 9\r\nfees: free\r\n---\r\n',
};

const context: ReportContext = {
  textOf: (file) => files[file],
  urlOf: (rule) => `https://catalogue.example/checks/${rule}/`,
  rules,
  colour: false,
  files: 2,
};

const diagnostics: readonly Diagnostic[] = [
  {
    file: 'content/offers/ä b.mdx',
    line: 3,
    column: 8,
    endLine: 3,
    endColumn: 13,
    severity: 'error',
    rule: 'level/unknown',
    message: '“EQF 9” is no level.',
    help: 'Write EQF 1, 2: up to 8.',
  },
  {
    file: 'content/x.mdx',
    line: 1,
    column: 1,
    severity: 'advice',
    rule: 'own/rule',
    message: '50 % of it\nis ::missing.',
    help: 'Add it.',
  },
];

test('as text: place, severity, rule, what is wrong, what to do, the lines around it, the page', () => {
  expect(reportText(diagnostics, context)).toBe(`content/offers/ä b.mdx:3:8 error level/unknown
  “EQF 9” is no level. Write EQF 1, 2: up to 8.
    1 | ---
    2 | title: Bees, 100 %
  > 3 | level: EQF 9
      |        ^^^^^
    4 | fees: free
  https://catalogue.example/checks/level/unknown/

content/x.mdx:1:1 advice own/rule
  50 % of it is ::missing. Add it.
  https://catalogue.example/checks/own/rule/

2 files checked: 1 error, 0 warnings, 1 advice.`);
});

test('as text: no name of a file and no message steers the terminal', () => {
  const [, second] = diagnostics as [Diagnostic, Diagnostic];
  const hostile = { ...second, file: 'content/\u001B[2J\nx.mdx', message: 'a\u009B31mb' };
  expect(reportText([hostile], context).split('\n').slice(0, 2)).toEqual([
    'content/ [2J x.mdx:1:1 advice own/rule',
    '  a 31mb Add it.',
  ]);
});

test('as text: a clean run says only what was checked', () => {
  expect(reportText([], { ...context, files: 1 })).toBe('1 file checked: 0 errors, 0 warnings, 0 advice.');
});

test('as text: colours only where they are asked for', () => {
  const coloured = reportText(diagnostics, { ...context, colour: true });
  expect(coloured).toContain('\u001B[31merror\u001B[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sign that begins a colour
  expect(coloured.replace(/\u001B\[[\d;]*m/g, '')).toBe(reportText(diagnostics, context));
});

test('as text: lines too long to be read are left out, other breaks of lines are no lines', () => {
  const [first] = diagnostics as [Diagnostic];
  const long = { ...context, textOf: () => `---\n\n${'x'.repeat(500)}\n` };
  expect(reportText([first], long)).not.toContain('xxx');
  const broken = { ...context, textOf: () => 'a\u2028b\nc\rd\nlevel: EQF 9\nlast' };
  expect(reportText([first], broken)).toContain('  > 3 | level: EQF 9\n      |        ^^^^^\n    4 | last');
});

test('as text: ten thousand faults of a large file are told in bounded time', () => {
  const text = 'level: EQF 9\n'.repeat(30_000);
  const many = Array.from(
    { length: 10_000 },
    (_, line): Diagnostic => ({ ...(diagnostics[0] as Diagnostic), line: line + 1 }),
  );
  const before = process.cpuUsage().user;
  expect(reportText(many, { ...context, textOf: () => text })).toContain('> 10000 | level: EQF 9');
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(5000);
});

test('as JSON: the diagnostics with the address of the rule, and a summary', () => {
  expect(JSON.parse(reportJson(diagnostics, context))).toEqual({
    diagnostics: [
      { ...diagnostics[0], url: 'https://catalogue.example/checks/level/unknown/' },
      { ...diagnostics[1], url: 'https://catalogue.example/checks/own/rule/' },
    ],
    summary: { files: 2, errors: 1, warnings: 0, advice: 1 },
  });
});

test('for GitHub: one escaped annotation a fault', () => {
  expect(reportGithub(diagnostics, context)).toBe(
    [
      '::error file=content/offers/ä b.mdx,line=3,col=8,endLine=3,endColumn=13,title=level/unknown::“EQF 9” is no level. Write EQF 1, 2: up to 8.',
      '::notice file=content/x.mdx,line=1,col=1,title=own/rule::50 %25 of it%0Ais ::missing. Add it.',
      '1 error, 0 warnings, 1 advice',
    ].join('\n'),
  );
  const odd = { ...(diagnostics[1] as Diagnostic), file: 'a,b:c%.mdx' };
  expect(reportGithub([odd], context).split('\n')[0]).toContain('file=a%2Cb%3Ac%25.mdx,');
});

test('as SARIF: rules once, results with their places, addresses of files encoded', () => {
  expect(JSON.parse(reportSarif(diagnostics, context))).toEqual({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'prospectus',
            rules: [
              {
                id: 'level/unknown',
                helpUri: 'https://catalogue.example/checks/level/unknown/',
                shortDescription: { text: 'The level is not known' },
                fullDescription: { text: 'Nobody could compare it.' },
                help: { text: 'Write framework and level.' },
              },
              { id: 'own/rule', helpUri: 'https://catalogue.example/checks/own/rule/' },
            ],
          },
        },
        results: [
          {
            ruleId: 'level/unknown',
            ruleIndex: 0,
            level: 'error',
            message: { text: '“EQF 9” is no level. Write EQF 1, 2: up to 8.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'content/offers/%C3%A4%20b.mdx' },
                  region: { startLine: 3, startColumn: 8, endLine: 3, endColumn: 13 },
                },
              },
            ],
          },
          {
            ruleId: 'own/rule',
            ruleIndex: 1,
            level: 'note',
            message: { text: '50 % of it\nis ::missing. Add it.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'content/x.mdx' },
                  region: { startLine: 1, startColumn: 1 },
                },
              },
            ],
          },
        ],
      },
    ],
  });
});
