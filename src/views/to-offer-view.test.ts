import { describe, expect, test } from 'vitest';
import type { Row } from '../concepts/row.ts';
import { linesOf, plainLine } from './plain.ts';
import { completeOffer, offerOf, siteOf, sparseOffer } from './testing.ts';
import { toOfferView } from './to-offer-view.ts';

const kind = 'ofThisKind:\n  workload:\n    credits: 12-30 ECTS\n';
const site = siteOf(
  {
    complete: completeOffer,
    sparse: sparseOffer.replace('sources:', `${kind}sources:`),
    uk: completeOffer.replace('credits: 6 ECTS', 'credits: 15 UK credits').replace('DL-101', 'DL-102'),
    noted: completeOffer
      .replace('prerequisites: none', 'prerequisites:\n  note: Ask the office.')
      .replace('DL-101', 'DL-103'),
    asides: completeOffer
      .replace('DL-101', 'DL-105')
      .replace('workload:\n', 'workload:\n  note: Said of the hours.\n')
      .replace('level: EQF 6', 'level:\n  notApplicable: Not levelled.\n  note: Said of the level.\n')
      .replace(
        'prerequisites: none',
        'parts:\n  - title: Part one\n    workload:\n      learnerHours: 10\n      note: Said of the part.\n    fees:\n      notApplicable: In the price of the whole.\nofThisKind:\n  workload:\n    credits: 12-30 ECTS\n    note: Said of the kind.\n',
      ),
    parted: completeOffer
      .replace('credits: 6 ECTS', 'split: { contact: 80, selfStudy: about 20 }')
      .replace('level: EQF 6', 'level: NKR 4')
      .replace('DL-101', 'DL-107'),
    'own credits': completeOffer.replace('credits: 6 ECTS', 'credits: 10 studiepoeng').replace('DL-101', 'DL-108'),
    undated: completeOffer
      .replace('    applyBy: 2027-01-15\n', '')
      .replace(/apply: .*\n/, '')
      .replace('DL-101', 'DL-106'),
    opens: completeOffer
      .replace('    applyBy: 2027-01-15', '    applyFrom: 2027-03-01\n    applyBy: 2027-05-31')
      .replace('start: 2027-02-01', 'start: 2027-09-13')
      .replace('DL-101', 'DL-109'),
    summed: completeOffer
      .replace(/fees:\n(?: .*\n)+/, 'fees:\n  tuition: 420 EUR\n  assessment: 60 EUR\n')
      .replace('DL-101', 'DL-104'),
  },
  [
    {
      kind: 'pathway',
      id: 'certificate',
      text: '---\ntitle: Certificate\nprovider: riverbank-university\nstatus: published\nrules:\n  - take: all\n    from:\n      - riverbank-university/complete\n---\n',
    },
  ],
);
const viewOf = (name: string) => toOfferView(offerOf(site, name), site);
const rowOf = (name: string, key: string): Row => {
  const found = viewOf(name)
    .sections.flatMap(({ rows }) => rows)
    .find((row) => row.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
};

test('hours are added up from the parts that are stated, and the size follows', () => {
  const said = JSON.stringify(rowOf('parted', 'workload.learnerHours').derived);
  expect(said).toContain('≈ 100 hours');
  expect(said).toContain('Added up from the hours with teachers (80) and on your own (about 20).');
  expect(JSON.stringify(rowOf('parted', 'workload.size').derived)).toContain('"worked"');
});

test('where nothing converts, only this catalogue is said to hold no source', () => {
  const said = ['workload.learnerHours', 'workload.credits'].map((key) => rowOf('own credits', key).derived);
  expect(JSON.stringify(said)).toContain('This catalogue holds no sourced');
  expect(JSON.stringify(rowOf('parted', 'level.level').derived)).toContain(
    'This catalogue holds no source that links NKR to the European levels.',
  );
});

describe('the page of an offer', () => {
  test('has its sections in one order, from the time it takes to the page itself', () => {
    const keys = viewOf('complete').sections.map(({ key }) => key);
    expect(keys).toEqual([
      'workload',
      'level',
      'prerequisites',
      'delivery',
      'fees',
      'assessment',
      'quality-assurance',
      'stackability',
      'recognition',
      'credential',
      'subject',
      'identity',
      'provenance',
    ]);
    expect(viewOf('sparse').sections.map(({ key }) => key)).toEqual(keys);
  });

  test('says who offers it, and that the provider does not exist', () => {
    const view = viewOf('complete');
    expect(plainLine(view.byline)).toBe('By Riverbank University (fictional), Estonia. Micro-credential, code DL-101.');
    expect(view.marks).toEqual({ fictional: true });
    expect(view).not.toHaveProperty('banner');
    expect(view.ask).toEqual([]);
  });

  test('hangs what is worked out below what it comes from', () => {
    expect(rowOf('uk', 'workload.credits').derived).toMatchObject([{ kind: 'worked', value: ['≈ 7.5 ECTS'] }]);
    expect(rowOf('uk', 'workload.learnerHours')).toMatchObject({
      cell: { state: 'not-stated' },
      derived: [{ kind: 'worked', value: ['≈ 150 hours'] }],
    });
    expect(rowOf('sparse', 'level.level').derived).toMatchObject([{ kind: 'refused' }]);
    expect(rowOf('sparse', 'workload.size').derived).toMatchObject([{ kind: 'refused' }]);
    expect(rowOf('summed', 'fees.total').derived).toMatchObject([{ kind: 'worked', value: ['€480'] }]);
    expect(rowOf('summed', 'fees.perCredit').derived).toMatchObject([{ kind: 'worked', value: ['€80 per ECTS'] }]);
  });

  test('shows the state that each run has on the day', () => {
    const [row] = linesOf(rowOf('complete', 'runs.dates').cell);
    expect(row && plainLine(row)).toContain('Open, by its dates');
    expect(rowOf('complete', 'runs.dates').explain?.join('')).toContain('worked out from the dates');
    // Nothing is said of words that do not stand there.
    const [opens] = linesOf(rowOf('opens', 'runs.dates').cell);
    expect(opens && plainLine(opens)).toContain('Opens 1 Mar 2027');
    expect(rowOf('opens', 'runs.dates')).not.toHaveProperty('explain');
    const [planned] = linesOf(rowOf('undated', 'runs.dates').cell);
    expect(planned && plainLine(planned)).not.toContain('Planned');
  });

  test('names the pathways that list it, and says that stacking gives no right', () => {
    const [line = []] = linesOf(rowOf('complete', 'stackability.pathways').cell);
    expect(plainLine(line)).toBe('Certificate (required)');
    const section = viewOf('complete').sections.find(({ key }) => key === 'stackability');
    expect(section?.notes?.[0]?.lines[0]).toEqual([site.words.recognition.noRight]);
  });

  test('keeps what is said of offers of this kind apart: the fact itself stays not stated', () => {
    const time = viewOf('sparse').sections[0];
    expect(rowOf('sparse', 'workload.credits').cell.state).toBe('not-stated');
    expect(time?.ofThisKind?.map(({ key }) => key)).toEqual(['workload.credits']);
    expect(viewOf('complete').sections[0]).not.toHaveProperty('ofThisKind');
  });

  test('shows a note on a whole concept once', () => {
    const section = viewOf('noted').sections.find(({ key }) => key === 'prerequisites');
    expect(section?.rows.filter(({ cell, rare }) => !rare && 'note' in cell && cell.note !== undefined)).toHaveLength(
      1,
    );
  });

  test('names the offer for good where the provider has a domain', () => {
    const [line = []] = linesOf(rowOf('complete', 'provenance.permanentName').cell);
    expect(plainLine(line)).toBe('urn:schac:uniqueCourseId:riverbank.example:DL-101');
  });
});

test.each([
  'Said of the hours.',
  'Said of the level.',
  'Said of the part.',
  'In the price of the whole.',
  'Said of the kind.',
])('an aside is never lost: %s', (said) => {
  const shown = JSON.stringify(viewOf('asides').sections);
  expect(shown.split(said)).toHaveLength(2);
});

describe('the page of an offer that nobody confirmed', () => {
  test('says so above everything, whose silence it is, and what to ask', () => {
    const view = viewOf('sparse');
    expect(view.banner?.tone).toBe('caution');
    expect(view.silence).toBe('source');
    expect(view.ask).toContain(site.words.ask.cost);
    expect(view.ask).toContain(site.words.ask.assessmentAndCredential);
  });
});

describe('recognition', () => {
  test('is in line with the convention where all nine facts are answered', () => {
    const { verdict, criteria } = viewOf('complete').recognition;
    expect(plainLine(verdict)).toMatch(/^All nine facts are answered\./);
    expect(criteria.map(({ key, cell }) => [key, cell.state])).toContainEqual(['criterion.workload', 'stated']);
    expect(criteria.map(({ key, cell }) => [key, cell.state])).toContainEqual(['criterion.verification', 'not-stated']);
  });

  test('names what is missing and what is stated only in part', () => {
    const said = plainLine(viewOf('sparse').recognition.verdict);
    expect(said).toMatch(/^4 of 9 facts are answered\. Missing: .*workload.*\. Stated in part: level\./);
  });
});
