import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stated } from '../values/fact.ts';
import { link } from './link.ts';
import { parseFile } from './parse.ts';
import { allRules } from './rules.ts';
import { filesOf, linkTexts, offerText, plainSettings, providerText } from './testing.ts';

const provider = { 'providers/riverbank-university.yaml': providerText };
const settings = (more: string) => ({ 'catalogue.yaml': `${plainSettings}${more}` });

describe('what comes from other files', () => {
  test('quality assurance from a provider that says it covers its offers, the offer’s own keys above it', async () => {
    const { catalogue } = await linkTexts({
      ...provider,
      'offers/riverbank-university/plain.mdx': offerText({ title: 'Plain' }),
      'offers/riverbank-university/own.mdx': offerText({
        title: 'Own',
        qualityAssurance: '{ internal: Reviewed twice. }',
      }),
    });
    const of = (id: string) => catalogue.offers.get(`riverbank-university/${id}`)?.qualityAssurance;
    expect(of('plain')).toMatchObject({
      state: 'stated',
      from: 'provider',
      value: { internal: { en: 'The faculty board reviews every offer.' } },
    });
    expect(of('own')).toMatchObject({ state: 'stated', from: 'offer', value: { internal: { en: 'Reviewed twice.' } } });
  });

  test('the days of a provider’s terms', async () => {
    const { catalogue } = await linkTexts({
      'providers/riverbank-university.yaml': `${providerText}terms:\n  spring semester: 02-01 to 05-31\n`,
      'offers/riverbank-university/bees.mdx': offerText({ runs: '[{ start: spring semester 2027 }]' }),
    });
    const runs = stated(catalogue.offers.get('riverbank-university/bees')?.runs as never) as { start: object }[];
    expect(runs[0]?.start).toMatchObject({
      text: 'spring semester 2027',
      earliest: '2027-02-01',
      latest: '2027-05-31',
    });
  });

  test('levels and credits of the catalogue’s own frameworks', async () => {
    const { catalogue, told } = await linkTexts({
      ...provider,
      'frameworks/scale.yaml': 'type: level-scale\nname: Dreyfus scale\nlevels: [novice, expert]\n',
      'frameworks/points.yaml': 'type: credit-system\nname: River points\n',
      'offers/riverbank-university/bees.mdx': offerText({
        level: 'dreyfus scale Novice',
        workload: '{ learnerHours: 50, credits: 5 river  points }',
      }),
    });
    expect(told).toEqual([]);
    expect(catalogue.offers.get('riverbank-university/bees')).toMatchObject({
      level: { value: [{ framework: 'Dreyfus scale', level: 'novice' }] },
      workload: { value: { credits: [{ system: 'River points' }] } },
    });
  });
});

describe('nothing is concluded from what cannot be read', () => {
  const offer = { 'offers/riverbank-university/bees.mdx': offerText() };

  test('a provider, an offer or a framework that is broken is not also unknown', async () => {
    const { told } = await linkTexts({
      'providers/riverbank-university.yaml': 'name: "Riverbank\n',
      'frameworks/scale.yaml': 'type: level-scale\nname: [x]\nlevels: [novice]\n',
      'offers/riverbank-university/bees.mdx': offerText({
        variants: 'riverbank-university/wasps',
        level: 'Dreyfus scale novice',
      }),
      'offers/riverbank-university/wasps.mdx': '---\ntitle: @x\n---\n',
    });
    expect(told).toEqual([
      'frameworks/scale.yaml:2:1 schema/type',
      'offers/riverbank-university/wasps.mdx:2:8 yaml/syntax',
      'providers/riverbank-university.yaml:1:7 yaml/syntax',
    ]);
  });

  test('nor is one whose bytes were refused', async () => {
    const refused = new Set(['provider riverbank-university']);
    expect((await linkTexts(offer, { refused })).told).toEqual([]);
    expect((await linkTexts(offer)).told).toEqual(['offers/riverbank-university/bees.mdx:3:11 provider/unknown']);
  });

  test('settings with a fault in their languages or audiences make no translation and no audience unknown', async () => {
    const { told } = await linkTexts({
      ...provider,
      ...settings('otherLanguages: German\naudiences:\n  Alliance Students: x\n'),
      'offers/riverbank-university/bees.mdx': offerText({ fees: '[{ for: alliance-students, tuition: 5 EUR }]' }),
      'offers/riverbank-university/bees.de.mdx': '---\ntitle: Bienen\n---\n',
    });
    expect(told.filter((one) => !one.includes('translation/missing'))).toEqual([
      'catalogue.yaml:9:17 value/language',
      'catalogue.yaml:11:3 value/id',
    ]);
  });

  test('a weakness of a block with a fault waits until the fault is mended; a contradiction does not', async () => {
    const { told } = await linkTexts({
      ...provider,
      'offers/riverbank-university/bees.mdx': offerText({
        workload: '{ learnerHour: 5, credits: 2 ECTS, split: { contact: 3 } }',
        runs: '[{ start: 2027-05-01, end: 2027-04-01, seats: many }]',
      }),
    });
    expect(told).toEqual([
      'offers/riverbank-university/bees.mdx:9:13 schema/unknown-key',
      'offers/riverbank-university/bees.mdx:13:34 runs/ends-before-start',
      'offers/riverbank-university/bees.mdx:13:53 value/figure',
    ]);
  });

  test('entries behind a faulty one are told of at their own place', async () => {
    const { told } = await linkTexts({
      ...provider,
      'offers/riverbank-university/bees.mdx': offerText({
        runs: '\n  - start: 2027-02-30\n  - start: 2027-05-01\n    end: 2027-04-01',
      }),
    });
    expect(told).toEqual([
      'offers/riverbank-university/bees.mdx:14:12 value/date',
      'offers/riverbank-university/bees.mdx:16:10 runs/ends-before-start',
    ]);
  });
});

