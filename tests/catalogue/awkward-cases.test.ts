import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { type LoadedCatalogue, loadCatalogue } from '../../src/catalogue/load.ts';
import { describeWithReference } from '../reference.ts';
import cases from './awkward-cases.json' with { type: 'json' };
import { type RealOffer, readCollected } from './real-offer-records.ts';

/** Where one awkward fact of a real offer is expressed. */
type Example = {
  /** Id of the collected record, or the page on which the case was met. */
  readonly record: string;
  /** File of the catalogue, or a fixture of the same kind where the offer itself is not in the catalogue. */
  readonly file: string;
  /** Keys of the file, with points between them, under which an editor writes it. */
  readonly field: string;
  /** Keys of the linked model under which the program finds it, and what stands there at least. */
  readonly model: string;
  readonly holds: object;
};

const root = resolve(import.meta.dirname, '../..');
const today = '2026-11-22';
const all: readonly { readonly case: string; readonly what: string; readonly examples: readonly Example[] }[] = cases;
const fixtureFiles = [
  ...new Set(
    all.flatMap(({ examples }) => examples.map(({ file }) => file)).filter((file) => file.startsWith('tests/')),
  ),
];

/** A content folder of the base of the fixtures and one offer for each awkward fixture. */
const folder = mkdtempSync(join(tmpdir(), 'awkward-'));
let content: LoadedCatalogue;
let fixtures: LoadedCatalogue;

beforeAll(async () => {
  cpSync(join(root, 'tests/fixtures/base'), folder, { recursive: true });
  for (const file of fixtureFiles)
    cpSync(join(root, file), join(folder, 'offers/riverbank-university', fixtureName(file)));
  content = await loadCatalogue(join(root, 'content'), { today });
  fixtures = await loadCatalogue(folder, { today });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the awkward cases', () => {
  describe.each(all)('$case: $what', ({ examples }) => {
    test.each(examples)('$record: $file, $field', (example) => {
      expect(at(frontmatter(example.file), example.field), 'the file has the key').toBeDefined();
      expect(at(recordOf(example.file), example.model)).toMatchObject(example.holds);
    });
  });

  test('each stands once', () => {
    const names = all.map((one) => one.case);
    expect(names).toEqual([...new Set(names)]);
  });

  test('the fixtures are checked without a fault', () => {
    expect(fixtures.diagnostics).toEqual([]);
  });
});

describeWithReference('the collected awkward cases', (reference) => {
  const collected = readCollected<{ case: string; where: string }>(reference, 'awkward-cases.json');
  const modelled = new Set(readCollected<RealOffer>(reference, 'real-offers.json').map(({ id }) => id));

  test('all of them are in our list, and nothing else', () => {
    expect(all.map((one) => one.case).sort()).toEqual(collected.map((one) => one.case).sort());
  });

  test.each(collected)('$case is expressed for every place where it was met', ({ case: name, where }) => {
    const places = where.split(/[,;]/).map((place) => place.trim().replace(/ .*/, ''));
    const shown = new Set(all.find((one) => one.case === name)?.examples.map(({ record }) => record));
    expect(places.filter((place) => !shown.has(place))).toEqual([]);
  });

  test('an offer that is in the catalogue is shown there, any other in a fixture', () => {
    const examples = all.flatMap((one) => one.examples);
    expect(examples.filter(({ record, file }) => modelled.has(record) !== file.startsWith('content/'))).toEqual([]);
  });
});

function fixtureName(file: string): string {
  return file.replace(/^.*_/, 'awkward-');
}

function recordOf(file: string): unknown {
  if (fixtureFiles.includes(file))
    return fixtures.catalogue.offers.get(`riverbank-university/${fixtureName(file).replace('.mdx', '')}`);
  const id = file.replace(/^content\/(?:offers|pathways)\//, '').replace('.mdx', '');
  return file.startsWith('content/pathways/') ? content.catalogue.pathways.get(id) : content.catalogue.offers.get(id);
}

function frontmatter(file: string): unknown {
  const [, text = ''] = readFileSync(join(root, file), 'utf8').split(/^---$/m);
  return parseDocument(text, { schema: 'failsafe' }).toJS();
}

function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((here, key) => (here as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}
