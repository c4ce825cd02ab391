import type { Finding } from '../diagnostics/finding.ts';
import { stated } from '../values/fact.ts';
import { type Figure, isExact, writeFigure } from '../values/figure.ts';
import { addFigures, multiplyFigures, zero } from '../values/figure-arithmetic.ts';
import type { CountedFacts, CountedWorkload, Parts, SinglePart } from './parts-model.ts';
import { partsRules as rules } from './parts-rules.ts';

/** What the parts add up to. */
export type PartsSum = {
  /** Parts that everybody takes and whose figure is known. */
  readonly known: Figure;
  /** True where every part that everybody takes is in the sum. */
  readonly complete: boolean;
  /** The sum with every optional part; null where one of them is not known. */
  readonly withOptional: Figure | null;
};

/** Hours and credits of the parts against those of the whole. Only exact figures contradict each other. */
export function checkSums(given: Parts<CountedFacts>, whole: CountedWorkload): Finding[] {
  const findings: Finding[] = [];
  const hours = sumParts(given, ({ learnerHours }) => learnerHours);
  if (hours && whole.learnerHours && differ(hours, whole.learnerHours)) {
    const message = `The parts ${said(hours)} hours, the whole is ${writeFigure(whole.learnerHours)} hours.`;
    findings.push({ rule: rules['hours-differ'], at: ['parts'], message });
  }
  for (const credit of Array.isArray(whole.credits)
    ? (whole.credits as Exclude<CountedWorkload['credits'], 'none' | null>)
    : []) {
    const credits = sumParts(given, (workload) => creditsOf(workload, credit.system, credit.basis));
    if (!credits || !differ(credits, credit.figure)) continue;
    const message = `The parts ${said(credits)} ${credit.system}, the whole is ${writeFigure(credit.figure)} ${credit.system}.`;
    findings.push({ rule: rules['credits-differ'], at: ['parts'], message });
  }
  return findings;
}

/** How many parts everybody takes; null where the number of some is not stated, or where there is a choice. */
export function countParts(given: Parts<object>): Figure | null {
  let total: Figure = zero;
  for (const part of given.list) {
    if (part.kind === 'choice') {
      if (part.take.kind !== 'items') return null;
      total = addFigures(total, { min: part.take.min, max: part.take.max, about: false });
    } else if (!part.optional) {
      if (part.count === 'several') return null;
      total = addFigures(total, part.count);
    }
  }
  return total.max === 0 ? null : total;
}

/** Null where no part states a figure. A choice counts as not known. */
function sumParts(given: Parts<CountedFacts>, figureOf: (workload: CountedWorkload) => Figure | null): PartsSum | null {
  let known: Figure | null = null;
  let complete = true;
  let optional: Figure | null = zero;
  for (const part of given.list) {
    const figure = part.kind === 'choice' ? null : times(part, figureOf);
    if (part.kind === 'part' && part.optional) optional = optional && figure && addFigures(optional, figure);
    else if (figure === null) complete = false;
    else known = known === null ? figure : addFigures(known, figure);
  }
  return known && { known, complete, withOptional: complete && optional ? addFigures(known, optional) : null };
}

function times(part: SinglePart<CountedFacts>, figureOf: (workload: CountedWorkload) => Figure | null): Figure | null {
  const workload = stated(part.workload);
  const figure = workload && figureOf(workload);
  return figure && part.count !== 'several' ? multiplyFigures(figure, part.count) : null;
}

function creditsOf({ credits }: CountedWorkload, system: string, basis: string): Figure | null {
  if (credits === null || credits === 'none') return null;
  return credits.find((one) => one.system === system && one.basis === basis)?.figure ?? null;
}

/** Half a hundredth is no difference: thirds are rounded. */
function differ({ known, complete, withOptional }: PartsSum, whole: Figure): boolean {
  if (!isExact(whole) || whole.max === null || known.about || known.min === null) return false;
  if (known.min > whole.max + 0.005) return true;
  if (!complete || !isExact(known)) return false;
  return withOptional?.max != null && withOptional.max < whole.max - 0.005;
}

function said({ known, complete }: PartsSum): string {
  return `${complete ? 'add up to' : 'that are known add up to'} ${writeFigure(known)}`;
}
