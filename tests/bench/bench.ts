import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyCore } from './core-copy.ts';
import { generateContent } from './generate.ts';
import { type Measurement, measure } from './measure.ts';
import { writeStockSite } from './stock-site.ts';

/*
 * Measures, in one run, against a stock Astro site of the same files, at 1,000 and 10,000 offers (or the numbers given
 * as arguments): the checker; the build of the core's pages with search; what all other pages add, and what the exports
 * add to that; each build once more after one change. Fails where the exports add more to the largest build than they
 * may.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'node_modules/.cache/bench');
const caches = ['', '.cache/bench-core'].flatMap((part) => [
  join(root, part, 'node_modules/.cache/prospectus'),
  join(root, part, 'node_modules/.astro'),
]);
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const today = '2026-11-16';
/** What `npm run` starts. */
const launcher = join(root, 'src/cli/prospectus.mjs');

type Row = {
  size: number;
  stock: Measurement;
  check: Measurement;
  checkWarm: Measurement;
  /** The core's pages and search. */
  core: Measurement;
  coreAgain: Measurement;
  /** All pages and search alone, and with every format but pictures: from nothing, and again with one offer changed. */
  pages: Measurement;
  pagesAgain: Measurement;
  all: Measurement;
  allAgain: Measurement;
};

async function benchOne(size: number): Promise<Row> {
  const content = join(work, `content-${size}`);
  rmSync(content, { recursive: true, force: true });
  generateContent(content, size);
  const stock = join(work, `stock-${size}`);
  writeStockSite(stock, content, root);
  const out = join(work, `dist-${size}`);
  const node = process.execPath;
  const env = { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=12288' };
  const run = (name: string, args: string[], more: NodeJS.ProcessEnv = {}): Promise<Measurement> => {
    console.log(`${size} offers: ${name} …`);
    return measure([node, ...args], { cwd: root, env: { ...env, ...more } });
  };
  const forget = (): void => {
    for (const place of [...caches, out]) rmSync(place, { recursive: true, force: true });
  };
  const checkArgs = [launcher, 'check', '--content', content, '--today', today, '--format', 'github'];
  forget();
  const check = await run('check, cold', checkArgs);
  const warm: Measurement[] = [];
  // It takes half a second: the least of five is the work itself.
  for (let again = 0; again < 5; again++) {
    touch(content, 0);
    warm.push(await run('check, one file changed', checkArgs));
  }
  const checkWarm = warm.reduce((least, one) => (one.cpuSeconds < least.cpuSeconds ? one : least));
  const builds = async (
    what: string,
    exports: 'none' | 'all',
    program = launcher,
  ): Promise<[cold: Measurement, again: Measurement]> => {
    const args = [program, 'build', '--content', content, '--out', out, '--today', today];
    forget();
    const cold = await run(what, args, { PROSPECTUS_EXPORTS: exports });
    touch(content, 0);
    return [cold, await run(`${what}, one file changed`, args, { PROSPECTUS_EXPORTS: exports })];
  };
  const [core, coreAgain] = await builds('build of the core', 'none', copyCore(root));
  const [pages, pagesAgain] = await builds('build of all pages', 'none');
  const [all, allAgain] = await builds('build with all exports', 'all');
  console.log(`${size} offers: stock site …`);
  const stockRun = await measure(
    [node, join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', stock, '--silent'],
    { cwd: stock, env },
  );
  return { size, stock: stockRun, check, checkWarm, core, coreAgain, pages, pagesAgain, all, allAgain };
}

function touch(content: string, offer: number): void {
  const path = join(content, `offers/provider-0/offer-${offer}.mdx`);
  writeFileSync(path, readFileSync(path, 'utf8'));
  appendFileSync(path, '\nOne more sentence.\n');
}

function table(rows: readonly Row[]): string {
  const ratio = (a: number, b: number): string => (a / b).toFixed(2);
  const lines = [
    '| offers | measure | wall s | cpu s | peak MB | wall ÷ stock | peak ÷ stock |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const row of rows) {
    for (const [name, one] of [
      ['stock site', row.stock],
      ['check', row.check],
      ['check, one changed', row.checkWarm],
      ['core: pages and search', row.core],
      ['core, one changed', row.coreAgain],
      ['all pages and search', row.pages],
      ['all pages, one changed', row.pagesAgain],
      ['with all exports', row.all],
      ['with all exports, one changed', row.allAgain],
    ] as const) {
      lines.push(
        `| ${row.size} | ${name} | ${one.wallSeconds.toFixed(1)} | ${one.cpuSeconds.toFixed(2)} | ${Math.round(one.peakMegabytes)} | ${ratio(one.wallSeconds, row.stock.wallSeconds)} | ${ratio(one.peakMegabytes, row.stock.peakMegabytes)} |`,
      );
    }
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first && last && first !== last) {
    const perOffer = (row: Row): number => row.core.wallSeconds / row.size;
    lines.push(
      '',
      `Core's cost per offer at ${last.size} over ${first.size}: ${ratio(perOffer(last), perOffer(first))}`,
    );
  }
  lines.push('', ...rows.map(costOfExports));
  return lines.join('\n');
}

/** What the exports may add to a build: a quarter of its time, and so many megabytes. */
const allowed = { share: 0.25, megabytes: 150 };

/** What every format but pictures adds to the build: processor time, since other work on the machine slows the clock. */
function costOfExports({ size, all, pages }: Row): string {
  const share = all.cpuSeconds / pages.cpuSeconds - 1;
  const wall = all.wallSeconds / pages.wallSeconds - 1;
  const megabytes = all.peakMegabytes - pages.peakMegabytes;
  if (size >= 10_000 && (share > allowed.share || megabytes > allowed.megabytes)) process.exitCode = 1;
  const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;
  return `Exports at ${size}: processor time +${percent(share)}, wall time +${percent(wall)} (at most ${percent(allowed.share)}), peak memory +${Math.round(megabytes)} MB (at most ${allowed.megabytes} MB)`;
}

mkdirSync(work, { recursive: true });
const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [1000, 10000]) rows.push(await benchOne(size));
rmSync(join(root, '.cache/bench-core'), { recursive: true, force: true });
console.log(`\n${table(rows)}`);
