import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** Attacks by the hundred, in every place: `npm run test:attacks`. They take as long as a quarter of all other tests. */
export const attacks = {
  contributed: 'tests/security/contributed.test.ts',
  addresses: 'tests/browser/hostile/hostile.test.ts',
};

/** The tests in a real browser. */
export const browser = {
  name: 'browser',
  include: ['tests/browser/**/*.test.ts'],
  exclude: [attacks.addresses],
  globalSetup: ['tests/browser/setup.ts'],
  // One browser serves all files; more than two of them at once slow each other down.
  maxWorkers: 2,
  // Of tests that say they may: most of a page's time is waiting.
  maxConcurrency: 3,
  // A worker keeps its connection to the browser, and the pages that stand idle, from file to file.
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 300_000,
  // What a page shows a moment later is waited for: a busy machine may need more than the usual second.
  expect: { poll: { timeout: 15_000 } },
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  test: {
    // Files compiled by Node itself and by Vite must mean the same: no globals, no injected helpers.
    globals: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/below-a-path/**', attacks.contributed, '**/node_modules/**'],
          // By itself Vitest leaves a core free: on two cores all files would wait for one.
          maxWorkers: 2,
          // Files share what they import, or loading it would take two thirds of their time; none keeps what it changes.
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: browser },
    ],
  },
});
