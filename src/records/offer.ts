import { apply } from '../concepts/apply.ts';
import { assessment } from '../concepts/assessment.ts';
import { audience } from '../concepts/audience.ts';
import type { Concept } from '../concepts/concept.ts';
import { credential } from '../concepts/credential.ts';
import { delivery } from '../concepts/delivery.ts';
import { fees } from '../concepts/fees.ts';
import { identity } from '../concepts/identity.ts';
import { learningOutcomes } from '../concepts/learning-outcomes.ts';
import { level } from '../concepts/level.ts';
import { lifeCycle } from '../concepts/life-cycle.ts';
import { prerequisites } from '../concepts/prerequisites.ts';
import { provenance } from '../concepts/provenance.ts';
import { qualityAssurance } from '../concepts/quality-assurance.ts';
import { recognition } from '../concepts/recognition.ts';
import { runs } from '../concepts/runs.ts';
import { stackability } from '../concepts/stackability.ts';
import { subject } from '../concepts/subject.ts';
import { workload } from '../concepts/workload.ts';
import { block, field } from '../values/form.ts';
import { parts } from './parts.ts';
import type { RecordDefinition, ValuesOf } from './record.ts';

/** Concepts of an offer in the order in which readers meet them. */
export const offerConcepts = [
  identity,
  learningOutcomes,
  audience,
  workload,
  level,
  prerequisites,
  delivery,
  runs,
  parts,
  apply,
  fees,
  assessment,
  qualityAssurance,
  stackability,
  recognition,
  credential,
  subject,
  provenance,
  lifeCycle,
] as const;

const conceptShape = {
  ...identity.shape,
  ...lifeCycle.shape,
  ...learningOutcomes.shape,
  ...audience.shape,
  ...workload.shape,
  ...level.shape,
  ...prerequisites.shape,
  ...delivery.shape,
  ...runs.shape,
  ...parts.shape,
  ...apply.shape,
  ...fees.shape,
  ...assessment.shape,
  ...qualityAssurance.shape,
  ...stackability.shape,
  ...recognition.shape,
  ...credential.shape,
  ...subject.shape,
  ...provenance.shape,
};

/** Concepts that can be said of offers of this kind rather than of this offer. */
const ofThisKindShape = {
  ...learningOutcomes.shape,
  ...workload.shape,
  ...level.shape,
  ...prerequisites.shape,
  ...delivery.shape,
  ...runs.shape,
  ...fees.shape,
  ...assessment.shape,
  ...qualityAssurance.shape,
  ...stackability.shape,
  ...recognition.shape,
  ...credential.shape,
};

/** An offer: the standing description of a micro-credential that somebody can take. */
export const offerDefinition = {
  kind: 'offer',
  shape: {
    ...conceptShape,
    ofThisKind: field(block(ofThisKindShape).optional(), {
      doc: 'What is said of offers of this kind, not of this one (“our micro-degrees have 12–30 ECTS”). Shown as such; never counted as stated.',
    }),
  },
  concepts: offerConcepts as unknown as readonly Concept[],
  rules: [],
} satisfies RecordDefinition;

/** An offer as written, with every concept in its state. */
export type OfferValues = ValuesOf<typeof offerDefinition>;
