import { afterAll, beforeAll } from 'vitest';
import { type Serving, serve } from '../../src/cli/serve.ts';
import { type BuiltSite, builtElsewhere, builtGenerated, builtSite, builtWithLook } from '../site/built-site.ts';
import { TEST_BASE } from './base.ts';

/** A page of every kind that the real catalogue has, by the address below the site. */
export const kinds: Readonly<Record<string, string>> = {
  'the first page': '',
  'the list of offers': 'offers/',
  'a further page of the list': 'offers/page/2/',
  'what a search has found': 'offers/?q=data&mode=online&price-max=500',
  'a search that finds nothing': 'offers/?q=klimate&level=7',
  'a page of a filter': 'offers/level/eqf-7/',
  'an offer that states everything': 'offers/riverbank-university/data-literacy-for-managers/',
  'an offer that states little': 'offers/mediaworks/sales-capability/',
  'an offer that nobody has confirmed': 'offers/university-of-melbourne/cybersecurity-in-organisations/',
  'an offer in another language': 'offers/riverbank-university/nachhaltige-beschaffung/',
  'an offer that is paused': 'offers/riverbank-university/drone-mapping/',
  'an offer that is closed': 'offers/riverbank-university/digital-archives/',
  'an offer that was replaced': 'offers/riverbank-university/river-restoration/',
  'the list of providers': 'providers/',
  'a provider': 'providers/riverbank-university/',
  'the list of pathways': 'pathways/',
  'a pathway': 'pathways/certificate-in-rivers-and-climate/',
  'a comparison': 'compare/first-steps-with-data/',
  'a comparison of the offers of a pathway': 'compare/pathway/certificate-in-rivers-and-climate/',
  'a further page of the offers of a pathway': 'compare/pathway/certificate-in-rivers-and-climate/page/2/',
  'a comparison of one field and level': 'compare/field/041/5/',
  'where to compare': 'compare/',
  'a comparison of one’s own':
    'compare/?o=riverbank-university/leading-small-teams&o=open-university/online-teaching&o=australian-catholic-university/unmc510',
  'the planner': 'planner/',
  'the planner with a plan':
    'planner/?have=riverbank-university/spreadsheet-skills@2025-06&have=university-of-amsterdam/scientific-programming-1@2024',
  'a pathway with a plan':
    'pathways/certificate-in-evidence-based-management/?have=riverbank-university/spreadsheet-skills@2025-06&have=riverbank-university/data-literacy-for-managers@2026-06&hours=8&start=2027-01',
  'the shortlist': 'shortlist/',
  'the levels': 'levels/',
  'the glossary': 'glossary/',
  'what offers state': 'transparency/',
  'how to read an offer': 'how-to-read/',
  'the data': 'data/',
  'the list of checks': 'checks/',
  'a check': 'checks/runs/deadline-after-start/',
  'the guide for editors': 'for-editors/',
  'the reference for editors': 'for-editors/reference/',
  'a page of the site owner': 'about/',
  'where embeds are made': 'embed/',
  'an embedded offer': 'embed/offer/riverbank-university/data-literacy-for-managers/',
  'an embedded offer that is closed': 'embed/offer/riverbank-university/digital-archives/',
  'an embedded list': 'embed/list/?mode=online&price=free',
  'an embedded pathway': 'embed/pathway/certificate-in-rivers-and-climate/',
  'a page that does not exist': 'nowhere/',
};

/** The kinds with masthead and foot; what is made to be framed, and the page that shows it framed, is another matter. */
export const framedBySite: readonly (readonly [kind: string, address: string])[] = Object.entries(kinds).filter(
  ([, address]) => !address.startsWith('embed/'),
);

/** A site that is served while the tests of a file run. Tests write no address but by these two functions. */
export type ServedSite = {
  /** The full address of a page, from its address below the site. */
  readonly at: (address: string) => string;
  /** The same from the root of the host, as links have it. */
  readonly path: (address: string) => string;
  readonly built: () => BuiltSite;
};

/** The real catalogue: at the root of a host, or, for `npm run test:base`, below a path. */
export const realSite = (): Promise<BuiltSite> => builtSite(process.env[TEST_BASE]);

/** Serves the real catalogue. */
export function serveSite(): ServedSite {
  return serveFor(realSite);
}

/** Serves the small catalogue under `/catalogue/`. */
export function serveElsewhere(): ServedSite {
  return serveFor(builtElsewhere);
}

/** Serves the small catalogue with a look of its own under `/look/`. */
export function serveWithLook(): ServedSite {
  return serveFor(builtWithLook);
}

/** Serves the generated catalogue of a hundred offers, at the root or below the path, too. */
export function serveGenerated(): ServedSite {
  return serveFor(() => builtGenerated(process.env[TEST_BASE]));
}

function serveFor(build: () => Promise<BuiltSite>): ServedSite {
  let built: BuiltSite;
  let site: Serving;
  beforeAll(async () => {
    built = await build();
    site = await serve({ folder: built.folder, base: built.base, port: 0 });
  });
  afterAll(() => site.close());
  return {
    at: (address) => `${site.url}${address}`,
    path: (address) => `${built.base}${address}`,
    built: () => built,
  };
}
