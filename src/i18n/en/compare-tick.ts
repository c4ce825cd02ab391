/** Words of the box beside every offer that puts it into the tray. */
export const compareTick = {
  compare: 'Compare',
  ofOffer: (title: string) => `: ${title}`,
} as const;
