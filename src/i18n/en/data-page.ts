/** Words of the page about data, and why an offer is left out of a format. */
export const dataPage = {
  eqfLevel: (level: number) => `EQF level ${level}`,
  result: 'Result',
  changesMethod:
    'Days are those that the editors wrote into the file of an offer: history (first published, last changed, changes by version) and lastChecked. A change that no editor recorded is not seen; a date known only to the month is left out.',
  apiTitle: (catalogue: string) => `${catalogue}: the catalogue as JSON`,
  apiPromise:
    'Files that anybody may read. Within version 1 keys are only added, never renamed, removed or given another meaning. A key that is absent says nothing; null says that a figure is not known; every fact says whether it is stated, does not apply, is stated elsewhere or is not stated.',
  calendar: 'Calendar',
  offerFiles: 'Data',
  offerFilesExplain: 'The same facts for programs.',
  offerFilesMore: 'What these are',
  omitted: {
    noSummary: 'It has no summary.',
    shortSummary: 'Its summary is shorter than 15 letters.',
    noSinglePrice: 'No fee for everyone is stated as one amount.',
    noExactHours: 'Its hours are not stated as one number.',
    noMode: 'Its form of participation is not stated.',
    noRun: 'No run is stated.',
    noCriteria: 'Neither learning outcomes nor an assessment are stated: there are no criteria.',
    noCtid: 'It has no CTID. The command “npm run check -- --fix ctid” gives it one.',
    noProviderCtid: (provider: string) => `Its provider ${provider} has no CTID.`,
    noProviderKind: (provider: string) => `The type or the sector of its provider ${provider} is not stated.`,
    noProviderSummary: (provider: string) => `Its provider ${provider} has no summary of at least 15 letters.`,
    noProviderPage: (provider: string) => `Its provider ${provider} has no web address.`,
    noLanguage: 'The language of teaching is not stated.',
    noCode: 'It has no code.',
    noDates: 'The day on which it was published or changed is not stated: news must be put in order.',
    noLevel: 'Its level is not stated.',
  },
} as const;
