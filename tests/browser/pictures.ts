import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { ROOT, runCommand } from '../site/command.ts';
import { startBrowser, withPageIn } from './browser.ts';
import { serveAsHosts } from './host.ts';

const USAGE = 'npm run pictures [-- --out <built site>]: the pictures of README.md, of a site built for one day';

/** The day for which the site is built, so that the pictures do not change from day to day. */
const day = '2026-11-22';

const pages = {
  home: '',
  search: 'offers/?q=data&mode=online',
  offer: 'offers/riverbank-university/data-literacy-for-managers/',
  comparison: 'compare/first-steps-with-data/',
};
const windows = { desktop: { width: 1280, height: 860 }, phone: { width: 360, height: 720 } };

const { values } = parseArgs({
  options: { help: { type: 'boolean', short: 'h', default: false }, out: { type: 'string' } },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const temporary = await mkdtemp(join(tmpdir(), 'prospectus-pictures-'));
const folder = values.out === undefined ? join(temporary, 'site') : resolve(values.out);
if (values.out === undefined) {
  const { code, stdout, stderr } = await runCommand(['build', '--out', folder, '--today', day]);
  if (code !== 0) throw new Error(`the site cannot be built:\n${stdout}\n${stderr}`);
}
const site = await serve({ folder, base: '/', port: 0 });
const host = await serveAsHosts(site.url);
const server = await startBrowser();
try {
  const browser = await chromium.connect(server.wsEndpoint());
  for (const [name, address] of Object.entries(pages)) {
    for (const [device, window] of Object.entries(windows)) {
      await withPageIn(browser, { ...window, reducedMotion: 'reduce' }, async (page) => {
        await page.clock.setFixedTime(`${day}T12:00:00Z`);
        // The second page has the fonts, as every page after a reader's first has.
        await page.goto(`${host.url}/about/`, { waitUntil: 'networkidle' });
        await page.goto(`${host.url}/${address}`, { waitUntil: 'networkidle' });
        const path = join(ROOT, 'src/assets/readme', `${name}-${device}.png`);
        await page.screenshot({ path });
        console.log(path);
      });
    }
  }
} finally {
  await server.close();
  host.close();
  await site.close();
  await rm(temporary, { recursive: true, force: true });
}
