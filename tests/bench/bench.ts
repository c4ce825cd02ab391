import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyCore } from './core-copy.ts';
import { generateContent } from './generate.ts';
import { type Measurement, measure } from './measure.ts';
import { writeStockSite } from './stock-site.ts';

/*
 * Measures, in one run, against a stock Astro site of the same files, at 1,000 and 10,000 offers (or the numbers given
 * as arguments): the checker; the build of the core's pages with search; what all other pages add, and what the exports
 * add to that; then each once more after one change. Parts can be chosen: `npm run bench -- 10000 check core`. Fails
 * where the exports add more to the largest build than they may.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const work = join(root, 'node_modules/.cache/bench');
const aside = join(root, 'node_modules/.cache', `bench-aside-${process.pid}`);
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const caches = ['', '.cache/bench-core'].flatMap((part) => [
  join(root, part, 'node_modules/.cache/prospectus'),
  join(root, part, 'node_modules/.astro'),
  join(root, part, '.astro/programs'),
]);
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
/** What can be measured, beside the stock site: each part alone where it is named as an argument. */
const parts = ['check', 'core', 'pages', 'all'] as const;
type Part = (typeof parts)[number];
const named = parts.filter((part) => process.argv.includes(part));
const chosen = new Set<Part>(named.length > 0 ? named : parts);
const today = '2026-11-16';
/** What `npm run` starts. */
const launcher = join(root, 'src/cli/prospectus.mjs');

/** From nothing, and once more with one offer changed. */
type Twice = readonly [cold: Measurement, again: Measurement];

/** `pages`: all pages and search alone; `all`: with every format but pictures. */
type Row = { size: number; stock: Measurement } & Partial<Record<Part, Twice>>;

