import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { findingsOf } from '../values/findings.ts';
import type { CheckContext } from './concept.ts';
import { identity } from './identity.ts';
import type { Row, RowContext } from './row.ts';

const schema = z.strictObject(identity.shape);
const least = { title: 'Data literacy', provider: 'riverbank-university' };
const read = (given: object = {}) => schema.parse({ ...least, ...given });
const refusals = (given: object): string[] =>
  findingsOf(schema.safeParse({ ...least, ...given }).error?.issues ?? [], { ...least, ...given }).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );

const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  textLanguage: 'en',
  staleBefore: '2025-11-16',
  broken: () => false,
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: () => null,
};
const complete = {
  code: 'DL-101',
  url: 'https://www.riverbank.example/data',
  summary: 'Learn to read, question and explain data.',
};
const check = (given: object, more: Partial<CheckContext> = {}): string[] =>
  identity.check(read(given), { ...context, ...more }).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: (given) =>
    'id' in given ? { text: given.id, href: `/providers/${given.id}/` } : (given.name['und'] ?? ''),
  offer: (id) => ({ text: id, href: `/offers/${id}/` }),
  pathway: (id) => id,
  audience: () => '',
};
const rows = (given: object): Row[] => identity.rows(read(given), rowContext);
const cell = (given: object, key: string) => rows(given).find((row) => row.key === key)?.cell;

describe('identity as written', () => {
  test('one provider is a list of one', () => {
    expect(read().provider).toEqual(['riverbank-university']);
    expect(read({ provider: ['a', 'b'] }).provider).toEqual(['a', 'b']);
  });

  test('absent lists are empty, absent texts are absent', () => {
    expect(read()).toMatchObject({
      awardedBy: [],
      partners: [],
      identifiers: [],
      otherTitles: [],
      variants: [],
      formerIds: [],
      links: [],
      support: [],
    });
    expect(read().code).toBeUndefined();
    expect(read().contact).toBeUndefined();
  });

  test('title and provider are required', () => {
    expect(
      findingsOf(schema.safeParse({}).error?.issues ?? [], {}).map(({ rule, at }) => `${rule.id} ${at.join('.')}`),
    ).toEqual(['schema/required title', 'schema/required provider']);
  });

  test('a provider in words is refused with the id that was meant', () => {
    expect(refusals({ provider: 'Riverbank University' })).toEqual(['value/id provider']);
  });

  test('awarding bodies are ids or names', () => {
    expect(read({ awardedBy: ['hillside-college', 'Chamber of Commerce'] }).awardedBy).toEqual([
      { id: 'hillside-college' },
      { name: { und: 'Chamber of Commerce' } },
    ]);
  });

  test('a partner is a name, or a block with its role', () => {
    expect(
      read({ partners: ['hillside-college', { organisation: 'FutureLearn', role: 'platform' }] }).partners,
    ).toEqual([
      { organisation: { id: 'hillside-college' } },
      { organisation: { name: { und: 'FutureLearn' } }, role: 'platform' },
    ]);
    expect(refusals({ partners: [{ organisation: 'FutureLearn', role: 'plattform' }] })).toEqual([
      'identity/partner-role partners.0.role',
    ]);
  });

  test('a page is a link, or none where somebody looked', () => {
    expect(read({ url: 'none' }).url).toBe('none');
    expect(refusals({ url: 'None yet' })).toEqual(['value/link url']);
    expect(refusals({ url: 'javascript:alert(1)' })).toEqual(['value/link url']);
  });

  test('the word for this kind of offer is a text or a block', () => {
    expect(read({ providerTerm: 'MicroCert' }).providerTerm).toEqual({ name: { und: 'MicroCert' } });
    expect(
      read({ providerTerm: { name: 'micro-degree', formerly: 'micro-credential', since: '2025' } }).providerTerm,
    ).toMatchObject({
      formerly: { und: 'micro-credential' },
      since: { precision: 'year' },
    });
  });

  test('unknown keys of blocks are refused at their place', () => {
    expect(refusals({ contact: { mail: 'a@b.example' } })).toEqual(['schema/unknown-key contact.mail']);
  });

  test('it can be written as JSON Schema from its input side', () => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    expect(json.required).toEqual(['title', 'provider']);
  });
});

