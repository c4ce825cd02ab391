const count = (answered: number, of: number): string => `${answered} of ${of}`;

/** How the standard elements are counted and their states are said. */
export const strip = {
  answered: (answered: number, of: number) => `${count(answered, of)} answered`,
  facts: (answered: number, of: number) => `${count(answered, of)} standard facts`,
  partly: (elements: string) => `Stated in part: ${elements}.`,
  missing: (elements: string) => `Missing: ${elements}.`,
} as const;

/** What the signs of the strip mean, each named. */
export const stripKey = {
  element: (element: string, state: string) => `${element}: ${state}`,
  states: {
    stated: 'stated',
    partly: 'stated in part',
    'not-applicable': 'does not apply',
    'not-stated': 'not stated',
  },
  label: 'Signs used in the list',
  more: 'What the nine facts mean',
} as const;

/** The European standard elements of an offer, as learners read them. */
export const elements = {
  title: 'Title',
  country: 'Country of the provider',
  awardingBody: 'Awarding body',
  learningOutcomes: 'What you will be able to do',
  workload: 'Workload',
  level: 'Level',
  assessment: 'Assessment',
  delivery: 'Form of participation',
  qualityAssurance: 'Quality assurance',
} as const;
