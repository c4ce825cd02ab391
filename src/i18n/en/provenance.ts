/** Words of the concept "provenance". */
export const provenance = {
  title: 'provenance',
} as const;
