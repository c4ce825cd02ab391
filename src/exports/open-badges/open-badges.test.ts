import { describe, expect, test } from 'vitest';
import { completeOffer, offerOf, sparseOffer } from '../../views/testing.ts';
import { exportsOf } from '../testing.ts';
import { toAchievement } from './achievement.ts';
import { openBadges } from './open-badges.ts';

function made(offer: string) {
  const context = exportsOf({ one: offer });
  return toAchievement(offerOf(context.site, 'one'), context);
}

describe('an Open Badges achievement', () => {
  test('stands at a permanent id and says what must be shown', () => {
    const one = made(completeOffer);
    expect('achievement' in one && one.achievement()).toMatchObject({
      id: 'https://host.example/catalogue/data/open-badges/riverbank-university/one.json',
      name: 'Data literacy',
      creditsAvailable: 6,
      fieldOfStudy: '0311 Economics',
      humanCode: 'DL-101',
      inLanguage: 'en',
      creator: { id: 'https://host.example/catalogue/providers/riverbank-university/' },
      alignment: [{ targetCode: '6' }],
      criteria: { narrative: expect.stringContaining('- Explain what a mean shows\nPortfolio') },
    });
  });

  test.each([
    ['summary', /^summary:.*\n/m, ''],
    ['learningOutcomes', /learningOutcomes:\n.*\n.*\n|assessment:\n.*\n/g, ''],
  ])('is not made where it lacks %s', (field, from, to) => {
    const one = made(completeOffer.replace(from, to));
    expect('omission' in one && one.omission.field).toBe(field);
  });

  test('says no number of credits where there is no single one', () => {
    for (const credits of ['5-6 ECTS', '[6 ECTS, 12 UK credits]', 'none']) {
      const one = made(completeOffer.replace('credits: 6 ECTS', `learnerHours: 150\n  credits: ${credits}`));
      expect('achievement' in one && 'creditsAvailable' in one.achievement, credits).toBe(false);
    }
  });

  test('is not made of offers that nobody has confirmed', () => {
    const context = exportsOf({ sparse: sparseOffer });
    expect([...(openBadges.files(context) as Iterable<unknown>)]).toEqual([]);
    expect([...(openBadges.omissions?.(context) ?? [])]).toEqual([]);
  });
});
