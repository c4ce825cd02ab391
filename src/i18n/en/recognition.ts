/** Words of the concept "recognition". */
export const recognition = {
  title: 'Recognition',
  list: 'Recognised by',
  none: 'Nobody is said to recognise it',
  noRight:
    'Adding micro-credentials together never gives you an automatic right to a larger qualification. The institution that awards it decides whom it admits, also where it has agreed to recognise them without assessing each case.',
  certaintyNotSaid: 'Whether this is agreed or only possible is not said',
  share: (part: number, of: number) => `${part}/${of} of the programme`,
  percent: (percent: string) => `${percent} of the programme`,
  courses: (figure: string, one: boolean) => (one ? `${figure} course` : `${figure} courses`),
  points: (figure: string, one: boolean) => (one ? `${figure} point` : `${figure} points`),
  preparesFor: 'Prepares you for',
} as const;
