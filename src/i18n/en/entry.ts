/** Labels of the five facts of a card. */
export const entry = {
  time: 'Time',
  level: 'Level',
  how: 'How',
  start: 'Next start',
  cost: 'Total cost',
  elsewhere: 'On the provider’s page',
} as const;