async function benchOne(size: number): Promise<Row> {
  const content = join(work, `content-${size}`);
  const stock = join(work, `stock-${size}`);
  for (const name of [content, stock, ...parts.map((part) => outOf(size, part))]) putAside(name);
  generateContent(content, size);
  writeStockSite(stock, content, root);
  const env = { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=12288' };
  const run = (name: string, args: string[], more: NodeJS.ProcessEnv = {}, cwd = root): Promise<Measurement> => {
    console.log(`${size} offers: ${name} …`);
    return measure([process.execPath, ...args], { cwd, env: { ...env, ...more } });
  };
  const start = (part: Part, after = ''): Promise<Measurement> => {
    if (part === 'check')
      return run(`check${after}`, [launcher, 'check', '--content', content, '--today', today, '--format', 'github']);
    const program = part === 'core' ? coreLauncher : launcher;
    const args = [program, 'build', '--content', content, '--out', outOf(size, part), '--today', today];
    return run(titles[part] + after, args, { PROSPECTUS_EXPORTS: part === 'all' ? 'all' : 'none' });
  };
  const again = async (part: Part): Promise<Measurement> => {
    const measured: Measurement[] = [];
    // A check takes half a second: the least of five is the work itself.
    for (let count = 0; count < (part === 'check' ? 5 : 1); count++) {
      touch(content, 0);
      measured.push(await start(part, ', one file changed'));
    }
    return measured.reduce((least, one) => (one.cpuSeconds < least.cpuSeconds ? one : least));
  };
  const cold = new Map<Part, Measurement>();
  for (const place of caches) putAside(place);
  for (const part of parts.filter((one) => chosen.has(one))) {
    cold.set(part, await start(part));
    for (const place of caches) move(place, `${place}.${part}`);
  }
  const stockRun = await run('stock site', [astro, 'build', '--root', stock, '--silent'], {}, stock);
  const row: Row = { size, stock: stockRun };
  for (const [part, first] of cold) {
    for (const place of caches) move(`${place}.${part}`, place);
    row[part] = [first, await again(part)];
    for (const place of caches) putAside(place);
  }
  return row;
}

function outOf(size: number, part: Part): string {
  return join(work, `dist-${size}-${part}`);
}

function move(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}

let count = 0;

/**
 * Nothing is removed before all is measured, and builds that replace a site come last: a file system without a journal
 * gives no place in its tables again for minutes, and looks through all of these for each new file. Builds that came
 * after a removal took up to ten times as long for a file.
 */
function putAside(path: string): void {
  move(path, join(aside, String(count++)));
}

function touch(content: string, offer: number): void {
  const path = join(content, `offers/provider-0/offer-${offer}.mdx`);
  writeFileSync(path, readFileSync(path, 'utf8'));
  appendFileSync(path, '\nOne more sentence.\n');
}

const titles = {
  check: 'check',
  core: 'core: pages and search',
  pages: 'all pages and search',
  all: 'with all exports',
};

function table(rows: readonly Row[]): string {
  const ratio = (a: number, b: number): string => (a / b).toFixed(2);
  const lines = [
    '| offers | measure | wall s | cpu s | peak MB | wall ÷ stock | peak ÷ stock |',
    '|---|---|---|---|---|---|---|',
  ];
  for (const row of rows) {
    const line = (name: string, one: Measurement): string =>
      `| ${row.size} | ${name} | ${one.wallSeconds.toFixed(1)} | ${one.cpuSeconds.toFixed(2)} | ${Math.round(one.peakMegabytes)} | ${ratio(one.wallSeconds, row.stock.wallSeconds)} | ${ratio(one.peakMegabytes, row.stock.peakMegabytes)} |`;
    lines.push(line('stock site', row.stock));
    for (const part of parts) {
      const twice = row[part];
      if (twice) lines.push(line(titles[part], twice[0]), line(`${titles[part]}, one changed`, twice[1]));
    }
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first?.core && last?.core && first !== last) {
    const perOffer = [last, first].map(({ core, size }) => (core?.[0].wallSeconds ?? 0) / size);
    lines.push(
      '',
      `Core's cost per offer at ${last.size} over ${first.size}: ${ratio(perOffer[0] ?? 0, perOffer[1] ?? 0)}`,
    );
  }
  lines.push('', ...rows.flatMap(costOfExports));
  return lines.join('\n');
}

/** What the exports may add to a build: a quarter of its time, and so many megabytes. */
const allowed = { share: 0.25, megabytes: 150 };

/** What every format but pictures adds to the build: processor time, since other work on the machine slows the clock. */
function costOfExports({ size, ...row }: Row): string[] {
  const [all, pages] = [row.all?.[0], row.pages?.[0]];
  if (!all || !pages) return [];
  const share = all.cpuSeconds / pages.cpuSeconds - 1;
  const wall = all.wallSeconds / pages.wallSeconds - 1;
  const megabytes = all.peakMegabytes - pages.peakMegabytes;
  if (size >= 10_000 && (share > allowed.share || megabytes > allowed.megabytes)) process.exitCode = 1;
  const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;
  return [
    `Exports at ${size}: processor time +${percent(share)}, wall time +${percent(wall)} (at most ${percent(allowed.share)}), peak memory +${Math.round(megabytes)} MB (at most ${allowed.megabytes} MB)`,
  ];
}

/** The checker makes one file of itself when its code has changed: once, whatever it checks then. */
async function startChecker(): Promise<Measurement> {
  const content = join(work, 'content-1');
  putAside(content);
  generateContent(content, 1);
  putAside(join(root, 'node_modules/.cache/programs'));
  return measure([process.execPath, launcher, 'check', '--content', content, '--today', today], { cwd: root });
}

for (const folder of [work, aside]) mkdirSync(folder, { recursive: true });
const started = chosen.has('check') ? await startChecker() : undefined;
const coreLauncher = chosen.has('core') ? copyCore(root) : '';
const rows: Row[] = [];
for (const size of sizes.length > 0 ? sizes : [1000, 10000]) rows.push(await benchOne(size));
for (const folder of [join(root, '.cache/bench-core'), aside]) rmSync(folder, { recursive: true, force: true });
console.log(`\n${table(rows)}`);
if (started)
  console.log(
    `The first check after a change of the code, of one offer: ${started.cpuSeconds.toFixed(2)} s of processor time`,
  );
