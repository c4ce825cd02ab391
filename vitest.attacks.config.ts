import { defineConfig } from 'vitest/config';
import { attacks, browser } from './vitest.config.ts';

/** Attacks by the hundred: through contributed content, read back in every output, and through addresses in a browser. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'contributed', include: [attacks.contributed], testTimeout: 60_000 } },
      { test: { ...browser, name: 'addresses', include: [attacks.addresses], exclude: [] } },
    ],
  },
});
