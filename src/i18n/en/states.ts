/** How the states of a fact are said, and what joins several. */
export const states = {
  stated: 'stated',
  partly: 'partly stated',
  notApplicable: 'does not apply',
  doesNotApply: (reason: string) => `Does not apply: ${reason}`,
  notStated: 'not stated',
  notStatedByProvider: 'Not stated by the provider',
  notStatedInSource: 'Not stated in the source that was read',
  elsewhere: 'Stated elsewhere:',
  moreAt: 'More:',
  about: 'about',
  approximate: '≈',
  allOf: 'All of these:',
  oneOf: 'One of these:',
} as const;
