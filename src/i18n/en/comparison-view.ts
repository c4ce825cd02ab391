/** Groups of a comparison, and rows that belong to no concept. */
export const comparisonView = {
  first: 'What to look at first',
  decide: 'Facts to decide with',
  takes: 'More on what it takes',
  worth: 'More on what it is worth',
  standardFacts: 'Standard facts',
  /** What a row is about, by its concept: ahead of labels that are plain only in a section of their own. */
  sections: {
    audience: 'For whom',
    delivery: 'Teaching',
    runs: 'Dates',
    parts: 'Parts',
    apply: 'Applying',
    fees: 'Cost',
    workload: 'Time',
    level: 'Level',
    prerequisites: 'What you need',
    assessment: 'Assessment',
    'quality-assurance': 'Quality',
    stackability: 'Counts towards',
    recognition: 'Recognition',
    credential: 'Certificate',
    subject: 'Subject',
    'learning-outcomes': 'Outcomes',
  },
  feesChanged:
    'A fee here has changed since this page was made. The row of costs shows the fee that holds now; sentences, bars and what is called the lowest do not yet.',
  scale: (end: string) => `bars: 0 to ${end}`,
} as const;
