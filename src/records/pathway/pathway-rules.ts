import { defineRules } from '../../diagnostics/rule.ts';

/** Rules on a pathway as a whole. */
export const pathwayRules = defineRules('pathway', {
  'rules-missing': {
    severity: 'advice',
    title: 'It is not said what leads to the award',
    why: 'Without rules nobody can work out what they still need, and the page shows words only.',
    remedy:
      'Add rules: what must be taken, and how much of it. If they are not published, say where to ask with statedAt.',
    example: {
      wrong: 'title: Certificate in data work',
      right:
        'title: Certificate in data work\nrules:\n  - take: 2\n    from: [riverbank-university/spreadsheet-skills, riverbank-university/data-literacy-for-managers]',
    },
  },
  'award-kind': {
    severity: 'error',
    title: 'The kind of award is not known',
    why: 'A badge, a certificate and a degree are worth very different things; readers rely on the word.',
    remedy: 'Write micro-credential, certificate, micro-degree, diploma, degree, qualification, badge or other.',
    example: { wrong: 'award:\n  kind: title', right: 'award:\n  kind: certificate' },
  },
  direction: {
    severity: 'error',
    title: 'The direction of the pathway is not known',
    why: 'It tells readers whether the next step is higher, wider, or an addition to a degree they have.',
    remedy: 'Write vertical, horizontal or value-adding.',
    example: { wrong: 'direction: up', right: 'direction: vertical' },
  },
  'open-reversed': {
    severity: 'error',
    title: 'A pathway closes before it opens',
    why: 'One of the two dates is wrong, and learners would plan by it.',
    remedy: 'Correct openFrom or openUntil.',
    example: {
      wrong: 'time:\n  openFrom: 2027\n  openUntil: 2026',
      right: 'time:\n  openFrom: 2026\n  openUntil: 2027',
    },
  },
  cycle: {
    severity: 'error',
    title: 'Pathways lead to each other in a circle',
    why: 'Each would need the award of the other first, so nobody could ever finish.',
    remedy: 'Take one of the pathways out of the rules of the other.',
    example: {
      wrong: 'rules:   # in pathways/a.mdx; pathways/b.mdx asks for a\n  - take: all\n    from:\n      - pathway: b',
      right: 'rules:\n  - take: all\n    from:\n      - riverbank-university/spreadsheet-skills',
    },
  },
  'credits-do-not-add-up': {
    severity: 'warning',
    title: 'The rules and the credits of the award do not add up',
    why: 'Readers add up what they need. If the least that the rules ask for is not the credit of the award, one of the two is wrong or something is left out.',
    remedy: 'Correct the rules or the credits of the award, or add what is missing as an entry with other.',
    example: {
      wrong:
        'award:\n  credits: 20 ECTS\nrules:\n  - take: at least 12 ECTS\n    from: [riverbank-university/spreadsheet-skills]',
      right:
        'award:\n  credits: 20 ECTS\nrules:\n  - take: at least 12 ECTS\n    from: [riverbank-university/spreadsheet-skills]\n  - take: all\n    from:\n      - other: Final project\n        credit: 8 ECTS',
    },
  },
  'too-many-shared': {
    severity: 'warning',
    title: 'Too many offers stand in several lists',
    why: 'Each of them can be counted in several ways. With more than forty, the best way cannot be found any more, and learners are shown less than they have.',
    remedy: 'Let each offer stand in one list, or use anyOffer for free choice.',
    example: {
      wrong: '# forty-one offers, each in two lists',
      right: '# each offer in one list, and anyOffer for the rest',
    },
  },
});

