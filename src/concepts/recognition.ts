import type { Finding } from '../diagnostics/finding.ts';
import type { Fact } from '../values/fact.ts';
import { isOver } from '../values/when.ts';
import { type CheckContext, defineConcept } from './concept.ts';
import { recognitionRows } from './recognition-rows.ts';
import { recognitionRules as rules } from './recognition-rules.ts';
import { type Recognition, recognitionShape } from './recognition-schema.ts';

/** Recognition by others, and what an offer prepares for. */
export const recognition = defineConcept({
  key: 'recognition',
  shape: recognitionShape,
  rules: Object.values(rules),
  check: ({ recognition: given }, context) => checkRecognition(given, context),
  rows: (given, context) => recognitionRows(given, context),
});

function checkRecognition(given: Fact<readonly Recognition[]>, context: CheckContext): Finding[] {
  if (given.state !== 'stated') return [];
  return given.value.flatMap(({ until }, index): Finding[] => {
    if (until === null || !isOver(until, context.today)) return [];
    return [
      {
        rule: rules.expired,
        at: ['recognition', 'list', index, 'until'],
        message: `This recognition ran out (${until.text}).`,
      },
    ];
  });
}
