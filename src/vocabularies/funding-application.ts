import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Whether one must apply for money (frontmatter 4.8). */
export const fundingApplications = vocabulary('application for funding', sources.prospectus, {
  needed: ['You must apply', 'You receive the money only if you apply for it.'],
  'not-needed': ['No application', 'You receive it without an application if you meet the conditions.'],
});
