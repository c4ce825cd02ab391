import { expect, test } from 'vitest';
import { completeOffer } from '../../views/testing.ts';
import { exportsOf, textsOf } from '../testing.ts';
import { qualityLink } from './quality-link.ts';

const filesOf = (offers: Record<string, string>): ReadonlyMap<string, string> =>
  textsOf(qualityLink.files(exportsOf(offers)) as Iterable<never>);

type Thing = { readonly id: string; readonly type: string | readonly string[]; readonly [property: string]: unknown };

function graphOf(offers: Record<string, string>): readonly Thing[] {
  return (JSON.parse(filesOf(offers).get('data/quality-link/offers.jsonld') ?? '') as { graph: Thing[] }).graph;
}

test('the manifest names the file, at the root of the host too where the site stands under a path', () => {
  const files = filesOf({ it: completeOffer });
  expect([...files.keys()].slice(1)).toEqual([
    '.well-known/quality-link-manifest.json',
    'root-files/.well-known/quality-link-manifest.json',
    '.well-known/quality-link-manifest',
    'root-files/.well-known/quality-link-manifest',
  ]);
  expect(JSON.parse(files.get('.well-known/quality-link-manifest') ?? '')).toMatchObject({
    meta: { schac: 'riverbank.example' },
    sources: [{ type: 'elm', path: 'https://host.example/catalogue/data/quality-link/offers.jsonld', version: '3.3' }],
  });
});

test('a specification has the level that ELM allows to qualifications only', () => {
  const offer = graphOf({ it: completeOffer }).find(({ id }) => id.endsWith('/offers/riverbank-university/it/'));
  expect(offer).toMatchObject({
    type: ['elm:LearningAchievementSpecification', 'ql:LearningOpportunitySpecification'],
    'elm:EQFLevel': { id: 'http://data.europa.eu/snb/eqf/6' },
    'ql:isActive': { '@value': 'true', '@type': 'xsd:boolean' },
  });
});

test('an institution is known by its domain name alone', () => {
  const provider = graphOf({ it: completeOffer }).find(({ type }) => type.includes('ql:HigherEducationInstitution'));
  expect(provider?.['adms:identifier']).toMatchObject({ 'skos:notation': 'riverbank.example' });
});

test('what was replaced is not active, and is named by what took its place', () => {
  const old = completeOffer
    .replace('status: published', 'status: { is: superseded, successor: riverbank-university/it }')
    .replace('DL-101', 'DL-99');
  const graph = graphOf({ it: completeOffer, old });
  const superseded = graph.find(({ id }) => id.endsWith('/it/'))?.['ql:superseded'];
  expect(superseded).toMatchObject({
    'adms:identifier': { 'skos:notation': 'urn:schac:uniqueCourseId:riverbank.example:DL-99' },
  });
  expect(graph.find(({ id }) => id.endsWith('/old/'))?.['ql:isActive']).toMatchObject({ '@value': 'false' });
});

test('an offer without an EQF level is left out, and where none is left there is no file', () => {
  const context = exportsOf({ it: completeOffer.replace('level: EQF 6', 'level: { described: graduate-level }') });
  expect([...(qualityLink.omissions?.(context) ?? [])]).toMatchObject([{ field: 'level' }]);
  expect([...(qualityLink.files(context) as Iterable<unknown>)]).toEqual([]);
});
