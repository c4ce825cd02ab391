import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** Whether one can still join a run, as the provider states it (frontmatter 4.7). */
export const runStatuses = vocabulary('status of a run', sources.prospectus, {
  planned: ['Planned', 'The dates are set, but you cannot apply yet.'],
  open: ['Open', 'You can apply now.'],
  'waiting-list': ['Waiting list', 'All places are taken, but you can put your name on a waiting list.'],
  full: ['Full', 'All places are taken.'],
  cancelled: ['Cancelled', 'It does not take place.'],
});

export type RunStatus = IdOf<typeof runStatuses>;

/** Starts that have no date (frontmatter 4.7, amendment 10). */
export const runStarts = vocabulary('start without a date', sources.prospectus, {
  rolling: ['Start at any time', 'You can start at any time.'],
  'by-request': ['On request of a group', 'It starts when a group or an employer asks for it.'],
});
