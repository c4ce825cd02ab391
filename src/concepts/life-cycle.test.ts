import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import { addDays } from '../values/day.ts';
import { findingsOf } from '../values/findings.ts';
import { statuses } from '../vocabularies/statuses.ts';
import type { CheckContext } from './concept.ts';
import { lifeCycle } from './life-cycle.ts';
import type { RowContext } from './row.ts';

const schema = z.strictObject(lifeCycle.shape);
const read = (given: object = {}) => schema.parse({ status: 'published', ...given });
const refusals = (given: object): string[] =>
  findingsOf(schema.safeParse(given).error?.issues ?? [], given).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  status: 'published',
  textLanguage: 'en',
  staleBefore: '2025-11-16',
  broken: () => false,
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: () => null,
};
const check = (given: object, more: Partial<CheckContext> = {}): string[] =>
  lifeCycle.check(read(given), { ...context, ...more }).map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: () => '',
  offer: (id) => ({ text: id, href: `/offers/${id}/` }),
  pathway: (id) => ({ text: id, href: `/pathways/${id}/` }),
  audience: () => '',
};
const shown = (given: object, name: string): string =>
  JSON.stringify(lifeCycle.rows(read(given), rowContext).find(({ key }) => key === `lifeCycle.${name}`)?.cell);

describe('the life cycle as written', () => {
  test.each(statuses.ids.filter((id) => id !== 'superseded'))('%s is a status', (id) => {
    expect(read({ status: id }).status).toEqual({ is: id });
    expect(read({ status: { is: id } }).status).toEqual({ is: id });
  });

  test('a status is required and must be known', () => {
    expect(refusals({})).toEqual(['schema/required status']);
    expect(refusals({ status: 'active' })).toEqual(['status/unknown status']);
    expect(refusals({ status: { is: 'active' } })).toEqual(['status/unknown status.is']);
  });

  test('what is replaced names its successor, and nothing that is on offer does', () => {
    expect(refusals({ status: 'superseded' })).toEqual(['status/successor-missing status']);
    expect(refusals({ status: { is: 'published', successor: 'a/b' } })).toEqual([
      'status/successor-unexpected status.successor',
    ]);
    expect(refusals({ status: { is: 'superseded', successor: 'a/b' } })).toEqual([]);
    expect(refusals({ status: { is: 'closed', successor: 'a/b' } })).toEqual([]);
  });

  test('the last check is a day, or a block', () => {
    expect(read({ lastChecked: '2026-11-02' }).lastChecked).toEqual({ on: '2026-11-02' });
    expect(read({ lastChecked: { on: '2026-11-02', by: 'Registry' } }).lastChecked).toEqual({
      on: '2026-11-02',
      by: { und: 'Registry' },
    });
    expect(refusals({ status: 'draft', lastChecked: '2026-11' })).toEqual(['value/day lastChecked']);
  });

  test('it can be written as JSON Schema from its input side', () => {
    expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).required).toEqual(['status']);
  });
});

