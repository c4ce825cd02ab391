/** How the counts of the report are made, and short heads of its columns. */
export const transparencyView = {
  method: {
    stated: 'A fact is stated when a value is given. “Free” and “none needed” are values.',
    notApplicable: 'A fact does not apply when a reason is given why the question does not arise.',
    partly:
      'A fact is stated in part when something is said, but not what the element asks for: a level in words only, hours a week without a total, a fee without an amount.',
    notStated: 'Everything else is not stated. Nothing is concluded from silence.',
    others: (count: number, of: number) =>
      `${count} of the ${of} offers are described from sources that others published; for some, only a part of the source was read.`,
    countedOn: (day: string) => `Counted on ${day}.`,
  },
  columns: {
    title: 'Title',
    country: 'Country',
    awardingBody: 'Awarding body',
    learningOutcomes: 'Out\u00adcomes',
    workload: 'Work\u00adload',
    level: 'Level',
    assessment: 'Test',
    delivery: 'Form',
    qualityAssurance: 'Quality',
    cost: 'Cost',
  },
} as const;
