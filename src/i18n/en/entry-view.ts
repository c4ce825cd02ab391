/** Asides to the five facts of a card. */
export const entryView = {
  noHours: 'no rule to convert them into hours',
  ownFramework: 'not placed on the EQF',
  describedOnly: 'in no framework; the provider’s own words',
  comparable: (level: string) => `comparable to ${level}`,
  comparableLabel: (label: string) => `Comparable to: ${label}`,
  noAward: 'not an award at this level',
  noStart: 'None: it cannot be taken now',
  noFurtherStart: 'No further start is stated',
  noFurtherSince: (day: string) => `No further start is stated; last known start: ${day}`,
  notScheduled: 'No dates are planned',
  seePage: 'See the dates on its page',
  applyBy: (days: string) => `apply by ${days}`,
  closedOn: (day: string) => `applications closed on ${day}`,
  closed: 'applications are closed',
  deadlineFor: (day: string, who: string) => `${day} (${who})`,
  deadlineOver: (who: string) => `${who}: over`,
} as const;
