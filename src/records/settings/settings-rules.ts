import { defineRules } from '../../diagnostics/rule.ts';

/** Rules on `catalogue.yaml`. Whether the rules that `severity` names exist is checked where all rules are known. */
export const settingsRules = defineRules('catalogue', {
  'version-unknown': {
    severity: 'error',
    title: 'The version of the vocabulary is not known',
    why: 'The meaning of keys is fixed by the version. With another one the files would be read wrongly.',
    remedy: 'Write contentVersion: 1.',
    example: { wrong: 'contentVersion: 2027', right: 'contentVersion: 1' },
  },
  currency: {
    severity: 'error',
    title: 'The currency is not known',
    why: 'Price bands in the search are made in it.',
    remedy: 'Write the three capital letters of ISO 4217: EUR, GBP, NOK.',
    example: { wrong: 'currency: Euro', right: 'currency: EUR' },
    source: 'ISO 4217',
  },
  'time-zone': {
    severity: 'error',
    title: 'The time zone is not known',
    why: 'It says when a day ends, and with it when a deadline is over.',
    remedy: 'Write the name of the IANA list: Europe/Tallinn.',
    example: { wrong: 'timeZone: CET+1', right: 'timeZone: Europe/Tallinn' },
    source: 'IANA Time Zone Database',
  },
  profile: {
    severity: 'error',
    title: 'The rule profile is not known',
    why: 'The offers would not be checked against what you wanted.',
    remedy: 'Write one or more of the profiles of the list, such as eu-2022.',
    example: { wrong: 'profiles: eu', right: 'profiles: eu-2022' },
  },
  severity: {
    severity: 'error',
    title: 'The severity is not known',
    why: 'The rule would keep its own severity without a word.',
    remedy: 'Write error, warning, advice or off.',
    example: {
      wrong: 'severity:\n  workload/hours-missing: ignore',
      right: 'severity:\n  workload/hours-missing: off',
    },
  },
  'audience-taken': {
    severity: 'error',
    title: 'The id of an audience is taken',
    why: 'Every catalogue knows this audience; a second one of the same name would change what fees and conditions mean.',
    remedy: 'Choose another id.',
    example: {
      wrong: 'audiences:\n  students:\n    name: Students of our alliance',
      right: 'audiences:\n  alliance-students:\n    name: Students of our alliance',
    },
  },
  'export-unknown': {
    severity: 'error',
    title: 'The export format is not known',
    why: 'Nothing would be written, and those who wait for the data would not learn why.',
    remedy: 'Write one of the formats of the list.',
    example: { wrong: 'exports:\n  edci: yes', right: 'exports:\n  elm: yes' },
  },
  'export-option': {
    severity: 'error',
    title: 'The option of an export format is not known',
    why: 'The files would be written in the usual way, and those who wait for the other one would not learn why.',
    remedy: 'Write one of the values of the list.',
    example: {
      wrong: 'exports:\n  elm:\n    namespace: "3.2"',
      right: 'exports:\n  elm:\n    namespace: "3.3"',
    },
    source: 'Europass, evolution of the data models',
  },
});

/** Rules on how the catalogue looks. */
export const lookRules = defineRules('look', {
  colour: {
    severity: 'error',
    title: 'A colour cannot be read',
    why: 'All other colours are worked out from it.',
    remedy: 'Write a # and six digits or letters from a to f, in quotes: "#0f4f49".',
    example: { wrong: 'look:\n  colour: green', right: 'look:\n  colour: "#0f4f49"' },
  },
  font: {
    severity: 'error',
    title: 'The choice of letters is not known',
    why: 'Only the letters that come with the catalogue, those of the reader’s own device, and those of a file in content/media can be shown.',
    remedy: 'Write catalogue, system, or the name of a WOFF2 file in content/media.',
    example: { wrong: 'look:\n  font: Comic Sans', right: 'look:\n  font: system' },
  },
  contrast: {
    severity: 'error',
    title: 'A colour is too weak to be read',
    why: 'Links, buttons and headings are shown in colours made from yours. With too little contrast many people cannot read them.',
    remedy: 'Take the nearest colour that the message names, or another one with more contrast.',
    example: { wrong: 'look:\n  colour: "#ffe08a"', right: 'look:\n  colour: "#755b00"' },
    source: 'WCAG 2.2, success criteria 1.4.3 and 1.4.11',
  },
});
