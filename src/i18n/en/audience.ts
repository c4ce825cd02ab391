/** Words of the concept "audience". */
export const audience = {
  title: 'audience',
} as const;
