/** Words of the concept "assessment". */
export const assessment = {
  title: 'assessment',
} as const;
