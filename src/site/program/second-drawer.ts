import { Worker } from 'node:worker_threads';
import type { Settings } from '../../catalogue/catalogue.ts';
import type { Day } from '../../values/day.ts';
import type { GivenPages, PagesApart } from '../data-pages.ts';
import type { Drawable, Drawn } from './page-drawer.ts';
import type { PageProgram } from './page-program.ts';

/** What the thread is told at its start. */
export type ThreadStart = Drawn & {
  readonly program: PageProgram;
  readonly settings: Settings;
  readonly today: Day;
} & Pick<GivenPages, 'frame' | 'paths'>;

/** A page for the thread to draw. @param data as JSON */
export type ThreadPage = Drawable & { readonly data: string };

/** A page that the thread has drawn: its file, and whether it names itself as canonical. */
export type ThreadAnswer = readonly [file: string, isCanonical: boolean];

/** So many pages wait in the thread: enough that it never waits, few enough that they take no memory. */
const AHEAD = 24;

/** Enough for ten thousand offers. */
const MEGABYTES = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 24 };

/**
 * Draws pages apart in a second thread, which has the program of the pages but no catalogue.
 * @param options.waiting pages that can be drawn apart; whoever has time takes the next
 * @param options.note told of each page that is drawn
 * @returns resolves when all are drawn that the thread took; rejects with what the code of a page throws
 */
export function startSecondDrawer(
  program: PageProgram,
  options: Drawn & {
    readonly waiting: Iterator<Drawable>;
    readonly note: (...answer: ThreadAnswer) => void;
    readonly settings: Settings;
    readonly today: Day;
    readonly apart: PagesApart;
  },
): { readonly finished: Promise<void> } {
  const { out, place, settings, today, apart, waiting, note } = options;
  if (!apart.frame) throw new Error('Pages were not asked for before they were drawn.');
  const paths = [...apart.pages].map(([file, { route, params }]) => ({ route, params, file }));
  const start: ThreadStart = { program, out, place, settings, today, frame: apart.frame, paths };
  const thread = new Worker(new URL('./second-drawer-thread.ts', import.meta.url), {
    workerData: start,
    resourceLimits: MEGABYTES,
  });
  let atWork = 0;
  const finished = new Promise<void>((done, fail) => {
    const fill = (): void => {
      while (atWork < AHEAD) {
        const { value: page, done: isEmpty } = waiting.next();
        if (isEmpty) break;
        const data = apart.pages.get(page.file)?.draw() ?? 'null';
        thread.postMessage({ ...page, data } satisfies ThreadPage);
        atWork++;
      }
      if (atWork === 0) thread.terminate().then(() => done(), fail);
    };
    thread.on('message', (answer: ThreadAnswer) => {
      atWork--;
      note(...answer);
      fill();
    });
    thread.on('error', fail);
    fill();
  });
  // Heard at the end, when this thread has done its own.
  finished.catch(() => undefined);
  return { finished };
}
