import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Settings } from '../../catalogue/catalogue.ts';
import type { Day } from '../../values/day.ts';
import type { PagesApart } from '../data-pages.ts';
import { countPage } from '../progress.ts';
import { type Drawable, type Drawn, openDrawer } from './page-drawer.ts';
import type { PageProgram } from './page-program.ts';
import { startSecondDrawer } from './second-drawer.ts';

/** A second thread takes a second to start: with fewer pages for it, it would not be worth it. */
const WORTH_A_THREAD = 1000;

/** So many pages are drawn at once: while one waits for a digest that is worked out elsewhere, another goes on. */
const AT_ONCE = 4;

/**
 * Draws every page of the catalogue that was handed over in this process, and puts what they link beside them. Where
 * many pages can be drawn apart, a second thread draws them, and this one helps when it has drawn its own.
 * @param options.publicFolder files that stand in the site as they are; a page gives way to one of its name
 * @param options.apart what was handed over with the catalogue
 * @param options.meanwhile what else can be done before all pages are drawn
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
): Promise<void> {
  const { out, place, publicFolder, apart, meanwhile } = options;
  await cp(program.assets, join(out, '_astro'), { recursive: true });
  await cp(publicFolder, out, { recursive: true }).catch(ignoreMissing);
  const taken = new Set(await readdir(publicFolder, { recursive: true }).catch(() => []));
  const drawer = await openDrawer(program, { out, place });
  const pages = (await drawer.pages()).filter(({ file }) => !taken.has(file) && taken.add(file));
  const own = pages.filter(({ file }) => !apart.pages.has(file));
  const others = pages.filter(({ file }) => apart.pages.has(file));
  const waiting = others.values();
  const second =
    others.length >= (options.apartFrom ?? WORTH_A_THREAD) ? startSecondDrawer(program, waiting, options) : undefined;
  const drawAll = async (left: Iterator<Drawable>): Promise<void> => {
    for (let { value: page, done } = left.next(); !done; { value: page, done } = left.next()) {
      await drawer.draw(page);
      countPage();
      // The other thread is heard, and given more, between two pages.
      if (second) await setImmediate();
    }
  };
  const drawSome = (pages: Iterator<Drawable>) => Promise.all(Array.from({ length: AT_ONCE }, () => drawAll(pages)));
  await drawSome(own.values());
  await meanwhile();
  await drawSome(waiting);
  await second?.finished;
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
