import { euUri } from './eu-code-lists.ts';
import { sources } from './sources.ts';
import { type IdOf, vocabulary } from './vocabulary.ts';

/** Kinds of assessment (frontmatter 4.9). */
export const assessmentKinds = vocabulary('kind of assessment', sources.prospectus, {
  'written-exam': {
    label: 'Written exam',
    explanation: 'You answer questions in writing, at a fixed time.',
    uri: euUri('assessment', '6e6cb2cc78'),
  },
  'oral-exam': {
    label: 'Oral exam',
    explanation: 'You answer questions in a conversation with examiners.',
    uri: euUri('assessment', 'd30284d7df'),
  },
  exam: ['Exam', 'There is an exam; whether it is written or oral is not said.'],
  quiz: {
    label: 'Quiz',
    explanation: 'You answer short questions, often by choosing the right answer.',
    uri: euUri('assessment', 'b1b68f6735'),
  },
  assignment: {
    label: 'Assignment',
    explanation: 'You work on a task in your own time and hand it in to be marked.',
    uri: euUri('assessment', '2939dae15f'),
  },
  portfolio: {
    label: 'Portfolio',
    explanation: 'You collect pieces of your work that show what you can do.',
    uri: euUri('assessment', '4f03b91c0e'),
  },
  project: {
    label: 'Project',
    explanation: 'You plan and carry out a larger piece of work.',
    uri: euUri('assessment', '795dac4096'),
  },
  'group-work': {
    label: 'Group work',
    explanation: 'You are assessed on what you do together with others.',
    uri: euUri('assessment', '56539a6507'),
  },
  presentation: ['Presentation', 'You present your work to others.'],
  'practical-test': {
    label: 'Practical test',
    explanation: 'You show a skill by doing it.',
    uri: euUri('assessment', '6a4db9f11d'),
  },
  'workplace-observation': ['Observation at work', 'Somebody watches you at work and judges what you do.'],
  simulation: ['Simulation', 'You act in a situation that is made to be like a real one.'],
  artefact: {
    label: 'Product',
    explanation: 'You make something, and the product is judged.',
    uri: euUri('assessment', 'de4d165a6c'),
  },
  'peer-assessment': {
    label: 'Assessment by other learners',
    explanation: 'Other learners judge your work, and you judge theirs.',
    uri: euUri('assessment', '19a2e5e671'),
  },
  continuous: {
    label: 'Continuous assessment',
    explanation: 'Your work is judged again and again during the course.',
    uri: euUri('assessment', '3484bd7e51'),
  },
  attendance: {
    label: 'Attendance',
    explanation: 'You must be present at a given part of the sessions.',
    uri: euUri('assessment', '7331eb4762'),
  },
  interview: ['Interview', 'You talk with an assessor about what you can do.'],
  'recognition-of-prior-learning': [
    'Recognition of prior learning',
    'What you learned earlier, at work or elsewhere, is assessed and counted.',
  ],
  other: ['Other', 'It is assessed in another way, which the provider describes.'],
});

export type AssessmentKind = IdOf<typeof assessmentKinds>;
