import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** What a page has once the source of axe has run in it. */
type WithAxe = { axe: typeof axeCore };

/**
 * What axe finds on a page as it stands, as `rule: element reason`, with every rule of WCAG 2.2 AA and of good practice.
 * The size of targets (24 pixels, or room around them) is a rule that axe leaves out unless it is asked for. Frames are
 * not entered.
 * @param only the rules about colours alone
 */
export async function violations(page: Page, only?: 'colours'): Promise<string[]> {
  // A page gets the half megabyte of axe once, however often it is looked at.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeCore.source);
  return page.evaluate(async (only) => {
    const options = {
      ...(only === 'colours'
        ? { runOnly: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] } }
        : {}),
      resultTypes: ['violations' as const],
      iframes: false,
      rules: { 'target-size': { enabled: true } },
    };
    const { violations: found } = await (globalThis as unknown as WithAxe).axe.run(document, options);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  }, only);
}

/**
 * The windows in which every page is looked at. What is there, and where, goes by the width alone: once each width has
 * been looked at in one scheme, the other scheme can only change what is told apart by colour.
 */
export const windows = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light', only: 'colours' },
  { width: 1280, colorScheme: 'dark', only: 'colours' },
] as const;

/** What axe finds in each of some windows, with the window. */
export async function violationsInWindows(page: Page, looked: readonly (typeof windows)[number][]): Promise<string[]> {
  const all: string[] = [];
  for (const { width, colorScheme, ...rest } of looked) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, 'only' in rest ? rest.only : undefined);
    all.push(...found.map((each) => `${width} ${colorScheme} ${each}`));
  }
  return all;
}
