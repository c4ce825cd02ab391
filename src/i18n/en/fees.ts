/** Words of the concept "fees". */
export const fees = {
  title: 'fees',
} as const;
