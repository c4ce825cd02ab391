import { describe, expect, test } from 'vitest';
import { completeOffer, offerOf, siteOf } from './testing.ts';
import { toSearchRecord } from './to-search-record.ts';

const site = siteOf({ complete: completeOffer });
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

  test('has its title as what counts more', () => {
    expect(recordOf('complete').meta).toEqual({ title: 'Data literacy' });
  });
});
