import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { withPage } from '../browser.ts';
import { serveHosts } from '../hosts/host.ts';
import { serveSite } from '../site.ts';
import { listen } from '../troubles.ts';
import { inAddress, payloads } from './payloads.ts';
import { type Place, places } from './places.ts';

const site = serveSite();
const hostAt = serveHosts(() => site.at('').replace(/\/$/, ''));

/** Longest address that servers take for sure, in bytes. */
const longest = 8000;

/** What a page has done: what it complained of, and, of the page as it stands, what it must never be. */
type Watched = { readonly troubles: string[]; readonly faults: () => Promise<readonly string[]> };

/** What the browser says of what is not there, of a page that is left while it loads, and of a slow machine. */
const advice = /^error: Failed to load resource: .* 404 |^failed: .* net::ERR_ABORTED$|^warning: .* was preloaded /;

/** Watches a page from now on; code that would run says so. */
async function watch(page: Page): Promise<Watched> {
  const troubles = await listen(page);
  page.on('download', (download) => troubles.push(`downloaded: ${download.url()}`));
  await page.addInitScript(() => {
    Object.assign(window, {
      attacked: () => {
        // biome-ignore lint/suspicious/noConsole: the way out of the page.
        console.error('attacked');
      },
    });
  });
  return {
    troubles,
    faults: async () => {
      const heard = troubles.splice(0).filter((one) => !advice.test(one));
      const inPage = await page.evaluate(() => [
        ...Object.keys(Object.prototype).map((key) => `every object has ${key}`),
        ...[...Array(localStorage.length).keys()].map((at) => `kept: ${localStorage.key(at)}`),
        ...(document.cookie === '' ? [] : [`cookie: ${document.cookie}`]),
      ]);
      return [...heard, ...inPage];
    },
  };
}

/** Addresses in which every payload stands once, in one value or another. */
function addressesOf({ address, page }: Place): readonly string[] {
  const [first = '', ...parts] = (page ?? address).split('%s');
  const most = page === undefined ? longest : longest / 3;
  const all: string[] = [];
  const waiting = payloads.map(inAddress);
  while (waiting.length > 0) {
    let filled = first;
    for (const [index, part] of parts.entries()) {
      const fits = index === 0 ? 0 : waiting.findIndex((one) => filled.length + one.length < most);
      filled += `${fits === -1 ? '' : waiting.splice(fits, 1).join('')}${part}`;
    }
    all.push(page === undefined ? filled : address.replace('%p', () => encodeURIComponent(site.path(filled))));
  }
  return all;
}

/** Attributes of the element that a host may write, each with others that it needs. */
const attributes: readonly Readonly<Record<string, string>>[] = [
  { offer: '%s' },
  { list: '%s' },
  { list: 'q=%s&mode=%s' },
  { compare: '%s' },
  { compare: 'riverbank-university/spreadsheet-skills %s' },
  { pathway: '%s' },
  { provider: '%s' },
  { search: '%s' },
  { 'closing-soon': '%s', theme: '%s', colour: '%s' },
  {
    offer: 'riverbank-university/spreadsheet-skills',
    view: '%s',
    theme: '%s',
    colour: '%s',
    accent: '%s',
    links: '%s',
  },
];

/** Elements that a page of a host holds at once. */
const atOnce = 20;

/** What anybody can send to a window. */
const messages: readonly (readonly [name: string, data: unknown])[] = [
  ['nothing', null],
  ['a text', 'micro-credential-height'],
  ['JSON', '{"type":"micro-credential-height","height":9999}'],
  ['no height', { type: 'micro-credential-height' }],
  ['a text for a height', { type: 'micro-credential-height', height: '9999' }],
  ['a style for a height', { type: 'micro-credential-height', height: '1px;background:url(https://evil.example/x)' }],
  ['a height that is no number', { type: 'micro-credential-height', height: Number.NaN }],
  ['a height without an end', { type: 'micro-credential-height', height: Number.POSITIVE_INFINITY }],
  ['a height below nothing', { type: 'micro-credential-height', height: -9999 }],
  ['a height that nobody means', { type: 'micro-credential-height', height: 1e9 }],
  ['a list of heights', { type: 'micro-credential-height', height: [9999] }],
  ['a type that is no text', { type: ['micro-credential-height'], height: 9999 }],
  ['another type', { type: 'resize', height: 9999 }],
  ['an object that poisons', JSON.parse('{"__proto__":{"attacked":1},"type":"x","height":9999}')],
  ['a list', [{ type: 'micro-credential-height', height: 9999 }]],
  ['a long text', 'x'.repeat(1_000_000)],
];

