import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** The ten principles by which micro-credentials are to be designed and issued, in plain words. */
export const principles = vocabulary('principle', sources.annexII, {
  quality: [
    'Quality',
    'The provider checks its own work, somebody from outside checks it too, and how they do it is written down for all to read.',
  ],
  transparency: [
    'Transparency',
    'You can measure, compare and understand it: what you learn, how long it takes, at what level.',
  ],
  relevance: [
    'Relevance',
    'It has one clear aim, meets a need and is kept up to date, with a say for those who use it.',
  ],
  'valid-assessment': ['Valid assessment', 'What you have learned is tested, by criteria that everybody can read.'],
  'learning-pathways': [
    'Learning pathways',
    'Small certificates can make a larger one, if the institution that receives them agrees; there is no automatic right to a degree.',
  ],
  recognition: [
    'Recognition',
    'Schools, universities and employers can accept it, because it says in a standard way what it stands for.',
  ],
  portability: [
    'Portability',
    'The certificate is yours: you keep it where you want and show it to whom you want, and others can check it.',
  ],
  'learner-centred': [
    'Learner-centred',
    'It is made for the people who will take it, and what they say is used to make it better.',
  ],
  authenticity: ['Authentic', 'The certificate shows who holds it, who awarded it, and when and where.'],
  guidance: [
    'Information and guidance',
    'Advice on micro-credentials reaches as many people as possible, whoever they are.',
  ],
});

export type Principle = IdOf<typeof principles>;
