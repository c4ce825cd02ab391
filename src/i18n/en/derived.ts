/** How worked-out figures are said: the figure, the rule that made it, or why there is none. */
export const derived = {
  approximately: (value: string) => `≈ ${value}`,
  hours: {
    rules: {
      'credits-times-own-hours': (credits: string, system: string, hours: string) =>
        `From ${credits} ${system} at ${hours} hours each, as the provider counts here.`,
      'credits-times-provider-hours': (credits: string, system: string, hours: string) =>
        `From ${credits} ${system} at ${hours} hours each, as this provider counts.`,
      'credits-times-country-hours': (credits: string, system: string, hours: string) =>
        `From ${credits} ${system} at ${hours} hours each, as the provider’s country counts.`,
      'credits-times-system-hours': (credits: string, system: string, hours: string) =>
        `From ${credits} ${system} at ${hours} hours each.`,
    },
    split: (parts: string) => `Added up from the hours ${parts}.`,
    splitParts: {
      contact: (hours: string) => `with teachers (${hours})`,
      selfStudy: (hours: string) => `on your own (${hours})`,
      workplace: (hours: string) => `at your workplace (${hours})`,
      assessment: (hours: string) => `of assessment (${hours})`,
    },
    weeks: (hours: string, weeks: string) => `From ${hours} hours a week for ${weeks} weeks.`,
    refused: 'No hours worked out',
    noRate: (system: string) =>
      `This catalogue holds no sourced rule for how many hours ${system} stand for. We do not guess.`,
    onlyPerWeek: 'Hours a week are stated, but not for how many weeks.',
  },
  ects: {
    perEcts: (credits: string, system: string, perEcts: string) =>
      `From ${credits} ${system}, not from hours. ${perEcts} ${system} are taken as 1 ECTS.`,
    /** The rule where the figure stands on a card. */
    rate: (ects: string, system: string, perEcts: string) => `${ects} (${perEcts} ${system} = 1 ECTS)`,
    refused: 'Not converted to ECTS',
    noRate: (system: string) => `This catalogue holds no sourced rate of ${system} to ECTS. We do not guess.`,
    noSystem: 'The source does not say which credits these are.',
    hoursAreNoCredits: 'Hours alone are no credits: only an institution awards them.',
  },
  level: {
    eqf: (level: number) => `EQF ${level}`,
    eqfFigure: (figure: string) => `EQF ${figure}`,
    referenced: (framework: string, level: string) =>
      `${framework} ${level} is officially linked to this level of the European Qualifications Framework.`,
    compared: (framework: string, level: string, source: string) =>
      `${framework} ${level} was compared with the European levels by a study, not linked to them officially (${source}).`,
    ownFramework: (framework: string, level: string) => `${framework} ${level}, by the provider’s own sourced table.`,
    refused: 'Not placed on the EQF',
    describedOnly: 'The words name no framework and no level, so no rule applies.',
    notLinked: (framework: string) => `This catalogue holds no source that links ${framework} to the European levels.`,
    disagree: 'The frameworks named lead to different European levels.',
    ladder: (level: number, of: number) => `Level ${level} of ${of}`,
  },
  size: {
    label: 'Size',
    rule: (hours: string) => `Worked out from ${hours}.`,
    bounds: (size: string, from: string, to: string) =>
      `${size}: ${from} to ${to} hours (European Training Foundation).`,
    refused: 'Not worked out',
    unknown: 'The size of an offer follows from its hours, and they are not known.',
    open: 'The size of an offer follows from its hours, and only one end of them is stated.',
    outside: 'The hours are fewer or more than any size of micro-credential has.',
  },
  fees: {
    perEcts: (money: string) => `${money} per ECTS`,
    perEctsConverted: (money: string) => `${money} per ECTS, converted`,
    perEctsEquivalent: (money: string) => `${money} for the work of one ECTS`,
    toLearn: (money: string) => `${money} to learn, without the certificate`,
  },
} as const;
