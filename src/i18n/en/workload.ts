/** Words of the concept "workload". */
export const workload = {
  title: 'Time',
  learnerHours: 'Hours in total',
  learnerHoursExplain: 'All the time you need: classes, own study and the assessment.',
  hoursPerWeek: 'Hours a week',
  credits: 'Credits',
  noCredits: 'No credits are awarded',
  equivalent: (credits: string) => `equal to ${credits}, not awarded as such`,
  equivalentBy: (credits: string, who: string) => `equal to ${credits}, not awarded as such (${who})`,
  awardedBy: (credits: string, who: string) => `${credits} (${who})`,
  hoursPerCredit: 'Hours for one credit',
  split: 'Where the hours go',
  contact: 'With teachers',
  selfStudy: 'On your own',
  workplace: 'At your workplace',
  assessment: 'Assessment',
} as const;
