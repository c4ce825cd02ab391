import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PICTURE } from '../../views/pictures.ts';
import { type Card, drawCard } from './card.ts';
import { toPng } from './png.ts';

/** Draws a card as PNG. */
export type Draw = (card: Card) => Promise<Uint8Array>;

const faces = [
  { name: 'Head', file: 'besley/files/besley-latin-600-normal.woff', weight: 600 },
  { name: 'Head Extended', file: 'besley/files/besley-latin-ext-600-normal.woff', weight: 600 },
  {
    name: 'Text',
    file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff',
    weight: 400,
  },
  {
    name: 'Text Extended',
    file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff',
    weight: 400,
  },
  {
    name: 'Text',
    file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff',
    weight: 600,
  },
] as const;

/** Loads what draws: it is large, and a build without new pictures does not need it. */
export async function loadDrawing(): Promise<Draw> {
  const [{ default: satori }, { Resvg }] = await Promise.all([import('satori'), import('@resvg/resvg-js')]);
  const { resolve } = createRequire(import.meta.url);
  const fonts = await Promise.all(
    faces.map(async ({ name, file, weight }) => ({
      name,
      data: await readFile(resolve(`@fontsource/${file}`)),
      weight,
      style: 'normal' as const,
    })),
  );
  return async (card) => {
    const svg = await satori(drawCard(card) as never, { ...PICTURE, fonts });
    const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return toPng(image.pixels, image.width, image.height);
  };
}
