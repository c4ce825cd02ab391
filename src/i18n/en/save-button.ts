/** Words of the button that puts an offer on the shortlist, or takes it away. */
export const saveButton = {
  save: 'Save',
  saved: 'Saved',
  ofOffer: (title: string) => `: ${title}`,
} as const;
