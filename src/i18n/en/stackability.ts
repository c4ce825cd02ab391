/** Words of the concept "stackability". */
export const stackability = {
  title: 'Where it leads',
  kind: 'Further use',
  direction: 'Direction',
  origin: 'Comes from',
  combinesWith: 'Go well together',
  countsFor: 'Use it within',
  afterAward: (duration: string) => `${duration} of the date on your certificate`,
} as const;
