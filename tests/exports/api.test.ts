import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ApiChanges, ApiProviders } from '../../src/exports/api/types.ts';
import { createExportContext, type ExportContext } from '../../src/exports/format.ts';
import { apiDefinitions } from './api-schema.ts';
import { contextOf, filesOf } from './site-files.ts';
import type { ExportedFile } from './validator.ts';

let context: ExportContext;
let files: ReadonlyMap<string, ExportedFile>;
beforeAll(async () => {
  context = await contextOf(join(import.meta.dirname, '../../content'));
  files = await filesOf(context);
}, 120_000);

function read<T>(path: string): T {
  return JSON.parse(files.get(`api/v1/${path}`)?.text ?? 'null') as T;
}

describe('the interface for programs', () => {
  test('is described by the schema of the types it is written by', () => {
    const kept = readFileSync(join(import.meta.dirname, '../../src/exports/api/definitions.json'), 'utf8');
    expect(JSON.parse(kept), 'run npm run api-schema').toEqual(apiDefinitions());
  }, 120_000);

  test('names in its index only files that are there', () => {
    const index = read<Record<string, unknown>>('index.json');
    const addresses = Object.values(index).filter((one) => String(one).includes('/api/v1/'));
    expect(addresses.length).toBeGreaterThan(6);
    for (const address of addresses) expect([...files.keys()]).toContain(String(address).replace(/^.*?\/(?=api)/, ''));
  });

  test('tells the latest changes first, and offers without a day last', () => {
    const { changes, method } = read<ApiChanges>('changes.json');
    expect(method).toContain('lastChecked');
    const days = changes.map(({ latest }) => latest ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(changes).toHaveLength(context.site.catalogue.offers.size);
    expect(changes.some(({ revised }) => revised !== null)).toBe(true);
    expect(changes.some(({ latest }) => latest === null)).toBe(
      context.site.catalogue.offers.size > days.filter(Boolean).length,
    );
  });

  test('says of each provider whether the catalogue speaks for it', () => {
    const { providers } = read<ApiProviders>('providers.json');
    const speaking = providers.filter(({ spokenFor }) => spokenFor).map(({ id }) => id);
    expect(speaking).toEqual([...(context.site.catalogue.settings.speaksFor as readonly string[])].sort());
    expect(providers.length).toBeGreaterThan(speaking.length);
  });

  test('holds offers that nobody has confirmed, marked with who says so', () => {
    const offer = read<{ saidBy: unknown }>('offers/ghent-university/cloud-computing.json');
    expect(offer.saidBy).toMatchObject({ by: 'others', passedOn: false });
  });
});

const python = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!python)(`a program of a stranger${python ? '' : ' (skipped: there is no python3)'}`, () => {
  test('reads every offer from nothing but the OpenAPI file', async () => {
    let served: ReadonlyMap<string, ExportedFile> = new Map();
    const server = createServer(({ url = '' }, response) => {
      const file = served.get(url.slice(1));
      response.writeHead(file ? 200 : 404, { 'Content-Type': 'application/json' }).end(file?.text);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    served = await filesOf(createExportContext(context.site, origin, context.bodyOf));
    try {
      const { stdout } = await promisify(execFile)('python3', [
        join(import.meta.dirname, 'stranger-api.py'),
        `${origin}/api/v1/openapi.json`,
      ]);
      const lines = stdout.trim().split('\n');
      expect(lines).toHaveLength(context.site.catalogue.offers.size);
      expect(lines).toContain('Spreadsheet skills for work\t50\tEQF 5\t180 EUR\tprovider');
      expect(lines.some((line) => line.includes('not known'))).toBe(true);
    } finally {
      server.close();
    }
  }, 120_000);
});
