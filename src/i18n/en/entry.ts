/** Labels of the five facts of a card. */
export const entry = {
  time: 'Time',
  level: 'Level',
  how: 'How',
  start: 'Next start',
  cost: 'Total cost',
  /** Whose silence it is, the page of the offer says. */
  notStated: 'Not stated',
  elsewhere: 'On the provider’s page',
} as const;
