/** Words of the concept "provenance". */
export const provenance = {
  title: 'Where the facts come from',
  sources: 'Sources',
  byProvider: 'The provider states these facts itself',
  asOf: 'as of',
  checked: 'read on',
  covers: (fields: string) => `for: ${fields}`,
  excerpt: 'only a part of it was read',
  storedCopy: 'read in a stored copy',
  paraphrased: 'In our words',
  conflicts: 'Where sources disagree',
  about: (field: string) => `${field}:`,
  otherValue: (value: string) => `another source says “${value}”`,
  textLanguage: 'Language of this page’s facts',
} as const;