/** Rules on the rules of a pathway. */
export const ruleRules = defineRules('rules', {
  take: {
    severity: 'error',
    title: 'It cannot be read how much a rule asks for',
    why: 'What learners still need is worked out from it.',
    remedy:
      'Write all, 2, 1-3, at least 2, up to 1, or credit: exactly 30 ECTS, at least 20 ECTS, 10-30 ECTS, up to 10 ECTS.',
    example: {
      wrong: 'rules:\n  - take: two\n    from: [a/x, a/y, a/z]',
      right: 'rules:\n  - take: 2\n    from: [a/x, a/y, a/z]',
    },
  },
  'take-vague': {
    severity: 'error',
    title: 'A rule names credit, but not whether it is the least or exactly so much',
    why: '“30 ECTS” could mean at least or exactly 30; a learner with 32 is through in the one case and not in the other.',
    remedy: 'Write exactly 30 ECTS, at least 30 ECTS or up to 30 ECTS.',
    example: {
      wrong: 'rules:\n  - take: 30 ECTS\n    from: [a/x, a/y]',
      right: 'rules:\n  - take: at least 30 ECTS\n    from: [a/x, a/y]',
    },
  },
  'take-and-from': {
    severity: 'error',
    title: 'A rule lacks take or from',
    why: 'A rule says how much, and of what. One without the other means nothing.',
    remedy: 'Write both: take: all (or a number, or credit) and from: with a list.',
    example: { wrong: 'rules:\n  - from: [a/x, a/y]', right: 'rules:\n  - take: all\n    from: [a/x, a/y]' },
  },
  'one-kind': {
    severity: 'error',
    title: 'An entry of a rule is not exactly one thing',
    why: 'An entry is an offer, another pathway, something outside the catalogue, any offer that fits, or a rule inside. Two at once could mean “and” as well as “or”.',
    remedy:
      'Write one entry for each, or a rule inside with take and from. Keys that belong to another kind of entry go out.',
    example: {
      wrong: 'rules:\n  - take: all\n    from:\n      - offer: a/x\n        other: Thesis',
      right: 'rules:\n  - take: all\n    from:\n      - a/x\n      - other: Thesis',
    },
  },
  role: {
    severity: 'error',
    title: 'What part an entry plays is not known',
    why: 'A thesis, an examination and the rest of a programme are shown and counted differently; prior learning may be limited.',
    remedy: 'Write course, capstone, exam, residual or prior-learning, or leave role out.',
    example: {
      wrong: 'rules:\n  - take: all\n    from:\n      - other: Final project\n        role: thesis',
      right: 'rules:\n  - take: all\n    from:\n      - other: Final project\n        role: capstone',
    },
  },
  'listed-twice': {
    severity: 'error',
    title: 'Something stands twice in one list',
    why: 'One certificate fills one place, so the second entry could never be filled.',
    remedy: 'Take one of the two out.',
    example: {
      wrong: 'rules:\n  - take: 2\n    from: [a/x, a/y, a/x]',
      right: 'rules:\n  - take: 2\n    from: [a/x, a/y, a/z]',
    },
  },
  'all-of-open-list': {
    severity: 'error',
    title: 'A rule asks for all of a list that has no end',
    why: 'Nobody can take “any offer” or “several” completely.',
    remedy: 'Say how many or how much credit: take: 2, or take: at least 6 ECTS.',
    example: {
      wrong: 'rules:\n  - take: all\n    from:\n      - other: Electives\n        count: several',
      right: 'rules:\n  - take: at least 6 ECTS\n    from:\n      - other: Electives\n        count: several',
    },
  },
  'order-of-open-list': {
    severity: 'error',
    title: 'A rule asks for the order of a list that has no end',
    why: '“Any offer” and “several” have no place in an order.',
    remedy: 'Take inOrder out, or put what has no end into a rule of its own.',
    example: {
      wrong:
        'rules:\n  - take: 2\n    inOrder: yes\n    from:\n      - a/x\n      - other: Electives\n        count: several',
      right:
        'rules:\n  - take: 1\n    from: [a/x]\n  - take: 1\n    from:\n      - other: Electives\n        count: several',
    },
  },
  impossible: {
    severity: 'error',
    title: 'A rule can never be met',
    why: 'The list gives less than is asked for, so nobody could ever get the award.',
    remedy: 'Ask for less, add what is missing to the list, or say with other what stands outside this catalogue.',
    example: { wrong: 'rules:\n  - take: 3\n    from: [a/x, a/y]', right: 'rules:\n  - take: 2\n    from: [a/x, a/y]' },
  },
  'exact-impossible': {
    severity: 'error',
    title: 'No choice from the list gives the credit that is asked for',
    why: 'All credits are known, and no sum of them fits: nobody could ever get the award.',
    remedy: 'Write at least instead of exactly, or correct the figure or the list.',
    example: {
      wrong: 'rules:   # both offers have 4 ECTS\n  - take: exactly 6 ECTS\n    from: [a/x, a/y]',
      right: 'rules:\n  - take: exactly 8 ECTS\n    from: [a/x, a/y]',
    },
  },
  'credit-unknown': {
    severity: 'warning',
    title: 'A rule counts credit, but the credit of an entry is not known',
    why: 'Whether it is enough cannot be worked out; learners are told to ask.',
    remedy: 'State the credit in the offer in the same system, or add credit to the entry.',
    example: {
      wrong: 'rules:\n  - take: at least 6 ECTS\n    from:\n      - other: Budgets',
      right: 'rules:\n  - take: at least 6 ECTS\n    from:\n      - other: Budgets\n        credit: 3 ECTS',
    },
  },
});

