import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the one browser that all files of the run share. */
    browserEndpoint: string;
  }
}

/** Starts one browser for the whole run: found and unpacked once, however many files use it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startBrowser();
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
