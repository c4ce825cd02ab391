/** Groups of a comparison, and rows that belong to no concept. */
export const comparisonView = {
  first: 'What to look at first',
  decide: 'Facts to decide with',
  takes: 'More on what it takes',
  worth: 'More on what it is worth',
  standardFacts: 'Standard facts',
  scale: (end: string) => `bars: 0 to ${end}`,
} as const;
