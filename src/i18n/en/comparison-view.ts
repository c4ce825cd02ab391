/** Groups of a comparison. */
export const comparisonView = {
  first: 'What to look at first',
  takes: 'What it takes',
  worth: 'What it is worth',
  standardFacts: 'Standard facts',
} as const;
