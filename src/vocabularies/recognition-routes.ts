import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Ways in which another institution can recognise a micro-credential (frontmatter 4.10). */
export const recognitionRoutes = vocabulary('route of recognition', sources.routes, {
  'automatic-by-agreement': [
    'By agreement, without assessing each case',
    'The institutions have agreed to recognise it without a decision on each case; whom they admit is still theirs to decide.',
  ],
  'case-by-case-by-agreement': [
    'Case by case, by agreement',
    'The institutions have an agreement, and each case is decided under it, usually before you start.',
  ],
  'case-by-case': {
    label: 'Case by case',
    explanation: 'There is no agreement: the institution decides about each application by itself.',
    source: sources.prospectus,
  },
  'free-elective': ['As a free elective', 'It can fill the part of a programme that you may choose freely.'],
  'prior-learning': [
    'Recognition of prior learning',
    'You show what you have learned, and the institution decides how much of it counts.',
  ],
  'international-convention': [
    'International convention',
    'The institution assesses it by the rules of an international convention, such as the Lisbon Recognition Convention.',
  ],
});
