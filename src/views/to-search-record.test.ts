import { describe, expect, test } from 'vitest';
import { unpackEntry } from './packed-entry.ts';
import { completeOffer, offerOf, siteOf, sparseOffer } from './testing.ts';
import { toSearchRecord } from './to-search-record.ts';

const site = siteOf({
  complete: completeOffer,
  sparse: sparseOffer,
  season: completeOffer.replace(/start: .*\n/, 'start: autumn 2027\n').replace('DL-101', 'DL-190'),
  rolling: completeOffer.replace(/runs:\n.*\n.*\n/, 'runs: rolling\n').replace('DL-101', 'DL-102'),
  free: completeOffer.replace(/fees:\n(?: .*\n)+/, 'fees: free\n').replace('DL-101', 'DL-103'),
});
const recordOf = (name: string) => toSearchRecord(offerOf(site, name), site, 'words of the body');

describe('an offer in the search index', () => {
  test('is found by its title, outcomes, field, provider, code and body', () => {
    const { content, url, language } = recordOf('complete');
    expect(url).toBe('/catalogue/offers/riverbank-university/complete/');
    expect(language).toBe('en');
    for (const word of [
      'Data literacy',
      'Explain what a mean shows',
      'Economics',
      'Riverbank University',
      'DL-101',
      'words of the body',
    ]) {
      expect(content).toContain(word);
    }
  });

  test('carries its card as text', () => {
    const record = recordOf('complete');
    expect(unpackEntry(record.meta.entry)).toEqual(site.entryOf('riverbank-university/complete'));
  });

  test('sorts by what is known, and what is not known sorts last', () => {
    expect(recordOf('complete').sort).toEqual({
      start: '2027-02-01',
      workload: '000156',
      fee: '000000048000',
      title: 'data literacy',
    });
    expect(recordOf('sparse').sort).toEqual({
      start: '9999-99-99',
      workload: '999999',
      fee: '999999999999',
      title: 'cloud computing',
    });
    expect(recordOf('free').sort.fee).toBe('000000000000');
    expect(recordOf('season').sort.start).toBe('2027-12-31-3');
    expect(recordOf('rolling').sort.start).toBe('0000-00-00');
  });
});
