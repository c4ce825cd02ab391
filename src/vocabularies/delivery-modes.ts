import { euUri } from './eu-code-lists.ts';
import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** Forms of participation (frontmatter 4.6, amendment 9; Recommendation of 2022, Annex I). */
export const deliveryModes = vocabulary('mode', sources.annexI, {
  online: {
    label: 'Online',
    explanation: 'Everything happens over the internet.',
    uri: euUri('learning-assessment', '920fbb3cbe'),
  },
  'on-site': {
    label: 'On site',
    explanation: 'You come to a place, and the teacher is there.',
    uri: euUri('learning-assessment', '9191af2ed9'),
  },
  blended: {
    label: 'Blended',
    explanation: 'Some of it is online, and for some of it you come to a place.',
    uri: euUri('learning-assessment', 'e92d221e4d'),
  },
  hybrid: {
    label: 'Hybrid',
    explanation: 'It takes place at a location and online at the same time, and you choose where you take part.',
    uri: euUri('learning-assessment', 'c_3a90b26d'),
  },
  workplace: {
    label: 'At the workplace',
    explanation: 'You learn while you work, at a place of work.',
    uri: euUri('learning-assessment', '729f3bed4b'),
  },
  distance: [
    'At a distance',
    'You do not have to come to a place: it comes by post or broadcast, or the provider does not say how.',
  ],
});

export type DeliveryMode = IdOf<typeof deliveryModes>;