describe('settings that are missing or broken', () => {
  test('are one fault, and everything else is checked in English', async () => {
    const files = (
      await filesOf({ ...provider, 'offers/riverbank-university/bees.mdx': offerText({ level: 'EQF 9' }) })
    ).filter(({ kind }) => kind !== 'catalogue');
    const { catalogue, diagnostics } = link(files.map(parseFile), files, { today: '2026-11-16', rules: allRules });
    expect(diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'content/catalogue.yaml:1:1 catalogue/missing',
      'content/offers/riverbank-university/bees.mdx:10:8 level/unknown',
    ]);
    expect(catalogue.settings).toMatchObject({ language: 'en', otherLanguages: [], audiences: {} });
    expect(catalogue.offers.get('riverbank-university/bees')?.title).toHaveProperty('en');
  });

  test.each([
    'title: "x\n',
    'x',
    '',
    '- a\n',
    'language: Deutsch\n',
    'staleAfter: 9999999999 years\n',
    'severity: loud\n',
  ])('%j crashes nothing', async (text) => {
    const { catalogue, diagnostics } = await linkTexts({
      ...provider,
      'catalogue.yaml': text,
      'offers/riverbank-university/bees.mdx': offerText(),
    });
    expect(diagnostics.some(({ file, severity }) => file === 'content/catalogue.yaml' && severity === 'error')).toBe(
      true,
    );
    expect(catalogue.offers.size).toBe(1);
  });

  test('an empty content folder lacks its settings', () => {
    const { catalogue, diagnostics } = link([], [], { today: '2026-11-16', rules: allRules });
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/catalogue.yaml catalogue/missing',
    ]);
    expect(catalogue.offers.size).toBe(0);
  });
});

describe('severity', () => {
  const level = {
    ...provider,
    'offers/riverbank-university/bees.mdx': offerText({ level: 'EQF 9', status: 'draft', fees: 'many' }),
  };

  test('follows the status of the record, except for form', async () => {
    const { diagnostics } = await linkTexts(level);
    expect(diagnostics.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'level/unknown warning',
      'fees/amount error',
    ]);
  });

  test('follows the settings', async () => {
    const { told } = await linkTexts({ ...level, ...settings('severity:\n  level/unknown: off\n') });
    expect(told).toEqual(['offers/riverbank-university/bees.mdx:14:7 fees/amount']);
  });
});

describe('two files for one record', () => {
  test('the second is told of and left out', async () => {
    const { catalogue, told } = await linkTexts({
      ...provider,
      'offers/riverbank-university/bees.mdx': offerText({ title: 'First' }),
      'offers/riverbank-university/bees.yaml': 'title: Second\nprovider: riverbank-university\nstatus: published\n',
    });
    expect(told).toEqual(['offers/riverbank-university/bees.yaml:1:1 file/record-twice']);
    expect(catalogue.offers.get('riverbank-university/bees')?.title).toEqual({ en: 'First' });
  });
});

describe('the order of files', () => {
  test('changes neither the catalogue nor what is told of it', async () => {
    const texts = {
      ...provider,
      ...settings('otherLanguages: de\n'),
      'providers/hillside-college.yaml': 'name: Hillside College\npartOf: riverbank-university\n',
      'offers/riverbank-university/a.mdx': offerText({
        code: 'X-1',
        prerequisites: '[{ offer: riverbank-university/b }]',
      }),
      'offers/riverbank-university/a.de.mdx': '---\ntitle: A\nunit: B\n---\n',
      'offers/riverbank-university/b.mdx': offerText({
        code: 'X-2',
        prerequisites: '[{ offer: riverbank-university/a }]',
      }),
      'offers/riverbank-university/c.mdx': offerText({ level: 'EQF 9', runs: 'soon' }),
      'pathways/p.mdx':
        '---\ntitle: P\nprovider: riverbank-university\nstatus: published\naward: none\nrules:\n  - take: 5\n    from: [riverbank-university/a]\n---\n',
    };
    const files = await filesOf(texts);
    const told = (order: readonly number[]): string => {
      const sorted = order.map((index) => files[index] as (typeof files)[number]);
      const { diagnostics } = link(sorted.map(parseFile), sorted, { today: '2026-11-16', rules: allRules });
      return diagnostics.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`).join('\n');
    };
    const inOrder = files.map((_, index) => index);
    expect(told(inOrder)).toContain('prerequisites/cycle');
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: files.length }), (order) => {
        expect(told(order)).toBe(told(inOrder));
      }),
      { numRuns: 30 },
    );
  });

  test('the same files give the same result twice', async () => {
    const texts = { ...provider, 'offers/riverbank-university/bees.mdx': offerText() };
    const [{ lookups: _, ...one }, { lookups: __, ...two }] = [
      (await linkTexts(texts)).catalogue,
      (await linkTexts(texts)).catalogue,
    ];
    expect(two).toEqual(one);
  });
});
