/** Words of the concept "learning outcomes". */
export const learningOutcomes = {
  title: 'What you will be able to do',
  outcomes: 'You will be able to',
  topics: 'What is covered',
  skill: (site: string) => `described at ${site}`,
} as const;
