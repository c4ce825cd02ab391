/** Words of the concept "prerequisites". */
export const prerequisites = {
  title: 'prerequisites',
} as const;
