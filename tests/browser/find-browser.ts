import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackBrowser } from './packaged-browser.ts';

/** A browser that can be started: its program, and what its environment must hold beside the machine's own. */
export type FoundBrowser = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };

const programFiles = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];

/** Where Chrome and Edge stand when they are installed the usual way. */
const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: programFiles.flatMap((folder) =>
    folder === undefined
      ? []
      : [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')],
  ),
};

/**
 * The first browser there is, in this order: `CHROME_PATH`; Playwright's own; an installed Chrome or Edge;
 * /usr/bin/chromium; the one that comes as a package (Linux on x64), unpacked on first use.
 * @throws with a sentence on how to get a browser, when there is none: tests that need one are never skipped
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { executablePath: named, env: {} };
    throw new Error(`CHROME_PATH names "${named}", and there is no such file. Correct it, or leave it unset.`);
  }
  const places = [
    chromium.executablePath(),
    ...(installed[process.platform] ?? []),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ];
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath !== undefined) return { executablePath, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser();
  throw new Error(
    'No browser was found. Install Chrome, Edge or Chromium, or run "npx playwright-core install chromium", ' +
      'or set CHROME_PATH to the program of one.',
  );
}
