/** Words of the concept "life-cycle". */
export const lifeCycle = {
  title: 'life-cycle',
} as const;
