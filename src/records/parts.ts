import { z } from 'zod';
import { asideRows } from '../concepts/aside-rows.ts';
import { assessment } from '../concepts/assessment.ts';
import { type CheckContext, type Concept, defineConcept } from '../concepts/concept.ts';
import { delivery } from '../concepts/delivery.ts';
import { fees } from '../concepts/fees.ts';
import { joinLines } from '../concepts/inline-values.ts';
import { learningOutcomes } from '../concepts/learning-outcomes.ts';
import { level } from '../concepts/level.ts';
import { checkOrder, everyPart } from '../concepts/parts-check.ts';
import {
  type Part as AnyPart,
  type Parts as AnyParts,
  type PartFactKey,
  partFactKeys,
} from '../concepts/parts-model.ts';
import { type FactRows, partsRows } from '../concepts/parts-rows.ts';
import { partsRules as rules } from '../concepts/parts-rules.ts';
import { checkSums } from '../concepts/parts-sums.ts';
import { prerequisites } from '../concepts/prerequisites.ts';
import { type Cell, type Line, say, sayPlace } from '../concepts/row.ts';
import type { Run } from '../concepts/runs.ts';
import { runsRules } from '../concepts/runs-rules.ts';
import { type Workload, workload } from '../concepts/workload.ts';
import type { Finding } from '../diagnostics/finding.ts';
import { type Fact, stated } from '../values/fact.ts';
import { field, nearest } from '../values/form.ts';
import { type FactsOf, partsSchema } from './parts-schema.ts';
import { take } from './pathway/take.ts';

const concepts = { learningOutcomes, workload, level, prerequisites, delivery, assessment, fees };

const schemas = {
  learningOutcomes: learningOutcomes.shape.learningOutcomes,
  workload: workload.shape.workload,
  level: level.shape.level,
  prerequisites: prerequisites.shape.prerequisites,
  delivery: delivery.shape.delivery,
  assessment: assessment.shape.assessment,
  fees: fees.shape.fees,
};

/** Facts that a part states of itself. */
export type PartFacts = FactsOf<typeof schemas>;
export type Part = AnyPart<PartFacts>;
export type Parts = AnyParts<PartFacts>;

const shape = {
  parts: field(partsSchema(schemas, take), {
    doc: 'What the offer consists of: titles or blocks; in a block of inOrder and list where the order is fixed.',
    mapsTo: 'ELM, CTDL, schema.org hasPart',
  }),
};

/** What the check reads of the rest of the offer. */
type Whole = { readonly workload?: Fact<Workload>; readonly runs?: Fact<readonly Run[]> };

/**
 * The parts of an offer. It stands among the records because a part holds facts of other concepts; its check also
 * compares the parts with the workload and the runs of the same offer, where these are given.
 */
export const parts = defineConcept({
  key: 'parts',
  shape,
  rules: Object.values(rules),
  check: (values, context) => checkParts(values.parts, values as Whole, context),
  rows: ({ parts: given }, context) => partsRows(given, context, factRows),
});

function checkParts(given: Fact<Parts>, { workload: load, runs }: Whole, context: CheckContext): Finding[] {
  const value = stated(given);
  const whole = load && stated(load);
  return [
    ...(value ? checkOrder(value) : []),
    ...(value && whole ? checkSums(value, whole) : []),
    ...(value
      ? everyPart(value.list).flatMap(({ part, at }) =>
          checkFacts(part, context).map((one) => ({ ...one, at: [...at, ...one.at] })),
        )
      : []),
    ...(context.broken('parts') ? [] : checkBlocks((runs && stated(runs)) ?? [], value)),
  ];
}

/** A part need not state what the whole states, so only contradictions inside its own facts are reported. */
function checkFacts(part: Part, context: CheckContext): Finding[] {
  if (part.kind === 'choice') return [];
  const inPart: CheckContext = { ...context, broken: () => false };
  return partFactKeys.flatMap((key) => {
    if (part[key].state !== 'stated') return [];
    return conceptOf(key)
      .check(withOnly(key, part), inPart)
      .filter(({ rule }) => rule.severity === 'error');
  });
}

const factRows: FactRows<PartFacts> = (part, context) =>
  partFactKeys.flatMap((key) => {
    const fact = part[key];
    const concept = conceptOf(key);
    const rows = concept.rows(withOnly(key, part), context);
    if (fact.state === 'stated') return [...rows, ...asideRows(concept, withOnly(key, part), context)];
    // Said once for the whole concept, not again in each of its rows.
    const words = [...(fact.state === 'not-applicable' ? [fact.reason] : []), ...(fact.note ? [fact.note] : [])];
    const place: Line[] = fact.state === 'elsewhere' ? [[sayPlace(fact.at, context)]] : [];
    const lines = [...place, ...words.map((one): Line => [say(one, context)])];
    return lines.length === 0
      ? []
      : rows.slice(0, 1).map((row) => ({ ...row, cell: statedLine(joinLines(lines, '. ')) }));
  });

function statedLine(line: Line): Cell {
  return { state: 'stated', content: [{ kind: 'line', line }] };
}

function conceptOf(key: PartFactKey): Concept {
  return concepts[key] as unknown as Concept;
}

/** The keys of a concept with the fact of the part, everything else as if it were absent. */
function withOnly(key: PartFactKey, part: Extract<Part, { kind: 'part' }>): Record<string, unknown> {
  return { ...absent[key], [key]: part[key] };
}

const absent = Object.fromEntries(partFactKeys.map((key) => [key, z.object(conceptOf(key).shape).parse({})])) as Record<
  PartFactKey,
  Record<string, unknown>
>;

/** The dates of a run name parts by their ids. */
function checkBlocks(runs: readonly Run[], parts: Parts | undefined): Finding[] {
  const ids = everyPart(parts?.list ?? []).flatMap(({ part }) => part.id ?? []);
  return runs.flatMap(({ blocks }, index) =>
    blocks.flatMap(({ part }, place): Finding[] => {
      if (part === undefined || ids.includes(part)) return [];
      const near = nearest(part, ids);
      const help = near
        ? `Did you mean “${near}”?`
        : ids.length === 0
          ? 'Add the part with its id under parts, or give the block a title.'
          : `Ids of parts: ${ids.join(', ')}.`;
      return [
        {
          rule: runsRules['part-unknown'],
          at: ['runs', index, 'blocks', place, 'part'],
          message: `There is no part “${part}”.`,
          help,
        },
      ];
    }),
  );
}
