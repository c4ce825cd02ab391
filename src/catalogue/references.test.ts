import { describe, expect, test } from 'vitest';
import { collectReferences } from './references.ts';

const found = (kind: 'offer' | 'pathway' | 'provider' | 'comparison', values: object): string[] =>
  collectReferences(kind, values).map(({ to, id, at }) => `${to} ${id} ${at.join('.')}`);

describe('what a record names', () => {
  test('offers, pathways and providers, by the key that holds them', () => {
    expect(
      found('offer', {
        provider: ['a', 'b'],
        variants: ['a/x'],
        recognition: { state: 'stated', value: [{ pathway: 'p' }] },
      }),
    ).toEqual([
      'provider a provider.0',
      'provider b provider.1',
      'offer a/x variants.0',
      'pathway p recognition.0.pathway',
    ]);
  });

  test('requirements by their kind, at the key that the file has', () => {
    const prerequisites = {
      state: 'stated',
      value: {
        required: [
          {
            kind: 'anyOf',
            items: [
              { kind: 'offer', id: 'a/x' },
              { kind: 'pathway', id: 'p' },
            ],
          },
        ],
        recommended: null,
      },
    };
    expect(found('offer', { prerequisites })).toEqual([
      'offer a/x prerequisites.required.0.0.offer',
      'pathway p prerequisites.required.0.1.pathway',
    ]);
  });

  test('organisations and audiences by their shape, told apart by their key', () => {
    expect(
      found('offer', {
        partners: [{ organisation: { id: 'c' }, role: 'host' }],
        fees: { value: [{ for: { id: 'alumni' } }] },
        awardedBy: [{ name: { en: 'X' } }],
      }),
    ).toEqual(['provider c partners.0.organisation', 'audience alumni fees.0.for']);
  });

  test('successors are records of the same kind', () => {
    const status = { is: 'superseded', successor: 'x' };
    expect(found('offer', { status })).toEqual(['offer x status.successor']);
    expect(found('pathway', { status })).toEqual(['pathway x status.successor']);
    expect(found('provider', { status })).toEqual(['provider x status.successor']);
  });

  test('entries of rules, and offers that do not count', () => {
    const rules = {
      value: [
        {
          kind: 'rule',
          from: [
            { kind: 'offer', offer: 'a/x', alsoAccepts: ['a/y'] },
            { kind: 'pathway', pathway: 'p' },
            { kind: 'any-offer', anyOffer: { provider: ['b'] }, except: ['a/z'] },
          ],
        },
      ],
    };
    expect(found('pathway', { rules })).toEqual([
      'offer a/x rules.0.from.0.offer',
      'offer a/y rules.0.from.0.alsoAccepts.0',
      'pathway p rules.0.from.1.pathway',
      'provider b rules.0.from.2.anyOffer.provider.0',
      'offer a/z rules.0.from.2.except.0',
    ]);
  });

  test('not what is no reference: own ids, former ids, sources, what is said of the kind', () => {
    expect(
      found('offer', {
        id: 'a/x',
        path: 'x',
        formerIds: ['a/old'],
        sources: [{ by: 'x' }],
        ofThisKind: { provider: ['z'] },
        speaksFor: 'all',
      }),
    ).toEqual([]);
    expect(found('comparison', { offers: ['a/x', 'a/y'], first: ['fees'] })).toEqual([
      'offer a/x offers.0',
      'offer a/y offers.1',
    ]);
  });
});
