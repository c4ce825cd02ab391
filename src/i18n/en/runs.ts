/** Words of the concept "runs". */
export const runs = {
  title: 'runs',
} as const;