/** Rules on the order across rules. */
export const orderRules = defineRules('order', {
  'not-in-rules': {
    severity: 'error',
    title: 'An order names an offer that is not in the rules',
    why: 'What does not count in the pathway cannot have a place in its order. Most often it is a typing error.',
    remedy: 'Add the offer to a rule, or take it out of order.',
    example: {
      wrong: 'rules:\n  - take: all\n    from: [a/x, a/y]\norder:\n  - first: a/x\n    then: a/z',
      right: 'rules:\n  - take: all\n    from: [a/x, a/y]\norder:\n  - first: a/x\n    then: a/y',
    },
  },
  cycle: {
    severity: 'error',
    title: 'The order goes in a circle',
    why: 'Each would have to come before the other, so nobody could begin.',
    remedy: 'Take one of the steps out.',
    example: {
      wrong: 'order:\n  - first: a/x\n    then: a/y\n  - first: a/y\n    then: a/x',
      right: 'order:\n  - first: a/x\n    then: a/y',
    },
  },
});

/** Rules on the limits of a pathway. */
export const limitRules = defineRules('limits', {
  form: {
    severity: 'error',
    title: 'A limit cannot be read',
    why: 'A limit that is not understood would not be applied, and learners would be told that they are through.',
    remedy:
      'Write atMost as a number, credit or a percentage: 1, 10 ECTS, 50 %. Write from as elsewhere, each-other-provider, prior-learning, a list of offers, or a block of provider, field, minimumLevel and maximumLevel.',
    example: {
      wrong: 'limits:\n  - atMost: half\n    from: elsewhere',
      right: 'limits:\n  - atMost: 50 %\n    from: elsewhere',
    },
  },
  'percent-of-nothing': {
    severity: 'error',
    title: 'A limit is a percentage, but the award has no credits',
    why: 'Half of something that is not known cannot be worked out.',
    remedy: 'Add credits to award, or write the limit as credit: 10 ECTS.',
    example: {
      wrong: 'award:\n  name: Certificate\nlimits:\n  - atMost: 50 %\n    from: elsewhere',
      right: 'award:\n  name: Certificate\n  credits: 20 ECTS\nlimits:\n  - atMost: 50 %\n    from: elsewhere',
    },
  },
  'provider-unknown': {
    severity: 'warning',
    title: 'A limit depends on the provider, but an entry of the rules has none',
    why: 'Whether the entry falls under the limit cannot be told; learners are told to ask.',
    remedy: 'Add provider to the entry: the id of a provider file, or words such as “another university”.',
    example: {
      wrong:
        'rules:\n  - take: 1\n    from:\n      - other: A course agreed beforehand\nlimits:\n  - atMost: 1\n    from: elsewhere',
      right:
        'rules:\n  - take: 1\n    from:\n      - other: A course agreed beforehand\n        provider: another university\nlimits:\n  - atMost: 1\n    from: elsewhere',
    },
  },
});
