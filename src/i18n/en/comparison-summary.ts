/** Sentences that say what tells offers apart. Letters stand for offers; a list of them reads "A and C". */
export const comparisonSummary = {
  status: (letters: string, status: string) => `${letters}: ${status.toLowerCase()}.`,
  hours: {
    less: (fewer: string, difference: string, more: string) => `${fewer} takes ${difference} less than ${more}.`,
    fewest: (letter: string, hours: string) => `${letter} takes the fewest hours: ${hours}.`,
    fewestKnown: (letter: string, hours: string, known: string) =>
      `Of ${known}, ${letter} takes the fewest hours: ${hours}.`,
    same: (letters: string, hours: string) => `${letters} take the same time: ${hours}.`,
    overlap: (letters: string) => `The hours of ${letters} overlap, so they are not ranked.`,
    notStated: (letters: string, one: boolean) => `${letters} ${one ? 'does' : 'do'} not state the hours.`,
    noRate: (letters: string) => `The hours of ${letters} cannot be worked out.`,
    notApplicable: (letters: string) => `Hours do not apply to ${letters}.`,
  },
  cost: {
    free: (letters: string, one: boolean) => `${letters} ${one ? 'is' : 'are'} free.`,
    less: (cheaper: string, difference: string, dearer: string) =>
      `${cheaper} costs ${difference} less than ${dearer}.`,
    least: (letter: string, money: string, known: string) => `Of ${known}, ${letter} costs the least: ${money}.`,
    same: (letters: string, money: string) => `${letters} cost the same: ${money}.`,
    general: (sentence: string) => `At the general price: ${sentence}`,
    whoever: {
      less: (cheaper: string, difference: string, dearer: string) =>
        `${cheaper} costs ${difference} less than ${dearer}, depending on who you are.`,
      least: (letter: string, money: string, known: string) =>
        `Of ${known}, ${letter} costs the least, whoever you are: ${money}.`,
    },
    otherPrices: (letter: string, prices: string) => `Other prices of ${letter}: ${prices}.`,
    priceFor: (money: string, who: string) => `${money} for ${who}`,
    freeFor: (who: string) => `free for ${who}`,
    unknownFor: (who: string) => `not known in full for ${who}`,
    overlap: (letters: string) => `The costs of ${letters} overlap, so they are not ranked.`,
    currencies: (currencies: string) => `Costs are in ${currencies} and are not ranked against each other.`,
    notStated: (letters: string, one: boolean) => `${letters} ${one ? 'states' : 'state'} no cost.`,
    elsewhere: (letters: string, one: boolean) =>
      `${letters} ${one ? 'states its cost' : 'state their costs'} on another page.`,
    depends: (letters: string, one: boolean) =>
      `What ${letters} ${one ? 'costs' : 'cost'} you depends on who you are, or on a condition.`,
    partly: (letters: string, one: boolean) => `${letters} ${one ? 'states' : 'state'} only a part of the cost.`,
    notApplicable: (letters: string) => `Cost does not apply to ${letters}.`,
  },
  level: {
    same: (letters: string, level: string) => `${letters} are at the same level: ${level}.`,
    each: (letters: string, level: string) => `${letters} ${level}`,
    differ: (each: string) => `Levels: ${each}.`,
    unknown: (letters: string) => `${letters} cannot be placed on the European levels.`,
  },
} as const;
