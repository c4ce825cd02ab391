import { defineRules } from '../diagnostics/rule.ts';

export const sourceRules = defineRules('sources', {
  'field-not-in-file': {
    severity: 'error',
    title: 'A source is named for a fact that the file does not state',
    why: 'Readers see at each fact where it was taken from. A source of nothing is a sign of a typing error, or of a lost fact.',
    remedy: 'Correct the path (keys with points between them, such as delivery.pace), or state the fact.',
    example: {
      wrong: 'sources:\n  - url: https://www.riverbank.example/faq\n    fields: fee',
      right: 'sources:\n  - url: https://www.riverbank.example/faq\n    fields: fees',
    },
  },
  kind: {
    severity: 'error',
    title: 'The kind of the source is not known',
    why: 'A page of the provider and a newspaper are not believed alike; readers are told which it was.',
    remedy:
      'Write provider-page, handbook, directory, register, press, news, sponsored, study, correspondence, example-data or other.',
    example: {
      wrong: 'sources:\n  - url: https://www.riverbank.example/faq\n    kind: website',
      right: 'sources:\n  - url: https://www.riverbank.example/faq\n    kind: provider-page',
    },
  },
  confidence: {
    severity: 'error',
    title: 'The confidence in the source is not known',
    why: 'Where it is low, the page warns its readers.',
    remedy: 'Write high, medium or low.',
    example: {
      wrong: 'sources:\n  - url: https://www.riverbank.example/faq\n    confidence: 50 %',
      right: 'sources:\n  - url: https://www.riverbank.example/faq\n    confidence: low',
    },
  },
});

export const conflictRules = defineRules('conflicts', {
  'field-unknown': {
    severity: 'error',
    title: 'A conflict is named for a key that does not exist',
    why: 'The page shows the other value beside the fact; for that it must know which fact is meant.',
    remedy: 'Write the key, or keys with points between them: fees.total.',
    example: {
      wrong: 'conflicts:\n  - field: price\n    value: 500 EUR',
      right: 'conflicts:\n  - field: fees.total\n    value: 500 EUR',
    },
  },
  empty: {
    severity: 'error',
    title: 'A conflict says neither what else is stated nor what is in doubt',
    why: 'Readers would see that something is wrong, but not what.',
    remedy: 'Add value (what the other source says) or note (what is in doubt).',
    example: {
      wrong: 'conflicts:\n  - field: fees.total',
      right: 'conflicts:\n  - field: fees.total\n    value: 500 EUR',
    },
  },
});
