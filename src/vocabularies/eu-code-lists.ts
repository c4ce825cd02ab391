import { sources } from './sources.ts';

/** One concept of an EU code list. */
export type EuConcept = {
  readonly uri: string;
  readonly label: string;
  readonly source: string;
  /** The XML schema ELM 3.1.0 does not know it yet: an XML file that uses it fails that schema. */
  readonly newerThanXsd?: true;
};

const root = 'http://data.europa.eu/snb';

/** The address of a concept in an EU code list for learning data, such as `euUri('assessment', '4f03b91c0e')`. */
export function euUri(list: string, code: string): string {
  return `${root}/${list}/${code}`;
}

function codeList(
  list: string,
  labels: Readonly<Record<string, string>>,
  newer: readonly string[] = [],
): readonly EuConcept[] {
  return Object.entries(labels).map(([code, label]) => ({
    uri: euUri(list, code),
    label,
    source: sources.elm,
    ...(newer.includes(code) ? { newerThanXsd: true as const } : {}),
  }));
}

/** What learners do: `dc:type` of a LearningActivitySpecification. */
export const learningActivityTypes = codeList('learning-activity', {
  '3c8bd58d62': 'lab / simulation / practice coursework',
  '4357e0e681': 'job experience',
  '59eaf34fab': 'volunteering',
  a7e556215a: 'research',
  b660f5dcea: 'self-motivated study',
  bf2e3a7bae: 'e-learning coursework',
  bf5588ff84: 'internship',
  d46a826a39: 'apprenticeship',
  efff75e10a: 'workshop, seminar or conference',
  fd33e234ae: 'educational programme',
  ff436ea7c9: 'classroom coursework',
});

/** How learning is assessed: `dc:type` of a LearningAssessmentSpecification. */
export const assessmentTypes = codeList('assessment', {
  '19a2e5e671': 'peer assessment',
  '2939dae15f': 'marked assignment',
  '3484bd7e51': 'continuous evaluation',
  '4f03b91c0e': 'portfolio',
  '56539a6507': 'group performance',
  '6a4db9f11d': 'practical assessment',
  '6e6cb2cc78': 'written examination',
  '7331eb4762': 'level of attendance',
  '795dac4096': 'project work',
  '812e3b0ae1': 'peer review',
  b1b68f6735: 'quiz',
  c4256a2726: 'problem based learning',
  d30284d7df: 'oral examination',
  de4d165a6c: 'artefact assessment',
});

/** Forms of participation and of assessment: `elm:mode`. */
export const learningModes = codeList(
  'learning-assessment',
  {
    '729f3bed4b': 'Workbased',
    '7813801c77': 'Project based',
    '9191af2ed9': 'Presential',
    '920fbb3cbe': 'Online',
    e92d221e4d: 'Blended',
    ed4c557045: 'Research-Lab based',
    c_3a90b26d: 'Hybrid',
  },
  ['c_3a90b26d'],
);

/** Full or part time: `elm:learningSchedule`. */
export const learningSchedules = codeList('learning-schedule', {
  '67395e6b5a': 'Part time light',
  '72a0ab92fa': 'Full time',
  f230bae523: 'Part time intensive',
});

/** Formal or non-formal learning: `elm:learningSetting`. */
export const learningSettings = codeList('learning-setting', {
  '6fd4685715': 'formal learning',
  e207a81fc7: 'non-formal learning',
});

/** Kinds of learning opportunity: `dc:type` of a LearningOpportunity. */
export const opportunityTypes = codeList(
  'learning-opportunity',
  {
    '05053c1cbe': 'Course',
    '0f7dac46ca': 'Programme module',
    '11252a5207': 'Mentoring',
    '17744a2647': 'MOOC',
    '63f9f6180c': 'Apprenticeship',
    '65a4cf5de2': 'Study visit',
    '74a4a268e8': 'Short learning programme',
    '77b99de990': 'Internship',
    '79343569f3': 'Educational programme',
    '7e1ac538db': 'Class',
    '8b965da2d4': 'Service learning',
    b2434ca358: 'Thesis',
    c_170b037d: 'Challenge',
  },
  ['c_170b037d'],
);

/** Whom an opportunity is meant for: `elm:targetGroup`. */
export const targetGroups = codeList('target-group', {
  '022beab85a': 'High Achievers',
  '0247b300b0': 'Non-Native Speakers',
  '05f11c859b': 'Persons requiring employment retraining',
  '1599531db0': 'Persons in tertiary education (EQF 6)',
  '1cfca7f767': 'Persons who have completed primary education',
  '46806e0244': 'Persons in secondary/compulsory education',
  '527a6f97eb': 'Persons who have completed tertiary education (EQF 7)',
  '5b1417fd15': 'Persons in primary education',
  '5e56931138': 'Persons with 0-3 years work experience',
  '808b99d38f': 'Persons who have completed tertiary education (EQF 8)',
  '919082b88b': 'Persons who have completed secondary/compulsory education',
  acb7f20f25: 'Persons in tertiary education (EQF 7)',
  b0bf4f9fe9: 'Persons in tertiary education (EQF 8)',
  c900d8ecb1: 'Migrants',
  cbedf28444: 'Persons with 3-10 years work experience',
  d45b47b458: 'Persons with 10+ years work experience',
  de9cd193ce: 'Persons with a learning disability',
  e3782a33ab: 'Native Speakers',
  e7627913ad: 'Persons who have completed tertiary education (EQF 6)',
  fd1279fd9f: 'Low Achievers',
});

/** What an accreditation covers: `dc:type` of an Accreditation. */
export const accreditationTypes = codeList('accreditation', {
  '003293d2ce': 'Institutional License',
  '820101cba6': 'Program Quality Assurance',
  bb4618238e: 'Institutional Quality Assurance',
  e57dddfcf3: 'Program License',
});

/** What a credential entitles to: `dc:type` of a LearningEntitlementSpecification. */
export const entitlementTypes = codeList('entitlement', {
  '52f62180c2': 'occupation',
  '64aad92881': 'learning opportunity',
  bebd32e8e6: 'membership',
});

/** Whether an entitlement is certain: `elm:entitlementStatus`. */
export const entitlementStatuses = codeList('entitlement-status', {
  '5b8d6b34fb': 'prospective',
  b7015a8a8c: 'actual',
});

/** Publication status: `elm:status`. */
export const publicationStatuses = codeList('status', {
  released: 'Released',
  obsolete: 'Obsolete',
  'to-be-reviewed': 'To Be Reviewed',
  'not-published-anymore': 'Not Published Anymore',
});

/** Kinds of learning outcome: `dc:type` of a LearningOutcome. */
export const skillTypes = codeList('skill-type', {
  knowledge: 'knowledge',
  skill: 'skill',
});

/** Profiles of a European Digital Credential. */
export const credentialTypes = codeList('credential', {
  '48b514e72a': 'Learning Activity',
  '6cf8e68c43': 'Qualification Award',
  '6dff8a0f87': 'Diploma Supplement',
  bdc47cb449: 'Learning Entitlement',
  e34929035b: 'Generic',
});
