import { defineRules } from '../diagnostics/rule.ts';

/** Rules that every schema applies. */
export const schemaRules = defineRules('schema', {
  'unknown-key': {
    scope: 'form',
    severity: 'error',
    title: 'The key is not known',
    why: 'What stands under an unknown key is published nowhere. Most often it is a typing error, and the fact would appear as “not stated”.',
    remedy: 'Use the nearest known key, or put the text into note.',
    example: { wrong: 'workload:\n  learnerhours: 60', right: 'workload:\n  learnerHours: 60' },
  },
  required: {
    scope: 'form',
    severity: 'error',
    title: 'A key that every file of this kind needs is missing',
    why: 'Without it the page has no name, no owner or no meaning.',
    remedy: 'Add the key.',
    example: {
      wrong: 'provider: riverbank-university',
      right: 'title: Data literacy\nprovider: riverbank-university\nstatus: draft',
    },
  },
  type: {
    scope: 'form',
    severity: 'error',
    title: 'The value has the wrong form',
    why: 'A text, a list and a block of keys are three different things; this key does not take the one that was used.',
    remedy: 'Write it in one of the forms that the message names.',
    example: { wrong: 'title:\n  - Data literacy', right: 'title: Data literacy' },
  },
});

/** Rules on the three states of a fact (Council Recommendation of 16 June 2022, Annex I: “if applicable” is said of level only). */
export const stateRules = defineRules('state', {
  'not-applicable-with-value': {
    severity: 'error',
    title: 'Something is said not to apply, and stated all the same',
    why: 'Readers could not tell which of the two holds.',
    remedy: 'Keep notApplicable with its reason, or the facts; not both.',
    example: {
      wrong: 'level:\n  notApplicable: Not levelled\n  value: EQF 6',
      right: 'level:\n  notApplicable: Not levelled',
    },
  },
  'not-applicable-unusual': {
    severity: 'warning',
    title: 'Something that every micro-credential has is said not to apply',
    why: 'The European Recommendation says “if applicable” of the level only. Every micro-credential has outcomes, a workload, a form of participation, an assessment and quality assurance.',
    remedy: 'State it, or leave the key out if you do not know.',
    example: { wrong: 'workload:\n  notApplicable: Differs', right: 'workload:\n  learnerHours: 20-30' },
    source: 'Council Recommendation of 16 June 2022, Annex I',
  },
});
