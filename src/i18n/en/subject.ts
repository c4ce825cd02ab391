/** Words of the concept "subject". */
export const subject = {
  title: 'subject',
} as const;
