/** What people call the levels of the European Qualifications Framework. */
const levels: Readonly<Record<number, readonly string[]>> = {
  1: [],
  2: [],
  3: [],
  4: [],
  5: ['short cycle'],
  6: ["bachelor's", 'bachelor', 'bachelors', 'undergraduate', 'first cycle'],
  7: ["master's", 'master', 'masters', 'postgraduate', 'second cycle'],
  8: ['doctoral', 'doctorate', 'phd', 'third cycle'],
};

/** `EQF 7`, `level 7`, `master’s`, and each name with "level" after it. */
const levelWords = Object.entries(levels).map(([level, names]): [string, readonly string[]] => [
  `level=eqf-${level}`,
  [
    `eqf ${level}`,
    `eqf${level}`,
    `eqf level ${level}`,
    `level ${level}`,
    ...names.flatMap((name) => [name, `${name} level`]),
  ],
]);

/**
 * Words of a search that name a value of a filter: `filter=value` and what people write for it, in lower case with
 * straight apostrophes. Languages are known by their names in the filter itself.
 */
export const filterWords: Readonly<Record<string, readonly string[]>> = {
  'price=free': ['free', 'for free', 'free of charge', 'no cost'],
  'mode=online': ['online', 'remote', 'distance', 'distance learning', 'e-learning'],
  'mode=blended': ['blended'],
  'mode=hybrid': ['hybrid'],
  'mode=on-site': ['on-site', 'onsite', 'in person', 'in-person', 'face to face', 'face-to-face', 'on campus'],
  ...Object.fromEntries(levelWords),
};
