import { defineConfig } from 'vitest/config';
import { belowPath, TEST_BASE } from './tests/browser/base.ts';
import { LongestFirst } from './tests/longest-first.ts';
import { browser } from './vitest.config.ts';

/** Tests of the browser that open no page of the site that stands below the path, and what they do instead. */
const leftOut: Readonly<Record<string, string>> = {
  browser: 'tries the browser itself: it opens no site',
  kinds: 'holds the list of pages against the code: it opens none',
  look: 'looks at a site that stands below a path of its own, also in npm test',
};

/** The tests of the browser once more, with the catalogue below a path instead of at the root of a host. */
export default defineConfig({
  test: {
    ...browser,
    name: 'base',
    include: [...browser.include, 'tests/below-a-path/**/*.test.ts'],
    // The attacks try the same scripts with the same values.
    exclude: [...browser.exclude, ...Object.keys(leftOut).map((name) => `tests/browser/${name}.test.ts`)],
    sequence: { ...browser.sequence, sequencer: LongestFirst },
    env: { [TEST_BASE]: belowPath },
  },
});