describe('faults of identity', () => {
  test('a complete identity has none', () => {
    expect(check(complete)).toEqual([]);
  });

  test('missing code, page and summary are named', () => {
    expect(check({})).toEqual([
      'identity/code-missing code',
      'identity/url-missing url',
      'identity/summary-missing summary',
    ]);
  });

  test('nothing is concluded from a key that could not be read', () => {
    expect(check({}, { broken: () => true })).toEqual([]);
  });

  test('a page that was looked for is not missing', () => {
    expect(check({ ...complete, url: 'none' })).toEqual([]);
  });

  test('summaries of 15 to 300 characters pass', () => {
    expect(check({ ...complete, summary: 'x'.repeat(14) })).toEqual(['identity/summary-missing summary']);
    expect(check({ ...complete, summary: 'x'.repeat(15) })).toEqual([]);
    expect(check({ ...complete, summary: 'x'.repeat(300) })).toEqual([]);
    expect(check({ ...complete, summary: 'x'.repeat(301) })).toEqual(['identity/summary-too-long summary']);
  });

  test('an earlier address of an offer must not begin like a list of the catalogue', () => {
    expect(check({ ...complete, formerIds: ['a/b', 'field/0311'] })).toEqual([
      'identity/former-id-collides formerIds.1',
    ]);
    expect(check({ ...complete, formerIds: 'field/0311' }, { record: 'pathway' })).toEqual([]);
  });
});

describe('identity as readers see it', () => {
  test('every row is there in every state', () => {
    const keys = rows({}).map(({ key }) => key);
    expect(keys).toEqual(rows({ ...complete, unit: 'School', support: 'Tutor' }).map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the provider awards it unless somebody else does', () => {
    expect(cell({}, 'identity.awardedBy')).toEqual(cell({}, 'identity.provider'));
    expect(cell({ awardedBy: 'Chamber of Commerce' }, 'identity.awardedBy')).toEqual({
      state: 'stated',
      content: [{ kind: 'line', line: ['Chamber of Commerce'] }],
    });
  });

  test('what is absent is not stated', () => {
    for (const key of ['code', 'url', 'summary', 'contact', 'unit']) {
      expect(cell({}, `identity.${key}`)).toEqual({ state: 'not-stated' });
    }
  });

  test('that no page exists is stated', () => {
    expect(cell({ url: 'none' }, 'identity.url')).toEqual({
      state: 'stated',
      content: [{ kind: 'line', line: [en.identity.noPage] }],
    });
  });

  test('e-mail and telephone can be used', () => {
    const shown = JSON.stringify(
      cell({ contact: { email: 'a@b.example', phone: '+372 600 0000' } }, 'identity.contact'),
    );
    expect(shown).toContain('mailto:a@b.example');
    expect(shown).toContain('tel:+3726000000');
  });

  test('a former title shows until when it was used', () => {
    const shown = JSON.stringify(
      cell({ otherTitles: { text: 'Reading data', kind: 'former', until: '2025-06' } }, 'identity.otherTitles'),
    );
    expect(shown).toContain('until June 2025');
    expect(shown).toContain('"datetime":"2025-06"');
  });

  test('a word that replaced another says so', () => {
    const term = (given: object): string => JSON.stringify(cell({ providerTerm: given }, 'identity.providerTerm'));
    expect(term({ name: 'micro-degree', formerly: 'micro-credential', since: '2025' })).toContain(
      'until 2025: micro-credential',
    );
    expect(term({ name: 'micro-degree', since: '2025' })).toContain('since 2025');
    expect(term({ name: 'micro-degree', formerly: 'micro-credential' })).toContain('formerly micro-credential');
  });
});
