import { defineRules } from '../diagnostics/rule.ts';

/** Rules on the form of single values. They have the same severity in every file. */
export const valueRules = defineRules('value', {
  figure: {
    severity: 'error',
    scope: 'form',
    title: 'A figure cannot be read',
    why: 'Hours, seats and credits are compared, added and sorted. Only a figure in one known form can be.',
    remedy:
      'Write 6, 12-30, at least 20, up to 24, about 3, about 3-5 or 7.5 or 15, with a point for decimals and nothing between thousands.',
    example: { wrong: 'workload:\n  learnerHours: 1,250', right: 'workload:\n  learnerHours: 1250' },
  },
  percent: {
    severity: 'error',
    scope: 'form',
    title: 'A percentage cannot be read',
    why: 'A share without its sign could be marks, hours or money.',
    remedy: 'Write a figure from 0 to 100 and the sign: 60 %.',
    example: { wrong: 'assessment:\n  passMark: 0.6', right: 'assessment:\n  passMark: 60 %' },
  },
  credits: {
    severity: 'error',
    scope: 'form',
    title: 'Credits cannot be read',
    why: 'Six credits are 150 hours in one system and 60 in another, so a figure alone says nothing.',
    remedy: 'Write a figure and the credit system: 6 ECTS. If the source names no system, write 6 credits.',
    example: { wrong: 'workload:\n  credits: 6', right: 'workload:\n  credits: 6 ECTS' },
  },
  duration: {
    severity: 'error',
    scope: 'form',
    title: 'A duration cannot be read',
    why: 'Learners look for what fits into their time; the end of a run may be reckoned from its duration.',
    remedy:
      'Write a figure and minutes, hours, days, working days, weeks, months, terms, trimesters, quarters, semesters or years: 6 weeks.',
    example: { wrong: 'delivery:\n  duration: six weeks', right: 'delivery:\n  duration: 6 weeks' },
  },
  date: {
    severity: 'error',
    scope: 'form',
    title: 'A date cannot be read',
    why: 'The order of day and month differs between countries, so 01/02/2027 is two different days.',
    remedy:
      'Write 2027-02-01, or less if only that is known: 2027-W05, 2027-02, 2027, spring 2027, autumn semester 2026/27, term 2 2027.',
    example: { wrong: 'runs:\n  - start: 01/02/2027', right: 'runs:\n  - start: 2027-02-01' },
    source: 'ISO 8601-1:2019 for days, weeks, months and years',
  },
  day: {
    severity: 'error',
    scope: 'form',
    title: 'A full day is needed here',
    why: 'What is reckoned from this date, such as how old a check is, needs the day.',
    remedy: 'Write year, month and day: 2027-02-01.',
    example: { wrong: 'lastChecked: November 2026', right: 'lastChecked: 2026-11-02' },
    source: 'ISO 8601-1:2019',
  },
  id: {
    severity: 'error',
    scope: 'form',
    title: 'This cannot be an id',
    why: 'Ids are parts of web addresses; capitals, spaces and accents would break links.',
    remedy:
      'Use small letters a to z, digits and single hyphens, with / between the parts: riverbank-university/spreadsheet-skills.',
    example: { wrong: 'provider: Riverbank_University', right: 'provider: riverbank-university' },
  },
  'yes-or-no': {
    severity: 'error',
    scope: 'form',
    title: 'Only yes or no can stand here',
    why: 'The answer is used for filters; a third answer would be lost.',
    remedy: 'Write yes or no, or leave the line empty if it is not known.',
    example: { wrong: 'inOrder: maybe', right: 'inOrder: yes' },
  },
  language: {
    severity: 'error',
    scope: 'form',
    title: 'This is not a language code',
    why: 'Learners filter by language, and screen readers choose their voice by the code.',
    remedy: 'Write the code of the language: en, de, et, pt-BR.',
    example: { wrong: 'delivery:\n  language: English', right: 'delivery:\n  language: en' },
    source: 'BCP 47 (RFC 5646)',
  },
  country: {
    severity: 'error',
    scope: 'form',
    title: 'This is not a country code',
    why: 'Country decides which framework and which rules of recognition hold.',
    remedy: 'Write the two capital letters of the country: EE, DE, GB.',
    example: { wrong: 'country: Estonia', right: 'country: EE' },
    source: 'ISO 3166-1 alpha-2',
  },
  place: {
    severity: 'error',
    scope: 'form',
    title: 'A place cannot be read',
    why: 'A city name alone is often found in several countries.',
    remedy:
      'Write the city and the code of the country: Tallinn, EE. Or write a block with city, country, venue and address.',
    example: { wrong: 'place: Tallinn', right: 'place: Tallinn, EE' },
  },
  link: {
    severity: 'error',
    scope: 'form',
    title: 'This is not a web address that can be linked',
    why: 'A broken or unsafe link leads the reader nowhere, or to harm.',
    remedy: 'Copy the whole address from the browser, with https:// at the start.',
    example: { wrong: 'url: www.riverbank.example/data', right: 'url: https://www.riverbank.example/data' },
  },
  email: {
    severity: 'error',
    scope: 'form',
    title: 'This is not an e-mail address',
    why: 'The page makes it a link; a wrong address loses the question of a learner.',
    remedy: 'Write the address alone: courses@riverbank.example.',
    example: { wrong: 'email: courses (at) riverbank.example', right: 'email: courses@riverbank.example' },
  },
  'whole-number': {
    severity: 'error',
    scope: 'form',
    title: 'A whole number is needed here',
    why: 'Half a version or half a part does not exist.',
    remedy: 'Write digits only: 3.',
    example: { wrong: 'version: 2.1', right: 'version: 2' },
  },
});

/** The rule on the form of an amount of money; its id stands with the fees. */
export const amountRules = defineRules('fees', {
  amount: {
    severity: 'error',
    scope: 'form',
    title: 'An amount of money cannot be read',
    why: 'Fees are added and compared. A wrong separator or an unnamed currency changes the price by a multiple.',
    remedy:
      'Write free, charged, on-request, or a figure and the currency code: 450 EUR, at least 100 EUR, 150 USD per part. If the source names no currency, write 450 currency-not-stated.',
    example: { wrong: 'fees: 1.250,50 €', right: 'fees: 1250.50 EUR' },
    source: 'ISO 4217 for the currency codes',
  },
});
