/** Sentences of a provider's page and of the list of providers. */
export const providerView = {
  typeIn: (type: string, place: string) => (place === '' ? `${type}.` : `${type} in ${place}.`),
  organisation: 'Organisation',
  place: (city: string, country: string) => (city === '' ? country : country === '' ? city : `${city}, ${country}`),
  identity: 'About the organisation',
  legalName: 'Name in law',
  otherNames: 'Other names',
  sector: 'Sector',
  partOf: 'Part of',
  memberOf: 'Member of',
  identifiers: 'Numbers in registers',
  hoursPerCredit: 'Hours for one ECTS',
  terms: 'Its terms',
  term: 'Term',
  from: 'From',
  until: 'Until',
  noCountry: 'Country not stated',
} as const;
