import { describe, expect, test } from 'vitest';
import { completeOffer } from '../../views/testing.ts';
import type { ExportContext, GeneratedFile } from '../format.ts';
import { exportsOf, textsOf } from '../testing.ts';
import { ctdl } from './ctdl.ts';

const ctid = 'ce-23b0e606-545c-4383-8630-f97ec3b190fa';
const offer = completeOffer.replace('subject:', `identifiers:\n  ctid: ${ctid}\nsubject:`);
const provider = {
  ctid: 'ce-3f0a2a7e-8a4c-4d3e-9f10-5b1c7f0e2a11',
  summary: { en: 'A fictional university with four faculties.' },
  sector: 'public',
} as const;

/** The catalogue with what CTDL asks of a provider, but for the keys that are left out. */
function contextOf(text: string, without: readonly (keyof typeof provider)[] = []): ExportContext {
  const context = exportsOf({ one: text });
  const [[id, given] = []] = context.site.catalogue.providers;
  if (id === undefined || given === undefined) throw new Error('no provider');
  const kept = Object.fromEntries(Object.entries(provider).filter(([key]) => !without.includes(key as never)));
  const identifiers = { ...given.identifiers, ...('ctid' in kept ? { ctid: String(kept['ctid']) } : {}) };
  const changed = { ...given, ...kept, identifiers } as typeof given;
  const catalogue = { ...context.site.catalogue, providers: new Map([[id, changed]]) };
  return { ...context, site: { ...context.site, catalogue } };
}

function filesOf(context: ExportContext): ReadonlyMap<string, string> {
  return textsOf(ctdl.files(context) as Iterable<GeneratedFile>);
}

describe('documents for the Credential Registry', () => {
  test('are one for the offer and one for its owner, linked by address', () => {
    const files = filesOf(contextOf(offer));
    expect([...files.keys()]).toEqual([
      'data/ctdl/riverbank-university/one.json',
      'data/ctdl/riverbank-university.json',
    ]);
    const [credential, owner] = [...files.values()].map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(credential?.['ceterms:ownedBy']).toEqual([owner?.['@id']]);
    expect(credential).toMatchObject({
      'ceterms:ctid': ctid,
      'ceterms:credentialStatusType': { 'ceterms:targetNode': 'credentialStat:Active' },
      'ceterms:estimatedCost': [{ 'ceterms:price': 480, 'ceterms:currency': 'EUR' }],
    });
  });

  test.each([
    ['suspended', 'credentialStat:Suspended'],
    ['closed', 'credentialStat:Deprecated'],
    ['\n  is: closed\n  until: 2027-06-30', 'credentialStat:TeachOut'],
  ])('keep an offer that is %s, with its state', (status, term) => {
    const text = filesOf(contextOf(offer.replace('status: published', `status: ${status}`))).get(
      'data/ctdl/riverbank-university/one.json',
    );
    expect(text).toContain(`"${term}"`);
  });

  test('are not made where something is missing, and say what', () => {
    const fields = (context: ExportContext) => [...(ctdl.omissions?.(context) ?? [])].map(({ field }) => field);
    expect(fields(contextOf(completeOffer))).toEqual(['identifiers.ctid']);
    expect(fields(contextOf(offer.replace('  language: en\n', '')))).toEqual(['delivery.language']);
    for (const key of ['ctid', 'summary', 'sector'] as const) {
      expect(fields(contextOf(offer, [key])), key).toEqual(['provider']);
      expect(filesOf(contextOf(offer, [key])).size).toBe(0);
    }
  });
});
