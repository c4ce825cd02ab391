import { expect, test } from 'vitest';
import { completeOffer } from '../../views/testing.ts';
import { exportsOf, textsOf } from '../testing.ts';
import { elm } from './elm.ts';

const PATH = 'data/elm/offers/riverbank-university/it';

function turtleOf(offer: string, settings: Parameters<typeof exportsOf>[1] = {}): string {
  const text = textsOf(elm.files(exportsOf({ it: offer }, settings)) as Iterable<never>).get(`${PATH}.ttl`);
  if (text === undefined) throw new Error('the offer has no file');
  return text;
}

function omissionOf(offer: string): { field?: string; reason: string } | undefined {
  const [omission] = elm.omissions?.(exportsOf({ it: offer })) ?? [];
  return omission;
}

const stated = completeOffer.replace('subject: "0311"', 'subject: "0311"\nlastChecked: 2026-11-02');

test('an offer has a file in each syntax and in XML, and the catalogue too', () => {
  const paths = [...textsOf(elm.files(exportsOf({ it: stated })) as Iterable<never>).keys()];
  expect(paths).toEqual([
    'data/elm/catalogue.ttl',
    'data/elm/catalogue.jsonld',
    'data/elm/catalogue.rdf',
    `${PATH}.ttl`,
    `${PATH}.jsonld`,
    `${PATH}.rdf`,
    `${PATH}.loq.xml`,
    'data/elm/catalogue.loq.xml',
  ]);
});

test('an EQF level alone makes no qualification: a national level must stand beside it', () => {
  expect(turtleOf(stated)).toContain('a elm:LearningAchievementSpecification');
  expect(turtleOf(stated)).toContain('elm:educationLevel <http://data.europa.eu/snb/eqf/6>');
  const both = turtleOf(stated.replace('level: EQF 6', 'level: [EstQF 6, EQF 6]'));
  expect(both).toContain('a elm:Qualification');
  expect(both).toContain('elm:EQFLevel <http://data.europa.eu/snb/eqf/6>');
});

test('an equivalence is no award: it makes no qualification and is said in words', () => {
  const turtle = turtleOf(
    stated.replace(
      'level: EQF 6',
      'level: [{ value: EstQF 6, basis: equivalent }, { value: EQF 6, basis: equivalent }]',
    ),
  );
  expect(turtle).toContain('a elm:LearningAchievementSpecification');
  expect(turtle).not.toContain('elm:educationLevel');
  expect(turtle).toMatch(/elm:noteLiteral "Framework level: /);
});

test('what is not stated is absent, and what does not apply is said', () => {
  expect(turtleOf(stated)).not.toContain('elm:volumeOfLearning');
  const turtle = turtleOf(
    stated.replace('level: EQF 6', 'level: { notApplicable: The framework takes no short courses. }'),
  );
  expect(turtle).toContain('elm:noteLiteral "Level: Does not apply: The framework takes no short courses."@en');
});

test('free of charge is no amount of a currency that nobody named', () => {
  const turtle = turtleOf(stated.replace(/fees:\n(?: .*\n)+/, 'fees: free\n'));
  expect(turtle).toContain('dc:description "Free');
  expect(turtle).not.toContain('elm:Amount');
});

test.each([
  ['learningOutcomes', /learningOutcomes:\n(?: .*\n)+/],
  ['subject.field', /subject: .*\n/],
  ['delivery.language', / {2}language: en\n/],
])('an offer without %s is left out, with the field to fill', (field, lines) => {
  expect(omissionOf(stated.replace(lines, ''))).toMatchObject({ field, reason: expect.stringContaining(field) });
});

test('the namespace is a choice', () => {
  expect(turtleOf(stated)).toContain('@prefix elm: <http://data.europa.eu/snb/model/elm/> .');
  const newer = turtleOf(stated, { exports: { elm: { on: true, options: { namespace: '3.3' } } } });
  expect(newer).toContain('@prefix elm: <http://data.europa.eu/snb/model/ontology/> .');
});

test('a catalogue that wants no ELM gets none', () => {
  const context = exportsOf({ it: stated }, { exports: { elm: { on: false, options: {} } } });
  expect([...(elm.files(context) as Iterable<unknown>)]).toEqual([]);
  expect([...(elm.omissions?.(context) ?? [])]).toEqual([]);
});

test('a run that is over or cancelled is no opportunity', () => {
  const runs =
    'runs:\n  - start: 2025-02-01\n    end: 2025-03-01\n  - start: 2027-02-01\n    status: cancelled\n  - start: 2027-05-01\n';
  const turtle = turtleOf(stated.replace(/runs:\n(?: .*\n)+/, runs));
  expect(turtle.match(/a elm:LearningOpportunity ;/g)).toHaveLength(1);
  expect(turtle).toContain('/#run-2027-05-01> a elm:LearningOpportunity');
});
