/** Words of the concept "apply". */
export const apply = {
  title: 'apply',
} as const;
