import type { PathwayProblem, ProblemEntry } from '../facts/pathway/problem.ts';
import type { Held, HeldDate, Progress, RuleProgress } from '../facts/pathway/progress.ts';
import { isOffered, joined, partsOf, type WayPart } from './pathway-parts.ts';
import { keyOfWhat } from './pathway-things.ts';

type StepSearch = {
  readonly evaluate: (held: readonly Held[]) => Progress;
  /** When what is added would be awarded. */
  readonly on: HeldDate;
};

const mostParts = 24;

/**
 * A way that is found step by step, for rules that only the provider can call met: where credit is not stated, the
 * smallest set would be the vaguest. Takes what could fill the first rule that is not met, keeps what brings it
 * further, and drops in the end what is not needed. Null where nothing was found: then there may still be a way.
 */
export function stepByStep(
  problem: PathwayProblem,
  held: readonly Held[],
  begun: Progress,
  { evaluate, on }: StepSearch,
  preference: (part: WayPart) => number,
  goesOn: () => boolean,
): readonly WayPart[] | null {
  let parts: readonly WayPart[] = [];
  let progress = begun;
  const useless = new Set<string>();
  while (progress.state === 'not-yet') {
    const [next] = candidates(problem, progress, parts, on, useless).toSorted(
      (a, b) => a.rank - b.rank || preference(a.part) - preference(b.part),
    );
    if (!next || parts.length >= mostParts || !goesOn()) return null;
    const tried = evaluate([...held, ...joined([...parts, next.part])]);
    if (missingIn(tried) < missingIn(progress)) {
      parts = [...parts, next.part];
      progress = tried;
    } else useless.add(next.part.key);
  }
  const needless = new Set(
    progress.spare.flatMap(({ held: { what }, why }) =>
      why === 'not-needed' ? [keyOfWhat(problem.pathway, what)] : [],
    ),
  );
  const needed = parts.filter(({ key }) => !needless.has(key));
  // Where something is hoped for, fewer things always seem to do: the surer set stays.
  const isLess = progress.state === 'met' && needed.length < parts.length && goesOn();
  if (isLess && evaluate([...held, ...joined(needed)]).state === progress.state) parts = needed;
  return parts;
}

/** How much is missing, so that steps towards a rule can be told from steps beside it. */
function missingIn({ rules }: Progress): number {
  const open = rules.filter((rule) => isOpen(rule, rules));
  return open.reduce((sum, { state, missing, path }) => {
    if (state !== 'not-yet') return sum;
    const amount = missing === null ? 1 : 'entries' in missing ? missing.entries : (missing.figure.min ?? 1);
    // A rule that is not met weighs more than all that is missing in rules inside it.
    return sum + (path.length === 1 ? 1_000 : 1 / path.length) * (1 + amount / (1 + amount));
  }, 0);
}

/** Not met, and inside no rule that is met. */
function isOpen({ path, state }: RuleProgress, rules: readonly RuleProgress[]): boolean {
  if (state !== 'not-yet') return false;
  return rules.every(
    (outer) =>
      outer.path.length >= path.length ||
      outer.state === 'not-yet' ||
      !outer.path.every((step, index) => step === path[index]),
  );
}

type Candidate = { readonly part: WayPart; readonly rank: number };

/** What could fill the first rule that is not met: of rules inside it, the one that is farthest. */
function candidates(
  problem: PathwayProblem,
  { rules, next }: Progress,
  parts: readonly WayPart[],
  on: HeldDate,
  useless: ReadonlySet<string>,
): Candidate[] {
  const open = rules.filter((rule) => isOpen(rule, rules));
  const taken = new Set(parts.map(({ key }) => key));
  const rankOf = (entry: ProblemEntry): number => {
    const when = next.find((one) => one.entry.path.join() === entry.path.join())?.when;
    return when === 'not-offered' ? 2 : when === 'outside' ? 1 : 0;
  };
  for (const top of open.filter(({ path }) => path.length === 1)) {
    const inner = open.filter(({ path }) => path.length > 1 && path[0] === top.path[0] && !isOuter(path, open));
    const begun = inner.filter(({ counted }) => counted.length > 0);
    for (const rule of [...begun, ...inner.filter((one) => !begun.includes(one)), top]) {
      const found = rule.couldFill.flatMap((entry) =>
        partsOf(problem, entry, taken, on)
          .filter(({ key }) => !useless.has(key) && (entry.kind !== 'any-offer' || isOffered(problem, key)))
          .map((part) => ({ part, rank: rankOf(entry) })),
      );
      if (found.length > 0) return found;
    }
  }
  return [];
}

function isOuter(path: RuleProgress['path'], rules: readonly RuleProgress[]): boolean {
  return rules.some((one) => one.path.length > path.length && path.every((step, index) => one.path[index] === step));
}

/** What is not known is not short. */
export function hoursOf({ offers }: PathwayProblem, { key }: WayPart): number {
  const hours = offers[key]?.hours;
  return hours?.min ?? hours?.max ?? Number.MAX_SAFE_INTEGER;
}

/** Within one currency; what is not known is not cheap. */
export function costOf({ offers }: PathwayProblem, { key }: WayPart): number {
  const fee = offers[key]?.fee;
  if (fee?.kind === 'free') return 0;
  return fee?.kind === 'total' ? (fee.figure.min ?? Number.MAX_SAFE_INTEGER) : Number.MAX_SAFE_INTEGER;
}
