import { defineConfig } from 'vitest/config';
import { belowPath, TEST_BASE } from './tests/browser/base.ts';
import { browser } from './vitest.config.ts';

/** Tests of the browser that a path could not make fail, and why. */
const leftOut: Readonly<Record<string, string>> = {
  crawl: 'opens the site at the root',
  browser: 'of the browser itself: it opens no site',
  kinds: 'of the list of pages: it opens none',
  look: 'its site stands below a path of its own',
  budgets: 'counts bytes of the files that tests/below-a-path holds to be the same',
  'search-budget': 'its generated site stands at the root',
  accessible: 'looks at pages and styles that tests/below-a-path holds to be the same',
  reflow: 'as above',
  focus: 'as above',
  'layout-shift': 'as above',
  'on-paper': 'as above',
};

/** The tests of the browser once more, with the real catalogue below a path instead of at the root of a host. */
export default defineConfig({
  test: {
    ...browser,
    name: 'base',
    include: [...browser.include, 'tests/below-a-path/**/*.test.ts'],
    // The attacks try the same scripts with the same values.
    exclude: [...browser.exclude, ...Object.keys(leftOut).map((name) => `tests/browser/${name}.test.ts`)],
    env: { [TEST_BASE]: belowPath },
  },
});
