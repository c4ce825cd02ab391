import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeOffer, siteOf } from '../../views/testing.ts';
import { formatShared, parseShared } from './address.ts';
import { parseEntry } from './parse-entry.ts';
import { MOST, moved, parseSaved, type Saved, withNote, withOffer, withoutOffer, withSeen } from './saved.ts';

const entry = siteOf({ complete: completeOffer }).entryOf('riverbank-university/complete');
const one = (id: string, note = ''): Saved => ({ id, title: `Title of ${id}`, by: 'Riverbank University', note });
const ids = (list: readonly Saved[]) => list.map(({ id }) => id);
const list = [one('a/a'), one('a/b', 'mine'), one('a/c')];

describe('the list on the device', () => {
  test('is read back as it was written', () => {
    const seen = { on: '2026-11-16', entry: { ...entry, href: '' } };
    const written = [one('a/a'), { ...one(entry.id, 'a note'), seen }];
    expect(parseSaved(JSON.stringify(written))).toEqual(written);
  });

  test('is read from whatever stands there, and holds only what a list can hold', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.jsonValue()).map((all) => JSON.stringify(all)),
        ),
        (stored) => {
          const read = parseSaved(stored);
          expect(read.length).toBeLessThanOrEqual(MOST);
          for (const { id, title, note } of read) {
            expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
            expect([typeof title, typeof note]).toEqual(['string', 'string']);
          }
        },
      ),
    );
    expect(parseSaved(null)).toEqual([]);
    expect(parseSaved('[{"id":"a/b","title":"T"},{"id":"a/b","title":"U"},{"id":"../c","title":"V"}]')).toEqual([
      { id: 'a/b', title: 'T', by: '', note: '' },
    ]);
  });

  test('takes an offer once, and no more than it can hold', () => {
    expect(ids(withOffer(list, one('a/d')))).toEqual(['a/a', 'a/b', 'a/c', 'a/d']);
    expect(withOffer(list, one('a/b'))).toBe(list);
    const full = Array.from({ length: MOST }, (_, index) => one(`a/n${index}`));
    expect(withOffer(full, one('a/d'))).toBe(full);
    expect(ids(withoutOffer(list, 'a/b'))).toEqual(['a/a', 'a/c']);
  });

  test('moves an offer by one place, and not beyond its ends', () => {
    expect(ids(moved(list, 'a/b', -1))).toEqual(['a/b', 'a/a', 'a/c']);
    expect(ids(moved(list, 'a/b', 1))).toEqual(['a/a', 'a/c', 'a/b']);
    expect(moved(list, 'a/a', -1)).toBe(list);
    expect(moved(list, 'a/c', 1)).toBe(list);
    expect(moved(list, 'x/y', 1)).toBe(list);
  });

  test('keeps a note when the offer is looked up again, also where the offer has moved', () => {
    const noted = withNote(list, 'a/c', 'x'.repeat(5000));
    expect(noted[2]?.note).toHaveLength(2000);
    const followed = withSeen(list, 'a/b', entry, '2026-11-17');
    expect(followed[1]).toEqual({
      ...one(entry.id, 'mine'),
      title: entry.title,
      by: entry.by,
      seen: { on: '2026-11-17', entry },
    });
    const twice = withSeen([...list, one(entry.id)], 'a/b', entry, '2026-11-17');
    expect(ids(twice)).toEqual(['a/a', 'a/c', entry.id]);
  });
});

describe('a card from the device or the network', () => {
  test('is taken as it is, but for its address', () => {
    expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ...entry, href: '' });
  });

  test('of which a part is missing or strange is not taken', () => {
    const { facts, ...rest } = entry;
    expect(parseEntry(rest)).toBeNull();
    expect(parseEntry({ ...entry, facts: { ...facts, cost: { state: 'stated', text: 7 } } })).toBeNull();
    expect(parseEntry({ ...entry, elements: entry.elements.slice(1) })).toBeNull();
    expect(parseEntry({ ...entry, id: 'javascript:alert(1)' })).toBeNull();
    expect(parseEntry({ ...entry, lang: '"><script>', status: { label: 'x', tone: 'odd' } })).not.toHaveProperty(
      'lang',
    );
    expect(parseEntry({ ...entry, dates: [...(entry.dates ?? []), { from: 'x' }] })).not.toHaveProperty('dates');
  });

  test('of any kind throws nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(entry)), (value, key) => {
        const read = parseEntry({ ...entry, [key]: value });
        if (read) expect(read.href).toBe('');
        parseEntry(value);
      }),
    );
  });
});

describe('a shared address', () => {
  test('holds a list: what is written can be read back', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9})?\/[a-z0-9]{1,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: MOST }), (shared) => {
        expect(parseShared(formatShared(shared))).toEqual(shared);
      }),
    );
  });

  test('of nothing, or of nothing that can be an offer, shares nothing', () => {
    expect(formatShared([])).toBe('');
    for (const search of ['', '?q=1', '?o=', '?o=<script>', '?o=../x', '?o=//evil.example/x', '?o=%00'])
      expect(parseShared(search)).toBeNull();
  });
});
