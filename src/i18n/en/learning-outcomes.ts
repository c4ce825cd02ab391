/** Words of the concept "learning-outcomes". */
export const learningOutcomes = {
  title: 'learning-outcomes',
} as const;
