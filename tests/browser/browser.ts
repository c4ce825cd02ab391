import { type Browser, type BrowserContext, type BrowserServer, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** What a page is looked at with; a desktop window in light colours with scripts, where nothing is said. */
export type PageOptions = {
  /** CSS pixels. */
  readonly width?: number;
  /** CSS pixels. */
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  /** BCP 47, as the browser's language; `en-GB` by default. */
  readonly locale?: string;
  /** IANA name; `Europe/Tallinn` by default. */
  readonly timezoneId?: string;
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Starts the browser that `findBrowser` finds, as a process that several workers can connect to. */
export async function startBrowser(): Promise<BrowserServer> {
  const { executablePath, env } = await findBrowser();
  return chromium.launchServer({ executablePath, args: flags, env: { ...process.env, ...env } });
}

let connected: Promise<Browser> | undefined;

async function sharedBrowser(): Promise<Browser> {
  const { inject } = await import('vitest');
  return chromium.connect(inject('browserEndpoint'));
}

/**
 * Opens a page in a context of its own (no cookies, no storage), hands it over and closes it, whatever happens.
 * @param options the window and what the visitor prefers
 * @param visit receives the page and its context; what it returns is returned
 */
export async function withPage<Result>(
  options: PageOptions,
  visit: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  connected ??= sharedBrowser();
  return withPageIn(await connected, options, visit);
}

async function newPage(options: PageOptions): Promise<Page> {
  connected ??= sharedBrowser();
  return (await newContext(await connected, options)).newPage();
}

/** As `withPage`, in a browser that the caller has open. */
export async function withPageIn<Result>(
  browser: Browser,
  options: PageOptions,
  visit: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await newContext(browser, options);
  try {
    return await visit(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

async function newContext(browser: Browser, options: PageOptions): Promise<BrowserContext> {
  const { width = 1280, height = 900, locale = 'en-GB', timezoneId = 'Europe/Tallinn', ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height }, locale, timezoneId, ...rest });
  // What a page of files shows, it shows soon.
  context.setDefaultTimeout(15_000);
  return context;
}

/** Pages that stand idle, by what cannot be changed once they are open. */
const idle = new Map<string, Page[]>();

/**
 * As `withPage`, for tests that only look: the page may have shown other addresses before, which takes less than half
 * the time of a new one. Its window, colours and movement are as asked, and nothing is stored; but it must not be given
 * routes or scripts of its own.
 */
export async function withUsedPage<Result>(
  options: Omit<PageOptions, 'locale' | 'timezoneId'>,
  visit: (page: Page) => Promise<Result>,
): Promise<Result> {
  const { width = 1280, height = 900, javaScriptEnabled = true } = options;
  const { colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none' } = options;
  const alike = idle.get(`${javaScriptEnabled}`) ?? [];
  idle.set(`${javaScriptEnabled}`, alike);
  const page = alike.pop() ?? (await newPage({ javaScriptEnabled }));
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, reducedMotion, forcedColors });
  try {
    const result = await visit(page);
    if (javaScriptEnabled) {
      await page.evaluate(() => {
        for (const storage of [localStorage, sessionStorage]) storage.clear();
      });
    }
    alike.push(page);
    return result;
  } catch (error) {
    await page.context().close();
    throw error;
  }
}
