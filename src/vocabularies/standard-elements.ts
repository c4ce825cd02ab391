import { sources } from './sources.ts';
import { type IdOf, type Term, vocabulary } from './vocabulary.ts';

/** The elements by which the Recommendation of 2022 describes a micro-credential, and fees, which the catalogue adds. */
export const standardElements = vocabulary('standard element', sources.annexI, {
  'learner-identification': ['Who the learner is', 'The certificate says whose it is.'],
  title: ['Title', 'The name of the micro-credential.'],
  country: ['Country of the issuer', 'The country or region of the organisation that awards it.'],
  'awarding-body': ['Awarding body', 'The organisation that awards the certificate.'],
  'date-of-issue': ['Date of issue', 'The certificate says on which day it was awarded.'],
  'learning-outcomes': ['Learning outcomes', 'What you know and can do afterwards.'],
  workload: ['Workload', 'How much time it takes an average learner, in ECTS credits where possible.'],
  level: ['Level', 'How demanding it is, by the European or a national framework, if it has a level.'],
  assessment: ['Type of assessment', 'How it is checked that you have learned it.'],
  participation: ['Form of participation', 'Whether it is online, on site, or both.'],
  'quality-assurance': ['Quality assurance', 'Who checks that it is good, and how.'],
  prerequisites: ['Prerequisites', 'What you need before you can enrol.'],
  supervision: [
    'Supervision and identity check',
    'Whether somebody watches the assessment, and whether it is checked who you are.',
  ],
  grade: ['Grade', 'The certificate may say what grade you reached.'],
  stackability: ['Stackability', 'Whether it stands alone or can count towards something larger.'],
  'further-information': ['Further information', 'Anything else that the provider wants to say.'],
  fees: {
    label: 'Fees',
    explanation: 'What it costs; the European standard does not ask for it, this catalogue does.',
    source: sources.prospectus,
  },
});

export type StandardElement = IdOf<typeof standardElements>;

/** How the standard asks for an element; `catalogue`: only this catalogue asks for it. */
export type Requirement = 'mandatory' | 'mandatory-if-applicable' | 'optional' | 'catalogue';

/** What an element belongs to: the offer, or the certificate of one learner, which no catalogue shows. */
export type Belonging = 'offer' | 'award';

type Facts = { readonly requirement: Requirement; readonly belongsTo: Belonging; readonly key: string | null };

const facts: Readonly<Record<StandardElement, Facts>> = {
  'learner-identification': { requirement: 'mandatory', belongsTo: 'award', key: null },
  title: { requirement: 'mandatory', belongsTo: 'offer', key: 'title' },
  country: { requirement: 'mandatory', belongsTo: 'offer', key: 'provider' },
  'awarding-body': { requirement: 'mandatory', belongsTo: 'offer', key: 'provider' },
  'date-of-issue': { requirement: 'mandatory', belongsTo: 'award', key: null },
  'learning-outcomes': { requirement: 'mandatory', belongsTo: 'offer', key: 'learningOutcomes' },
  workload: { requirement: 'mandatory', belongsTo: 'offer', key: 'workload' },
  level: { requirement: 'mandatory-if-applicable', belongsTo: 'offer', key: 'level' },
  assessment: { requirement: 'mandatory', belongsTo: 'offer', key: 'assessment' },
  participation: { requirement: 'mandatory', belongsTo: 'offer', key: 'delivery' },
  'quality-assurance': { requirement: 'mandatory', belongsTo: 'offer', key: 'qualityAssurance' },
  prerequisites: { requirement: 'optional', belongsTo: 'offer', key: 'prerequisites' },
  supervision: { requirement: 'optional', belongsTo: 'offer', key: 'assessment' },
  grade: { requirement: 'optional', belongsTo: 'award', key: null },
  stackability: { requirement: 'optional', belongsTo: 'offer', key: 'stackability' },
  'further-information': { requirement: 'optional', belongsTo: 'offer', key: 'links' },
  fees: { requirement: 'catalogue', belongsTo: 'offer', key: 'fees' },
};

/** An element with how the standard asks for it and the key of an offer that answers it (null: on the certificate). */
export type StandardElementRow = Term<StandardElement> & Facts;

export const standardElementRows: readonly StandardElementRow[] = standardElements.terms.map((term) => ({
  ...term,
  ...facts[term.id],
}));
