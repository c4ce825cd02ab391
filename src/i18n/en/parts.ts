/** Words of the concept "parts". */
export const parts = {
  title: 'parts',
} as const;
