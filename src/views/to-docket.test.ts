import { describe, expect, test } from 'vitest';
import { renderDocketRows } from '../components/html/docket.ts';
import { offerRows } from './offer-sections.ts';
import { linesOf, plainLine } from './plain.ts';
import { completeOffer, offerOf, siteOf, sparseOffer } from './testing.ts';
import { toDocket } from './to-docket.ts';

const site = siteOf({
  complete: completeOffer,
  sparse: sparseOffer,
  rolling: completeOffer.replace(/runs:\n.*\n.*\n/, 'runs: rolling\n').replace('DL-101', 'DL-102'),
  closed: completeOffer.replace('status: published', 'status: closed').replace('DL-101', 'DL-103'),
  abroad: completeOffer
    .replace(
      'applyBy: 2027-01-15',
      'applyBy:\n      - { for: everyone, date: 2027-01-15 }\n      - { for: non-residents, date: 2026-12-01 }\n      - { for: people who need a visa, date: 2026-11-20 }',
    )
    .replace('DL-101', 'DL-105'),
  late: completeOffer
    .replace('start: 2027-02-01\n    applyBy: 2027-01-15', 'start: 2027-01-18\n    applyBy: 2026-10-01')
    .replace('DL-101', 'DL-106'),
  'late-unconfirmed': sparseOffer.replace('level:', 'runs:\n  - start: 2027-01-18\n    applyBy: 2026-10-01\nlevel:'),
  old: sparseOffer.replace('level:', 'runs:\n  - start: spring semester 2024/25\n    applyBy: 2025-01-26\nlevel:'),
  full: completeOffer.replace('applyBy: 2027-01-15', 'status: full').replace('DL-101', 'DL-107'),
  'full-then': completeOffer
    .replace('applyBy: 2027-01-15', 'status: full\n  - start: 2027-09-01')
    .replace('DL-101', 'DL-108'),
  asking: completeOffer
    .replace(
      'prerequisites: none',
      'prerequisites:\n  required:\n    - anyOf:\n        - education: upper-secondary\n        - experience: Work with reports\n    - language: en B2',
    )
    .replace('DL-101', 'DL-104'),
});
const docketOf = (name: string) => {
  const offer = offerOf(site, name);
  const required = offerRows(offer, site)
    .get('prerequisites')
    ?.find(({ key }) => key === 'prerequisites.required');
  return toDocket(offer, required, site);
};
const textOf = (name: string, label: string): string => {
  const row = docketOf(name).rows.find((one) => one.label === label);
  return row ? linesOf(row.cell).map(plainLine).join('; ') : 'no row';
};

describe('the facts to decide with', () => {
  test('begin with the price, and lead to where one applies', () => {
    const docket = docketOf('complete');
    expect(docket.cost?.figure).toBe('€480');
    expect(docket.choices).toEqual([
      { key: 'everyone', label: 'Everyone else', figure: '€480' },
      { key: 'unemployed', label: 'Unemployed people', figure: 'Free' },
    ]);
    expect(docket.cost).not.toHaveProperty('notes');
    expect(docket.status).toEqual({ label: 'Open, by its dates', tone: 'open' });
    expect(docket.action).toEqual({
      kind: 'apply',
      label: 'Apply at Riverbank University (fictional)',
      href: 'https://apply.riverbank.example/DL-101',
    });
    expect(textOf('complete', 'Next start')).toBe('1 Feb 2027');
    expect(textOf('complete', 'Apply by')).toBe('15 January 2027');
    expect(textOf('complete', 'You need')).toBe('Nothing is required');
  });

  test('have no large price where nobody has confirmed the offer; the cost is a row in its state', () => {
    const docket = docketOf('sparse');
    expect(docket).not.toHaveProperty('cost');
    expect(docket).not.toHaveProperty('action');
    expect(docket.rows[0]).toEqual({ label: 'Total cost', cell: { state: 'not-stated' } });
  });

  test('name the last day of every group, the earliest first, so that nobody reads one later than their own', () => {
    const row = docketOf('abroad').rows.find(({ label }) => label === 'Apply by');
    expect(row?.groups?.map(({ key, line, closes }) => [key, plainLine(line), closes])).toEqual([
      [undefined, '20 November 2026 (people who need a visa)', '2026-11-20'],
      ['non-residents', '1 December 2026 (non-residents)', '2026-12-01'],
      ['everyone', '15 January 2027 (others)', '2027-01-15'],
    ]);
    expect(String(renderDocketRows(row ? [row] : [], site, site.today).text)).toContain(
      '<div data-for="non-residents">',
    );
  });

  test('say who can no longer apply while others can', () => {
    const { rows, statuses } = docketOf('abroad');
    const later = rows.find(({ label }) => label === 'Apply by')?.later;
    expect(later?.map(({ from, groups }) => [from, groups?.map(({ line }) => plainLine(line))[0]])).toEqual([
      ['2026-11-21', '20 November 2026 (people who need a visa: over)'],
      ['2026-12-02', '20 November 2026 (people who need a visa: over)'],
      ['2027-01-16', undefined],
      ['2027-02-02', undefined],
    ]);
    expect(statuses.map(({ status }) => status?.label)).toEqual([
      'Open, by its dates',
      'Open, but closed for people who need a visa, by its dates',
      'Open, but closed for people who need a visa and non-residents, by its dates',
      undefined,
    ]);
  });

  test('say that no deadline applies where one can start at any time', () => {
    const row = docketOf('rolling').rows.find(({ label }) => label === 'Apply by');
    expect(row?.cell.state).toBe('not-applicable');
  });

  test('tell a start still to come for which applications have closed, and since when', () => {
    for (const name of ['late', 'late-unconfirmed']) {
      expect([name, textOf(name, 'Next start')]).toEqual([name, '18 Jan 2027']);
      expect([name, textOf(name, 'Apply by')]).toEqual([name, 'Applications closed on 1 October 2026']);
    }
    expect(JSON.stringify(docketOf('complete').rows)).toContain('Applications closed on ');
  });

  test('say that the only start to come is full, and ask for no application', () => {
    expect(textOf('full', 'Next start')).toBe('The start of 1 Feb 2027 is full');
    expect(textOf('full', 'Apply by')).toBe('no row');
    expect(docketOf('full').action?.kind).not.toBe('apply');
    expect(textOf('full-then', 'Next start')).toBe('1 Sept 2027');
  });

  test('say that the last known deadline is past, not that none is stated', () => {
    expect(textOf('old', 'Apply by')).toBe('The last known day is past: 26 January 2025');
    expect(textOf('old', 'Next start')).toMatch(/^No further start is stated/);
  });

  test('offer no application to what is closed, and no deadline', () => {
    expect(docketOf('closed').action?.kind).toBe('read');
    expect(textOf('closed', 'Apply by')).toBe('no row');
  });

  test('keep alternatives together, so that none of them looks required', () => {
    const row = docketOf('asking').rows.find(({ label }) => label === 'You need');
    expect(row?.cell).toMatchObject({
      content: [{ kind: 'terms', terms: { rule: 'any', items: [expect.anything(), ['Work with reports']] } }],
    });
    expect(row?.notes?.map(plainLine)).toEqual(['and one thing more']);
  });
});
