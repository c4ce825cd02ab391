import { z } from 'zod';
import { type Concept, defineConcept, type Values } from '../concepts/concept.ts';
import { identity } from '../concepts/identity.ts';
import { lifeCycle } from '../concepts/life-cycle.ts';
import { provenance } from '../concepts/provenance.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { id } from '../values/fields.ts';
import { field, nearest, oneOrMany, type Scalar, scalar } from '../values/form.ts';
import { optionalList } from '../values/optional-list.ts';
import { accept, quoted, reject } from '../values/parsed.ts';
import { comparisonRules as rules } from './comparison-rules.ts';
import { offerConcepts } from './offer.ts';
import { partOfConcept } from './part-of-concept.ts';
import type { RecordDefinition, ValuesOf } from './record.ts';

const conceptKeys: readonly string[] = offerConcepts.map(({ key }) => key);

/** A concept by its key, or by the key of the frontmatter: `learning-outcomes`, `learningOutcomes`. */
const conceptKey: z.ZodType<string, Scalar> = scalar<string>(
  (written) => {
    const key = written.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (conceptKeys.includes(key)) return accept(key);
    const near = nearest(written, conceptKeys);
    const list = `One of: ${conceptKeys.join(', ')}.`;
    return reject(
      rules['row-unknown'],
      `There are no rows called ${quoted(written)}.`,
      near ? `Did you mean “${near}”? ${list}` : list,
    );
  },
  { value: 'concept', enum: conceptKeys },
);

const ownShape = {
  offers: field(oneOrMany(id), {
    doc: 'Two to four offers, by id.',
    example: 'riverbank-university/spreadsheet-skills',
    required: true,
  }),
  first: field(optionalList(conceptKey), { doc: 'The rows that come first, by concept.', example: '[workload, fees]' }),
};

const choice = defineConcept({
  key: 'comparison',
  shape: ownShape,
  rules: Object.values(rules),
  check: ({ offers }: Values<typeof ownShape>, context): Finding[] => {
    if (context.broken('offers')) return [];
    const findings: Finding[] = [];
    if (offers.length < 2 || offers.length > 4) {
      const message = offers.length === 1 ? 'There is one offer only.' : `There are ${offers.length} offers.`;
      findings.push({ rule: rules.count, at: ['offers'], message });
    }
    offers.forEach((offer, index) => {
      if (offers.indexOf(offer) < index)
        findings.push({ rule: rules['offer-twice'], at: ['offers', index], message: `“${offer}” stands twice.` });
    });
    return findings;
  },
  rows: () => [],
});

const shared = {
  identity: partOfConcept(identity, ['title', 'summary']),
  lifeCycle: partOfConcept(lifeCycle, ['status', 'lastChecked', 'reviewBy', 'history']),
  provenance: partOfConcept(provenance, ['textLanguage']),
};

/** A comparison that an editor made: which offers, and why (in the body). */
export const comparisonDefinition = {
  kind: 'comparison',
  shape: { ...shared.identity.shape, ...shared.lifeCycle.shape, ...ownShape, ...shared.provenance.shape },
  concepts: [...Object.values(shared), choice] as unknown as readonly Concept[],
  rules: [],
} satisfies RecordDefinition;

/** A comparison as written. */
export type ComparisonValues = ValuesOf<typeof comparisonDefinition>;

/** Schema of a whole comparison, for JSON Schema and tests. */
export const comparisonSchema = z.strictObject(comparisonDefinition.shape);
