import { defineRules } from '../diagnostics/rule.ts';

/** Rules on comparisons that an editor makes. */
export const comparisonRules = defineRules('comparison', {
  count: {
    severity: 'error',
    title: 'A comparison holds fewer than two or more than four offers',
    why: 'One offer is no comparison, and more than four columns cannot be read on any screen.',
    remedy: 'Write two to four offers.',
    example: {
      wrong: 'offers: riverbank-university/spreadsheet-skills',
      right:
        'offers:\n  - riverbank-university/spreadsheet-skills\n  - riverbank-university/data-literacy-for-managers',
    },
  },
  'offer-twice': {
    severity: 'error',
    title: 'An offer stands twice in a comparison',
    why: 'Two columns would be the same.',
    remedy: 'Take one of the two out.',
    example: {
      wrong: 'offers:\n  - riverbank-university/spreadsheet-skills\n  - riverbank-university/spreadsheet-skills',
      right:
        'offers:\n  - riverbank-university/spreadsheet-skills\n  - riverbank-university/data-literacy-for-managers',
    },
  },
  'row-unknown': {
    severity: 'error',
    title: 'The rows that should come first are not known',
    why: 'The comparison would not begin with what you chose.',
    remedy: 'Write names of concepts, such as workload, level, delivery or fees.',
    example: { wrong: 'first: price', right: 'first: fees' },
  },
});
