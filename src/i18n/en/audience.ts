/** Words of the concept "audience". */
export const audience = {
  title: 'For whom',
  for: 'Meant for',
  notFor: 'Not meant for',
} as const;
