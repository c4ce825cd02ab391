import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { allRules } from '../../src/catalogue/rules.ts';
import { toReference } from '../../src/records/reference.ts';
import { builtHostile } from '../site/built-site.ts';
import { attribute, elementsNamed, readPage, wordsOf } from '../site/html-files.ts';
import type { Hostile } from './contributed/hostile-content.ts';
import { shapeOf, shapeOfXml, withoutNames } from './contributed/shapes.ts';
import { sinks } from './contributed/sinks.ts';

type Site = { readonly folder: string; readonly site: string };

let hostile: Site;
let harmless: Site;
let placings: Hostile;

beforeAll(async () => {
  ({ hostile, harmless, placings } = await builtHostile());
}, 600_000);

const filesOf = ({ folder }: Site, pattern: string): string[] =>
  globSync(pattern, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

/** Which files are compared with each other: of one ending, and of the same part of the site where they are data. */
const kindOf = (path: string): string => {
  const ending = /\.(?:loq\.xml|[a-z]+)$/.exec(path)?.[0] ?? path;
  if (ending === '.html') return ending;
  const folders = path.split('/').slice(0, -1).map(withoutNames);
  // The search's folder is named after its content.
  return `${folders.map((folder, depth) => (folders[0] === 'search' && depth === 1 ? '…' : folder)).join('/')} ${ending}`;
};

async function shapesOf(site: Site, pattern: string): Promise<Map<string, Map<string, string>>> {
  const kinds = new Map<string, Map<string, string>>();
  for (const path of filesOf(site, pattern)) {
    const shape = await shapeOf(path, readFileSync(join(site.folder, path)), site.site);
    if (shape === null) continue;
    const known = kinds.get(kindOf(path)) ?? new Map<string, string>();
    for (const mark of shape) if (!known.has(mark)) known.set(mark, path);
    kinds.set(kindOf(path), known);
  }
  return kinds;
}

/** Of our own making, and not in a site of few records: pages of a long list; an offer that left no price but a range. */
const ofLongLists = new Set(['<span aria-current>', '<p data-cost>', '<b data-cost>']);

/** What the hostile site has and the harmless one lacks, each with a file in which it stands. */
async function newShapes(pattern: string): Promise<{ kinds: string[]; fresh: string[] }> {
  const [attacked, known] = [await shapesOf(hostile, pattern), await shapesOf(harmless, pattern)];
  const fresh = [...attacked].flatMap(([kind, marks]) =>
    [...marks]
      .filter(([mark]) => !known.get(kind)?.has(mark) && !ofLongLists.has(mark))
      .map(([mark, path]) => `${path}: ${mark}`),
  );
  return { kinds: [...attacked.keys()], fresh };
}

describe('attacks in every place of contributed text', () => {
  test('stand in the catalogue wherever the checks let them: every key that takes words, and every body', () => {
    const { planted } = placings;
    const places = new Set(planted.map(({ place }) => place));
    const attacks = new Set(planted.map(({ attack }) => attack));
    expect(attacks.size).toBeGreaterThanOrEqual(200);
    expect(places.size).toBeGreaterThanOrEqual(180);
    expect(planted.length).toBeGreaterThanOrEqual(48_000);
    // Nothing of this one can be shown: the checks refuse it in every place.
    expect(Object.keys(sinks).filter((name) => !attacks.has(name))).toEqual(['separators of lines']);
    const plain = (path: string): string => path.replaceAll('[]', '');
    const missing = toReference(allRules).records.flatMap(({ kind, concepts }) =>
      concepts
        .flatMap(({ keys }) => keys)
        .filter(({ write }) => write.some((one) => 'form' in one && one.form === 'text'))
        .map(({ path }) => `${kind} ${plain(path)}`)
        .filter((key) => kind !== 'catalogue' && !isPlaced(places, key)),
    );
    expect(missing).toEqual([]);
  });

  test('come out as the words that they are', () => {
    const offers = new Map(
      placings.planted.filter(({ place }) => place === 'offer title').map(({ file, text }) => [file, text]),
    );
    expect(offers.size).toBeGreaterThan(80);
    for (const [file, text] of offers) {
      const page = readPage(hostile.folder, `${file.replace(/\.mdx$/, '')}/index.html`);
      const [heading] = elementsNamed(page, 'h1');
      expect(heading && wordsOf(heading), file).toBe(text.replaceAll(/\s+/g, ' ').trim());
      expect(elementsNamed(page, 'meta').map((meta) => attribute(meta, 'content'))).toContainEqual(
        expect.stringContaining(text.replaceAll(/\s+/g, ' ').trim().slice(0, 20)),
      );
    }
  });

  test.each([
    ['pages', '**/*.html', 1000],
    ['data for programs', 'api/**/*.json', 300],
    ['files of the search', 'search/**/*.json', 10],
    ['responses for oEmbed', 'oembed/**/*.json', 200],
    ['feeds', 'feeds/**/*.{xml,json}', 3],
    ['calendars', '**/*.ics', 1],
    ['tables', 'data/*.{csv,xlsx}', 3],
    ['linked data', 'data/**/*.{ttl,rdf,jsonld,xml}', 5],
    ['pictures and other data', '{**/*.svg,sitemap.xml,robots.txt,.well-known/**/*}', 2],
    ['settings of servers', '{_headers,_redirects,.htaccess,hosting/*}', 5],
  ])(
    'give %s no shape that harmless words would not give',
    async (_, pattern, atLeast) => {
      expect(filesOf(hostile, pattern).length).toBeGreaterThanOrEqual(atLeast);
      const { fresh, kinds } = await newShapes(pattern);
      expect(kinds.length).toBeGreaterThan(0);
      expect(fresh).toEqual([]);
    },
    300_000,
  );
});

/** A key of which the words stand at its own place, or deeper where it also takes a block. */
function isPlaced(places: ReadonlySet<string>, key: string): boolean {
  const [kind = '', path = ''] = key.split(' ');
  const kinds = kind === 'offer' ? ['offer', 'closed-offer'] : [kind];
  return [...places].some((place) =>
    kinds.some((one) => {
      const [, own = ''] = place.split(`${one} `);
      // Parts of prerequisites stand under required, too; those of an assessment under methods.
      return (
        own === path ||
        own.replace(/^(prerequisites)\.(?:required|recommended)/, '$1').replace(/^(assessment)\.methods/, '$1') === path
      );
    }),
  );
}

describe('each look at a file', () => {
  /** What is new in the first of these files that a faulty writer would have written in another way. */
  async function freshMarks(pattern: string, faulty: (text: string) => string): Promise<string[]> {
    for (const path of filesOf(hostile, pattern)) {
      const text = readFileSync(join(hostile.folder, path), 'utf8');
      const broken = faulty(text);
      if (broken === text) continue;
      const before = await shapeOf(path, Buffer.from(text), hostile.site);
      try {
        const after = await shapeOf(path, Buffer.from(broken), hostile.site);
        return [...(after ?? [])].filter((mark) => !before?.has(mark));
      } catch {
        return ['not well formed'];
      }
    }
    throw new Error(`no file of ${pattern} would have been written in another way`);
  }

  const offerPages = 'offers/p*/offer/index.html';
  const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  const evil = '<https://evil.example/s> <https://evil.example/p> "x" .';

  test.each<[string, string, (text: string) => string, RegExp]>([
    ['a page whose < is not escaped', offerPages, unescaped, /^<script> of/],
    ['an embed whose < is not escaped', 'embed/offer/p*/offer/index.html', unescaped, /^<script> of/],
    [
      'a page whose quotes are not',
      'offers/p7/offer/index.html',
      (text) => text.replaceAll('&quot;', '"'),
      /onmouseover/,
    ],
    [
      'a page that loads from elsewhere',
      offerPages,
      (text) => text.replace('<h1', '<img src="//evil.example/a.png"><h1'),
      /<img src> to https:/,
    ],
    [
      'a link that runs',
      offerPages,
      (text) => text.replace(/<a ([^>]*)href="[^"]*"/, '<a $1href="javascript:alert(1)"'),
      /to javascript:/,
    ],
    [
      'JSON-LD whose < is not escaped',
      offerPages,
      (text) => text.replaceAll('\\u003c', '<').replaceAll('\\u003C', '<'),
      /./,
    ],
    [
      'JSON whose quotes are not escaped',
      'api/v1/offers/p*/offer.json',
      (text) => text.replaceAll('\\"', '"'),
      /attacked|not well formed/,
    ],
    ['RSS whose < is not escaped', 'feeds/**/*.rss.xml', unescaped, /script|not well formed/],
    ['Atom whose < is not escaped', 'feeds/**/*.atom.xml', unescaped, /script|not well formed/],
    [
      'Atom with an entity of its own',
      'feeds/offers.atom.xml',
      (text) => text.replace('<feed', '<!DOCTYPE x [<!ENTITY e "x">]><feed'),
      /document type/,
    ],
    [
      'HTML for WordPress whose quotes are not',
      'oembed/offer/p7/offer.json',
      (text) => text.replaceAll('&quot;', '\\"'),
      /onmouseover/,
    ],
    [
      'a calendar whose line ends are not escaped',
      'feeds/offers.ics',
      (text) => text.replace(/(SUMMARY:[^\r]{0,10})/, '$1\r\nATTENDEE:mailto:evil@evil.example\r\n '),
      /line ATTENDEE/,
    ],
    [
      'a calendar with bare line ends',
      'feeds/offers.ics',
      (text) => text.replace('\r\n', '\n'),
      /line end that is none/,
    ],
    ['a table whose formulas are not escaped', 'data/offers.csv', (text) => text.replaceAll("'=", '='), /^formula =/],
    [
      'a table whose quotes are not escaped',
      'data/offers.csv',
      (text) => text.replaceAll('""', '"'),
      /formula|row of|not well formed/,
    ],
    ['Turtle with a statement more', 'data/catalogue.ttl', (text) => `${text}\n${evil}\n`, /property https:\/\/evil/],
    [
      'Turtle whose quotes are not escaped',
      'data/**/*.ttl',
      (text) => text.replaceAll('\\"', '"'),
      /evil|not well formed/,
    ],
    ['XML for ELM whose < is not escaped', 'data/**/*.loq.xml', unescaped, /script|not well formed/],
    [
      'settings of nginx with a directive more',
      'hosting/nginx.conf',
      (text) => text.replace('etag on;', 'etag on;\n    return 302 https://evil.example/;'),
      /return 302/,
    ],
    ['settings of Netlify with a header more', '_headers', (text) => `${text}  X-Attack: 1\n`, /X-Attack/],
  ])('sees %s', async (_, pattern, faulty, mark) => {
    expect(await freshMarks(pattern, faulty)).toContainEqual(expect.stringMatching(mark));
  });

  test('sees a formula in a workbook', () => {
    expect([...shapeOfXml('<c r="A1"><f>1+1</f></c>')]).toContainEqual(expect.stringMatching(/^<:?f>$/));
  });
});
