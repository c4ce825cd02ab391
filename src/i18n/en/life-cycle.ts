/** Words of the concept "life cycle". */
export const lifeCycle = {
  title: 'About this page',
  status: 'Can it be taken?',
  since: 'since',
  until: 'until',
  successor: 'Replaced by',
  lastChecked: 'Checked',
  by: 'by',
  reviewBy: 'Next check due by',
  versions: 'Versions',
  version: (number: string) => `Version ${number}`,
  firstPublished: 'First published',
  lastChanged: 'Last changed',
} as const;
