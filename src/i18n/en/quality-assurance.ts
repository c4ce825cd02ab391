/** Words of the concept "quality-assurance". */
export const qualityAssurance = {
  title: 'quality-assurance',
} as const;
