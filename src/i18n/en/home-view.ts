/** Links and notes of the home page that are made from the catalogue. */
export const homeView = {
  shortcuts: { online: 'Online', free: 'Free', now: 'Apply now' },
  allFields: 'All fields',
  allLanguages: 'All languages',
  compared: (count: number) =>
    count === 1
      ? 'One offer is placed here by a published comparison only.'
      : `${count} offers are placed here by a published comparison only.`,
  overlap: 'An offer can stand in more than one line.',
  comparison: (title: string) => `See a comparison: ${title}`,
  pathway: (title: string) => `See a pathway: ${title}`,
  published: (day: string) => `first published ${day}`,
  starts: (day: string) => `starts ${day}`,
  costNotStated: 'cost not stated',
  timeNotStated: 'hours not stated',
} as const;
