/** Words of the concept "parts". */
export const parts = {
  title: 'Parts',
  list: 'What it consists of',
  order: 'Order of the parts',
  inOrder: 'One after the other',
  anyOrder: 'In any order',
  untitled: 'Part',
  times: (count: string) => `${count} of these`,
  several: 'several of these; how many is not stated',
  optional: 'not everybody takes this',
  takenAlone: 'can be taken alone',
  notAlone: 'cannot be taken alone',
  after: (titles: string) => `after: ${titles}`,
  page: 'page of this part',
  all: 'all of these:',
  choose: (count: string) => `choose ${count} of these:`,
} as const;
