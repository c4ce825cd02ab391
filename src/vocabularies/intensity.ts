import { euUri } from './eu-code-lists.ts';
import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** How much of a week the course takes (frontmatter 4.6). */
export const intensities = vocabulary('intensity', sources.elm, {
  'full-time': {
    label: 'Full time',
    explanation: 'It takes as much time as a full working week.',
    uri: euUri('learning-schedule', '72a0ab92fa'),
  },
  'part-time': {
    label: 'Part time',
    explanation: 'It takes a part of the week and fits beside a job.',
    uri: euUri('learning-schedule', '67395e6b5a'),
  },
  'part-time-intensive': {
    label: 'Part time, intensive',
    explanation: 'It takes a large part of the week, but less than full time.',
    uri: euUri('learning-schedule', 'f230bae523'),
  },
});
