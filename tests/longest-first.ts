import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take ten seconds or more, the longest first. One that began last would keep a core waiting; Vitest itself
 * goes by how long each took before, which a fresh clone does not know.
 */
export const long: readonly string[] = [
  'tests/catalogue/fuzz/fuzz.test.ts',
  'tests/site/failing-machine.test.ts',
  'tests/site/killed-build.test.ts',
  'tests/site/build.test.ts',
  'tests/site/kept-pages.test.ts',
  'tests/site/page-program.test.ts',
  'tests/hosting/recipes.test.ts',
  'tests/site/html.test.ts',
  'tests/exports/conformance.test.ts',
  'tests/pathways/brute-force.test.ts',
  'tests/security/attacks.test.ts',
  'tests/pathways/ways.test.ts',
  'tests/cli/check.test.ts',
  'tests/site/dev.test.ts',
  'src/catalogue/linked-offers.test.ts',
  'tests/exports/api.test.ts',
  'tests/cli/new.test.ts',

  'tests/browser/accessible.test.ts',
  'tests/browser/shortlist.test.ts',
  'tests/browser/layout-shift.test.ts',
  'tests/browser/embed.test.ts',
  'tests/browser/compare.test.ts',
  'tests/browser/focus.test.ts',
  'tests/browser/budgets.test.ts',
  'tests/browser/look.test.ts',
  'tests/browser/search-budget.test.ts',
  'tests/browser/quiet.test.ts',
  'tests/browser/search-journeys.test.ts',
  'tests/browser/dates.test.ts',
  'tests/browser/planner.test.ts',
  'tests/browser/crawl.test.ts',
  'tests/browser/reflow.test.ts',
  'tests/browser/without-scripts.test.ts',
  'tests/browser/search-filters.test.ts',
];

/** Begins the files of each project that take long before all others, so that both cores are busy to the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = long.findIndex((name) => moduleId.endsWith(`/${name}`));
      return place === -1 ? long.length : place;
    };
    const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => groupOf(a) - groupOf(b) || placeOf(a) - placeOf(b));
  }
}
