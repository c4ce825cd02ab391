/** Words of the concept "runs". */
export const runs = {
  title: 'Dates',
  dates: 'Dates',
  notScheduled: 'No dates are planned',
  starts: 'Starts',
  ends: 'Ends',
  apply: 'Apply',
  places: 'Places',
  status: 'Status',
  also: 'Also',
  notStated: 'Not stated',
  from: 'from',
  by: 'by',
  /** Those for whom no last date of their own is stated. */
  others: 'others',
  within: (start: string, duration: string) => `${start}, ${duration} after you enrol`,
  asOf: (day: string) => `(as of ${day})`,
  minimumSeats: (people: string) => `takes place only with ${people} people or more`,
  enrol: 'Enrol in this run',
  blocks: 'Dates of the parts',
  blocksOf: (start: string) => `Parts of the run that starts ${start}`,
  part: 'Part',
} as const;
