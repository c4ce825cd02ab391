/** Words of the concept "recognition". */
export const recognition = {
  title: 'recognition',
} as const;
