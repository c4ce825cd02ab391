/** Words of a comparison of two to four offers, built or drawn in the browser. */
export const comparisonPage = {
  caption: (count: number) => `Comparison of ${count} ${count === 1 ? 'offer' : 'offers'}`,
  lead: 'One row for each question, in the same order for every offer. Figures with “≈” are worked out by this catalogue; the rule stands below them.',
  onlyDiffering: 'Show only rows that differ',
  keyLabel: 'Signs used in the table',
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
