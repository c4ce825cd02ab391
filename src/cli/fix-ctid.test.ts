import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../catalogue/load.ts';
import { parseFile } from '../catalogue/parse.ts';
import { fixCtids, withCtid } from './fix-ctid.ts';

const ctid = 'ce-23b0e606-545c-4383-8630-f97ec3b190fa';

/** The identifiers that are read from a text, or undefined where the file has a fault. */
function identifiersIn(text: string): unknown {
  const path = 'content/offers/riverbank-university/tables.mdx';
  const { values, findings } = parseFile({ path, kind: 'offer', id: 'riverbank-university/tables', text, digest: '' });
  expect(findings.filter(({ rule }) => rule.severity === 'error')).toEqual([]);
  return values['identifiers'];
}

const head = '---\ntitle: Tables\nprovider: riverbank-university\nstatus: published\n';

describe('a CTID is put into a file', () => {
  test.each([
    ['that has no identifiers', `${head}# by hand\ncode: T-1   # ours\n---\n\nWords: none\n`],
    [
      'that has a block of them',
      `${head}identifiers:\n    did: did:web:riverbank.example\n    # more\ncode: T-1\n---\n`,
    ],
    ['that has them in one line', `${head}identifiers: { did: "did:web:riverbank.example" }\ncode: T-1\n---\n`],
    ['that has an empty key', `${head}identifiers:   # later\ncode: T-1\n---\n`],
    ['that is last and empty', `${head}code: T-1\nidentifiers:\n---\nWords\n`],
    ['that has Windows line ends', `${head}code: T-1\n---\nWords\n`.replaceAll('\n', '\r\n')],
    ['that begins with a byte order mark', `\uFEFF${head}code: T-1\n---\n`],
  ])('%s, and nothing else changes', (_, text) => {
    const changed = withCtid(text, ctid) ?? '';
    expect(identifiersIn(changed)).toContainEqual({ scheme: 'ctid', value: ctid });
    const put = changed.length - text.length;
    const places = [...text, ''].keys();
    const isOneInsertion = [...places].some((at) => changed.slice(0, at) + changed.slice(at + put) === text);
    expect(isOneInsertion).toBe(true);
    expect(changed.includes('\r\n')).toBe(text.includes('\r\n'));
    expect(/[^\r]\n/.test(changed)).toBe(/[^\r]\n/.test(text));
  });

  test('is refused where the key holds something else', () => {
    expect(withCtid(`${head}identifiers: words\n---\n`, ctid)).toBeNull();
  });
});

test('every offer that is passed on gets one of its own, and keeps it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prospectus-ctid-'));
  try {
    const content = join(folder, 'content');
    await cp(join(import.meta.dirname, '../../content'), content, { recursive: true });
    const load = () => loadCatalogue(content, { today: '2026-11-16' });
    let count = 0;
    const uuid = (): string => `23b0e606-545c-4383-8630-${String(count++).padStart(12, '0')}`;
    const { written, refused } = await fixCtids(content, (await load()).catalogue, uuid);
    expect(written).toContain('content/offers/riverbank-university/spreadsheet-skills.mdx');
    expect(written).not.toContain('content/offers/riverbank-university/data-literacy-for-managers.mdx');
    expect(written.some((path) => path.includes('ghent-university'))).toBe(false);
    expect(refused).toEqual([]);
    const after = await load();
    expect(after.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(after.catalogue.offers.get('riverbank-university/spreadsheet-skills')?.identifiers).toHaveLength(1);
    const text = await readFile(join(folder, written[0] ?? ''), 'utf8');
    expect(text).toContain('ctid: ce-23b0e606-545c-4383-8630-000000000000');
    expect(await fixCtids(content, after.catalogue, uuid)).toEqual({ written: [], refused: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
}, 60_000);
