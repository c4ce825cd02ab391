import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { allRules } from '../../src/catalogue/rules.ts';
import { splitFrontmatter } from '../../src/diagnostics/yaml/frontmatter.ts';
import { toReference } from '../../src/records/reference.ts';
import { checkFixture } from '../fixtures/check-fixture.ts';

const guide = readFileSync(join(import.meta.dirname, '../../src/pages/for-editors/index.md'), 'utf8');
const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1] ?? '');
const temporary = mkdtempSync(join(tmpdir(), 'prospectus-guide-'));
const fixtures = join(import.meta.dirname, '../fixtures');

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** Checks a text as one more offer of the catalogue of the fixtures. */
async function check(text: string): Promise<string[]> {
  const path = join(temporary, 'offer.mdx');
  writeFileSync(path, text);
  const found = await checkFixture(relative(fixtures, path));
  return found.map(({ severity, rule, line, message }) => `${severity} ${rule} ${line} ${message}`);
}

const [simple = ''] = blocks;
const own = simple.replace('Spreadsheet skills for work', 'Tables in daily work').replace('SP-100', 'FX-1');
const split = splitFrontmatter(own);
const base = parse(split.ok ? split.yaml : '', { schema: 'failsafe' }) as Record<string, unknown>;

/** Pieces of frontmatter that the tables of the guide show. */
const pieces = guide
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => [...line.matchAll(/`([a-zA-Z]+: [^`]+)`/g)].map((match) => match[1] ?? '').join('\n'))
  .filter((piece) => /^[a-zA-Z]+: [{[]/.test(piece));

describe('the guide for editors', () => {
  test('begins with an offer that is complete', async () => {
    const faults = await check(own);
    // The catalogue of the fixtures holds the same offer already.
    expect(faults.filter((fault) => !fault.includes('text/near-duplicate'))).toEqual([]);
  });

  test('shows the awkward cases', () => {
    expect(pieces.length).toBeGreaterThan(25);
  });

  test.each(pieces)('shows what the check takes: %s', async (piece) => {
    const data = { ...base, ...(parse(piece, { schema: 'failsafe' }) as object) };
    const faults = await check(`---\n${stringify(data, { schema: 'failsafe', lineWidth: 0 })}---\n`);
    const errors = faults.filter((fault) => fault.startsWith('error'));
    // The system is a file of another catalogue.
    expect(errors.filter((fault) => !fault.includes('Melbourne'))).toEqual([]);
  });

  test('shows how sources are written', async () => {
    const sources = blocks.find((block) => block.startsWith('sources:')) ?? '';
    const text = own
      .replace('status: published', 'status: unconfirmed')
      .replace('mode: online', 'mode: online\n  pace: scheduled');
    const faults = await check(text.replace('lastChecked:', `${sources}lastChecked:`));
    expect(faults.filter((fault) => fault.startsWith('error'))).toEqual([]);
  });

  test.each(['offer', 'pathway'] as const)('names every key of an %s', (kind) => {
    const record = toReference(allRules).records.find((one) => one.kind === kind);
    const keys =
      record?.concepts.flatMap((concept) => concept.keys.flatMap(({ path }) => path.split(/\.|\[\]\.?/))) ?? [];
    const words = new Set(guide.match(/[A-Za-z]+/g));
    expect([...new Set(keys)].filter((key) => key !== '' && !words.has(key))).toEqual([]);
  });

  test('names only keys that exist, where it lists the keys of an offer', () => {
    const table = /## The keys of an offer(.*?)## Which key/s.exec(guide)?.[1] ?? '';
    const known = new Set(
      toReference(allRules).records.flatMap(({ concepts }) =>
        concepts.flatMap(({ keys }) => keys.flatMap(({ path }) => path.split(/\.|\[\]\.?/))),
      ),
    );
    const words = [...table.matchAll(/`([a-zA-Z]+)`/g)].map((match) => match[1] ?? '');
    const values = ['none', 'several', 'note'];
    expect(words.filter((word) => !known.has(word) && !values.includes(word))).toEqual([]);
  });

  test('stays short', () => {
    expect(guide.split(/\s+/).length).toBeLessThan(4000);
  });
});
