import { defineRules } from '../diagnostics/rule.ts';

const recommendation = 'Council Recommendation of 16 June 2022, Annex I (level, if applicable)';

export const levelRules = defineRules('level', {
  missing: {
    severity: 'warning',
    title: 'The level is not stated',
    why: 'The level says how demanding the learning is. Offices that recognise certificates need it, and people see by it whether the offer is for them.',
    remedy:
      'Add the level with its framework. If the offer has no level, write notApplicable and why. If you do not know, leave it out.',
    example: { wrong: 'title: Data literacy', right: 'level: EQF 6' },
    source: recommendation,
  },
  unknown: {
    severity: 'error',
    title: 'The level or its framework is not known',
    why: 'A number means different things in different frameworks: level 6 is a bachelor in one and a school certificate in another.',
    remedy:
      'Write the abbreviation of the framework and the level: EQF 6, NQF-IE 8. Describe a scale of your own in a file in frameworks/.',
    example: { wrong: 'level: 6', right: 'level: EQF 6' },
  },
  'one-of': {
    severity: 'error',
    title: 'A level is neither placed nor described, or both',
    why: 'An offer stands at a level of a framework, or it is only described in words; the page must say which.',
    remedy: 'Keep value (a level of a framework) or described (words), not both.',
    example: {
      wrong: 'level:\n  value: EQF 6\n  described: graduate-level',
      right: 'level:\n  value: EQF 6\n  note: The provider calls it graduate-level.',
    },
  },
  basis: {
    severity: 'error',
    title: 'The basis of the level is not known',
    why: 'An offer that is only comparable to a level is no award at this level; readers must not confuse the two.',
    remedy: 'Write assigned or equivalent.',
    example: {
      wrong: 'level:\n  value: NZQCF 4\n  basis: comparable',
      right: 'level:\n  value: NZQCF 4\n  basis: equivalent',
    },
  },
  'words-only': {
    severity: 'warning',
    title: 'The level is only described in words',
    why: 'Words such as “graduate-level” mean different things in different countries, so the offer can be compared with no other.',
    remedy: 'Add the level in a framework if the provider states one.',
    example: { wrong: 'level:\n  described: graduate-level', right: 'level: EQF 7' },
    source: recommendation,
  },
  'frameworks-disagree': {
    severity: 'warning',
    title: 'Two levels contradict each other',
    why: 'The frameworks are officially linked, and by that link these two are not the same level. One of them is probably wrong.',
    remedy: 'Check both levels. If the source really states both, say so in note or conflicts.',
    example: { wrong: 'level: [EstQF 6, EQF 7]', right: 'level: [EstQF 6, EQF 6]' },
    source: 'Council Recommendation of 22 May 2017 on the European Qualifications Framework',
  },
  'two-in-one-framework': {
    severity: 'warning',
    title: 'Two levels of one framework are stated',
    why: 'It is read as “either of the two”. Exports leave the level out, because they can hold only one.',
    remedy:
      'Keep the level of this offer. Where the level depends on the variant, make two offers and join them by variants.',
    example: { wrong: 'level: [EQF 6, EQF 7]', right: 'level: EQF 7' },
  },
});
