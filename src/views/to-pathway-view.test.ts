import { describe, expect, test } from 'vitest';
import { linesOf, plainLine } from './plain.ts';
import { completeOffer, siteOf } from './testing.ts';
import { toPathwaysView, toPathwayView } from './to-pathway-view.ts';

const certificate = `---
title: Certificate in data work
provider: riverbank-university
status: published
award:
  name: Certificate in data work
  kind: certificate
  credits: 20 ECTS
rules:
  - title: Core
    take: all
    inOrder: yes
    from:
      - riverbank-university/first
      - offer: riverbank-university/second
        credit: 4 ECTS
  - title: Electives
    take: at least 6 ECTS
    from:
      - other: A course of another university
        provider: another university
        count: several
      - anyOffer:
          provider: riverbank-university
          minimumLevel: EQF 5
limits:
  - title: Credit from elsewhere
    atMost: 50 %
    from: elsewhere
order:
  - first: riverbank-university/first
    then: riverbank-university/second
time:
  completeWithin: 3 years
---
`;
const site = siteOf(
  {
    first: completeOffer,
    second: completeOffer.replace('title: Data literacy', 'title: Charts').replace('DL-101', 'DL-102'),
  },
  [
    { kind: 'pathway', id: 'certificate', text: certificate },
    {
      kind: 'pathway',
      id: 'unclear',
      text: '---\ntitle: Unclear\nprovider: riverbank-university\nstatus: unconfirmed\naward: none\n---\n',
    },
  ],
);
const viewOf = (id: string) => {
  const pathway = site.catalogue.pathways.get(id);
  if (!pathway) throw new Error(`no pathway ${id}`);
  return toPathwayView(pathway, site);
};

describe('the page of a pathway', () => {
  const view = viewOf('certificate');

  test('says its rules in words, with every offer under its rule', () => {
    expect(view.rules).toMatchObject([
      {
        title: 'Core: Both of these',
        kind: 'all',
        lines: [['In this order.']],
        items: [
          { label: 'Data literacy', href: '/catalogue/offers/riverbank-university/first/' },
          { label: 'Charts', note: 'counts as 4 ECTS' },
        ],
      },
      {
        title: 'Electives: at least 6 ECTS from these',
        kind: 'some',
        items: [
          { label: 'A course of another university', note: 'of another university; several; how many is not stated' },
          { label: 'Any offer of this catalogue of Riverbank University (fictional) at EQF 5 or higher' },
        ],
      },
    ]);
  });

  test('says what holds across the rules', () => {
    const rows = view.sections.find(({ key }) => key === 'across')?.rows ?? [];
    const said = Object.fromEntries(rows.map(({ key, cell }) => [key, linesOf(cell).map(plainLine).join('; ')]));
    expect(said['pathway.limits']).toBe(
      'Credit from elsewhere: At most 50% of the credits of the award from other providers',
    );
    expect(said['pathway.order']).toBe('Data literacy comes before Charts');
    expect(said['pathway.completeWithin']).toBe('3 years');
  });

  test('never lets an automatic right seem to follow', () => {
    expect(view.caution.lines).toEqual([[site.words.recognition.noRight]]);
    expect(plainLine(view.byline)).toBe('20 ECTS, awarded by Riverbank University (fictional).');
  });
});

test('a pathway without stated rules says so, and a set has no certificate', () => {
  const view = viewOf('unclear');
  expect(view.rules).toEqual([]);
  expect(view.banner?.tone).toBe('caution');
  const rows = view.sections.flatMap((section) => section.rows);
  expect(rows.find(({ key }) => key === 'pathway.rules')?.cell).toEqual({ state: 'not-stated' });
  expect(rows.find(({ key }) => key === 'pathway.award')?.cell.state).toBe('stated');
});

test('the list of pathways counts credits and offers', () => {
  expect(toPathwaysView(site).entries.map(({ id, facts }) => [id, facts])).toEqual([
    ['certificate', ['20 ECTS', '2 offers']],
    ['unclear', []],
  ]);
});

test('notes on the rules, on entry and on the fees are shown', () => {
  const text = `---
title: Noted
provider: riverbank-university
status: published
rules:
  take: all
  from: riverbank-university/first
  note: Said of the rules.
prerequisites:
  required: none
  note: Said of entry.
fees:
  price: 10 EUR
  note: Said of the fees.
---
`;
  const site = siteOf({ first: completeOffer }, [{ kind: 'pathway', id: 'noted', text }]);
  const pathway = site.catalogue.pathways.get('noted');
  if (!pathway) throw new Error('no pathway');
  const { rules, sections } = toPathwayView(pathway, site);
  const shown = JSON.stringify([rules, sections]);
  for (const said of ['Said of the rules.', 'Said of entry.', 'Said of the fees.']) expect(shown).toContain(said);
});
