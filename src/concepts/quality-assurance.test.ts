import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en } from '../i18n/en/index.ts';
import type { Fact } from '../values/fact.ts';
import { findingsOf } from '../values/findings.ts';
import type { CheckContext } from './concept.ts';
import {
  checkQualityAssuranceStated,
  inheritQualityAssurance,
  type QualityAssurance,
  qualityAssurance,
} from './quality-assurance.ts';
import type { RowContext } from './row.ts';

const schema = qualityAssurance.shape.qualityAssurance;
const parse = (written: unknown): Fact<QualityAssurance> => schema.parse(written);
const refusals = (written: unknown): string[] =>
  findingsOf(schema.safeParse(written).error?.issues ?? [], written, ['qualityAssurance']).map(
    ({ rule, at }) => `${rule.id} ${at.join('.')}`,
  );

const context: CheckContext = {
  today: '2026-11-16',
  record: 'offer',
  textLanguage: 'en',
  staleBefore: '2025-11-16',
  broken: () => false,
  hasProvider: () => true,
  hasAudience: () => true,
  hoursPerCredit: () => null,
};
const check = (written: unknown): string[] =>
  qualityAssurance
    .check({ qualityAssurance: parse(written) }, context)
    .map(({ rule, at }) => `${rule.id} ${at.join('.')}`);

const rowContext: RowContext = {
  words: en,
  language: 'en',
  organisation: (given) =>
    'id' in given ? { text: given.id, href: `/providers/${given.id}/` } : (given.name['und'] ?? ''),
  offer: (id) => id,
  pathway: (id) => id,
  audience: () => 'audience',
};
const rows = (given: Fact<QualityAssurance>) => qualityAssurance.rows({ qualityAssurance: given }, rowContext);

const covering = parse({
  coversOffers: 'yes',
  internal: 'A board approves every offer.',
  external: { agency: 'Riverland Quality Agency', standard: 'ESG', scope: 'institution' },
  learnerFeedback: 'yes',
});

describe('quality assurance as written', () => {
  test('one external check or several make a list, and none is a statement', () => {
    const one = parse({
      external: { agency: 'NZQA', kind: 'equivalence', scope: 'micro-credential', note: 'No award.' },
    });
    expect(one).toMatchObject({
      value: { external: [{ agency: { name: { und: 'NZQA' } }, kind: 'equivalence' }], internal: null },
    });
    expect(parse({ internal: 'none', external: 'none' })).toMatchObject({
      value: { internal: 'none', external: 'none' },
    });
    expect(parse({ external: [{ standard: 'ESG' }, { agency: 'hillside-college' }] })).toMatchObject({
      value: { external: [{}, { agency: { id: 'hillside-college' } }] },
    });
  });

  test('a bare word is refused, since it could mean either side', () => {
    expect(refusals('ESG')).toEqual(['schema/type qualityAssurance']);
    expect(refusals({ external: 'ESG' })).toEqual(['schema/type qualityAssurance.external']);
  });

  test('the bare name of an agency is told its block', () => {
    const written = { external: 'NOKUT' };
    const [finding] = findingsOf(schema.safeParse(written).error?.issues ?? [], written);
    expect(finding?.help).toMatch(/^Write none, or the agency .* external: \{ agency: NOKUT, kind: … \}\.$/);
  });

  test('words outside the lists are refused where they stand', () => {
    expect(refusals({ external: [{ agency: 'X', kind: 'accredited' }] })).toEqual([
      'quality-assurance/kind qualityAssurance.external.0.kind',
    ]);
    expect(refusals({ external: { agency: 'X', scope: 'course' } })).toEqual([
      'quality-assurance/scope qualityAssurance.external.scope',
    ]);
  });

  test('the schema can be written as JSON Schema', () => {
    const json = JSON.stringify(
      z.toJSONSchema(z.strictObject(qualityAssurance.shape), { io: 'input', unrepresentable: 'any' }),
    );
    expect(json).toContain('coversOffers');
  });
});

