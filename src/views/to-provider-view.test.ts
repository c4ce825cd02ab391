import { describe, expect, test } from 'vitest';
import { plainLine } from './plain.ts';
import { completeOffer, siteOf, sparseOffer } from './testing.ts';
import { offersByProvider, toProvidersView, toProviderView } from './to-provider-view.ts';

const site = siteOf({ sparse: sparseOffer, complete: completeOffer }, [
  {
    kind: 'provider',
    id: 'old-college',
    text: 'name: Old College\nstatus:\n  is: superseded\n  successor: riverbank-university\n',
  },
]);
const viewOf = (id: string) => {
  const provider = site.catalogue.providers.get(id);
  if (!provider) throw new Error(`no provider ${id}`);
  return toProviderView(provider, offersByProvider(site).get(id) ?? [], site);
};

describe('the page of a provider', () => {
  test('lists its offers, those that can be taken first, and counts what they state', () => {
    const view = viewOf('riverbank-university');
    expect(view.entries.map(({ title }) => title)).toEqual(['Data literacy', 'Cloud computing']);
    expect(plainLine(view.byline)).toBe('University in Estonia.');
    expect(view.marks).toEqual({ fictional: true });
    const workload = view.tally.find(({ key }) => key === 'workload');
    expect(workload).toMatchObject({ stated: 1, partly: 0, notApplicable: 0, notStated: 1 });
  });

  test('says what has become of it', () => {
    const view = viewOf('old-college');
    expect(view.banner?.lines.map(plainLine)).toEqual(['Instead, look at: Riverbank University (fictional)']);
    expect(view.entries).toEqual([]);
  });
});

test('a provider whose offers nobody confirmed is not said to state its facts itself', () => {
  const saidIn = (offers: Readonly<Record<string, string>>): boolean => {
    const own = siteOf(offers);
    const provider = own.catalogue.providers.get('riverbank-university');
    const view = provider && toProviderView(provider, offersByProvider(own).get(provider.id) ?? [], own);
    return JSON.stringify(view?.sections).includes(own.words.provenance.byProvider);
  };
  expect(saidIn({ sparse: sparseOffer })).toBe(false);
  expect(saidIn({ sparse: sparseOffer, complete: completeOffer })).toBe(true);
});

test('the list of providers goes by country, and what is not known is a group of its own', () => {
  const view = toProvidersView(site);
  expect(view.total).toBe(2);
  expect(view.groups.map(({ title, links }) => [title, links.map(({ label, count }) => `${label} ${count}`)])).toEqual([
    [site.words.providerView.noCountry, ['Old College 0']],
    ['Estonia', ['Riverbank University (fictional) 2']],
  ]);
});

test('what is said of its numbers and of its quality assurance is shown', () => {
  const text = `name: Noted Academy
country: EE
identifiers:
  ror: https://ror.org/000
  other:
    - scheme: School register
      value: "007"
      note: Said of one number.
  note: Said of the numbers.
qualityAssurance:
  internal: The board
  note: Said of the quality.
`;
  const noted = siteOf({ complete: completeOffer }, [{ kind: 'provider', id: 'noted', text }]);
  const provider = noted.catalogue.providers.get('noted');
  if (!provider) throw new Error('no provider');
  const shown = JSON.stringify(toProviderView(provider, [], noted));
  for (const said of ['007', 'Said of one number.', 'Said of the numbers.', 'Said of the quality.']) {
    expect(shown).toContain(said);
  }
});
