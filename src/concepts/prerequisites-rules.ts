import { defineRules } from '../diagnostics/rule.ts';

export const prerequisitesRules = defineRules('prerequisites', {
  missing: {
    severity: 'warning',
    title: 'It is not stated what people need first',
    why: 'People want to know whether they may take part before they read on. “Nothing” is good news, and has to be said.',
    remedy: 'Write what is required, or none if nothing is. If nobody knows, leave it out; do not guess.',
    example: { wrong: 'title: Data literacy', right: 'prerequisites: none' },
    source: 'Council Recommendation of 16 June 2022, Annex I (prerequisites needed to enrol, optional element)',
  },
  'none-in-words': {
    severity: 'error',
    title: 'It is said in another word that nothing is required',
    why: 'As a sentence it would be a requirement named “no”. Only the word none is known to mean that everybody may come.',
    remedy: 'Write none. If nobody knows what is required, leave the line empty.',
    example: { wrong: 'prerequisites: no', right: 'prerequisites: none' },
  },
  'one-kind': {
    severity: 'error',
    title: 'An entry is not exactly one requirement',
    why: 'One entry is one requirement, so that the page can say of each whether it is met.',
    remedy: 'Make one entry for each requirement. Where one of several is enough, list them under anyOf.',
    example: {
      wrong: 'prerequisites:\n  - education: bachelor\n    experience: Work in a lab',
      right: 'prerequisites:\n  - education: bachelor\n  - experience: Work in a lab',
    },
  },
  qualifier: {
    severity: 'error',
    title: 'A detail stands with the wrong kind of requirement',
    why: 'in goes with education, years with experience, tests with language. Elsewhere they would be lost.',
    remedy: 'Move the detail to the requirement that it belongs to, or write it into note.',
    example: {
      wrong: 'prerequisites:\n  - employment: Nurse\n    years: 2',
      right: 'prerequisites:\n  - experience: Nurse\n    years: 2',
    },
  },
  language: {
    severity: 'error',
    title: 'The language requirement cannot be read',
    why: 'Languages and their levels are compared with what a person can do; that needs the codes.',
    remedy: 'Write the code of the language and, if it is stated, the level A1 to C2: en B2.',
    example: { wrong: 'prerequisites:\n  - language: good English', right: 'prerequisites:\n  - language: en B2' },
    source: 'BCP 47; Common European Framework of Reference for Languages',
  },
  'too-few': {
    severity: 'error',
    title: 'A choice has fewer than two entries',
    why: 'With one entry there is nothing to choose, so one is probably missing.',
    remedy: 'List two or more entries, or write the one entry without anyOf or allOf.',
    example: {
      wrong: 'prerequisites:\n  - anyOf:\n      - education: bachelor',
      right: 'prerequisites:\n  - anyOf:\n      - education: bachelor\n      - experience: Work in a lab',
    },
  },
  itself: {
    severity: 'error',
    title: 'An offer requires itself',
    why: 'Nobody could ever begin it.',
    remedy: 'Write the offer that comes before it, or take the entry out.',
    example: {
      wrong: 'prerequisites:\n  - offer: riverbank-university/this-very-offer',
      right: 'prerequisites:\n  - offer: riverbank-university/spreadsheet-skills',
    },
  },
  cycle: {
    severity: 'error',
    title: 'Offers require each other in a circle',
    why: 'Nobody could begin with any of them.',
    remedy: 'Take out one of the requirements, or make it a recommendation.',
    example: {
      wrong: '# a.mdx\nprerequisites:\n  - offer: x/b\n# b.mdx\nprerequisites:\n  - offer: x/a',
      right: '# b.mdx\nprerequisites:\n  - offer: x/a',
    },
  },
  'not-offered': {
    severity: 'warning',
    title: 'It requires an offer that can no longer be taken',
    why: 'People who do not have it yet cannot get it any more.',
    remedy: 'Name what replaces it, or list other ways under anyOf.',
    example: {
      wrong: 'prerequisites:\n  - offer: hillside-college/closed-course',
      right:
        'prerequisites:\n  - anyOf:\n      - offer: hillside-college/closed-course\n      - experience: The same knowledge from work',
    },
  },
});
