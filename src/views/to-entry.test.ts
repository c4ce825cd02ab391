import { describe, expect, test } from 'vitest';
import { completeOffer, offerOf, siteOf, sparseOffer } from './testing.ts';
import { toEntry } from './to-entry.ts';

const site = siteOf({
  complete: completeOffer,
  sparse: sparseOffer,
  uk: completeOffer
    .replace('credits: 6 ECTS', 'credits: 15 CATS\n  learnerHours: 150 hours')
    .replace('DL-101', 'DL-120'),
  points: completeOffer.replace('credits: 6 ECTS', 'credits: 5 credits').replace('DL-101', 'DL-102'),
  equivalent: completeOffer
    .replace('level: EQF 6', 'level: { value: NKR 4, basis: equivalent }')
    .replace('DL-101', 'DL-112'),
  'equivalent and linked': completeOffer
    .replace('level: EQF 6', 'level: { value: EQF 5, basis: equivalent }')
    .replace('DL-101', 'DL-113'),
  compared: completeOffer.replace('level: EQF 6', 'level: NZQCF 7').replace('DL-101', 'DL-103'),
  closed: completeOffer.replace('status: published', 'status: closed').replace('DL-101', 'DL-104'),
});
const entryOf = (name: string) => toEntry(offerOf(site, name), site);

describe('an offer in a list', () => {
  test('says who offers it, what one gains, and the five facts', () => {
    expect(entryOf('complete')).toMatchObject({
      id: 'riverbank-university/complete',
      href: '/catalogue/offers/riverbank-university/complete/',
      by: 'Riverbank University (fictional)',
      facts: {
        time: { state: 'worked', text: '≈ 156 hours', note: '6 ECTS' },
        level: { state: 'stated', note: 'EQF 6' },
        how: { state: 'stated', text: 'Online', note: 'English' },
        start: { state: 'stated', text: '1 Feb 2027', note: 'apply by 15 Jan 2027' },
        cost: { state: 'stated', text: '€480', note: 'Free: Unemployed people' },
      },
    });
    expect(entryOf('complete').elements.map(({ state }) => state)).toEqual(Array(9).fill('stated'));
    expect(entryOf('complete')).not.toHaveProperty('status');
  });

  test('says by which rate credits became ECTS, where the figure stands', () => {
    const { note } = entryOf('uk').facts.time as { note?: string };
    expect(note).toMatch(/^15 .*, ≈ 7\.5 ECTS \(2 .* = 1 ECTS\)$/);
  });

  test('says of each fact that it is not stated, and that nobody has confirmed the offer', () => {
    const { facts, status } = entryOf('sparse');
    expect(facts).toMatchObject({
      time: { state: 'not-stated' },
      level: { state: 'stated', text: 'graduate-level' },
      how: { state: 'not-stated' },
      start: { state: 'not-stated' },
      cost: { state: 'not-stated' },
    });
    expect(status).toEqual({ label: 'Not confirmed', tone: 'caution' });
  });

  test('shows credits that do not convert as they are', () => {
    expect(entryOf('points').facts.time).toMatchObject({ state: 'stated', text: '5 credits' });
  });

  test('never names a level as awarded that it is only compared with', () => {
    expect(entryOf('equivalent').facts.level).toMatchObject({ text: 'comparable to NKR 4' });
    expect(entryOf('equivalent and linked').facts.level).toEqual({
      state: 'stated',
      text: 'Comparable to: Level 5, short higher education',
      note: 'comparable to EQF 5; not an award at this level',
    });
  });

  test('marks a level that only a study compares', () => {
    const { level } = entryOf('compared').facts;
    expect(level).toMatchObject({ state: 'worked', note: 'NZQCF 7 and ≈ EQF 6' });
    expect(level.state === 'worked' && level.text.startsWith('≈ ')).toBe(true);
  });

  test('has no next start where it cannot be taken', () => {
    expect(entryOf('closed').facts.start).toEqual({ state: 'stated', text: site.words.entryView.noStart });
  });
});
