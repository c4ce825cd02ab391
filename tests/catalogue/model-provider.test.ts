import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Offer } from '../../src/catalogue/catalogue.ts';
import { type LoadedCatalogue, loadCatalogue } from '../../src/catalogue/load.ts';
import { stated } from '../../src/values/fact.ts';

const fictional = ['riverbank-university', 'hillside-college', 'northern-rivers-alliance'];
const facts = [
  'learningOutcomes',
  'workload',
  'level',
  'prerequisites',
  'delivery',
  'runs',
  'parts',
  'fees',
  'assessment',
  'qualityAssurance',
  'stackability',
  'recognition',
  'credential',
  'subject',
] as const satisfies readonly (keyof Offer)[];
const others = [
  'url',
  'code',
  'summary',
  'audience',
  'apply',
  'contact',
  'lastChecked',
  'reviewBy',
  'history',
] as const satisfies readonly (keyof Offer)[];

let loaded: LoadedCatalogue;
let offers: readonly Offer[];

beforeAll(async () => {
  loaded = await loadCatalogue(resolve(import.meta.dirname, '../../content'), { today: '2026-11-22' });
  offers = [...loaded.catalogue.offers.values()].filter(({ provider }) => provider.includes('riverbank-university'));
});

describe('the model provider', () => {
  test('at least eight of its offers state every concept', () => {
    const complete = offers.filter((offer) => missingIn(offer).length === 0);
    expect(
      complete.length,
      offers.map((offer) => `${offer.id}: ${missingIn(offer).join(', ')}`).join('\n'),
    ).toBeGreaterThanOrEqual(8);
  });

  test('its offers are taught in three languages, and two are written in languages other than English', () => {
    const taught = new Set(offers.flatMap(({ delivery }) => stated(delivery)?.language?.teaching ?? []));
    expect([...taught].sort()).toEqual(['de', 'en', 'et']);
    expect(offers.flatMap(({ textLanguage }) => textLanguage ?? []).sort()).toEqual(['de', 'et']);
  });

  test('its offers cover every status but draft and unconfirmed, and levels from 4 to 7', () => {
    expect([...new Set(offers.map(({ status }) => status.is))].sort()).toEqual([
      'closed',
      'published',
      'superseded',
      'suspended',
    ]);
    const levels = offers.flatMap(({ level }) =>
      (stated(level) ?? []).flatMap((one) => (one.kind === 'placed' && one.framework === 'EQF' ? [one.level] : [])),
    );
    expect([...new Set(levels)].sort()).toEqual(['4', '5', '6', '7']);
  });

  test('it has two pathways of its own, and the catalogue two comparisons', () => {
    const own = [...loaded.catalogue.pathways.values()].filter(({ provider }) =>
      provider.includes('riverbank-university'),
    );
    expect(own).toHaveLength(2);
    expect(loaded.catalogue.comparisons.size).toBe(2);
  });

  test('whoever does not exist is called fictional, and the catalogue speaks for nobody else', () => {
    for (const id of fictional) expect(loaded.catalogue.providers.get(id)?.name['en']).toMatch(/ \(fictional\)$/);
    expect(loaded.catalogue.settings.speaksFor).toEqual(fictional);
  });
});

test('the content has no error, and nothing is to be said of files that the catalogue speaks for', () => {
  const { diagnostics, catalogue } = loaded;
  const sourced = [
    ...catalogue.offers.values(),
    ...catalogue.pathways.values(),
    ...catalogue.providers.values(),
  ].filter(({ sources }) => sources.length > 0);
  const paths = new Set(sourced.map(({ path }) => path));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(diagnostics.filter(({ file }) => !paths.has(file))).toEqual([]);
});

function missingIn(offer: Offer): string[] {
  return [
    ...facts.filter((key) => stated<unknown>(offer[key]) === undefined),
    ...others.filter((key) => offer[key] === undefined || offer[key] === null),
    ...(['support', 'links', 'topics'] as const).filter((key) => offer[key].length === 0),
  ];
}
