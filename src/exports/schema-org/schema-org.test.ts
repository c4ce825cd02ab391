import { describe, expect, test } from 'vitest';
import { completeOffer, offerOf, sparseOffer } from '../../views/testing.ts';
import type { ExportContext } from '../format.ts';
import { exportsOf } from '../testing.ts';
import { toCourse } from './course.ts';
import { offerPageData, providerPageData, toScriptText } from './pages.ts';
import { schemaOrg } from './schema-org.ts';

const whole = completeOffer.replace('workload:\n', 'workload:\n  learnerHours: 150\n');

/** A catalogue that speaks for its one provider, or for none. */
function contextOf(offers: Readonly<Record<string, string>>, speaks = true): ExportContext {
  return exportsOf(offers, speaks ? {} : { speaksFor: [] });
}

function dataOf(name: string, context: ExportContext): readonly object[] {
  const page = { trail: [{ label: 'Home', href: '/catalogue/' }], title: 'T', path: '/catalogue/offers/x/' };
  return offerPageData(offerOf(context.site, name), page, context);
}

describe('a course in the words of schema.org', () => {
  test('says what the offer states', () => {
    const context = contextOf({ whole });
    const made = toCourse(offerOf(context.site, 'whole'), context);
    expect('course' in made && made.course()).toMatchObject({
      '@id': 'https://host.example/catalogue/offers/riverbank-university/whole/#course',
      numberOfCredits: { value: 6, unitText: 'ECTS' },
      educationalLevel: { name: 'EQF 6' },
      offers: { category: 'Paid', price: 480, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
      hasCourseInstance: [{ courseMode: 'Online', courseWorkload: 'PT150H', startDate: '2027-02-01' }],
      coursePrerequisites: expect.any(String),
    });
  });

  test.each([
    ['summary', /^summary:.*\n/m, ''],
    ['fees', /total: 480 EUR/, 'total: 400-480 EUR'],
    ['fees', /total: 480 EUR/, 'total: on-request'],
    ['workload.learnerHours', / {2}learnerHours: 150\n/, ''],
    ['workload.learnerHours', /learnerHours: 150/, 'learnerHours: about 150'],
    ['runs', /runs:\n.*\n.*\n/, 'runs: not-scheduled\n'],
    ['delivery.mode', / {2}mode: online\n/, ''],
  ])('is not made up where %s is missing: the offer is left out, with the key to fill in', (field, from, to) => {
    const text = whole.replace(from, to);
    expect(text).not.toBe(whole);
    const context = contextOf({ whole: text });
    const made = toCourse(offerOf(context.site, 'whole'), context);
    expect('omission' in made && made.omission.field).toBe(field);
    expect([...(schemaOrg.omissions?.(context) ?? [])].map((one) => one.field)).toEqual([field]);
  });

  test('free to learn and paid to certify is partially free', () => {
    const fees = 'fees:\n  tuition: free\n  certificate: 45 EUR\nassessment:';
    const context = contextOf({ whole: whole.replace(/fees:[\s\S]*?assessment:/, fees) });
    const made = toCourse(offerOf(context.site, 'whole'), context);
    expect('course' in made && made.course().offers).toMatchObject({ category: 'Partially Free', price: 45 });
  });
});

describe('data in pages', () => {
  test('is only there for offers that are passed on', () => {
    expect(dataOf('whole', contextOf({ whole })).length).toBe(2);
    expect(dataOf('whole', contextOf({ whole }, false))).toEqual([]);
    expect(dataOf('sparse', contextOf({ sparse: sparseOffer }))).toEqual([]);
    const provider = (context: ExportContext) => {
      const [found] = context.site.catalogue.providers.values();
      if (!found) throw new Error('no provider');
      return providerPageData(found, { trail: [], title: 'R', path: '/' }, context);
    };
    expect(provider(contextOf({ whole }, false))).toEqual([]);
    expect(provider(contextOf({ whole }))[0]).toMatchObject({ '@type': 'CollegeOrUniversity' });
  });

  test('lists three courses and more', () => {
    const three = contextOf({ a: whole, b: whole, c: whole });
    const two = contextOf({ a: whole, b: whole });
    const types = (context: ExportContext) => {
      const [found] = context.site.catalogue.providers.values();
      if (!found) throw new Error('no provider');
      const data = providerPageData(found, { trail: [], title: 'R', path: '/' }, context);
      return data.map((one) => (one as { '@type'?: string })['@type']);
    };
    expect(types(three)).toContain('ItemList');
    expect(types(two)).not.toContain('ItemList');
  });

  test('cannot end the script that it stands in', () => {
    const context = contextOf({ whole: whole.replace('title: Data literacy', 'title: "Data </script><b>"') });
    const text = toScriptText(dataOf('whole', context) as never);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)[0].name).toBe('Data </script><b>');
  });
});
