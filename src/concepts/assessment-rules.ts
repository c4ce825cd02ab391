import { defineRules } from '../diagnostics/rule.ts';

const recommendation = 'Council Recommendation of 16 June 2022, Annex I (type of assessment)';

/** Rules on the assessment. */
export const assessmentRules = defineRules('assessment', {
  missing: {
    severity: 'warning',
    title: 'It is not said how learners are assessed',
    why: 'A micro-credential proves what somebody can do, so others ask how that was assessed. The European standard asks for it of every micro-credential.',
    remedy:
      'Write the kind of assessment, such as project or written-exam. If nobody knows, leave it out; do not guess.',
    example: { wrong: 'title: Data literacy', right: 'assessment: project' },
    source: recommendation,
  },
  kind: {
    severity: 'error',
    title: 'The kind of assessment is not known',
    why: 'Learners filter by the kind, and it is translated from a list. A word outside the list would be lost.',
    remedy: 'Write one of the kinds; where none fits, write a method with a title and no kind, or kind: other.',
    example: {
      wrong: 'assessment: essay',
      right: 'assessment:\n  methods:\n    - kind: assignment\n      title: Essay',
    },
  },
  'kind-missing': {
    severity: 'error',
    title: 'A method of assessment has neither kind nor title',
    why: 'Readers would see an entry without a name.',
    remedy: 'Add the kind, or the title that the provider uses.',
    example: {
      wrong: 'assessment:\n  methods:\n    - share: 60 %\n    - kind: quiz',
      right: 'assessment:\n  methods:\n    - kind: portfolio\n      share: 60 %\n    - kind: quiz',
    },
  },
  'any-of': {
    severity: 'error',
    title: 'A choice of methods cannot be read',
    why: 'anyOf stands for “one of these is enough”. Beside a kind, or with only one method, it offers no choice.',
    remedy: 'Write anyOf with two or more methods, without kind, count or mode beside it.',
    example: {
      wrong: 'assessment:\n  methods:\n    - kind: project\n      anyOf: [portfolio, oral-exam]',
      right: 'assessment:\n  methods:\n    - project\n    - anyOf: [portfolio, oral-exam]',
    },
  },
  shares: {
    severity: 'error',
    title: 'The shares of the methods do not make 100 %',
    why: 'Learners decide by the shares where to put their effort.',
    remedy: 'Correct the shares so that they add up to 100 %, or leave out those that you do not know.',
    example: {
      wrong: 'assessment:\n  methods:\n    - kind: portfolio\n      share: 60 %\n    - kind: quiz\n      share: 30 %',
      right: 'assessment:\n  methods:\n    - kind: portfolio\n      share: 60 %\n    - kind: quiz\n      share: 40 %',
    },
  },
  none: {
    severity: 'warning',
    title: 'There is no assessment',
    why: 'Without an assessment a certificate proves attendance only, and the European standard does not count it as a micro-credential.',
    remedy: 'Check with the provider. If learners are assessed in any way, say how.',
    example: { wrong: 'assessment: none', right: 'assessment: assignment' },
    source: recommendation,
  },
  mode: {
    severity: 'error',
    title: 'The form in which an assessment takes place is not known',
    why: 'Learners need to know whether they have to travel to an exam.',
    remedy: 'Write online, on-site or another form of the list.',
    example: {
      wrong: 'assessment:\n  methods:\n    - kind: exam\n      mode: remote',
      right: 'assessment:\n  methods:\n    - kind: exam\n      mode: online',
    },
  },
  supervision: {
    severity: 'error',
    title: 'The kind of supervision is not known',
    why: 'Offices that recognise certificates ask whether somebody watched over the assessment, and where.',
    remedy: 'Write unsupervised, supervised, supervised-online or supervised-on-site.',
    example: {
      wrong: 'assessment:\n  methods: exam\n  supervision: proctored',
      right: 'assessment:\n  methods: exam\n  supervision: supervised-online',
    },
    source: 'Council Recommendation of 16 June 2022, Annex I (supervision and identity verification during assessment)',
  },
  grading: {
    severity: 'error',
    title: 'The way of grading is not known',
    why: 'It is shown in the reader’s language and exported to other systems, which know these few only.',
    remedy: 'Write pass-fail, percentage, letters, numbers or not-graded; the scale itself goes into gradingScale.',
    example: {
      wrong: 'assessment:\n  methods: exam\n  grading: A to F',
      right: 'assessment:\n  methods: exam\n  grading: letters\n  gradingScale: A to F',
    },
  },
});
