import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countries } from './countries.ts';
import { creditSystems, findCreditSystem, nationalEctsHours } from './credit-systems.ts';
import { currencies } from './currencies.ts';
import { eqfLevels } from './eqf.ts';
import * as euCodeLists from './eu-code-lists.ts';
import { iscedFields } from './isced-f.ts';
import { languages } from './languages.ts';
import { findFramework, findLevel, frameworks } from './level-frameworks.ts';

/*
 * Our tables carry facts of the collected standards. Where that collection is at hand, any difference fails here, but
 * for the rows named below, which rest on a better source.
 */
const standards = resolve(process.env['PROSPECTUS_REFERENCE'] ?? '../shared', 'standards');

type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file with a heading; fields may be quoted. */
function csv(file: string): readonly Row[] {
  const lines = readFileSync(join(standards, 'qualification-frameworks', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  const [heading = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
    ),
  );
  return rows.map((row) => Object.fromEntries(heading.map((key, column) => [key, row[column] ?? ''])));
}

type Concept = {
  readonly uri: string;
  readonly code: string;
  readonly en: string;
  readonly iso3166_1?: string | null;
  readonly iso639_1?: string;
  readonly parent?: string | null;
  readonly newerThanXsd310?: boolean;
};

function concepts(file: string): readonly Concept[] {
  return JSON.parse(readFileSync(join(standards, 'elm/vocabularies', file), 'utf8')).concepts;
}

/** Names in the collection that are ambiguous by themselves. */
const frameworkNames: Readonly<Record<string, string>> = { 'AL AQF': 'AQF-AL', 'AU AQF': 'AQF-AU' };

/** Levels that are sourced here because of a page or document that the collection does not name. */
const better: ReadonlySet<string> = new Set(['DQR', 'PQF', 'EstQF']);

const present = existsSync(standards);
const written = present ? csv('nqf-to-eqf.csv') : [];
const byFramework = Map.groupBy(written, (row) => `${row['country']} ${row['framework']}`);

describe.skipIf(!present)('tables agree with the reference folder (skipped where it is absent)', () => {
  /** Two or three levels that the EU list holds as one are single levels here. */
  const partsOf = (text: string): readonly string[] => {
    if (/^Entry (?:Levels )?1-2$/.test(text)) return ['Entry 1', 'Entry 2'];
    return text === 'Entry 1-3' ? ['Entry 1', 'Entry 2', 'Entry 3'] : [text];
  };

  test.each([...byFramework])('the levels of %s', (name, rows) => {
    const framework = findFramework(frameworkNames[name] ?? rows[0]?.['framework'] ?? '');
    for (const row of rows) {
      const parts = partsOf(row['level'] ?? '');
      for (const part of parts) {
        const level = framework && findLevel(framework, part);
        expect(framework?.country).toBe(row['country']?.slice(0, 2));
        expect(level?.uri ?? '', part).toBe(row['eu_uri']);
        const belowTheRest = parts.length > 1 && part !== parts.at(-1);
        expect(String(level?.eqf ?? ''), part).toBe(belowTheRest ? '' : row['eqf']);
        const raised = better.has(framework?.id ?? '') || (framework?.id === 'LQF' && part === '6');
        expect(level?.confidence, part).toBe(raised ? 'sourced' : row['confidence']);
        if (!row['level']?.startsWith('Entry')) expect(level?.label).toBe(row['label']);
      }
    }
  });

  test('every framework of the collection has its title and address, and no other levels are invented', () => {
    for (const row of csv('nqf-frameworks.csv')) {
      const framework = findFramework(
        frameworkNames[`${row['country']} ${row['framework']}`] ?? row['framework'] ?? '',
      );
      expect(framework?.uri, row['framework']).toBe(row['eu_uri']);
      expect(framework?.title).toBe(row['title']);
    }
    const own = new Set(['EQF', 'QF-EHEA', 'MECES']);
    const ours = frameworks.filter(({ id }) => !own.has(id));
    expect(ours).toHaveLength(byFramework.size);
    // Entry 1-2 and Entry 1-3 are five levels here, and France's levels since 2019 come from a note.
    expect(ours.flatMap(({ levels }) => levels)).toHaveLength(written.length + 1 + 2 + 6);
  });

  test('EQF levels have the cycles and the levels of education of the collection', () => {
    for (const row of csv('eqf-qf-ehea.csv')) {
      const level = eqfLevels.find(({ level: number }) => String(number) === row['eqf']);
      expect(level?.uri).toBe(row['eu_uri']);
      expect(level?.cycle ?? '').toBe(row['qf_ehea']);
      expect(level?.isced.join(' or ')).toBe(row['isced_2011_typical']);
    }
  });

  test('credit systems have the figures of the collection', () => {
    /** A page read since states the hours or the rate. */
    const raised = new Set(['NZ credit', 'EAP']);
    for (const row of csv('credit-systems.csv')) {
      const name = row['system'] ?? '';
      const figures = [row['hours_per_credit_min'], row['hours_per_credit_max']].map(Number);
      if (name === 'ECTS-Punkt' || name === 'ECTS (Ireland)') {
        const national = nationalEctsHours.find(({ country }) => country === row['country']);
        expect([national?.hours.min, national?.hours.max]).toEqual(figures);
        expect(national?.confidence).toBe(row['confidence']);
        continue;
      }
      const system = findCreditSystem(name);
      expect(system, name).not.toBeNull();
      expect([system?.hoursPerCredit?.min ?? 0, system?.hoursPerCredit?.max ?? 0], name).toEqual(figures);
      expect(String(system?.ectsPerCredit ?? ''), name).toBe(row['ects_per_credit']);
      expect(String(system?.fullYear ?? ''), name).toBe(row['full_year_credits']);
      expect(system?.uri ?? '', name).toBe(row['eu_uri']);
      if (!raised.has(name)) expect(system?.confidence, name).toBe(row['confidence']);
    }
    expect(creditSystems.length).toBe(csv('credit-systems.csv').length - 2 + 1);
  });

  test('fields of study are those of the EU list', () => {
    const theirs = concepts('isced-f-2013.json').map(({ uri, code, en, parent }) => ({ uri, code, en, parent }));
    expect(iscedFields.map(({ uri, code, label, parent }) => ({ uri, code, en: label, parent }))).toEqual(
      theirs.sort((a, b) => (a.code < b.code ? -1 : 1)),
    );
  });

  test('countries have the addresses of the EU list', () => {
    const theirs = new Map(concepts('countries.json').map(({ iso3166_1, uri }) => [iso3166_1, uri]));
    const special = new Map([
      ['TF', 'http://publications.europa.eu/resource/authority/country/FQ0'],
      ['XK', 'http://publications.europa.eu/resource/authority/country/1A0'],
    ]);
    for (const { code, uri } of countries()) expect(uri, code).toBe(theirs.get(code) ?? special.get(code) ?? null);
    const all = new Set(concepts('countries.json').map(({ uri }) => uri));
    for (const uri of special.values()) expect(all.has(uri)).toBe(true);
  });

  test('languages have the addresses of the EU list', () => {
    const theirs = concepts('languages.json').map(({ iso639_1, uri }) => [iso639_1, uri]);
    expect(new Map(languages().map(({ tag, uri }) => [tag, uri]))).toEqual(new Map(theirs as [string, string][]));
  });

  test('currencies have the addresses of the EU list', () => {
    const theirs = new Set(concepts('currencies.json').map(({ uri }) => uri));
    for (const { code, uri } of currencies()) {
      const address = `http://publications.europa.eu/resource/authority/currency/${code}`;
      expect(uri, code).toBe(theirs.has(address) ? address : null);
    }
  });

  test.each([
    ['learningActivityTypes', 'learning-activity-types.json'],
    ['assessmentTypes', 'learning-assessment-types.json'],
    ['learningModes', 'modes-of-learning-and-assessment.json'],
    ['learningSchedules', 'learning-schedules.json'],
    ['learningSettings', 'learning-settings.json'],
    ['opportunityTypes', 'learning-opportunity-types.json'],
    ['targetGroups', 'target-groups.json'],
    ['accreditationTypes', 'accreditation-types.json'],
    ['entitlementTypes', 'entitlement-types.json'],
    ['entitlementStatuses', 'entitlement-statuses.json'],
    ['publicationStatuses', 'accreditation-statuses.json'],
    ['skillTypes', 'skill-types.json'],
    ['credentialTypes', 'credential-types.json'],
  ] as const)('%s is the EU list', (name, file) => {
    const ours = new Map(Object.entries(euCodeLists)).get(name);
    if (!Array.isArray(ours)) throw new TypeError(`${name} is no list`);
    expect(
      (ours as readonly euCodeLists.EuConcept[]).map(({ uri, label, newerThanXsd }) => ({
        uri,
        label,
        newer: newerThanXsd ?? false,
      })),
    ).toEqual(
      concepts(file).map(({ uri, en, newerThanXsd310 }) => ({ uri, label: en, newer: newerThanXsd310 ?? false })),
    );
  });
});
