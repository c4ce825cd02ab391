/** Words of the concept "delivery". */
export const delivery = {
  title: 'delivery',
} as const;
