/** Words of the page that explains how to read an offer and a comparison. */
export const howToRead = {
  title: 'How to read an offer',
  lead: 'Every offer answers the same questions in the same order. Here is what the signs mean, what the nine standard facts are, and how offers are compared.',
  signs: {
    title: 'The signs',
    lead: 'An answer, no answer, and a question that does not arise are three different things. We never mix them up.',
    stated: { label: 'Stated', example: '€480', explain: 'The provider says so. Such a fact has no sign.' },
    nothing: {
      label: 'Stated as nothing',
      example: 'Free',
      explain: '“Free” and “none needed” are answers too: a cost of zero, and nothing that you must have first.',
    },
    exempt: {
      label: 'Does not apply',
      example: 'everything is online',
      explain: 'The question does not arise here, and the reason stands beside it.',
    },
    absent: {
      label: 'Not stated',
      explain:
        'The provider does not say it in what we have read. It is neither “no” nor “free”: ask the provider. Where we have read only a part of the source, the page says so.',
    },
    elsewhere: {
      label: 'Stated elsewhere',
      example: 'www.riverbank.example/fees',
      href: 'https://www.riverbank.example/fees',
      explain: 'The provider gives the answer on another page. It is not copied here, so it is not counted.',
    },
  },
  worked: {
    title: 'What we work out',
    lead: 'What the provider says comes first. What we work out from it hangs below, with its rule.',
    label: 'Worked out',
    stated: '15 UK credits',
    value: '≈ 7.5 ECTS',
    rule: 'From 15 UK credits, not from hours. 2 UK credits are taken as 1 ECTS.',
    explain:
      '“≈” is said as “about”. In lists, the figure opens its rule when you tap it. In print, the rule stands beside it.',
    refusedLabel: 'Refused',
    refusedStated: '15 points',
    refused: 'Not converted to ECTS',
    why: 'The source does not say which credits these are.',
    refusedExplain: 'Where no official rule exists, we do not guess. We say why.',
    byDates: 'Open, closed, over',
    byDatesExample: 'Closed, by its dates',
    byDatesExplain:
      'Whether you can apply is taken from the provider, or from the dates. “By its dates” means that we compared the dates with the day.',
  },
  strip: {
    title: 'The nine squares',
    lead: 'European countries agreed in 2022 on the facts that a micro-credential must show. Nine of them belong to an offer. The squares stand in the order of the list below, and the number says how many are answered.',
    example: 'Example',
    explain: 'Here the level is stated in part, and two facts are not stated.',
    counted: 'Counted as answered: what is stated, and what does not apply with its reason.',
    elementsTitle: 'The standard facts',
    fieldTerm: (term: string) => `in the standard: ${term}`,
    certificate: 'on the certificate itself, so not counted here',
    optional: 'good to have, not counted',
    own: 'asked for by this catalogue, not by the standard',
    source: 'Source:',
  },
  recognition: {
    title: 'What it means for recognition',
    all: 'All nine answered:',
    allExplain:
      'an office or a university abroad has the facts to begin with, if it assesses the micro-credential as the Lisbon Recognition Convention asks. That is no promise that it will be accepted.',
    some: 'Not all answered:',
    someExplain:
      'it cannot be assessed by itself. It can still be used as proof in the recognition of prior learning, where an institution looks at what you have learned.',
    criteria:
      'Recognition officers ask seven questions. Each offer shows what is documented for them; we give no marks.',
  },
  page: {
    title: 'The page of an offer',
    steps: [
      [
        'The box beside the title',
        'The facts to decide with: cost, next start, last day to apply, hours, level, how, language, what you need.',
      ],
      [
        'What you will be able to do',
        'The learning outcomes, in the provider’s words or, where the page says so, in ours.',
      ],
      [
        'The sections',
        'All other facts, always in the same order. A field that the provider has left empty stays visible.',
      ],
      ['Recognition', 'Which of the nine facts are answered, and what follows.'],
      ['About this page', 'Where each fact comes from, and when it was last checked.'],
      [
        'A coloured box above the title',
        'You cannot simply apply: nobody has confirmed it, it is paused, closed, or replaced by another.',
      ],
    ],
  },
  comparison: {
    title: 'A comparison',
    lead: 'Two to four offers stand side by side, with one row for each question. Each offer has a letter, and each row says what you see in it:',
    verdicts: {
      differs: 'The offers give different answers.',
      same: 'All give the same answer.',
      'same-where-stated': 'Those that answer give the same answer; at least one does not answer.',
      only: 'One answers, the others do not.',
      none: 'No offer answers.',
    },
    onlyLetter: 'A',
    silence:
      'Where one does not answer, nobody can say whether it differs. Such a row counts as a difference: it stays when you hide what is equal.',
    money: 'Money in two currencies is never ranked. What is not stated is never the cheapest.',
    converted:
      'Hours, credits and levels of different systems are converted only by a sourced rule, and the rule stands below the figure.',
  },
  principles: {
    title: 'Ten principles',
    lead: 'The same agreement names ten principles for good micro-credentials. Here is each in plain words, and where an offer tells you about it.',
    lookAt: (section: string) => `On the page of an offer: “${section}”.`,
    squares: 'On every page: the nine squares.',
    guidance: 'Print a page, or send its address, and take it to a guidance service.',
    source: 'Source:',
  },
} as const;
