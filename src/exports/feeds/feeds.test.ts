import { describe, expect, test } from 'vitest';
import { completeOffer } from '../../views/testing.ts';
import type { ExportContext } from '../format.ts';
import { exportsOf } from '../testing.ts';
import { feeds } from './feeds.ts';

const history = (days: string): string => completeOffer.replace('subject:', `history:\n${days}\nsubject:`);
const first = history('  firstPublished: 2026-03-01');
const changed = history(
  '  firstPublished: 2026-01-10\n  lastChanged: 2026-05-02\n  version: 2\n  changes:\n    - version: 2\n      date: 2026-05-02\n      what: A new workshop.',
);

async function filesOf(context: ExportContext): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, content } of feeds.files(context)) {
    files.set(path, typeof content === 'string' ? content : [...(content as Iterable<string>)].join(''));
  }
  return files;
}

describe('feeds', () => {
  test('tell the newest first, keep the id of an offer that changed, and say what changed', async () => {
    const files = await filesOf(exportsOf({ first, changed }));
    const { items } = JSON.parse(files.get('feeds/offers.json') ?? '') as {
      items: { id: string; title: string; content_text: string; date_published: string; date_modified: string }[];
    };
    expect(items.map(({ title }) => title)).toEqual(['Changed: Data literacy', 'Data literacy']);
    expect(items[0]).toMatchObject({
      id: 'https://host.example/catalogue/offers/riverbank-university/changed/',
      date_published: '2026-01-10T00:00:00Z',
      date_modified: '2026-05-02T00:00:00Z',
    });
    expect(items[0]?.content_text).toMatch(/^A new workshop\.\n/);
  });

  test('are there for each provider and each broad field', async () => {
    const paths = [...(await filesOf(exportsOf({ first }))).keys()];
    expect(paths).toContain('feeds/providers/riverbank-university.atom.xml');
    expect(paths).toContain('feeds/fields/03.rss.xml');
    expect(paths).toContain('feeds/fields/03.ics');
  });

  test('have the same bytes when they are made again', async () => {
    const context = exportsOf({ first, changed });
    expect(await filesOf(context)).toEqual(await filesOf(context));
  });

  test('leave out an offer of which no day is known, and say so', async () => {
    const context = exportsOf({ whole: completeOffer, month: history('  firstPublished: 2026-03') });
    const files = await filesOf(context);
    expect(JSON.parse(files.get('feeds/offers.json') ?? '').items).toEqual([]);
    expect([...(feeds.omissions?.(context) ?? [])].map(({ field }) => field)).toEqual([
      'history.firstPublished',
      'history.firstPublished',
    ]);
  });

  test('are nothing but whole calendars, however many events there are', async () => {
    const offers = Object.fromEntries(Array.from({ length: 150 }, (_, number) => [`offer-${number}`, completeOffer]));
    const text = (await filesOf(exportsOf(offers))).get('feeds/offers.ics') ?? '';
    expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(text.match(/END:VCALENDAR/g)).toHaveLength(1);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(300);
    expect(text.match(/END:VEVENT/g)).toHaveLength(300);
  });
});
