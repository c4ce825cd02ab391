const offers = (count: number): string => `${count} ${count === 1 ? 'offer' : 'offers'}`;

/** Words of the pages of providers. */
export const providerPage = {
  listTitle: 'Providers',
  listLead: (count: number) =>
    count === 1
      ? 'One institution offers the micro-credentials of this catalogue.'
      : `${count} institutions offer the micro-credentials of this catalogue.`,
  offers: (count: number) => (count === 0 ? 'Offers' : `Its ${count === 1 ? 'offer' : `${count} offers`}`),
  noOffers: 'This catalogue holds no offer of this provider.',
  pathways: 'Pathways',
  complete: 'What its offers state',
  tallyCaption: (count: number) =>
    count === 1 ? 'Whether its one offer states each fact' : `How many of its ${offers(count)} state each fact`,
} as const;

/** Words of the pages of pathways. */
export const pathwayPage = {
  listTitle: 'Pathways',
  listLead:
    'A pathway is a larger certificate, or a set, that smaller offers add up to. You can take each offer alone and stop at any time.',
  none: 'This catalogue holds no pathway.',
  rules: 'The rules in words',
  more: 'More about it',
} as const;

/** Words of the page of levels. */
export const levelsPage = {
  title: 'Levels and credits',
  lead: 'A level says how demanding learning is, from 1 to 8. It does not make a short course a degree. Countries have levels of their own; here they stand beside the European ones.',
  ladder: 'The European levels',
  ladderOf: (level: number, of: number) => `Level ${level} of ${of}`,
  beside: 'Here too:',
  sideBySide: 'Side by side',
  sideBySideCaption: 'Levels of the frameworks in use beside the European ones',
  sideBySideExplain: 'With “≈”: a study compares the levels; the country has not linked them officially.',
  frameworks: 'Frameworks in use',
  level: 'Level',
  inEurope: 'In Europe',
  offers: 'Offers',
  notConverted: 'Not converted',
  source: 'Source:',
  credits: 'Credit systems',
  creditsCaption: 'How much one credit is, and whether it converts',
  system: 'System',
  hours: 'One credit is',
  toEcts: 'In ECTS',
  sourceHead: 'Source',
} as const;

/** Words of the glossary. */
export const glossaryPage = {
  title: 'Words we use',
  lead: 'Plain words first. The word that institutions and offices use stands beside it.',
  fieldTerm: (term: string) => `In the field: ${term}`,
  source: 'Source:',
} as const;

/** Words of the pages of the checks. */
export const checksPage = {
  title: 'Checks for editors',
  lead: (count: number) =>
    `The checker reads every file and knows ${count} rules. Each has a page that says what is wrong, why it matters and what to write instead.`,
  severities: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  severityExplains: {
    error: 'An error: the catalogue is not built until it is put right.',
    warning: 'A warning: the catalogue is built, but readers will miss something.',
    advice: 'Advice: the page is good; this would make it better.',
  },
  scopeExplains: {
    form: 'It is a rule on how files are written: the same for drafts, and no catalogue can change it.',
    content:
      'Drafts get a warning instead of an error where something is missing. A catalogue can set how serious it is.',
  },
  why: 'Why it matters',
  fix: 'Put it right',
  wrong: 'Wrong',
  wrongLabel: 'Example that breaks the rule',
  right: 'Right',
  rightLabel: 'The same put right',
  about: 'About this check',
  severity: 'How serious',
  scope: 'Kind of rule',
  source: 'Where it comes from',
  concept: 'See also',
  otherChecks: 'Other checks',
  previous: 'Previous:',
  next: 'Next:',
} as const;

/** Words of the page for addresses that do not exist. */
export const notFoundPage = {
  title: 'This page does not exist',
  lead: 'The address may be mistyped. Offers keep their address for good, also when they close; so search for the offer.',
  search: 'Search the offers',
  home: 'Go to the home page',
} as const;