describe.concurrent('what means harm', () => {
  test(`is of ${payloads.length} kinds, each with a name of its own`, () => {
    expect(payloads.length).toBeGreaterThanOrEqual(80);
    expect(new Set(payloads.map(({ name }) => name)).size).toBe(payloads.length);
    expect(new Set(payloads.map(inAddress)).size).toBe(payloads.length);
  });

  test.for(places)(`does nothing in the address of $name, ${payloads.length} times`, async (place) => {
    await withPage({}, async (page) => {
      const { faults } = await watch(page);
      // What the page that makes embeds frames is tried by its address.
      if (place.address.startsWith('embed/?'))
        await page.route(/\/embed\/[a-z]/, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<p>framed</p>' }),
        );
      for (const address of addressesOf(place)) {
        await page.goto(site.at(address), { waitUntil: 'load' });
        await page.locator(place.ready).first().waitFor();
        expect(new URL(page.url()).origin).toBe(new URL(site.at('')).origin);
        expect(await faults(), address).toEqual([]);
      }
    });
  });

  test(`does nothing in ${attributes.length} ways to write the element into a page of another origin, ${payloads.length} times`, async () => {
    await withPage({ width: 700, height: 5000 }, async (page) => {
      const { faults, troubles } = await watch(page);
      // What comes into the frames is tried by its address, above.
      await page.route(/\/embed\/.*\/(\?.*)?$/, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<p>framed</p>' }),
      );
      for (let from = 0; from < payloads.length; from += atOnce) {
        const texts = payloads.slice(from, from + atOnce).map(({ text }) => text);
        await page.goto(hostAt('blank'), { waitUntil: 'load' });
        const sources = await page.evaluate(
          ([kinds, values]) => {
            const elements = values.flatMap((value) =>
              kinds.map((kind) => {
                const element = document.createElement('micro-credential');
                for (const [name, text] of Object.entries(kind))
                  element.setAttribute(
                    name,
                    text.replaceAll('%s', () => value),
                  );
                return element;
              }),
            );
            document.body.replaceChildren(...elements);
            return new Promise<string[]>((done) => {
              setTimeout(() => {
                const frames = elements.map((element) => element.shadowRoot?.querySelector('iframe'));
                done(frames.flatMap((frame) => (frame ? [frame.src] : [])));
              }, 200);
            });
          },
          [attributes, texts] as const,
        );
        expect(sources.length).toBeGreaterThanOrEqual(texts.length * 2);
        expect(sources.filter((src) => !new URL(src).href.startsWith(site.at('embed/')))).toEqual([]);
        // The page of the host stands on another name of this machine.
        const own = troubles.filter((one) => !one.startsWith(`foreign: ${new URL(hostAt('')).origin}`));
        troubles.splice(0, troubles.length, ...own);
        expect(await faults(), texts.join(' ')).toEqual([]);
      }
    });
  });

  test(`does nothing as one of ${messages.length} messages, from the page, from its own frame and from another`, async ({
    expect,
  }) => {
    await withPage({ width: 700, height: 3000 }, async (page) => {
      const { troubles } = await watch(page);
      await page.goto(hostAt('plain'), { waitUntil: 'networkidle' });
      const height = (): Promise<number> =>
        page
          .locator('micro-credential')
          .first()
          .evaluate((one) => one.getBoundingClientRect().height);
      await expect.poll(height).toBeGreaterThan(150);
      const before = await height();
      await page.evaluate(() => void document.body.append(document.createElement('iframe')));
      for (const [name, data] of messages) {
        for (const frame of page.frames()) {
          await frame.evaluate((message) => {
            for (const target of [window, parent]) target.postMessage(message, '*');
          }, data);
        }
        await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
        expect(await height(), name).toBe(before);
        expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
      }
      expect(troubles.filter((one) => /^thrown|attacked|evil/.test(one))).toEqual([]);
    });
  });
});

describe.concurrent('what watches the pages', () => {
  /** Pages that do what ours must not. */
  test.for([
    [
      'runs what stands in its address',
      '<script>document.write(decodeURIComponent(location.search))</script>',
      'attacked',
    ],
    ['asks the visitor', '<script>alert(1)</script>', 'dialog: 1'],
    ['throws', '<script>throw new Error("thrown here")</script>', 'thrown: thrown here'],
    ['asks another host', '<img src="https://evil.example/x" alt="">', 'foreign: https://evil.example/x'],
    [
      'breaks its policy',
      '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'"><img src="/x.png" alt="">',
      'policy: img-src',
    ],
    ['gives every object a key', '<script>Object.prototype.poisoned = 1</script>', 'every object has poisoned'],
    ['keeps something', '<script>localStorage.setItem("seen", "1")</script>', 'kept: seen'],
    ['sets a cookie', '<script>document.cookie = "a=b"</script>', 'cookie: a=b'],
  ] as const)('sees that a page %s', async ([, body, seen]) => {
    await withPage({}, async (page) => {
      const { faults } = await watch(page);
      await page.route('**/planted/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Planted</title>${body}<h1>x</h1>` }),
      );
      await page.goto(site.at(`planted/?${encodeURIComponent('<img src=x onerror=attacked(1)>')}`), {
        waitUntil: 'load',
      });
      await page.waitForTimeout(100);
      expect((await faults()).join('\n')).toContain(seen);
    });
  });
});
