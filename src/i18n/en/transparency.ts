const offers = (count: number): string => `${count} ${count === 1 ? 'offer' : 'offers'}`;

/** Words of the catalogue's report on itself. */
export const transparency = {
  title: 'What the offers state',
  lead: (count: number) =>
    `Nine facts decide whether an office abroad can assess a micro-credential. Here is how many of our ${offers(
      count,
    )} state each one, and which do not. We count; we do not rank.`,
  facts: 'Fact by fact',
  factsCaption: (count: number) => `Offers that state each of the nine facts (${offers(count)})`,
  fact: 'Fact',
  picture: 'Picture',
  stated: 'Stated',
  partly: 'In part',
  notApplicable: 'Does not apply',
  notStated: 'Not stated',
  elsewhere: 'On another page',
  complete: 'How complete',
  histogramTop: (count: number, of: number) =>
    `${offers(count)} of ${of} ${count === 1 ? 'gives' : 'give'} all nine facts.`,
  histogramLeast: (answered: number) => `No offer answers fewer than ${answered}.`,
  answered: 'Facts answered',
  answeredOf: (answered: number) => `${answered} of 9`,
  offersHead: 'Offers',
  cost: 'Cost',
  costExplain: (stated: number, partly: number, elsewhere: number, silent: number, total: number) =>
    [
      'Cost is not one of the nine facts, but it is the one that learners miss most.',
      `${stated} of ${offers(total)} ${stated === 1 ? 'states' : 'state'} an amount, or that it is free.`,
      partly > 0 ? `${partly} ${partly === 1 ? 'states' : 'state'} a part of it.` : '',
      elsewhere > 0 ? `${elsewhere} ${elsewhere === 1 ? 'points' : 'point'} to another page.` : '',
      silent > 0 ? `${silent} ${silent === 1 ? 'says' : 'say'} nothing.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  costCaption: 'How many offers state the cost',
  byProvider: 'Provider by provider',
  provider: 'Provider',
  answeredShare: 'Facts answered',
  answeredShareOf: (answered: number, of: number) => `${answered} of ${of}`,
  byOffer: 'Offer by offer',
  byOfferExplain: 'Facts that every offer states are left out. An arrow means that the cost is on another page.',
  matrixCaption: 'Which offer states which fact',
  offer: 'Offer',
  method: 'How we count',
  keyLabel: 'Signs used on this page',
} as const;
