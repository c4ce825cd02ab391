import { z } from 'zod';
import { apply } from '../concepts/apply.ts';
import { audience } from '../concepts/audience.ts';
import { type Concept, defineConcept } from '../concepts/concept.ts';
import { fees } from '../concepts/fees.ts';
import { identity } from '../concepts/identity.ts';
import { learningOutcomes } from '../concepts/learning-outcomes.ts';
import { lifeCycle } from '../concepts/life-cycle.ts';
import { prerequisites } from '../concepts/prerequisites.ts';
import { provenance } from '../concepts/provenance.ts';
import { recognition } from '../concepts/recognition.ts';
import { subject } from '../concepts/subject.ts';
import { partOfConcept } from './part-of-concept.ts';
import { checkPathway } from './pathway/check.ts';
import { limitRules, orderRules, pathwayRules, ruleRules } from './pathway/pathway-rules.ts';
import { pathwayShape } from './pathway/schema.ts';
import type { RecordDefinition, ValuesOf } from './record.ts';

export type * from './pathway/model.ts';

/** What makes a pathway: its award, and the rules that lead to it. */
const leadingToAward = defineConcept({
  key: 'pathway',
  shape: pathwayShape,
  rules: [pathwayRules, ruleRules, orderRules, limitRules].flatMap((group) => Object.values(group)),
  check: checkPathway,
  rows: () => [],
});

const shared = {
  identity: partOfConcept(identity, [
    'title',
    'provider',
    'code',
    'url',
    'summary',
    'otherTitles',
    'identifiers',
    'formerIds',
    'links',
    'contact',
  ]),
  lifeCycle: partOfConcept(lifeCycle, ['status', 'lastChecked', 'reviewBy', 'history']),
  learningOutcomes: partOfConcept(learningOutcomes, ['learningOutcomes']),
  audience: partOfConcept(audience, ['audience']),
  prerequisites: partOfConcept(prerequisites, ['prerequisites']),
  apply: partOfConcept(apply, ['apply']),
  fees: partOfConcept(fees, ['fees']),
  recognition: partOfConcept(recognition, ['recognition']),
  subject: partOfConcept(subject, ['subject']),
  provenance: partOfConcept(provenance, ['textLanguage', 'sources', 'conflicts']),
};

/** A pathway: a larger credential, or a set without one, and what leads to it. */
export const pathwayDefinition = {
  kind: 'pathway',
  shape: {
    ...shared.identity.shape,
    ...shared.lifeCycle.shape,
    ...pathwayShape,
    ...shared.learningOutcomes.shape,
    ...shared.audience.shape,
    ...shared.prerequisites.shape,
    ...shared.apply.shape,
    ...shared.fees.shape,
    ...shared.recognition.shape,
    ...shared.subject.shape,
    ...shared.provenance.shape,
  },
  concepts: [...Object.values(shared), leadingToAward] as unknown as readonly Concept[],
  rules: [],
} satisfies RecordDefinition;

/** A pathway as written, with every concept in its state. */
export type PathwayValues = ValuesOf<typeof pathwayDefinition>;

/** Schema of a whole pathway, for JSON Schema and tests. */
export const pathwaySchema = z.strictObject(pathwayDefinition.shape);
