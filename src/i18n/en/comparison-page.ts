/** Words of a comparison of two to four offers itself, built or drawn in the browser: see `compare-page.ts`. */
export const comparisonPage = {
  caption: (count: number) => `Comparison of ${count} ${count === 1 ? 'offer' : 'offers'}`,
  letters: 'ABCD',
  ofOffer: (title: string) => `${title}:`,
  fold: 'Fold',
  foldOf: (title: string) => `: ${title}`,
  summary: 'In short',
  next: 'Next step',
  apply: 'Apply',
  read: 'Provider’s page',
  at: (title: string) => `: ${title}`,
  verdicts: {
    differs: 'Differs',
    equivalent: 'Comparable',
    same: 'Same in all',
    'same-where-stated': 'Same where stated',
    'only-one': (letter: string) => `Only ${letter} states it`,
    none: 'Not stated by any',
  },
} as const;
