/** Words of calendar files. */
export const calendar = {
  start: (title: string) => `Starts: ${title}`,
  deadline: (title: string) => `Last day to apply: ${title}`,
  deadlineFor: (title: string, whom: string) => `Last day to apply (${whom}): ${title}`,
  description: (by: string, page: string) => `${by}. Look at the page before you rely on this day: ${page}`,
} as const;
