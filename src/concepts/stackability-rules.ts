import { defineRules } from '../diagnostics/rule.ts';

const recommendation = 'Council Recommendation of 16 June 2022, Annex I (integration and stackability options)';

/** Rules on stackability. Those that need other records are found when the catalogue is linked. */
export const stackabilityRules = defineRules('stackability', {
  kind: {
    severity: 'error',
    title: 'The word for stackability is not known',
    why: 'Learners filter by it: whether an offer can count towards something larger decides the choice of many.',
    remedy: 'Write stand-alone, stackable or not-stackable.',
    example: { wrong: 'stackability: yes', right: 'stackability: stackable' },
    source: recommendation,
  },
  'kinds-contradict': {
    severity: 'error',
    title: 'An offer is both stackable and not stackable',
    why: 'Readers could not tell which of the two holds.',
    remedy: 'Keep one of them. stand-alone can stand beside either.',
    example: { wrong: 'stackability: [stackable, not-stackable]', right: 'stackability: [stand-alone, stackable]' },
    source: recommendation,
  },
  direction: {
    severity: 'error',
    title: 'The direction of stacking is not known',
    why: 'It tells readers whether the next step is higher, wider, or an addition to a degree they have.',
    remedy: 'Write vertical, horizontal or value-adding.',
    example: {
      wrong: 'stackability:\n  kind: stackable\n  direction: upwards',
      right: 'stackability:\n  kind: stackable\n  direction: vertical',
    },
  },
  origin: {
    severity: 'error',
    title: 'The origin of the offer is not known',
    why: 'An offer made of courses of a degree is recognised in that degree more easily than one made on its own.',
    remedy: 'Write part-of-a-programme or own-design.',
    example: {
      wrong: 'stackability:\n  origin: Part of the MBA',
      right: 'stackability:\n  origin: part-of-a-programme\n  programme: MBA',
    },
  },
  'programme-without-origin': {
    severity: 'error',
    title: 'A programme is named, but the offer is not said to be part of one',
    why: 'The name of a programme alone does not say whether the offer comes from it or leads to it.',
    remedy: 'Add origin: part-of-a-programme. A programme in which the offer is recognised goes into recognition.',
    example: {
      wrong: 'stackability:\n  kind: stackable\n  programme: MBA',
      right: 'stackability:\n  kind: stackable\n  origin: part-of-a-programme\n  programme: MBA',
    },
  },
  'contradicts-pathway': {
    severity: 'error',
    title: 'An offer is said not to be stackable, but counts in a pathway',
    why: 'The offer’s page and the pathway’s page would say the opposite of each other.',
    remedy: 'Correct the offer, or take it out of the rules of the pathway.',
    example: { wrong: 'stackability: not-stackable', right: 'stackability: stackable' },
  },
  'stand-alone-in-pathway': {
    severity: 'warning',
    title: 'An offer is said to stand alone, but counts in a pathway',
    why: 'Readers of the offer would not look for the pathway.',
    remedy: 'Add stackable: an offer can be both.',
    example: { wrong: 'stackability: stand-alone', right: 'stackability: [stand-alone, stackable]' },
  },
  'differs-from-pathway': {
    severity: 'warning',
    title: 'An offer and a pathway say different things of each other',
    why: 'Readers plan by the one and are judged by the other. The evaluation goes by the rules of the pathway.',
    remedy: 'Let both say the same: what the rules take, the credit that counts, and for how long.',
    example: {
      wrong:
        'recognition:   # in the offer; the rules of pathway data-work count it as 2 ECTS\n  - pathway: data-work\n    credit: 3 ECTS',
      right: 'recognition:\n  - pathway: data-work\n    credit: 2 ECTS',
    },
  },
  'leads-nowhere': {
    severity: 'warning',
    title: 'An offer is said to be stackable, but not towards what',
    why: 'Readers cannot plan with a promise that names no pathway and nobody who recognises it.',
    remedy: 'Add the offer to a pathway, or an entry to recognition; or say in note what is planned.',
    example: {
      wrong: 'stackability: stackable',
      right:
        'stackability: stackable\nrecognition:\n  - by: riverbank-university\n    programme: Bachelor of business administration\n    certainty: possible',
    },
  },
});
