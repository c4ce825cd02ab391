/** Words of the concept "level". */
export const level = {
  title: 'Level',
  level: 'Framework level',
  cycle: (cycle: string) => `${cycle} (QF-EHEA)`,
  either: (levels: string) => `one of ${levels}`,
  equivalent: (level: string) => `comparable to ${level}; not an award at this level`,
  describedOnly: 'In no framework; described only as ',
  quoted: (words: string) => `“${words}”`,
  caution: 'A level says how demanding the learning is. It does not make a short course a degree.',
} as const;
