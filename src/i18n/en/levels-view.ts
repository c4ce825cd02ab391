/** Sentences of the page of levels that are made from reference data. */
export const levelsView = {
  european: 'European level',
  noLevelHere: 'no level here',
  eqfTerm: (level: number, cycle: string) => (cycle === '' ? `EQF ${level}` : `EQF ${level}, ${cycle} (QF-EHEA)`),
  comparedBy: (study: string) => `Compared by: ${study}.`,
  ownScale: 'Own scale',
  ownScaleExplain: 'A scale of the provider’s own. It belongs to no national framework.',
  hours: (hours: string) => `${hours} hours`,
  hoursUnknown: 'Not known: no source says how many hours one credit stands for',
  ects: (figure: string) => `1 credit = ${figure} ECTS`,
  isEcts: 'It is ECTS itself',
  noEcts: 'Not converted: no official rule',
} as const;
