import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** What one gets at the end of a pathway (frontmatter 6). */
export const awardKinds = vocabulary('kind of award', sources.prospectus, {
  'micro-credential': ['Micro-credential', 'A proof of what you learned in a short course.'],
  certificate: ['Certificate', 'A certificate that is larger than a micro-credential and smaller than a degree.'],
  'micro-degree': [
    'Micro-degree',
    'A set of several courses that a provider calls a micro-degree; it is not a degree.',
  ],
  diploma: ['Diploma', 'A diploma of a longer course.'],
  degree: ['Degree', 'A degree of higher education, such as a bachelor’s or master’s degree.'],
  qualification: ['Qualification', 'An official qualification, for instance of vocational education.'],
  badge: ['Badge', 'A digital badge for several smaller ones.'],
  other: ['Other', 'Another kind of award.'],
});
