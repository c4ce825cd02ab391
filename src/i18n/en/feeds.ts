/** Words of feeds and of calendars for many offers. */
export const feeds = {
  of: (catalogue: string, part: string) => `${catalogue}: ${part}`,
  newsOf: (title: string) => `${title}: new and changed offers`,
  calendarOf: (title: string) => `${title}: last days to apply, and starts`,
  changed: (title: string) => `Changed: ${title}`,
  time: 'Time',
  level: 'Level',
  how: 'How',
  cost: 'Cost',
  status: (status: string) => `Status: ${status}`,
} as const;
