import type { Offer } from '../catalogue/catalogue.ts';
import { link } from '../catalogue/link.ts';
import { parseFile } from '../catalogue/parse.ts';
import type { SourceFile } from '../catalogue/read-files.ts';
import { allRules } from '../catalogue/rules.ts';
import { createSiteContext, type SiteContext } from './site-context.ts';

const settings = `contentVersion: 1
title: Test catalogue
publisher:
  name: Riverbank University
url: https://catalogue.riverbank.example
language: en
currency: EUR
`;

const riverbank = `name: Riverbank University
type: university
country: EE
url: https://www.riverbank.example
identifiers:
  schac: riverbank.example
qualityAssurance:
  internal: The faculty board reviews every offer
  coversOffers: yes
`;

/** An offer that answers all nine standard elements. */
export const completeOffer = `---
title: Data literacy
provider: riverbank-university
status: published
code: DL-101
url: https://www.riverbank.example/data-literacy
summary: Read, question and explain data in your own work, without programming.
learningOutcomes:
  - Judge whether a data set can answer a question
  - Explain what a mean shows
workload:
  credits: 6 ECTS
level: EQF 6
delivery:
  mode: online
  language: en
runs:
  - start: 2027-02-01
    applyBy: 2027-01-15
apply: https://apply.riverbank.example/DL-101
prerequisites: none
fees:
  - total: 480 EUR
  - for: unemployed
    total: free
assessment:
  methods: [portfolio]
credential: Certificate
subject: "0311"
---
`;

/** An offer of which hardly anything is known, from a page that was read in part. */
export const sparseOffer = `---
title: Cloud computing
provider: riverbank-university
status: unconfirmed
level:
  described: graduate-level
sources:
  - url: https://www.riverbank.example/cloud
    excerpt: yes
---
`;

function source(path: string, kind: SourceFile['kind'], id: string, text: string): SourceFile {
  return { path: `content/${path}`, kind, id, text, digest: path };
}

/** The site of a small catalogue on 16 November 2026: offers of Riverbank University by name, and more files. */
export function siteOf(
  offers: Readonly<Record<string, string>>,
  more: readonly { readonly kind: SourceFile['kind']; readonly id: string; readonly text: string }[] = [],
): SiteContext {
  const files = [
    source('catalogue.yaml', 'catalogue', 'catalogue', settings),
    source('providers/riverbank-university.yaml', 'provider', 'riverbank-university', riverbank),
    ...Object.entries(offers).map(([name, text]) =>
      source(`offers/riverbank-university/${name}.mdx`, 'offer', `riverbank-university/${name}`, text),
    ),
    ...more.map(({ kind, id, text }) =>
      source(`${kind}s/${id}.${text.startsWith('---') ? 'mdx' : 'yaml'}`, kind, id, text),
    ),
  ];
  const today = '2026-11-16';
  const { catalogue } = link(
    files.map((file) => parseFile(file)),
    files,
    { today, rules: allRules },
  );
  return createSiteContext(catalogue, { today, base: '/catalogue/' });
}

/** An offer of Riverbank University by its name. @throws Error where there is none */
export function offerOf(site: SiteContext, name: string): Offer {
  const offer = site.catalogue.offers.get(`riverbank-university/${name}`);
  if (!offer) throw new Error(`no offer ${name}`);
  return offer;
}
