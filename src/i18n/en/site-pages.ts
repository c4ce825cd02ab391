/** Words of pages that have no view of their own. */
export const sitePages = {
  moved: {
    title: 'This page has moved',
    lead: 'It stands at a new address now. If your browser does not take you there:',
  },
  faults: {
    title: (count: number) =>
      count === 0 ? 'No faults in this file' : count === 1 ? '1 fault in this file' : `${count} faults in this file`,
    /** Where the page itself may be missing because of them. */
    inCatalogue: (count: number) => (count === 1 ? '1 error in the catalogue' : `${count} errors in the catalogue`),
    place: (file: string, line: number) => `${file}, line ${line}`,
    onlyHere: 'Only you see this: it is not part of the published catalogue.',
  },
  offersOf: (legend: string, value: string) => `${legend}: ${value}`,
  pageOf: (title: string, page: number) => `${title}, page ${page}`,
} as const;
