/** Words of the concept "credential". */
export const credential = {
  title: 'credential',
} as const;
