/** Words of the concept "level". */
export const level = {
  title: 'level',
} as const;
