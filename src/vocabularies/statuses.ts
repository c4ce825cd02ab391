import { euUri } from './eu-code-lists.ts';
import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Whether an offer or a pathway can be taken now (frontmatter 3.4). */
export const statuses = vocabulary('status', sources.prospectus, {
  draft: ['Draft', 'The text is not finished and is not part of the published catalogue.'],
  published: {
    label: 'On offer',
    explanation: 'The provider offers it: it can be taken.',
    uri: euUri('status', 'released'),
  },
  unconfirmed: [
    'Not confirmed',
    'Nobody has confirmed that it can be taken now: the page shows facts that others published earlier.',
  ],
  suspended: ['Paused', 'It cannot be taken for now, but it may come back.'],
  closed: ['Closed', 'It is no longer offered; people who already enrolled may still be able to finish.'],
  superseded: {
    label: 'Replaced',
    explanation: 'It is no longer offered because a newer offer has taken its place.',
    uri: euUri('status', 'obsolete'),
  },
});

/** Status of a provider: there is no draft and no pause for an organisation (frontmatter 5). */
export const providerStatuses = vocabulary('provider status', sources.prospectus, {
  published: ['Active', 'The organisation exists and offers learning.'],
  closed: ['Closed', 'The organisation no longer exists or no longer offers learning.'],
  superseded: ['Merged or renamed', 'Another organisation has taken its place.'],
});
