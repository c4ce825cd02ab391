import { defineRules } from '../diagnostics/rule.ts';

/** Rules on recognition. Those that need other records are found when the catalogue is linked. */
export const recognitionRules = defineRules('recognition', {
  'by-missing': {
    severity: 'error',
    title: 'It is not said who recognises it, or for what',
    why: 'An entry without recogniser, programme, pathway or effect tells the reader nothing to act on.',
    remedy: 'Add by, programme, pathway or effect.',
    example: {
      wrong: 'recognition:\n  - certainty: possible',
      right: 'recognition:\n  - by: hillside-college\n    certainty: possible',
    },
  },
  effect: {
    severity: 'error',
    title: 'The effect of recognition is not known',
    why: 'Credit, admission and a licence are different things; readers plan by the difference.',
    remedy: 'Write credit, exemption, advanced-standing, admission, licence or professional-points.',
    example: {
      wrong: 'recognition:\n  - by: hillside-college\n    effect: entry',
      right: 'recognition:\n  - by: hillside-college\n    effect: admission',
    },
  },
  'credit-without-effect': {
    severity: 'error',
    title: 'An amount is recognised, but the effect does not fit it',
    why: 'Credit, a share and courses are of use for credit, exemption or advanced standing; points for points of a professional body. With another effect, or none, nobody knows what the amount is good for.',
    remedy: 'Correct effect, or take the amount out.',
    example: {
      wrong: 'recognition:\n  - by: hillside-college\n    effect: admission\n    credit: 6 ECTS',
      right: 'recognition:\n  - by: hillside-college\n    effect: credit\n    credit: 6 ECTS',
    },
  },
  share: {
    severity: 'error',
    title: 'The share of the programme cannot be read',
    why: 'It is shown as “so much of the programme” and must be a part of a whole.',
    remedy: 'Write a fraction such as 1/8, or a percentage such as 12 %.',
    example: {
      wrong: 'recognition:\n  - by: hillside-college\n    share: one eighth',
      right: 'recognition:\n  - by: hillside-college\n    share: 1/8',
    },
  },
  route: {
    severity: 'error',
    title: 'The route of recognition is not known',
    why: 'It tells learners whether they need to ask, and whom.',
    remedy:
      'Write automatic-by-agreement, case-by-case-by-agreement, case-by-case, free-elective, prior-learning or international-convention.',
    example: {
      wrong: 'recognition:\n  - by: hillside-college\n    route: automatic',
      right: 'recognition:\n  - by: hillside-college\n    route: automatic-by-agreement',
    },
  },
  certainty: {
    severity: 'error',
    title: 'The certainty of recognition is not known',
    why: 'Agreed and possible are the two cases that readers must be able to tell apart.',
    remedy: 'Write agreed or possible, or leave the key out if it is not said.',
    example: {
      wrong: 'recognition:\n  - by: hillside-college\n    certainty: likely',
      right: 'recognition:\n  - by: hillside-college\n    certainty: possible',
    },
  },
  expired: {
    severity: 'warning',
    title: 'An agreement on recognition has run out',
    why: 'Readers would count on something that no longer holds.',
    remedy: 'Enter the new period, or take the entry out.',
    example: {
      wrong: 'recognition:\n  - by: hillside-college\n    until: 2024-08-31',
      right: 'recognition:\n  - by: hillside-college\n    until: 2030-08-31',
    },
  },
  'stated-twice': {
    severity: 'warning',
    title: 'The same recognition stands in an offer and in its pathway',
    why: 'The pathway’s page and the offer’s page show both; when one is changed, they contradict each other.',
    remedy: 'Keep it where it belongs: in the pathway if the whole is recognised, in the offer if the offer alone is.',
    example: {
      wrong:
        'recognition:   # the pathway has the same entry\n  - by: hillside-college\n    programme: Diploma in office management',
      right: 'recognition:',
    },
  },
  'prepares-for': {
    severity: 'error',
    title: 'It is not known what the offer prepares for',
    why: 'An exam, a licence and an occupation are shown differently.',
    remedy: 'Write certification, licence, exam, occupation or programme.',
    example: {
      wrong: 'preparesFor:\n  - what: certificate\n    name: Project manager',
      right: 'preparesFor:\n  - what: certification\n    name: Project manager',
    },
  },
});
