/** Words of the concept "subject". */
export const subject = {
  title: 'Subject and skills',
  field: 'Field',
  isced: (code: string) => `(ISCED-F ${code})`,
  words: 'In the provider’s words',
  keywords: 'Search words',
  skill: 'Skills',
  occupation: 'Occupations',
  level: (level: string) => `level ${level}`,
  inFramework: (where: string) => `(${where})`,
  sdg: 'Development goal',
  goal: (number: string, name: string) => (name === '' ? number : `${number}, ${name}`),
} as const;
