/** Words of the concept "stackability". */
export const stackability = {
  title: 'stackability',
} as const;
