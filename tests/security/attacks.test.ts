import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { PlacedFinding } from '../../src/diagnostics/finding.ts';
import { body as words } from '../../src/i18n/en/body.ts';
import { checkBody, readBody, renderBody } from '../../src/mdx/body.ts';
import { attacks } from './attacks.ts';
import { openings } from './closed.ts';

const firstLine = 11;
const options = { firstLine, base: '/prospectus/', language: 'en', words };
const globals = globalThis as { attacked?: unknown };
const before = new Set(Reflect.ownKeys(globalThis));

afterEach(() => {
  delete globals.attacked;
});

/** The text from a place of the file on. */
function textAt(text: string, line: number, column: number): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  return lines
    .slice(line - firstLine)
    .join('')
    .slice(column - 1);
}

/** Every finding points at something that is there, and ends no earlier than it begins. */
function expectPlaces(text: string, findings: readonly PlacedFinding[]): void {
  const lines = text.split(/\r\n|\n|\r/);
  for (const { line, column, endLine = 0, endColumn = 0 } of findings) {
    const width = lines[line - firstLine]?.length ?? -1;
    expect(column >= 1 && column <= width + 1).toBe(true);
    expect(endLine === line ? endColumn - column : endLine - line).toBeGreaterThanOrEqual(0);
  }
}

describe('attacks on contributed texts', () => {
  test('there are at least sixty, each with a name of its own', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(60);
    expect(new Set(attacks.map(({ name, text }) => `${name} ${text}`)).size).toBe(attacks.length);
  });

  test.each(attacks.filter((attack) => 'refused' in attack))('$name: refused at its place', (attack) => {
    const started = performance.now();
    const { body, findings } = renderBody(attack.text, options);
    expect(body).toMatchObject({ html: '', text: '', headings: [] });
    const refusals = findings.filter(({ rule }) => rule.id === `body/${attack.refused}`);
    expect(refusals.map(({ rule }) => [rule.severity, rule.scope])).toContainEqual(['error', 'form']);
    const places = refusals.map(({ line, column }) => textAt(attack.text, line, column));
    expect(places.some((place) => place.startsWith(attack.at))).toBe(true);
    expectPlaces(attack.text, findings);
    expect(checkBody(attack.text, { firstLine })).toEqual(findings);
    expect(globals.attacked).toBeUndefined();
    // Generous: what is held here is that it ends, on a slow machine as well.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.each(attacks.filter((attack) => 'harmless' in attack))('$name: closed ($harmless)', (attack) => {
    const { body, findings } = renderBody(attack.text, options);
    expect(findings.filter(({ rule }) => rule.severity === 'error')).toEqual([]);
    expect(body.html).not.toBe('');
    expect(openings(body.html)).toEqual([]);
    expect(globals.attacked).toBeUndefined();
  });

  test('no attack leaves anything behind in the process', () => {
    for (const { text } of attacks.filter((attack) => attack.text.length < 1000)) renderBody(text, options);
    expect(Reflect.ownKeys(globalThis).filter((key) => !before.has(key) && key !== 'attacked')).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('the guard, not luck, is what stops them', () => {
  const planted = '{globalThis.attacked = 1}';
  const runtime = { Fragment: 'fragment', jsx: () => null, jsxs: () => null };

  test('the planted text runs in stock MDX, and not here', async () => {
    const { default: page } = await evaluate(planted, runtime);
    page({});
    expect(globals.attacked).toBe(1);

    delete globals.attacked;
    const { body, findings } = renderBody(planted, options);
    expect(globals.attacked).toBeUndefined();
    expect(body.html).toBe('');
    expect(findings.map(({ rule, line, column }) => [rule.id, line, column])).toEqual([
      ['body/expression', firstLine, 1],
    ]);
  });

  test('code of an export and of an attribute runs in stock MDX, and not here', async () => {
    for (const text of ['export const a = (globalThis.attacked = 1)', '<p title={globalThis.attacked = 1} />']) {
      const { default: page } = await evaluate(text, runtime);
      page({});
      expect(globals.attacked, text).toBe(1);
      delete globals.attacked;
      expect(renderBody(text, options).body.html).toBe('');
      expect(globals.attacked, text).toBeUndefined();
    }
  });

  test('the look at rendered HTML sees what it is there to see', () => {
    const open = [
      '<script>a</script>',
      '<p onclick="a">b</p>',
      '<p style="a">b</p>',
      '<a href="javascript:a">b</a>',
      '<a href="java\tscript:a">b</a>',
      '<a href="//evil.example">b</a>',
      '<img src="https://evil.example/a.png" alt="">',
      '<img src="/prospectus/media/../a.png" alt="">',
      '<p class="skip">b</p>',
      '<h3 id="main">b</h3>',
      '<h3 id="text-a">b</h3><h4 id="text-a">b</h4>',
      '<!-- a -->',
      '<iframe></iframe>',
    ];
    for (const html of open) expect(openings(html), html).not.toEqual([]);
    expect(openings('<p>a <a href="https://example.org">b</a></p>')).toEqual([]);
  });
});

describe('whatever is written', () => {
  const part = fc.constantFrom(
    ...attacks.map(({ text }) => text).filter((text) => text.length < 120),
    ...'<Callout> </Callout> <Details\u00a0summary="a"> </Details> <Steps> </Steps> <Quote\u00a0by="a"> </Quote> <Contact\u00a0name="a"/> <script> </b> <b> < > { } [ ] ( ) ! * _ ~ ` ``` | - + 1. # > [^1] [^1]: [a]: [a] & &#x202e; &lt; \\ " = : // https:// www.example.org javascript: media/a.png a@example.org \0 \ud800 \u202e \u200b export import <!-- --> - [x] é 漢'
      .split(' ')
      .map((text) => text.replaceAll('\u00a0', ' ')),
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '| a | b |\n|---|--:|\n| c | d |',
  );
  const markdownish = fc.array(part, { maxLength: 25 }).map((parts) => parts.join(''));
  const spaced = fc.array(part, { maxLength: 12 }).map((parts) => parts.join('\n\n'));

  test('nothing throws, every finding has its place, and what is shown is closed', () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.oneof(markdownish, spaced, fc.string({ unit: 'binary' })), (text) => {
        const { body, findings } = renderBody(text, options);
        expectPlaces(text, findings);
        expect(openings(body.html)).toEqual([]);
        expect(readBody(text, { firstLine }).findings).toEqual(findings);
        if (body.html !== '') shown += 1;
      }),
      { numRuns: 3000, seed: 20260901 },
    );
    expect(shown).toBeGreaterThan(200);
    expect(globals.attacked).toBeUndefined();
  });

  test('the same text gives the same HTML', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        expect(renderBody(text, options)).toEqual(renderBody(text, options));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
