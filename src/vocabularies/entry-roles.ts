import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** What part something outside the catalogue plays in a pathway. */
export const entryRoles = vocabulary('part in a pathway', sources.prospectus, {
  course: ['Course', 'A course that is not in this catalogue.'],
  capstone: ['Final piece of work', 'A thesis or a project that brings together what came before.'],
  exam: ['Final examination', 'An examination at the end.'],
  residual: ['Rest of the programme', 'The part that must be taken in the larger programme itself.'],
  'prior-learning': [
    'Prior learning',
    'Credit for what a person learned before, checked and recognised without the course.',
  ],
});
