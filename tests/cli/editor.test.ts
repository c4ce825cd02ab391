import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeEditorFiles } from '../../src/cli/editor-files.ts';
import { type LanguageClient, type Reported, startLanguageServer } from './language-client.ts';

// The language servers that the recommended extensions of Visual Studio Code run.
const ofCheck = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
const astroServer = ofCheck.resolve('@astrojs/language-server/bin/nodeServer.js');
const ofService = createRequire(createRequire(astroServer).resolve('volar-service-yaml'));
const yamlServer = join(dirname(ofService.resolve('yaml-language-server/package.json')), 'bin/yaml-language-server');

const home = join(import.meta.dirname, '../..');
const workspace = mkdtempSync(join(tmpdir(), 'prospectus editor '));
const content = join(workspace, 'content');
const settings = JSON.parse(
  readFileSync(join(home, '.vscode/settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, ''),
) as Record<string, unknown>;

const offer = join(content, 'offers/riverbank-university/new.mdx');
const offerText = `---
title: Tables
provider: riverbank-university
status: draft
code:
learningOutcomes:
  -
delivery:
  mode: onlin
  duraton: 4 weeks
subject: 0611
---

**A bold text:** with \`code\`, and

> a quotation: [with a link](https://www.riverbank.example)
`;
const providerText = 'name: Riverbank University\ntype: universty\ncity:\n';

type Items = { items: { label: string }[] };
type Hover = { contents: { value: string } };

/** Opens a file in a language server as an editor does. */
async function open(
  client: LanguageClient,
  path: string,
  languageId: string,
  text: string,
  options: object,
): Promise<string> {
  const root = pathToFileURL(workspace).href;
  const textDocument = { completion: { completionItem: {} }, hover: { contentFormat: ['markdown'] }, diagnostic: {} };
  const capabilities = {
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    textDocument,
  };
  const folders = [{ uri: root, name: 'prospectus' }];
  await client.request('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: folders,
    capabilities,
    initializationOptions: options,
  });
  client.notify('initialized', {});
  client.notify('workspace/didChangeConfiguration', { settings: {} });
  const uri = pathToFileURL(path).href;
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  return uri;
}

/** What is proposed, and what is explained, at a place; lines and columns count from 1. */
async function ask(
  client: LanguageClient,
  uri: string,
  line: number,
  column: number,
): Promise<{ proposed: string[]; explained: string }> {
  const at = { textDocument: { uri }, position: { line: line - 1, character: column - 1 } };
  const { items } = await client.request<Items>('textDocument/completion', at);
  const hover = await client.request<Hover | null>('textDocument/hover', at);
  return { proposed: items.map(({ label }) => label), explained: hover?.contents.value ?? '' };
}

const places = (faults: readonly Reported[]): string[] =>
  faults.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`).sort();

beforeAll(async () => {
  cpSync(join(home, 'tests/fixtures/base'), content, { recursive: true });
  cpSync(join(home, 'content/.schema'), join(content, '.schema'), { recursive: true });
  writeFileSync(offer, offerText);
  writeFileSync(join(workspace, 'package.json'), '{}');
  mkdirSync(join(workspace, '.vscode'));
  await writeEditorFiles(content, workspace);
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe('in Visual Studio Code with the recommended extensions', () => {
  test('keys and words of an offer are proposed and explained, and only real faults are reported', async () => {
    expect(settings['astro.content-intellisense']).toBe(true);
    const client = startLanguageServer(astroServer, {});
    const tsdk = join(home, 'node_modules/typescript/lib');
    const uri = await open(client, offer, 'markdown', offerText, { typescript: { tsdk }, contentIntellisense: true });
    const { items } = await client.request<{ items: Reported[] }>('textDocument/diagnostic', { textDocument: { uri } });
    expect(places(items)).toEqual(['10:3', '9:9']);
    const mode = await ask(client, uri, 9, 9);
    expect(mode.proposed).toEqual(expect.arrayContaining(['online', 'on-site', 'blended', 'hybrid']));
    expect(mode.explained).toContain('The form of participation');
    expect((await ask(client, uri, 10, 3)).proposed).toEqual(expect.arrayContaining(['duration', 'place', 'language']));
    expect((await ask(client, uri, 5, 6)).proposed).toEqual([]);
    client.stop();
  });

  test('keys and words of a provider are proposed and explained, those of a translation are left alone', async () => {
    const client = startLanguageServer(yamlServer, {
      yaml: {
        validate: true,
        hover: true,
        completion: true,
        schemas: settings['yaml.schemas'],
        schemaStore: { enable: false },
      },
    });
    const uri = await open(client, join(content, 'providers/new.yaml'), 'yaml', providerText, {});
    await vi.waitFor(() => expect(places(client.published(uri) ?? [])).toEqual(['2:7']), { timeout: 20_000 });
    const type = await ask(client, uri, 2, 7);
    expect(type.proposed).toEqual(expect.arrayContaining(['university', 'college', 'employer']));
    expect(type.explained).toContain('What kind of organisation it is.');
    const translation = pathToFileURL(join(content, 'providers/new.de.yaml')).href;
    client.notify('textDocument/didOpen', {
      textDocument: { uri: translation, languageId: 'yaml', version: 1, text: 'city: Dorpat\n' },
    });
    await vi.waitFor(() => expect(client.published(translation)).toEqual([]), { timeout: 20_000 });
    client.stop();
  });
});

test('what the editor needs is written only for the folder that it has open', async () => {
  const other = mkdtempSync(join(tmpdir(), 'prospectus-other-'));
  await writeEditorFiles(content, other);
  expect(() => readFileSync(join(other, '.astro/collections/collections.json'))).toThrow('ENOENT');
  rmSync(other, { recursive: true, force: true });
});
