import { expect, test } from 'vitest';
import { linkTexts, offerText, providerText } from './testing.ts';
import { refuseCreditSystem } from './unknown-credit-system.ts';

const help = (name: string, countries: string[] = [], own: string[] = []): string =>
  refuseCreditSystem(name, countries, own).help;

test('a translated name is what the country of the provider counts in', () => {
  expect(help('study points', ['NO'])).toMatch(/^Did you mean studiepoeng \(Credit points in Norway\)\?/);
  expect(help('Study points', ['SE'])).toMatch(/^Did you mean högskolepoäng /);
  expect(help('study points')).toContain('studiepoeng');
  expect(help('study points')).toContain('högskolepoäng');
});

test('a near name is named, also one of the catalogue', () => {
  expect(help('ETCS')).toBe('Did you mean “ECTS”?');
  expect(help('Riverbank ponts', [], ['Riverbank points'])).toBe('Did you mean “Riverbank points”?');
});

test('else the systems of the country come first', () => {
  expect(help('evenings', ['NO'])).toMatch(
    /^Write a system that is known, such as studiepoeng \(Credit points in Norway\), ECTS/,
  );
  expect(help('evenings', ['GB'])).toContain('UK credits');
  expect(help('evenings')).toMatch(/such as ECTS/);
});

test('in a catalogue, the country of the provider decides what is named first', async () => {
  const { diagnostics } = await linkTexts({
    'providers/riverbank-university.yaml': providerText.replace('country: EE', 'country: NO'),
    'offers/riverbank-university/bees.mdx': offerText({
      level: 'NQF 4',
      workload: '{ learnerHours: 50, credits: 5 study points }',
    }),
  });
  expect(diagnostics.map(({ help }) => help).sort()).toEqual([
    expect.stringMatching(/^Did you mean NKR 4 \(/),
    expect.stringMatching(/^Did you mean studiepoeng \(/),
  ]);
});
