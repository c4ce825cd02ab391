import { defineRules } from '../diagnostics/rule.ts';

const recommendation = 'Council Recommendation of 16 June 2022, Annex I (notional workload)';
const ectsGuide = 'ECTS Users’ Guide 2015';

export const workloadRules = defineRules('workload', {
  missing: {
    severity: 'warning',
    title: 'The workload is not stated',
    why: 'People plan their weeks in hours. The European standard asks for the workload of every micro-credential, and offices that recognise certificates look for it.',
    remedy: 'Add learnerHours, credits, or both. If nobody knows, leave it out; do not guess.',
    example: { wrong: 'title: Data literacy', right: 'workload:\n  learnerHours: 150\n  credits: 6 ECTS' },
    source: recommendation,
  },
  quantity: {
    severity: 'error',
    title: 'The workload names neither hours nor credits',
    why: 'A block without a figure says nothing about the time it takes.',
    remedy: 'Add learnerHours, credits or hoursPerWeek, or take the block out.',
    example: { wrong: 'workload:\n  hoursPerCredit: 26', right: 'workload:\n  credits: 6 ECTS\n  hoursPerCredit: 26' },
    source: recommendation,
  },
  zero: {
    severity: 'error',
    title: 'A figure of the workload is zero',
    why: 'Zero hours or zero credits would be shown as a fact. What is not known is left out; no credits is said in a word.',
    remedy: 'Leave the figure out if you do not know it; write credits: none if no credits are awarded.',
    example: { wrong: 'workload:\n  learnerHours: 0\n  credits: 6 ECTS', right: 'workload:\n  credits: 6 ECTS' },
  },
  'hours-missing': {
    severity: 'advice',
    title: 'The workload gives credits but no hours',
    why: 'One ECTS is 25 to 30 hours, so 5 ECTS can be 125 hours or 150. For somebody with a job that is a week or two more.',
    remedy:
      'Add learnerHours if the provider states them. Count everything: classes, reading, practice, the assessment.',
    example: { wrong: 'workload: 5 ECTS', right: 'workload:\n  learnerHours: 125\n  credits: 5 ECTS' },
    source: ectsGuide,
  },
  'hours-and-credits-differ': {
    severity: 'warning',
    title: 'Hours and credits do not quite agree',
    why: 'Readers see both figures and can trust neither.',
    remedy: 'Correct one of them, or state how many hours one credit is.',
    example: {
      wrong: 'workload:\n  learnerHours: 140\n  credits: 6 ECTS',
      right: 'workload:\n  learnerHours: 150\n  credits: 6 ECTS',
    },
    source: ectsGuide,
  },
  'hours-and-credits-disagree': {
    severity: 'error',
    title: 'Hours and credits contradict each other',
    why: 'They are more than a fifth apart: one of the two is wrong, and readers would plan by it.',
    remedy: 'Correct one of them, or state how many hours one credit is.',
    example: {
      wrong: 'workload:\n  learnerHours: 60\n  credits: 6 ECTS',
      right: 'workload:\n  learnerHours: 150\n  credits: 6 ECTS',
    },
    source: ectsGuide,
  },
  'hours-and-length-differ': {
    severity: 'warning',
    title: 'The hours do not fit into the weeks',
    why: 'People with a job plan by the hours of a week. Where all hours need many more weeks than the offer lasts, or far fewer, one of the figures is wrong.',
    remedy:
      'Correct the hours, the hours a week or the length. A year has weeks off, so less than its weeks is no fault.',
    example: {
      wrong: 'workload:\n  learnerHours: 150\n  hoursPerWeek: 8-12\ndelivery:\n  duration: 4 weeks',
      right: 'workload:\n  learnerHours: 150\n  hoursPerWeek: 8-12\ndelivery:\n  duration: 15 weeks',
    },
  },
  'credit-system-unknown': {
    severity: 'error',
    title: 'The credit system is not known',
    why: 'Without the system nobody knows what one credit is worth.',
    remedy: 'Use a known system (ECTS, UK credits …), or describe your own in a file in frameworks/.',
    example: { wrong: 'workload: 6 ETCS', right: 'workload: 6 ECTS' },
  },
  'credit-system-unnamed': {
    severity: 'warning',
    title: 'The credits name no system',
    why: 'Credits of different systems differ by a factor of ten and more, so these can be compared with nothing.',
    remedy: 'Name the system if the source does.',
    example: { wrong: 'workload: 16 credits', right: 'workload: 16 US semester credits' },
  },
  'credit-system-twice': {
    severity: 'error',
    title: 'Credits in one system stand twice',
    why: 'Readers could not tell which of the two figures holds.',
    remedy: 'Keep one figure for each system.',
    example: { wrong: 'workload:\n  credits: [6 ECTS, 7 ECTS]', right: 'workload:\n  credits: 6-7 ECTS' },
  },
  'credit-basis': {
    severity: 'error',
    title: 'The basis of the credits is not known',
    why: 'Credits that are awarded can be counted elsewhere; credits that something only equals may not.',
    remedy: 'Write awarded or equivalent.',
    example: {
      wrong: 'workload:\n  credits:\n    value: 7 ECTS\n    basis: equal',
      right: 'workload:\n  credits:\n    value: 7 ECTS\n    basis: equivalent',
    },
  },
  'hours-per-credit-outside': {
    severity: 'warning',
    title: 'The hours of one credit are outside what the system counts',
    why: 'Others reckon with the system’s own figure and will come to another workload.',
    remedy: 'Check the figure; one ECTS is 25 to 30 hours.',
    example: {
      wrong: 'workload:\n  credits: 6 ECTS\n  hoursPerCredit: 10',
      right: 'workload:\n  credits: 6 ECTS\n  hoursPerCredit: 26',
    },
    source: ectsGuide,
  },
  'split-exceeds-total': {
    severity: 'error',
    title: 'The parts of the workload add up to more than the total',
    why: 'Readers would plan with too few hours.',
    remedy: 'Correct the parts or the total.',
    example: {
      wrong: 'workload:\n  learnerHours: 100\n  split:\n    contact: 60\n    selfStudy: 60',
      right: 'workload:\n  learnerHours: 120\n  split:\n    contact: 60\n    selfStudy: 60',
    },
  },
});
