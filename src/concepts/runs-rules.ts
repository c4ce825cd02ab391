import { defineRules } from '../diagnostics/rule.ts';

export const runsRules = defineRules('runs', {
  'start-missing': {
    severity: 'error',
    title: 'A run has no start',
    why: 'Without a start nobody knows when to be there.',
    remedy:
      'Add start: a date as exact as it is known, rolling (any time), or by-request (when a group asks). If no run is planned, write runs: not-scheduled.',
    example: { wrong: 'runs:\n  - end: 2027-04-25', right: 'runs:\n  - start: 2027-02-01\n    end: 2027-04-25' },
  },
  start: {
    severity: 'error',
    title: 'The start says neither a date nor in which way it starts',
    why: '“On demand” is read in two ways: at any time, or when a group asks. Learners would wait for the wrong thing.',
    remedy:
      'Write rolling if one can start at any time, by-request if it starts when a group or an employer asks; not-scheduled stands alone.',
    example: { wrong: 'runs: on-demand', right: 'runs: by-request' },
  },
  'starts-within': {
    severity: 'error',
    title: 'startsWithin stands beside a start that is not rolling',
    why: 'How soon after enrolment it starts is a question only where one can start at any time.',
    remedy: 'Take startsWithin out, or write start: rolling.',
    example: {
      wrong: 'runs:\n  - start: 2027-02-01\n    startsWithin: 5 days',
      right: 'runs:\n  - start: rolling\n    startsWithin: 5 days',
    },
  },
  'ends-before-start': {
    severity: 'error',
    title: 'A run ends before it starts',
    why: 'One of the two dates is wrong, and people plan by them.',
    remedy: 'Correct start or end.',
    example: {
      wrong: 'runs:\n  - start: 2027-04-25\n    end: 2027-02-01',
      right: 'runs:\n  - start: 2027-02-01\n    end: 2027-04-25',
    },
  },
  'deadline-after-start': {
    severity: 'error',
    title: 'One can apply until after the start',
    why: 'One of the two dates is wrong; people would apply too late, or not at all.',
    remedy: 'Correct applyBy or start. If one can join at any time, write start: rolling.',
    example: {
      wrong: 'runs:\n  - start: 2027-02-01\n    applyBy: 2027-03-01',
      right: 'runs:\n  - start: 2027-02-01\n    applyBy: 2027-01-15',
    },
  },
  'apply-reversed': {
    severity: 'error',
    title: 'Applications close before they open',
    why: 'By these dates nobody could ever apply.',
    remedy: 'Correct applyFrom or applyBy.',
    example: {
      wrong: 'runs:\n  - start: 2027-09-01\n    applyFrom: 2027-06-01\n    applyBy: 2027-05-01',
      right: 'runs:\n  - start: 2027-09-01\n    applyFrom: 2027-05-01\n    applyBy: 2027-06-01',
    },
  },
  status: {
    severity: 'error',
    title: 'The status of a run is not known',
    why: 'Learners look for runs that they can still join.',
    remedy: 'Write planned, open, waiting-list, full or cancelled; or leave it out, then it follows from the dates.',
    example: {
      wrong: 'runs:\n  - start: 2027-02-01\n    status: available',
      right: 'runs:\n  - start: 2027-02-01\n    status: open',
    },
  },
  'open-but-closed': {
    severity: 'error',
    title: 'A run is open although the offer cannot be taken',
    why: 'People would apply for something that does not take place.',
    remedy: 'Correct the status of the run or that of the offer.',
    example: {
      wrong: 'status: closed\nruns:\n  - start: 2027-02-01\n    status: open',
      right: 'status: published\nruns:\n  - start: 2027-02-01\n    status: open',
    },
  },
  'open-but-past': {
    severity: 'warning',
    title: 'A run is still called open although its time is over',
    why: 'People would apply in vain.',
    remedy: 'Take the status out; it then follows from the dates.',
    example: {
      wrong: 'runs:\n  - start: 2024-02-01\n    status: open',
      right: 'runs:\n  - start: 2027-02-01\n    status: open',
    },
  },
  'all-past': {
    severity: 'warning',
    title: 'All runs are over',
    why: 'Readers cannot tell whether it will be held again.',
    remedy: 'Add the next start, or write runs: not-scheduled if none is planned.',
    example: { wrong: 'runs:\n  - start: 2024-02-01', right: 'runs:\n  - start: 2024-02-01\n  - start: 2027-02-01' },
  },
  'part-unknown': {
    severity: 'error',
    title: 'The dates name a part that does not exist',
    why: 'Readers could not tell what happens on these days.',
    remedy: 'Use the id of an entry under parts, or give the block a title instead.',
    example: {
      wrong:
        'parts:\n  - id: online\n    title: Online units\nruns:\n  - start: 2027-02-01\n    blocks:\n      - part: workshop\n        start: 2027-03-20',
      right:
        'parts:\n  - id: online\n    title: Online units\nruns:\n  - start: 2027-02-01\n    blocks:\n      - part: online\n        start: 2027-02-01',
    },
  },
  'block-reversed': {
    severity: 'error',
    title: 'A part of a run ends before it starts',
    why: 'One of the two dates is wrong, and people plan by them.',
    remedy: 'Correct start or end of the block.',
    example: {
      wrong:
        'runs:\n  - start: 2027-02-01\n    blocks:\n      - title: Workshop\n        start: 2027-03-20\n        end: 2027-03-02',
      right:
        'runs:\n  - start: 2027-02-01\n    blocks:\n      - title: Workshop\n        start: 2027-03-20\n        end: 2027-03-22',
    },
  },
  'block-outside-run': {
    severity: 'error',
    title: 'A part of a run lies outside the run',
    why: 'People would plan with the wrong first or last day.',
    remedy: 'Correct the dates of the block or of the run.',
    example: {
      wrong:
        'runs:\n  - start: 2027-02-01\n    end: 2027-03-01\n    blocks:\n      - title: Workshop\n        start: 2027-03-20',
      right:
        'runs:\n  - start: 2027-02-01\n    end: 2027-04-25\n    blocks:\n      - title: Workshop\n        start: 2027-03-20',
    },
  },
});
