import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offerPicture } from '../../views/pictures.ts';
import { completeOffer, siteOf, sparseOffer } from '../../views/testing.ts';
import { createExportContext } from '../format.ts';
import { type Card, drawCard, pictureFact } from './card.ts';
import { loadDrawing } from './draw.ts';
import { openPictures } from './kept-pictures.ts';
import { pictures } from './pictures.ts';
import { toPng } from './png.ts';

const site = siteOf({
  complete: completeOffer,
  sparse: sparseOffer,
  greek: completeOffer.replace('title: Data literacy', 'title: Εισαγωγή στα δεδομένα').replace('DL-101', 'DL-109'),
});
const context = createExportContext(site, 'https://catalogue.riverbank.example', () => undefined);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prospectus-pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function make(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for await (const { path, content } of pictures.files(context)) files.set(path, content as Uint8Array);
  return files;
}

const card: Card = {
  catalogue: 'Test catalogue',
  title: 'Data literacy',
  by: 'Riverbank University',
  facts: [{ label: 'Time', text: '150 hours' }],
  notStated: 'Not stated',
  band: '#0f4f49',
  onBand: '#ffffff',
};

describe('pictures for messages and social networks', () => {
  test('are made for the catalogue and for each offer that the faces can write', async () => {
    const before = process.env['PROSPECTUS_CACHE'];
    process.env['PROSPECTUS_CACHE'] = folder;
    try {
      const first = await make();
      expect([...first.keys()]).toEqual([
        'picture.png',
        'offers/riverbank-university/complete/picture.png',
        'offers/riverbank-university/sparse/picture.png',
      ]);
      for (const png of first.values()) {
        const view = new DataView(png.buffer, png.byteOffset);
        expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
        expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
        expect(png.length).toBeLessThan(60_000);
      }
      expect(await readdir(join(folder, 'pictures'))).toHaveLength(3);
      const again = await make();
      for (const [path, png] of first) expect(Buffer.compare(png, again.get(path) ?? new Uint8Array())).toBe(0);
    } finally {
      if (before === undefined) delete process.env['PROSPECTUS_CACHE'];
      else process.env['PROSPECTUS_CACHE'] = before;
    }
  });

  test('of the same card are the same, byte for byte', async () => {
    const [one, other] = await Promise.all([loadDrawing(), loadDrawing()]);
    expect(Buffer.compare(await one(card), await other(card))).toBe(0);
  });

  test('say what is stated, and that something is not', () => {
    const drawn = JSON.stringify(drawCard({ ...card, facts: [...card.facts, { label: 'Total cost', text: null }] }));
    for (const said of ['Data literacy', 'Riverbank University', '150 hours', 'Total cost', 'Not stated'])
      expect(drawn).toContain(said);
    const words = { about: 'about', elsewhere: 'On the provider’s page' };
    expect(pictureFact('Time', { state: 'worked', text: '≈ 156 hours', rule: '', note: '6 ECTS' }, words)).toEqual({
      label: 'Time',
      text: 'about 156 hours',
      note: '6 ECTS',
    });
    expect(pictureFact('Total cost', { state: 'elsewhere' }, words).text).toBe('On the provider’s page');
    expect(pictureFact('Total cost', { state: 'not-stated' }, words).text).toBeNull();
  });

  test('are named with words by the page of their offer', () => {
    expect(offerPicture('riverbank-university/complete', site)).toEqual({
      src: '/catalogue/offers/riverbank-university/complete/picture.png',
      alt: 'Data literacy, by Riverbank University (fictional): time, level and total cost',
    });
    expect(offerPicture('riverbank-university/greek', site)).toBeUndefined();
  });

  test('are left out where the settings say so', () => {
    const settings = { ...site.catalogue.settings, exports: { pictures: { on: false, options: {} } } };
    const off = { ...site, catalogue: { ...site.catalogue, settings } };
    expect(offerPicture('riverbank-university/complete', off)).toBeUndefined();
  });
});

describe('kept pictures', () => {
  test('are drawn once, and removed when nothing asks for them', async () => {
    let drawn = 0;
    const load = async () => async () => {
      drawn += 1;
      return new Uint8Array([drawn]);
    };
    const place = join(folder, 'kept');
    const first = await openPictures(place, load);
    await first.of(card);
    await first.of({ ...card, title: 'Other' });
    const second = await openPictures(place, load);
    expect([...(await second.of(card))]).toEqual([1]);
    expect(drawn).toBe(2);
    await second.tidy();
    expect(await readdir(place)).toHaveLength(1);
  });

  test('are drawn where nothing can be kept', async () => {
    const kept = await openPictures('/dev/null/pictures', async () => async () => new Uint8Array([7]));
    expect([...(await kept.of(card))]).toEqual([7]);
    await kept.tidy();
  });
});

describe('a PNG of few colours', () => {
  const pixels = (colours: readonly number[]) =>
    new Uint8Array(colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255, 255]));
  const shown = (png: Uint8Array, width: number, height: number): number[] => {
    const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="pixelated"/></svg>`;
    return [...new Resvg(svg).render().pixels];
  };

  test('shows the colours that it was given', () => {
    const given = pixels([0x000000, 0xffffff, 0x494f0f, 0x33b2f2]);
    expect(shown(toPng(given, 2, 2), 2, 2)).toEqual([...given]);
  });

  test('takes near colours together where there are more than 256, and keeps white white', () => {
    const many = pixels([...Array.from({ length: 1023 }, (_, index) => index * 16001), 0xffffff]);
    const png = toPng(many, 32, 32);
    const last = shown(png, 32, 32).slice(-4);
    expect(last).toEqual([255, 255, 255, 255]);
  });
});
