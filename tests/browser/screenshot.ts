import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startBrowser, withPageIn } from './browser.ts';

const USAGE =
  'npx node tests/browser/screenshot.ts URL OUT.png [--width N] [--height N] [--dark] [--print] [--full] [--no-js]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    'no-js': { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const [url, path] = positionals;
if (url === undefined || path === undefined) {
  console.error(`screenshot: say which address, and the file to write.\n${USAGE}`);
  process.exit(2);
}

const server = await startBrowser();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  const window = {
    width: Number(values.width),
    height: Number(values.height),
    colorScheme: values.dark ? ('dark' as const) : ('light' as const),
    javaScriptEnabled: !values['no-js'],
  };
  await withPageIn(browser, window, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    if (values.print) await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path, fullPage: values.full });
  });
} finally {
  await server.close();
}
