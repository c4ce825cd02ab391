import { describe, expect, test } from 'vitest';
import { hopRows } from './pathway-hops.ts';
import { linesOf, plainLine } from './plain.ts';
import { completeOffer, offerOf, siteOf } from './testing.ts';

const offer = (title: string, more = ''): string =>
  completeOffer
    .replace('title: Data literacy', `title: ${title}`)
    .replace('DL-101', title)
    .replace('prerequisites: none\n', more === '' ? 'prerequisites: none\n' : more);
const needs = (id: string): string => `prerequisites:\n  required:\n    - offer: riverbank-university/${id}\n`;
const pathway = (title: string, rules: string, more = ''): string =>
  `---\ntitle: ${title}\nprovider: riverbank-university\nstatus: published\naward:\n  name: ${title}\n  kind: certificate\n${more}rules:\n  - take: all\n    from:\n${rules}---\n`;

const site = siteOf(
  {
    third: offer('Third', needs('second')),
    second: offer('Second', needs('first')),
    first: offer('First'),
  },
  [
    {
      kind: 'pathway',
      id: 'small',
      text: pathway(
        'Small',
        '      - riverbank-university/third\n',
        'recognition:\n  - by: Far Shore\n    programme: Master of rivers\n    certainty: possible\n    effect: credit\n  - by: Near Shore\n    credit: 20 ECTS\n    route: free-elective\n    certainty: possible\n',
      ),
    },
    { kind: 'pathway', id: 'large', text: pathway('Large', '      - pathway: small\n') },
    { kind: 'pathway', id: 'largest', text: pathway('Largest', '      - pathway: large\n') },
    {
      kind: 'pathway',
      id: 'open',
      text: pathway('Open', '      - anyOffer:\n          provider: riverbank-university\n').replace(
        'take: all',
        'take: 1',
      ),
    },
  ],
);
const said = (name: string): Record<string, string[]> =>
  Object.fromEntries(
    hopRows(offerOf(site, name), site).map(({ label, cell }) => [label, linesOf(cell).map(plainLine)]),
  );

describe('where an offer can lead, and what it asks before', () => {
  test('is told step by step', () => {
    expect(said('third')).toEqual({
      'Also counts in': ['Open'],
      'From there': [
        'Large by way of Small',
        'Master of rivers, Far Shore (possible, not promised) by way of Small',
        '20 ECTS, Near Shore (possible, not promised) by way of Small',
        'Largest by way of Large',
      ],
      'What comes before it': ['Second', 'Second: before that, First'],
    });
  });

  test('is nothing where nothing is', () => {
    expect(said('first')).toEqual({ 'Also counts in': ['Open'], 'From there': [], 'What comes before it': [] });
  });
});
