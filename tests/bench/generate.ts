import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const subjects = [
  'data',
  'energy',
  'care',
  'soil',
  'timber',
  'trade',
  'language',
  'design',
  'law',
  'water',
  'music',
  'transport',
  'nursing',
  'security',
  'finance',
];
const things = [
  'records',
  'networks',
  'contracts',
  'surveys',
  'machines',
  'gardens',
  'budgets',
  'lessons',
  'maps',
  'sensors',
  'recipes',
  'reports',
  'clinics',
  'workshops',
];
const verbs = [
  'Plan',
  'Compare',
  'Build',
  'Explain',
  'Test',
  'Draw',
  'Calculate',
  'Write',
  'Check',
  'Choose',
  'Present',
  'Repair',
  'Measure',
  'Organise',
];
const places = [
  'at your own workplace',
  'with a small team',
  'under time pressure',
  'for people without training',
  'in two languages',
  'with free tools',
  'by the rules of the field',
  'from start to finish',
];
const fields = ['0311', '0611', '0713', '0811', '0913', '0421', '0231', '0413', '0521', '0732'];

/**
 * Writes a content folder of fictional offers like the real ones: some sparse, some complete, with bodies, providers
 * (one for twenty offers) and pathways (one for fifty).
 */
export function generateContent(folder: string, count: number): void {
  const random = randomFrom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const put = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  put(
    'catalogue.yaml',
    'contentVersion: 1\ntitle: Generated catalogue\npublisher:\n  name: Generated publisher\n  url: https://generated.example\n  country: EE\nurl: https://catalogue.generated.example\nlanguage: en\ncurrency: EUR\ntimeZone: Europe/Tallinn\nlicence: CC-BY-4.0\nspeaksFor: all\n',
  );
  const providers = Math.max(1, Math.round(count / 20));
  for (let index = 0; index < providers; index++) {
    put(
      `providers/provider-${index}.yaml`,
      `name: Provider ${index} (fictional)\ntype: university\nsector: public\ncountry: ${pick(['EE', 'DE', 'NL', 'FI', 'IE'])}\nurl: https://provider-${index}.example\nsummary: A fictional university, the ${index}th of its kind.\nshortName: P${index}\nidentifiers:\n  schac: provider-${index}.example\n  ctid: ${ctid(1, index)}\nqualityAssurance:\n  coversOffers: yes\n  internal: Reviewed every second year with the feedback of learners.\n`,
    );
  }
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const provider = `provider-${index % providers}`;
    const id = `${provider}/offer-${index}`;
    ids.push(id);
    put(
      `offers/${id}.mdx`,
      random() < 0.3 ? sparseOffer(index, provider, pick) : fullOffer(index, provider, pick, random),
    );
  }
  for (let index = 0; index < Math.floor(count / 50); index++) {
    const from = ids.slice(index * 50, index * 50 + 5);
    put(
      `pathways/pathway-${index}.mdx`,
      `---\ntitle: Pathway ${index} (fictional)\nprovider: provider-${index % providers}\nstatus: published\naward:\n  name: Certificate ${index}\n  kind: certificate\nrules:\n  - take: 2\n    from:\n${from.map((id) => `      - ${id}`).join('\n')}\n---\n\nTwo of these make a certificate.\n`,
    );
  }
}

/** A CTID as the Credential Registry gives them: registers get only offers that have one. */
function ctid(kind: 1 | 2, index: number): string {
  return `ce-${String(kind).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

type Pick = <T>(list: readonly T[]) => T;

function sentence(pick: Pick): string {
  return `${pick(verbs)} ${pick(subjects)} ${pick(things)} ${pick(places)}`;
}

function paragraph(pick: Pick, sentences: number): string {
  return `${Array.from({ length: sentences }, () => sentence(pick)).join('. ')}.`;
}

function sparseOffer(index: number, provider: string, pick: Pick): string {
  return `---
title: ${pick(subjects)} ${pick(things)} number ${index}
provider: ${provider}
status: unconfirmed
url: https://${provider}.example/offers/${index}
learningOutcomes:
  - ${sentence(pick)}
workload: ${pick(['3', '5', '6', '10'])} ECTS
delivery:
  mode: ${pick(['online', 'on-site'])}
  language: en
subject: ${pick(subjects)}
sources:
  - url: https://${provider}.example/offers/${index}
    kind: provider-page
    excerpt: yes
    confidence: high
---

${paragraph(pick, 3)}
`;
}

function fullOffer(index: number, provider: string, pick: Pick, random: () => number): string {
  const credits = 1 + Math.floor(random() * 12);
  const month = 1 + Math.floor(random() * 9);
  return `---
title: ${pick(subjects)} and ${pick(things)} ${index}
provider: ${provider}
status: published
code: G-${index}
identifiers:
  ctid: ${ctid(2, index)}
url: https://${provider}.example/offers/${index}
summary: ${sentence(pick)}, offer ${index}.
otherTitles:
  - text: Course ${index}
    kind: short
learningOutcomes:
${Array.from({ length: 4 }, () => `  - ${sentence(pick)}`).join('\n')}
topics: [${pick(subjects)}, ${pick(things)}]
workload:
  learnerHours: ${credits * 26}
  credits: ${credits} ECTS
level: EQF ${4 + Math.floor(random() * 4)}
prerequisites:
  required:
    - education: upper-secondary
    - language: en B2
  recommended:
    - knowledge: Basics of ${pick(subjects)}
audience: People who work with ${pick(things)}
delivery:
  mode: ${pick(['online', '[online, on-site]\n  place: Tallinn, EE', 'blended\n  place: Tallinn, EE'])}
  language: ${pick(['en', 'et', 'de'])}
  duration: ${2 + Math.floor(random() * 12)} weeks
runs:
  - start: 2027-0${month}-01
    applyBy: 2026-12-${10 + Math.floor(random() * 18)}
fees:
  tuition: ${50 * Math.floor(1 + random() * 20)} EUR
  materials: 20 EUR
assessment:
  methods:
    - kind: project
      title: A report on ${pick(things)}
  supervision: supervised-online
  identityCheck: yes
credential:
  name: Certificate ${index}
  format: pdf
stackability: [stand-alone, stackable]
subject:
  field: ${pick(fields)}
  words: ${pick(subjects)}
lastChecked: 2026-11-02
history:
  firstPublished: 2026-0${1 + (index % 9)}-15
---

${paragraph(pick, 4)}

## What you do

- ${sentence(pick)}
- ${sentence(pick)}

${paragraph(pick, 3)}
`;
}
