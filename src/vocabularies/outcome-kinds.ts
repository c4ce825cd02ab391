import { euUri } from './eu-code-lists.ts';
import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Kinds of learning outcome, as in the European Qualifications Framework. */
export const outcomeKinds = vocabulary('kind of learning outcome', sources.eqfRecommendation2017, {
  knowledge: {
    label: 'Knowledge',
    explanation: 'Facts, principles and theories that you know afterwards.',
    uri: euUri('skill-type', 'knowledge'),
  },
  skill: {
    label: 'Skill',
    explanation: 'What you can do with your knowledge: solve problems and complete tasks.',
    uri: euUri('skill-type', 'skill'),
  },
  'responsibility-and-autonomy': [
    'Responsibility and autonomy',
    'How independently you can work, and for what you can answer.',
  ],
});
