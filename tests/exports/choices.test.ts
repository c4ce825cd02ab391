import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ExportContext } from '../../src/exports/format.ts';
import { formats } from '../../src/exports/formats.ts';
import { offerPageData } from '../../src/exports/schema-org/pages.ts';
import type { AnnotatedSchema } from '../../src/records/json-schema.ts';
import { type ExportFormat, exportChoices, exportFormats } from '../../src/records/settings/exports.ts';
import { offerPicture } from '../../src/views/pictures.ts';
import { contextOf, whole, withExports } from './site-files.ts';

const { anyOf = [], properties = anyOf[0]?.properties ?? {} } = z.toJSONSchema(exportChoices, {
  io: 'input',
  unrepresentable: 'any',
  reused: 'inline',
}) as unknown as AnnotatedSchema;

/** Every option of every format, with the values that it takes. */
const options = Object.entries(properties).flatMap(([format, { anyOf: branches = [] }]) =>
  branches.flatMap(({ properties: own = {} }) =>
    Object.entries(own).map(([option, given]) => [format, option, given.scalar?.enum ?? []] as const),
  ),
);

/** Everything that a reader gets with some choices: files, data in pages, and which pictures there are. */
async function passedOn(context: ExportContext, chosen: Parameters<typeof withExports>[1]): Promise<string> {
  const off = Object.fromEntries(exportFormats.ids.map((id) => [id, false]));
  const used = withExports(context, { ...off, ...chosen });
  const got: string[] = [];
  for (const format of formats) {
    if (format.id === 'pictures' || format.id.startsWith('api-') || format.id === 'search') continue;
    for await (const file of format.files(used)) got.push(file.path, whole(file).text);
  }
  for (const offer of used.site.catalogue.offers.values()) {
    const page = { trail: [], title: '', path: used.site.to.offer(offer.id) };
    got.push(JSON.stringify(offerPageData(offer, page, used)), offerPicture(offer.id, used.site)?.src ?? '');
  }
  return got.join('\n');
}

describe('everything that the settings let one choose of the exports', () => {
  let context: ExportContext;
  let nothing = '';
  beforeAll(async () => {
    context = await contextOf(join(import.meta.dirname, '../../content'));
    nothing = await passedOn(context, {});
  }, 60_000);

  test('is in the schema under the name of its format', () => {
    expect(Object.keys(properties)).toEqual([...exportFormats.ids]);
    expect(options.length).toBeGreaterThan(0);
  });

  test.each(Object.keys(properties))('%s switches something on and off', async (format) => {
    expect((await passedOn(context, { [format as ExportFormat]: true })) === nothing).toBe(false);
  });

  test.each(options)('%s: the values of %s differ in what is written', async (format, option, values) => {
    const written = new Set<string>();
    for (const value of values) written.add(await passedOn(context, { [format]: { [option]: value } }));
    expect(values.length).toBeGreaterThan(1);
    expect(written.size).toBe(values.length);
  });
});
