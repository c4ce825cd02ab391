import { defineRules } from '../diagnostics/rule.ts';

/** Rules on providers. Whether a provider that is named exists is a rule of identity. */
export const providerRules = defineRules('provider', {
  type: {
    severity: 'error',
    title: 'The type of provider is not known',
    why: 'Readers filter by it, and other systems know a closed list only.',
    remedy: 'Write one of the words of the list, or other.',
    example: { wrong: 'type: uni', right: 'type: university' },
  },
  sector: {
    severity: 'error',
    title: 'The sector of the provider is not known',
    why: 'Some registers take only public, private-non-profit or private-for-profit.',
    remedy: 'Write public, private-non-profit or private-for-profit.',
    example: { wrong: 'sector: private', right: 'sector: private-non-profit' },
  },
  'country-missing': {
    severity: 'warning',
    title: 'The country of the provider is not stated',
    why: 'The country of the issuer is a part of every micro-credential by the European standard. Without it the offers cannot be passed on to European registers.',
    remedy: 'Add country with its two-letter code.',
    example: { wrong: 'name: Riverbank University', right: 'name: Riverbank University\ncountry: EE' },
    source: 'Council Recommendation of 16 June 2022, Annex I (country or region of the issuer)',
  },
  cycle: {
    severity: 'error',
    title: 'Providers are parts of each other in a circle',
    why: 'The page of each would list the other as its parent without end.',
    remedy: 'Take partOf out of the larger of them.',
    example: { wrong: '# a.yaml: partOf: b\n# b.yaml: partOf: a', right: '# a.yaml: partOf: b' },
  },
  schac: {
    severity: 'error',
    title: 'The SCHAC code is no domain name',
    why: 'The permanent names of all offers of the provider are made from it: urn:schac:uniqueCourseId:riverbank.example:SP-100.',
    remedy: 'Write the domain name of the institution alone, in small letters: riverbank.example.',
    example: {
      wrong: 'identifiers:\n  schac: https://www.riverbank.example/',
      right: 'identifiers:\n  schac: riverbank.example',
    },
    source: 'SCHAC (SCHema for ACademia), schacHomeOrganization',
  },
  'term-form': {
    severity: 'error',
    title: 'The days of a term cannot be read',
    why: 'Dates such as “spring 2027” are turned into days with them, for sorting and to tell what is over.',
    remedy: 'Write the term without a year, and its first and last day: autumn semester: 09-01 to 01-31.',
    example: { wrong: 'terms:\n  autumn: September to January', right: 'terms:\n  autumn semester: 09-01 to 01-31' },
  },
  'id-reserved': {
    severity: 'error',
    title: 'The name of the provider’s file is that of a list of the catalogue',
    why: 'Its offers would have the addresses that lists of the catalogue have, such as /offers/level/, and one of the two could not be reached.',
    remedy: 'Give the file another name, such as level-academy.yaml, and change provider in its offers.',
    example: { wrong: 'providers/level.yaml', right: 'providers/level-academy.yaml' },
  },
});
