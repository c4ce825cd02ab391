import { defineConfig } from 'vitest/config';
import { attacks, browser } from './vitest.config.ts';

const atOnce = { maxWorkers: 2, sequence: { groupOrder: 0 } };

/** Attacks by the hundred: through contributed content, read back in every output, and through addresses in a browser. */
export default defineConfig({
  test: {
    projects: [
      // Both at once: each by itself leaves a core idle.
      { test: { ...atOnce, name: 'contributed', include: [attacks.contributed], testTimeout: 120_000 } },
      { test: { ...browser, ...atOnce, name: 'addresses', include: [attacks.addresses], exclude: [] } },
    ],
  },
});
