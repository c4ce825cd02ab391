import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type ParsedFile, parseFile } from './parse.ts';
import { readParsed } from './parse-cache.ts';
import type { SourceFile } from './read-files.ts';
import { allRules } from './rules.ts';

/** A thread takes a second to start: fewer files would be parsed by then. */
const WORTH_A_THREAD = 2500;

/** So many files are handed over at once, and so many times in advance. */
const BATCH = 40;
const AHEAD = 2;

/** Enough for ten thousand offers; a file has at most half a megabyte. */
const MEGABYTES = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };

/**
 * Parses files; of many, a second thread parses the last, and both meet where they meet. For builds: a check of many
 * files ends sooner with it, but takes more of the machine.
 * @param done called for each file
 * @returns as `parseFile` gives them, in order
 */
export async function parseInThreads(
  files: readonly SourceFile[],
  done: () => void,
  worth = WORTH_A_THREAD,
): Promise<readonly ParsedFile[]> {
  const parsed: ParsedFile[] = [];
  let [from, to] = [0, files.length];
  const parseOwn = (count: number): void => {
    for (const end = Math.min(from + count, to); from < end; from++) {
      parsed[from] = parseFile(files[from] as SourceFile);
      done();
    }
  };
  const other = files.length >= worth ? startOther() : undefined;
  while (from < to) {
    parseOwn(BATCH);
    // The other thread is heard between two batches.
    if (other) await setImmediate();
  }
  await other;
  return parsed;

  function startOther(): Promise<void> {
    const thread = new Worker(new URL('./parse-thread.ts', import.meta.url), { resourceLimits: MEGABYTES });
    const ruleOf = new Map(allRules.map((rule) => [rule.id, rule]));
    const atWork: number[] = [];
    const finished = new Promise<void>((resolve, fail) => {
      const fill = (): void => {
        while (atWork.length < AHEAD && from < to) {
          const start = Math.max(from, to - BATCH);
          thread.postMessage(files.slice(start, to));
          atWork.push(start);
          to = start;
        }
        if (atWork.length === 0) thread.terminate().then(() => resolve(), fail);
      };
      thread.on('message', (answer: readonly (readonly string[])[]) => {
        const start = atWork.shift() ?? 0;
        for (const [index, parts] of answer.entries()) {
          const at = start + index;
          parsed[at] = readParsed(parts, ruleOf) ?? parseFile(files[at] as SourceFile);
          done();
        }
        fill();
      });
      thread.on('error', fail);
      fill();
    });
    // Heard when this thread has done its own.
    finished.catch(() => undefined);
    return finished;
  }
}
