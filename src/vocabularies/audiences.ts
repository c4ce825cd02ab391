import { sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/** Groups that every catalogue knows, for fees and prerequisites; a catalogue adds its own (frontmatter 4.8). */
export const audiences = vocabulary('audience', sources.prospectus, {
  everyone: ['Everyone', 'It holds for everybody.'],
  residents: ['Residents', 'People who live in the country of the provider.'],
  'non-residents': ['Non-residents', 'People who live outside the country of the provider.'],
  'eu-eea-residents': [
    'Residents of the EU or EEA',
    'People who live in the European Union, Iceland, Liechtenstein or Norway.',
  ],
  students: ['Students', 'People who are enrolled at any school or university.'],
  'own-students': ['Students of the provider', 'People who are enrolled at this provider.'],
  alumni: ['Former students', 'People who studied at this provider before.'],
  'own-staff': ['Staff of the provider', 'People who work for this provider.'],
  employed: ['Employed people', 'People who have a job with an employer.'],
  'self-employed': ['Self-employed people', 'People who work for themselves.'],
  'job-seekers': ['Job seekers', 'People who are looking for work, with or without a job now.'],
  unemployed: ['Unemployed people', 'People who have no job and are registered as unemployed.'],
  refugees: ['Refugees', 'People who fled their country and have protection, or have asked for it.'],
  members: ['Members', 'Members of the association or alliance that the provider names.'],
  companies: ['Companies', 'Companies and other organisations that send or book for their people.'],
});