describe('faults of the life cycle', () => {
  test('a check lies in the future, is fresh, or is stale', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), (days) => {
        const on = addDays(context.today, days);
        const expected =
          days > 0
            ? ['last-checked/in-the-future lastChecked.on']
            : on < context.staleBefore
              ? ['last-checked/stale lastChecked.on']
              : [];
        expect(check({ lastChecked: on })).toEqual(expected);
      }),
    );
  });

  test('what is over for good need not be checked again', () => {
    expect(check({ lastChecked: '2020-01-01', reviewBy: '2021' }, { status: 'closed' })).toEqual([]);
    expect(check({ lastChecked: '2027-01-01' }, { status: 'closed' })).toEqual([
      'last-checked/in-the-future lastChecked.on',
    ]);
  });

  test('a review is overdue when the whole of its date is over', () => {
    expect(check({ reviewBy: '2026-11' })).toEqual([]);
    expect(check({ reviewBy: '2026-11-16' })).toEqual([]);
    expect(check({ reviewBy: '2026-11-15' })).toEqual(['review-by/overdue reviewBy']);
    expect(check({ reviewBy: '2025' })).toEqual(['review-by/overdue reviewBy']);
  });

  test('versions in order pass, newest first or last, also without dates', () => {
    const changes = [{ version: '3', date: '2026-10-20' }, { version: '2', date: '2026-10' }, { version: '1' }];
    expect(check({ history: { version: '3', changes } })).toEqual([]);
    expect(check({ history: { version: '3', changes: [...changes].reverse() } })).toEqual([]);
    expect(check({ history: { changes } })).toEqual([]);
  });

  test('versions out of order are named', () => {
    expect(check({ history: { version: '1', changes: { version: '2' } } })).toEqual([
      'history/version-order history.changes.0.version',
    ]);
    expect(check({ history: { changes: [{ version: '1' }, { version: '1' }] } })).toEqual([
      'history/version-order history.changes.1.version',
    ]);
    expect(
      check({
        history: {
          changes: [
            { version: '1', date: '2026' },
            { version: '2', date: '2025' },
          ],
        },
      }),
    ).toEqual(['history/version-order history.changes.1.date']);
    expect(check({ history: { firstPublished: '2026-05', lastChanged: '2026-04-30' } })).toEqual([
      'history/version-order history.lastChanged',
    ]);
  });

  test('dates that may fit are not called wrong', () => {
    expect(check({ history: { firstPublished: '2026-05-10', lastChanged: '2026-05' } })).toEqual([]);
    expect(
      check({
        history: {
          changes: [
            { version: '1', date: '2026-05-10' },
            { version: '2', date: '2026' },
          ],
        },
      }),
    ).toEqual([]);
  });
});

describe('the life cycle as readers see it', () => {
  test('rows are there in every state', () => {
    const keys = lifeCycle.rows(read(), rowContext).map(({ key }) => key);
    const full = read({
      lastChecked: '2026-11-02',
      reviewBy: '2027',
      history: { version: '1', firstPublished: '2025', lastChanged: '2026' },
    });
    const rows = lifeCycle.rows(full, rowContext);
    expect(rows.map(({ key }) => key)).toEqual(keys);
    expect(rows.every(({ cell }) => cell.state === 'stated')).toBe(true);
  });

  test('a file that has no status, such as that of a provider, has the same rows', () => {
    const { status: _, ...rest } = read({ lastChecked: '2026-11-02' });
    const rows = lifeCycle.rows(rest as ReturnType<typeof read>, rowContext);
    expect(rows[0]).toMatchObject({ key: 'lifeCycle.status', cell: { state: 'not-stated' } });
  });

  test('a status says since when, why, and what comes next', () => {
    const text = shown(
      { status: { is: 'closed', since: '2026-09', reason: 'No teacher.', successor: 'a/b' } },
      'status',
    );
    for (const part of ['Closed', 'since', 'September 2026', 'No teacher.', '/offers/a/b/'])
      expect(text).toContain(part);
    expect(shown({ status: { is: 'superseded', successor: 'certificate' } }, 'status')).toContain(
      '/pathways/certificate/',
    );
  });

  test('a check shows its day and who did it', () => {
    expect(shown({ lastChecked: { on: '2026-11-02', by: 'Registry' } }, 'lastChecked')).toContain(
      '"datetime":"2026-11-02"',
    );
    expect(shown({ lastChecked: { on: '2026-11-02', by: 'Registry' } }, 'lastChecked')).toContain('Registry');
  });

  test('versions stand newest first', () => {
    const text = shown(
      { history: { version: '3', changes: [{ version: '1' }, { version: '2', what: 'New dates.' }] } },
      'versions',
    );
    expect(text.indexOf('Version 3')).toBeLessThan(text.indexOf('Version 2'));
    expect(text.indexOf('Version 2')).toBeLessThan(text.indexOf('Version 1'));
    expect(text).toContain('New dates.');
  });
});
