import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** What another organisation does for an offer (frontmatter 4.1). */
export const partnerRoles = vocabulary('partner role', sources.prospectus, {
  deliverer: ['Teaches', 'This organisation teaches the course or a part of it.'],
  host: ['Hosts', 'The course takes place at this organisation.'],
  platform: ['Platform', 'The course runs on the website of this organisation.'],
  assessor: ['Assesses', 'This organisation sets or marks the assessment.'],
  'co-developer': ['Developed it together', 'This organisation helped to develop the course.'],
  funder: ['Funds', 'This organisation pays for the offer or a part of it.'],
  endorser: ['Supports', 'This organisation says publicly that it supports the offer.'],
  other: ['Other role', 'This organisation takes part in another way.'],
});
