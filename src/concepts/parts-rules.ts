import { defineRules } from '../diagnostics/rule.ts';

export const partsRules = defineRules('parts', {
  'title-missing': {
    severity: 'error',
    title: 'A part has no title',
    why: 'Readers would see that there is something, but not what.',
    remedy: 'Add title, or offer if the part is an offer of its own.',
    example: {
      wrong: 'parts:\n  - workload: 20 hours',
      right: 'parts:\n  - title: Field trip\n    workload: 20 hours',
    },
  },
  choice: {
    severity: 'error',
    title: 'A choice of parts is not complete, or mixed with the facts of a part',
    why: 'A choice says how many of which parts are taken. Facts belong to the parts themselves.',
    remedy: 'Write take and from together; beside them only id, title, after and note can stand.',
    example: {
      wrong: 'parts:\n  - title: One of two\n    from: [Energy model, Airtightness]',
      right: 'parts:\n  - title: One of two\n    take: 1\n    from: [Energy model, Airtightness]',
    },
  },
  'id-twice': {
    severity: 'error',
    title: 'Two parts have the same id',
    why: 'Runs and other parts name a part by its id; they could mean either.',
    remedy: 'Give each part an id of its own.',
    example: {
      wrong: 'parts:\n  - { id: c1, title: Course 1 }\n  - { id: c1, title: Course 2 }',
      right: 'parts:\n  - { id: c1, title: Course 1 }\n  - { id: c2, title: Course 2 }',
    },
  },
  'after-unknown': {
    severity: 'error',
    title: 'A part comes after a part that does not exist',
    why: 'The order would have a gap.',
    remedy: 'Write the id of another entry under parts.',
    example: {
      wrong: 'parts:\n  - { id: a, title: Basics }\n  - { id: b, title: Design, after: basics }',
      right: 'parts:\n  - { id: a, title: Basics }\n  - { id: b, title: Design, after: a }',
    },
  },
  'after-cycle': {
    severity: 'error',
    title: 'Parts come after each other in a circle',
    why: 'Nobody could ever begin.',
    remedy: 'Take one of the after lines out.',
    example: {
      wrong: 'parts:\n  - { id: a, title: Basics, after: b }\n  - { id: b, title: Design, after: a }',
      right: 'parts:\n  - { id: a, title: Basics }\n  - { id: b, title: Design, after: a }',
    },
  },
  'hours-differ': {
    severity: 'warning',
    title: 'The hours of the parts are not the hours of the whole',
    why: 'Readers see both figures and can trust neither.',
    remedy: 'Correct the parts or the whole; a part that not everybody takes gets optional: yes.',
    example: {
      wrong:
        'workload: 60 hours\nparts:\n  - { title: Online units, workload: 30 hours }\n  - { title: Project, workload: 20 hours }',
      right:
        'workload: 50 hours\nparts:\n  - { title: Online units, workload: 30 hours }\n  - { title: Project, workload: 20 hours }',
    },
  },
  'credits-differ': {
    severity: 'warning',
    title: 'The credits of the parts are not the credits of the whole',
    why: 'Offices that recognise credits will ask which of the two figures holds.',
    remedy: 'Correct the parts or the whole; a part that not everybody takes gets optional: yes.',
    example: {
      wrong: 'workload: 6 ECTS\nparts:\n  - { title: Course, count: 2, workload: 2 ECTS }',
      right: 'workload: 4 ECTS\nparts:\n  - { title: Course, count: 2, workload: 2 ECTS }',
    },
  },
});
