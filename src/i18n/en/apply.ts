/** Words of the concept "apply". */
export const apply = {
  title: 'How to enrol',
  url: 'Where to enrol',
  procedure: 'How it works',
  each: 'What you enrol in',
  note: 'Good to know',
} as const;
