import { defineRules } from '../diagnostics/rule.ts';

export const subjectRules = defineRules('subject', {
  missing: {
    severity: 'advice',
    title: 'The subject is not stated',
    why: 'Readers look for offers by field. Without a subject this one is found by its words only, and European exports leave it out.',
    remedy: 'Add the ISCED-F code of the field, the provider’s own words for it, or both.',
    example: { wrong: 'title: Data literacy', right: 'subject: 0311' },
  },
  isced: {
    severity: 'error',
    title: 'The field is not in ISCED-F',
    why: 'The code puts the offer into the list of one field, in this catalogue and in others. A wrong code puts it nowhere.',
    remedy: 'Write a code of two, three or four digits, or the official English name of the field.',
    example: { wrong: 'subject:\n  field: 0399', right: 'subject:\n  field: 0311' },
    source: 'UNESCO, ISCED Fields of Education and Training 2013',
  },
  sdg: {
    severity: 'error',
    title: 'There is no such Sustainable Development Goal',
    why: 'The goals are numbered from 1 to 17.',
    remedy: 'Write one or more numbers from 1 to 17.',
    example: { wrong: 'subject:\n  words: Oceans\n  sdg: 41', right: 'subject:\n  words: Oceans\n  sdg: 14' },
    source: 'United Nations, 2030 Agenda for Sustainable Development',
  },
  'skill-empty': {
    severity: 'error',
    title: 'The skill or occupation has no name',
    why: 'A framework or a level alone does not say which skill is meant.',
    remedy: 'Add its name, its code in the framework, or its address (uri).',
    example: {
      wrong: 'subject:\n  skill:\n    - framework: DigComp',
      right: 'subject:\n  skill:\n    - framework: DigComp\n      code: 1.3',
    },
  },
});
