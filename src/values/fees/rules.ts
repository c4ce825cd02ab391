import { defineRules } from '../../diagnostics/rule.ts';

const alwaysPublic = 'Council Recommendation of 16 June 2022, Annex II, principle 2 (transparency)';

/** Rules on fees, wherever they stand: an offer, a run, a part or a pathway. */
export const feesRules = defineRules('fees', {
  missing: {
    severity: 'warning',
    title: 'The cost is not stated',
    why: 'The cost decides for many people whether they can take part. A fee that is found out later breaks trust.',
    remedy: 'Add fees: an amount with its currency, free, or charged if there is a fee but the amount is not known.',
    example: { wrong: 'title: Data literacy', right: 'fees: 450 EUR' },
    source: alwaysPublic,
  },
  'no-amount': {
    severity: 'error',
    title: 'A set of fees says nothing',
    why: 'An audience or a date without an amount tells nobody what they pay.',
    remedy: 'Add price, tuition or total; or statedAt if the amount stands elsewhere; or take the entry out.',
    example: { wrong: 'fees:\n  - for: residents', right: 'fees:\n  - for: residents\n    price: 300 EUR' },
  },
  'no-price-for-everyone': {
    severity: 'warning',
    title: 'The set of fees for everyone prices no teaching, while other sets do',
    why: 'It reads as if everybody else paid for these items only. Nobody can tell what the offer costs them.',
    remedy: 'Repeat these items in each set, or say with for whom this set is meant.',
    example: {
      wrong: 'fees:\n  - for: companies\n    price: 450 EUR\n  - assessment: 60 EUR',
      right: 'fees:\n  - for: companies\n    price: 450 EUR\n    assessment: 60 EUR',
    },
  },
  item: {
    severity: 'error',
    title: 'A fee has no amount or no name, or is not known',
    why: 'Readers would see a cost without its size, or money without its purpose.',
    remedy: 'Give the entry an amount (charged, if it is not known); under other, also a name.',
    example: {
      wrong: 'fees:\n  other:\n    - amount: 20 EUR',
      right: 'fees:\n  other:\n    - name: Locker\n      amount: 20 EUR',
    },
  },
  tax: {
    severity: 'error',
    title: 'What is said of the tax is not known',
    why: 'A tax that is added at the end can make a fifth of the price.',
    remedy: 'Write included, not-included or exempt; or a block of is, rate and amount.',
    example: { wrong: 'fees:\n  price: 450 EUR\n  tax: VAT', right: 'fees:\n  price: 450 EUR\n  tax: included' },
  },
  'funding-application': {
    severity: 'error',
    title: 'Whether one must apply for the money is not clear',
    why: 'People miss money that they would have had to apply for.',
    remedy: 'Write needed or not-needed.',
    example: {
      wrong: 'fees:\n  price: 450 EUR\n  funding:\n    - name: Training card\n      application: yes',
      right: 'fees:\n  price: 450 EUR\n  funding:\n    - name: Training card\n      application: needed',
    },
  },
  'price-and-tuition': {
    severity: 'error',
    title: 'There is a price and a tuition fee',
    why: 'The price is the whole fee in one amount, tuition is a part of it. With both nobody knows what to add up.',
    remedy: 'Keep the price alone, or list the single fees and their total.',
    example: {
      wrong: 'fees:\n  price: 480 EUR\n  tuition: 450 EUR',
      right: 'fees:\n  tuition: 450 EUR\n  materials: 30 EUR\n  total: 480 EUR',
    },
  },
  'two-currencies': {
    severity: 'error',
    title: 'One set of fees has two currencies',
    why: 'Amounts in different currencies cannot be added, and rates change.',
    remedy: 'Write one entry for each currency.',
    example: {
      wrong: 'fees:\n  tuition: 450 EUR\n  certificate: 49 USD',
      right: 'fees:\n  - tuition: 450 EUR\n    certificate: 45 EUR\n  - tuition: 500 USD\n    certificate: 49 USD',
    },
  },
  'total-differs': {
    severity: 'error',
    title: 'The total is not the sum of the fees',
    why: 'Readers see both and would plan with the wrong one.',
    remedy: 'Correct the total or a fee. What not everybody pays gets optional: yes.',
    example: {
      wrong: 'fees:\n  tuition: 450 EUR\n  materials: 30 EUR\n  total: 450 EUR',
      right: 'fees:\n  tuition: 450 EUR\n  materials: 30 EUR\n  total: 480 EUR',
    },
  },
  'profiles-overlap': {
    severity: 'error',
    title: 'Two sets of fees hold for the same people at the same time',
    why: 'Readers could not tell which of the two they pay.',
    remedy: 'Give them different audiences, conditions or times, or join them.',
    example: {
      wrong: 'fees:\n  - price: 450 EUR\n  - price: 400 EUR',
      right: 'fees:\n  - price: 450 EUR\n  - for: alumni\n    price: 400 EUR',
    },
  },
  'audience-unknown': {
    severity: 'advice',
    title: 'The audience is not in the list',
    why: 'Only known audiences can be compared and translated.',
    remedy:
      'Use a known audience, add it to audiences in catalogue.yaml, or write it in words with a space or a capital.',
    example: { wrong: 'fees:\n  for: graduates\n  price: 300 EUR', right: 'fees:\n  for: alumni\n  price: 300 EUR' },
  },
  'validity-reversed': {
    severity: 'error',
    title: 'The fees end before they begin',
    why: 'By these dates nobody ever pays them.',
    remedy: 'Correct from or until.',
    example: {
      wrong: 'fees:\n  price: 450 EUR\n  from: 2027-09-01\n  until: 2026-08-31',
      right: 'fees:\n  price: 450 EUR\n  from: 2026-09-01\n  until: 2027-08-31',
    },
  },
  'all-past': {
    severity: 'warning',
    title: 'All fees have expired',
    why: 'Readers see what it used to cost, not what they will pay.',
    remedy: 'Add the fees that hold now.',
    example: {
      wrong: 'fees:\n  price: 450 EUR\n  until: 2024-08-31',
      right: 'fees:\n  - price: 450 EUR\n    until: 2024-08-31\n  - price: 480 EUR\n    from: 2024-09-01',
    },
  },
});
