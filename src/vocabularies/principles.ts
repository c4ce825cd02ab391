import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** The ten principles for the design and issuing of micro-credentials, in the order of the Recommendation. */
export const principles = vocabulary('principle', sources.annexII, {
  quality: ['Quality', 'Micro-credentials are checked for quality, inside the organisation and from outside.'],
  transparency: [
    'Transparency',
    'Micro-credentials can be measured, compared and understood: outcomes, workload, content and level are clear.',
  ],
  relevance: ['Relevance', 'Micro-credentials meet a known need to learn and are brought up to date.'],
  'valid-assessment': ['Valid assessment', 'What was learned is assessed by criteria that everybody can see.'],
  'learning-pathways': [
    'Learning pathways',
    'Micro-credentials can be combined into larger ones; whoever receives them decides, and nothing is automatic.',
  ],
  recognition: [
    'Recognition',
    'Micro-credentials are recognised for study, training or work where possible, from the facts that they state.',
  ],
  portability: ['Portability', 'The micro-credential belongs to the learner, who can store and share it easily.'],
  'learner-centred': [
    'Learner-centred',
    'Micro-credentials are made for the needs of the learners, who are asked for their opinion.',
  ],
  authenticity: ['Authenticity', 'A micro-credential shows who holds it, who issued it, when and where.'],
  'information-and-guidance': [
    'Information and guidance',
    'Advice on micro-credentials reaches as many people as possible, whatever their background.',
  ],
});
