import { parentPort, workerData } from 'node:worker_threads';
import { gatherLookups } from '../../catalogue/lookups.ts';
import { handOver } from '../hand-over.ts';
import { openDrawer } from './page-drawer.ts';
import type { ThreadAnswer, ThreadPage, ThreadStart } from './second-drawer.ts';

/*
 * A thread beside the one that has the catalogue: it draws pages from the data that it is given.
 */

const { program, out, place, settings, today, frame, paths } = workerData as ThreadStart;
const given = new Map<string, unknown>();
const none = new Map<string, never>();
handOver({
  catalogue: {
    settings,
    offers: none,
    providers: none,
    pathways: none,
    comparisons: none,
    frameworks: none,
    lookups: gatherLookups([]),
  },
  diagnostics: [],
  today,
  bodyOf: () => undefined,
  given: { frame, paths, dataOf: (file) => given.get(file) },
});
const drawer = await openDrawer(program, { out, place });
// What goes wrong is not caught: it ends the thread, and the other one hears of it.
parentPort?.on('message', async ({ data, ...page }: ThreadPage) => {
  given.set(page.file, JSON.parse(data));
  const isCanonical = await drawer.draw(page);
  given.delete(page.file);
  parentPort?.postMessage([page.file, isCanonical] satisfies ThreadAnswer);
});
