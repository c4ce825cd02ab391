import type { Catalogue, Pathway } from '../../catalogue/catalogue.ts';
import type { Day } from '../../values/day.ts';
import { type EvaluationOptions, evaluateProblem } from './evaluate-problem.ts';
import type { Held, Progress } from './progress.ts';
import { toPathwayProblem } from './to-problem.ts';

/** How far somebody is on a pathway of the catalogue on a day. Nothing is stored. */
export function evaluatePathway(
  pathway: Pathway,
  held: readonly Held[],
  { catalogue, today, ...options }: { readonly catalogue: Catalogue; readonly today: Day } & EvaluationOptions,
): Progress {
  return evaluateProblem(toPathwayProblem(pathway, catalogue, today), held, today, options);
}
