import { parentPort } from 'node:worker_threads';
import { parseFile } from './parse.ts';
import { writeParsed } from './parse-cache.ts';
import type { SourceFile } from './read-files.ts';

/* The second thread of `parseInThreads`: parses what it is given, in the order in which it comes. */

parentPort?.on('message', (files: readonly SourceFile[]) => {
  parentPort?.postMessage(files.map((file) => writeParsed(parseFile(file))));
});
