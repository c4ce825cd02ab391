import { cp, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Settings } from '../../catalogue/catalogue.ts';
import type { Day } from '../../values/day.ts';
import type { SitePages } from '../canonical-pages.ts';
import type { PagesApart } from '../data-pages.ts';
import { countPage } from '../progress.ts';
import { type Drawable, type Drawn, openDrawer } from './page-drawer.ts';
import type { PageProgram } from './page-program.ts';
import { startSecondDrawer } from './second-drawer.ts';

/** A second thread takes a second to start: with fewer pages for it, it would not be worth it. */
const WORTH_A_THREAD = 1000;

/**
 * Draws every page of the catalogue that was handed over in this process, and puts what they link beside them. Where
 * many pages can be drawn apart, a second thread draws them, and this one helps when it has drawn its own.
 * @param options.publicFolder files that stand in the site as they are; a page gives way to one of its name
 * @param options.apart what was handed over with the catalogue
 * @param options.meanwhile what else can be done before all pages are drawn
 * @returns what was drawn, and the pages that stand in the site as they are
 * @throws what the code of a page throws
 */
export async function drawPages(
  program: PageProgram,
  options: Drawn & {
    readonly publicFolder: string;
    readonly settings: Settings;
    readonly today: Day;
    readonly apart: PagesApart;
    readonly apartFrom?: number;
    readonly meanwhile: () => Promise<void>;
  },
): Promise<SitePages> {
  const { out, place, publicFolder, apart, meanwhile } = options;
  await cp(program.assets, join(out, '_astro'), { recursive: true });
  await cp(publicFolder, out, { recursive: true }).catch(ignoreMissing);
  const there = await readdir(publicFolder, { recursive: true }).catch(() => []);
  const taken = new Set(there.map((name) => name.split(sep).join('/')));
  const asTheyAre = [...taken].filter((file) => file.endsWith('.html'));
  const drawer = await openDrawer(program, { out, place });
  const pages = (await drawer.pages()).filter(({ file }) => !taken.has(file) && taken.add(file));
  const own = pages.filter(({ file }) => !apart.pages.has(file));
  // More particular routes come first; the keys of embeds are made of those of whole pages.
  const others = pages.filter(({ file }) => apart.pages.has(file)).reverse();
  const waiting = others.values();
  const drawn = new Map<string, boolean | undefined>(asTheyAre.map((file) => [file, undefined]));
  const note = (file: string, isCanonical: boolean): void => {
    drawn.set(file, isCanonical);
    countPage();
  };
  const second =
    others.length >= (options.apartFrom ?? WORTH_A_THREAD)
      ? startSecondDrawer(program, { ...options, waiting, note })
      : undefined;
  const drawAll = async (left: Iterable<Drawable>): Promise<void> => {
    for (const page of left) {
      note(page.file, await drawer.draw(page));
      // The other thread is heard, and given more, between two pages.
      if (second) await setImmediate();
    }
  };
  await drawAll(own);
  await meanwhile();
  await drawAll(waiting);
  await second?.finished;
  return drawn;
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
