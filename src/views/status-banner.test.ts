import { describe, expect, test } from 'vitest';
import { readWhen } from '../values/when.ts';
import { plainLine } from './plain.ts';
import { statusBanner, statusTag } from './status-banner.ts';
import { completeOffer, siteOf } from './testing.ts';

const site = siteOf({ complete: completeOffer });
const until = readWhen('2027-06-30') ?? undefined;

describe('what a status means for the reader', () => {
  test('is nothing for what can be taken', () => {
    expect(statusBanner({ is: 'published' }, 'offer', site.row)).toBeNull();
    expect(statusTag({ is: 'published' }, site.row)).toBeNull();
  });

  test('is said with the catalogue’s own words where nobody has confirmed it', () => {
    const banner = statusBanner({ is: 'unconfirmed' }, 'offer', site.row, ['Our caution.']);
    expect(banner?.tone).toBe('caution');
    expect(banner?.lines).toContainEqual(['Our caution.']);
  });

  test('leads from what is replaced to its successor', () => {
    const banner = statusBanner({ is: 'superseded', successor: 'riverbank-university/complete' }, 'offer', site.row);
    expect(banner?.lines[0]).toContainEqual({
      text: 'Data literacy',
      href: '/catalogue/offers/riverbank-university/complete/',
    });
  });

  test('says until when those enrolled may finish', () => {
    const lines = statusBanner({ is: 'closed', until }, 'offer', site.row)?.lines.map(plainLine);
    expect(lines).toContain('People who are enrolled may finish until 30 June 2027.');
  });

  test('gives the reason of a pause', () => {
    const lines = statusBanner({ is: 'suspended', reason: { en: 'No intake.' } }, 'offer', site.row)?.lines.map(
      plainLine,
    );
    expect(lines).toContain('Reason: No intake.');
  });
});
