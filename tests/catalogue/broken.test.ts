import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/catalogue/rules.ts';
import { prospectus } from '../cli/run.ts';

const content = join(import.meta.dirname, 'broken/content');

/** Every fault that was put into the folder, at its place. */
const faults = `
content/catalogue.yaml:9:11 catalogue/currency
content/catalogue.yaml:11:3 catalogue/rule-unknown
content/comparisons/one.mdx:4:9 comparison/count
content/frameworks/points.yaml:3:7 framework/source-missing
content/offers/riverbank-university/bodies.mdx:5:6 value/link
content/offers/riverbank-university/bodies.mdx:28:1 body/import-export
content/offers/riverbank-university/bodies.mdx:30:12 body/alt-missing
content/offers/riverbank-university/bodies.mdx:30:16 body/image-missing
content/offers/riverbank-university/bodies.mdx:32:22 body/attribute-unknown
content/offers/riverbank-university/contradictions.mdx:12:17 workload/hours-and-credits-disagree
content/offers/riverbank-university/contradictions.mdx:14:3 workload/split-exceeds-total
content/offers/riverbank-university/contradictions.mdx:19:12 prerequisites/itself
content/offers/riverbank-university/contradictions.mdx:24:10 fees/total-differs
content/offers/riverbank-university/references.mdx:10:7 identity/code-twice
content/offers/riverbank-university/references.mdx:15:12 reference/offer-unknown
content/offers/riverbank-university/references.mdx:16:14 reference/pathway-unknown
content/offers/riverbank-university/references.mdx:18:19 provider/unknown
content/offers/riverbank-university/references.mdx:20:7 text/placeholder
content/offers/riverbank-university/syntax.mdx:2:8 yaml/colon-in-text
content/offers/riverbank-university/values.mdx:6:10 text/template-left
content/offers/riverbank-university/values.mdx:12:3 schema/unknown-key
content/offers/riverbank-university/values.mdx:14:8 level/unknown
content/offers/riverbank-university/values.mdx:17:12 value/date
content/offers/riverbank-university/values.mdx:19:10 runs/ends-before-start
content/offers/riverbank-university/values.mdx:20:14 runs/deadline-after-start
content/offers/riverbank-university/values.mdx:21:7 fees/amount
content/pathways/impossible.mdx:9:11 rules/impossible
content/pathways/ring.mdx:6:1 pathway/cycle
content/providers/field.yaml:1:1 provider/id-reserved
content/providers/riverbank-university.yaml:2:10 value/country
`
  .trim()
  .split('\n');

test('one run of check reports exactly the 30 faults of 12 broken files, each at its place', async () => {
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files).toHaveLength(12);
  expect(new Set(faults.map((fault) => fault.split(' ')[1])).size).toBe(30);

  const argv = ['check', '--content', content, '--today', '2026-11-16', '--format', 'json', '--no-cache'];
  const { code, out } = await prospectus(argv);
  const { diagnostics, summary } = JSON.parse(out) as {
    diagnostics: { file: string; line: number; column: number; rule: string }[];
    summary: object;
  };
  expect(diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual(faults);
  expect(summary).toEqual({ files: 12, errors: 30, warnings: 0, advice: 0 });
  expect(code).toBe(1);
});

/** Every kind of fault that the checker must find at least, and the rules that find it. */
const kindsOfFault: Readonly<Record<string, readonly string[]>> = {
  'YAML syntax': ['yaml/syntax', 'yaml/tab', 'yaml/colon-in-text', 'yaml/no-frontmatter'],
  'a key that stands twice': ['yaml/key-twice'],
  'an unknown key': ['schema/unknown-key'],
  'a wrong type': ['schema/type', 'value/figure', 'value/yes-or-no', 'value/whole-number'],
  'a missing key': ['schema/required'],
  'a bad code': [
    'value/country',
    'value/language',
    'subject/isced',
    'subject/sdg',
    'catalogue/currency',
    'fees/amount',
    'level/unknown',
    'workload/credit-system-unknown',
    'identity/ctid',
  ],
  'a bad date': ['value/date', 'value/day', 'runs/start'],
  'an end before its start': [
    'runs/ends-before-start',
    'runs/block-reversed',
    'delivery/offered-reversed',
    'fees/validity-reversed',
    'pathway/open-reversed',
  ],
  'a deadline after the start': ['runs/deadline-after-start', 'runs/apply-reversed'],
  'hours against credits': ['workload/hours-and-credits-disagree', 'workload/hours-and-credits-differ'],
  'a total against its items': [
    'fees/total-differs',
    'pathway/credits-do-not-add-up',
    'parts/credits-differ',
    'parts/hours-differ',
  ],
  'a breakdown against its total': ['workload/split-exceeds-total', 'assessment/shares'],
  'an unknown offer': ['reference/offer-unknown'],
  'an unknown provider': ['provider/unknown'],
  'an unknown pathway': ['reference/pathway-unknown'],
  'an unknown framework': ['level/unknown', 'workload/credit-system-unknown'],
  'a cycle of prerequisites': ['prerequisites/cycle', 'prerequisites/itself', 'parts/after-cycle'],
  'a cycle of pathways': ['pathway/cycle', 'order/cycle'],
  'a pathway whose rules cannot be met': ['rules/impossible', 'rules/exact-impossible'],
  'two offers with one code': ['identity/code-twice'],
  'a past run that is still called open': ['runs/open-but-past', 'runs/all-past'],
  'an overdue review': ['review-by/overdue', 'quality-assurance/review-overdue', 'last-checked/stale'],
  'an unsafe address': ['body/address-unsafe', 'value/link'],
  'a malformed address': ['value/link', 'value/email', 'body/address-malformed'],
  'forbidden MDX': [
    'body/import-export',
    'body/expression',
    'body/html-element',
    'body/component-unknown',
    'body/attribute-unknown',
  ],
  'missing alternative text': ['body/alt-missing', 'image/alt-missing'],
  'text of a template': ['text/template-left', 'text/placeholder'],
  'an over-long summary': ['identity/summary-too-long'],
  'nearly the same texts': ['text/near-duplicate'],
  'an outcome that names no action': ['learning-outcomes/no-action'],
  'a provider id that collides with an address': ['provider/id-reserved'],
};

describe('every kind of fault has its rule', () => {
  const ids = new Set(allRules.map(({ id }) => id));
  test.each(Object.entries(kindsOfFault))('%s', (_, rules) => {
    expect(rules.filter((id) => !ids.has(id))).toEqual([]);
    expect(rules).not.toEqual([]);
  });
});
