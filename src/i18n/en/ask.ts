/** Questions for the provider, made from what is not stated. */
export const ask = {
  outcomes: 'What will I be able to do afterwards?',
  workload: 'How many hours does it take, and over how many weeks?',
  level: 'At which level of a qualifications framework is it?',
  cost: 'What does it cost in total?',
  costDetails: 'Is anything to be paid beside the fee that is stated?',
  start: 'When could I start?',
  startAgain: 'When could I start again?',
  prerequisites: 'What must I know or have before I start?',
  delivery: 'Is it online or on site, and in which language?',
  language: 'In which language is it taught?',
  assessment: 'How will I be assessed?',
  credential: 'What certificate will I get?',
  assessmentAndCredential: 'How will I be assessed, and what certificate will I get?',
  quality: 'Who checks the quality?',
} as const;
