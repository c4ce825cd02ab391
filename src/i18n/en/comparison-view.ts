/** Groups of a comparison, and asides to its rows. */
export const comparisonView = {
  takes: 'What it takes',
  worth: 'What it is worth',
  first: 'First',
  standardFacts: 'Standard facts',
  outcomes: 'What you will be able to do',
  country: 'Country',
} as const;
