import { defineRules } from '../diagnostics/rule.ts';

/** Rules on frameworks of one's own. */
export const frameworkRules = defineRules('framework', {
  type: {
    severity: 'error',
    title: 'The type of framework is not known',
    why: 'Credits and levels are different things: the one is counted, the other is a rank.',
    remedy: 'Write credit-system or level-scale.',
    example: {
      wrong: 'type: credits\nname: Melbourne credit points',
      right: 'type: credit-system\nname: Melbourne credit points',
    },
  },
  'name-taken': {
    severity: 'error',
    title: 'The name of the framework is taken',
    why: 'Offers refer to a framework by its name; of two with the same name nobody could tell which is meant.',
    remedy: 'Choose another name, or delete the file if the framework is known anyway.',
    example: { wrong: 'type: credit-system\nname: ECTS', right: 'type: credit-system\nname: Riverbank points' },
  },
  'source-missing': {
    severity: 'error',
    title: 'A conversion has no source',
    why: 'Readers and offices abroad rely on converted figures. Without a source they are somebody’s guess.',
    remedy: 'Add source: a link or words. If there is none, take the conversion out: nothing is converted then.',
    example: {
      wrong: 'type: credit-system\nname: Riverbank points\nects: 0.5',
      right: 'type: credit-system\nname: Riverbank points\nects: 0.5\nsource: https://www.riverbank.example/rules',
    },
  },
  relation: {
    severity: 'error',
    title: 'It is not clear how the levels stand to the European ones',
    why: 'An official link is shown as a fact, a comparison by a study with “≈” and its name, all others not at all.',
    remedy: 'Write relation: referenced, compared or none; eqf can stand only beside referenced and compared.',
    example: {
      wrong: 'type: level-scale\nname: Dreyfus scale\nlevels: [novice, expert]\neqf:\n  novice: 3',
      right:
        'type: level-scale\nname: Dreyfus scale\nlevels: [novice, expert]\nrelation: compared\nsource: Study of 2024\neqf:\n  novice: 3',
    },
    source: 'Council Recommendation of 22 May 2017 on the European Qualifications Framework',
  },
  eqf: {
    severity: 'error',
    title: 'A level is linked to the EQF in a way that cannot be',
    why: 'The European Qualifications Framework has levels 1 to 8, and only levels of this scale can be linked to them.',
    remedy: 'Write a level of this file, and a figure from 1 to 8 for it.',
    example: {
      wrong: 'levels: [novice, expert]\neqf:\n  master: 9',
      right: 'levels: [novice, expert]\neqf:\n  expert: 7',
    },
    source: 'Council Recommendation of 22 May 2017 on the European Qualifications Framework',
  },
});