describe('the check of quality assurance', () => {
  test('an external check needs an agency or a standard', () => {
    expect(check({ external: [{ standard: 'ESG' }, { kind: 'review' }] })).toEqual([
      'quality-assurance/agency-missing qualityAssurance.external.1',
    ]);
  });

  test('a check that ran out is reported, one that may still hold is not', () => {
    expect(check({ external: { agency: 'X', until: '2026-10' } })).toEqual([
      'quality-assurance/expired qualityAssurance.external.0.until',
    ]);
    expect(check({ external: { agency: 'X', until: '2026' } })).toEqual([]);
  });

  test('reviews follow each other and are not overdue', () => {
    expect(check({ internal: 'Board', lastReview: '2026-05', nextReview: '2025-05' })).toEqual([
      'quality-assurance/review-order qualityAssurance.nextReview',
    ]);
    expect(check({ internal: 'Board', nextReview: '2026-10' })).toEqual([
      'quality-assurance/review-overdue qualityAssurance.nextReview',
    ]);
    expect(check({ internal: 'Board', lastReview: '2026', nextReview: '2026-12' })).toEqual([]);
  });

  test('saying that it does not apply is unusual', () => {
    expect(check({ notApplicable: 'A pilot' })).toEqual([
      'state/not-applicable-unusual qualityAssurance.notApplicable',
    ]);
  });

  test('it is missing only where neither the offer nor its provider says anything', () => {
    const stated = (own: unknown, ofProviders: Fact<QualityAssurance>[]) =>
      checkQualityAssuranceStated(inheritQualityAssurance(parse(own), ofProviders), false).map(({ rule }) => rule.id);
    expect(stated(undefined, [])).toEqual(['quality-assurance/missing']);
    expect(stated({ learnerFeedback: 'yes' }, [])).toEqual(['quality-assurance/missing']);
    expect(stated(undefined, [parse({ internal: 'Board' })])).toEqual(['quality-assurance/missing']);
    expect(stated(undefined, [covering])).toEqual([]);
    expect(stated({ external: 'none' }, [])).toEqual([]);
    expect(checkQualityAssuranceStated(parse(undefined), true)).toEqual([]);
  });
});

describe('what an offer inherits', () => {
  test('an offer that says nothing has the provider’s, and it is said whose it is', () => {
    const inherited = inheritQualityAssurance(parse(undefined), [covering]);
    expect(inherited).toMatchObject({
      state: 'stated',
      from: 'provider',
      value: { internal: { und: 'A board approves every offer.' }, coversOffers: null },
    });
    expect(rows(inherited)[0]?.explain).toEqual([en.qualityAssurance.ofProvider]);
  });

  test('the offer’s own keys are laid over the provider’s', () => {
    const inherited = inheritQualityAssurance(parse({ external: 'none', lastReview: '2026-05' }), [covering]);
    expect(inherited).toMatchObject({
      from: 'offer',
      value: {
        external: 'none',
        internal: { und: 'A board approves every offer.' },
        learnerFeedback: true,
        lastReview: { text: '2026-05' },
      },
    });
  });

  test('a pointer of the offer stays beside what is inherited', () => {
    const inherited = inheritQualityAssurance(parse({ statedAt: 'the handbook' }), [covering]);
    expect(inherited).toMatchObject({ state: 'stated', from: 'provider', moreAt: { und: 'the handbook' } });
  });

  test('external checks of several providers are joined', () => {
    const second = parse({ coversOffers: 'yes', external: { standard: 'EQAVET' } });
    const inherited = inheritQualityAssurance(parse(undefined), [covering, second]);
    expect(inherited).toMatchObject({
      value: { external: [{ standard: { und: 'ESG' } }, { standard: { und: 'EQAVET' } }] },
    });
  });

  test('a provider that does not cover its offers gives nothing, and “does not apply” stays', () => {
    const own = fc.constantFrom(parse(undefined), parse({ internal: 'Board' }), parse({ notApplicable: 'A pilot' }));
    fc.assert(
      fc.property(own, fc.constantFrom<unknown>('no', undefined), (given, covers) => {
        const provider = parse({ internal: 'Other', ...(covers === undefined ? {} : { coversOffers: covers }) });
        expect(inheritQualityAssurance(given, [provider])).toBe(given);
      }),
    );
    const exempt = parse({ notApplicable: 'A pilot' });
    expect(inheritQualityAssurance(exempt, [covering])).toBe(exempt);
  });
});

describe('the rows of quality assurance', () => {
  test('every row is there in every state', () => {
    const keys = rows(parse(undefined)).map(({ key }) => key);
    expect(keys).toContain('quality-assurance.external');
    for (const given of [
      covering,
      parse({ notApplicable: 'x' }),
      parse({ statedAt: 'y' }),
      parse({ internal: 'none', external: 'none' }),
    ]) {
      expect(rows(given).map(({ key }) => key)).toEqual(keys);
    }
  });

  test('an external check names agency, standard, scope and dates', () => {
    const given = parse({
      external: {
        agency: 'hillside-college',
        kind: 'review',
        standard: 'ESG',
        scope: 'institution',
        from: '2023-06',
        until: '2030-06',
        deqar: '4711',
      },
    });
    const text = JSON.stringify(rows(given)[1]?.cell);
    for (const piece of [
      'Review: ',
      'hillside-college, following ESG',
      'The whole institution',
      'June 2023',
      'June 2030',
      '4711',
    ]) {
      expect(text).toContain(piece);
    }
  });
});
