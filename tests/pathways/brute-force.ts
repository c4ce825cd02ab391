import type { PathwayProblem, ProblemEntry, ProblemNode, ProblemRule } from '../../src/facts/pathway/problem.ts';
import type { Held } from '../../src/facts/pathway/progress.ts';

/**
 * The rules of a pathway tried in every way, for small problems: no cleverness, and nothing of the evaluation itself.
 * Dates are full days; durations are whole years.
 */

type Mode = 'sure' | 'hoping';
/** One thing held; `doubt`: only the provider can tell whether it counts. */
export type Thing = { readonly id: number; readonly held: Held; readonly doubt: boolean };
/** Things by the path of the place in which they are put. */
type Placed = ReadonlyMap<string, readonly Thing[]>;

/** What an allocation is worth, the most important first: greater is better. */
export type Score = readonly number[];

const key = (path: readonly number[]): string => path.join('.');

/** All places of some rules, in the order of the file. */
export function entriesOf(nodes: readonly ProblemNode[]): ProblemEntry[] {
  return nodes.flatMap((node) => (node.kind === 'rule' ? entriesOf(node.from) : [node]));
}

/** `yes`, `doubt` or `no`: whether a thing may be put in a place. */
export function fits(entry: ProblemEntry, held: Held): 'yes' | 'doubt' | 'no' {
  const { what } = held;
  if (entry.kind === 'other') return 'other' in what && key(what.other) === key(entry.path) ? 'yes' : 'no';
  if (entry.kind === 'pathway') return 'pathway' in what && what.pathway === entry.pathway ? 'yes' : 'no';
  if (!('offer' in what)) return 'no';
  const [sure, unsure] =
    entry.kind === 'offer' ? [[entry.offer, ...entry.alsoAccepts], entry.earlier] : [entry.offers, entry.maybe];
  return sure.includes(what.offer) ? 'yes' : unsure.includes(what.offer) ? 'doubt' : 'no';
}

/** [least, most, whether it is sure]; null: not known. */
function statedCredit(
  problem: PathwayProblem,
  entry: ProblemEntry,
  held: Held,
  system: string,
): [number, number, boolean] | null {
  const given = entry.kind !== 'any-offer' && entry.credit ? entry.credit : null;
  const told = given ?? (held.credit?.system === system ? held.credit : null);
  if (given && given.system !== system) return null;
  if (told) return [told.figure.min ?? 0, told.figure.max ?? Number.POSITIVE_INFINITY, !told.figure.about];
  const own = 'offer' in held.what ? (problem.offers[held.what.offer]?.credits ?? []) : [];
  const [first] = own.filter((one) => one.system === system).sort((a, b) => Number(b.sure) - Number(a.sure));
  return first ? [first.min, first.max ?? Number.POSITIVE_INFINITY, first.sure] : null;
}

function credit(
  problem: PathwayProblem,
  entry: ProblemEntry,
  thing: Thing,
  system: string,
  mode: Mode,
): [number, number] {
  const stated = statedCredit(problem, entry, thing.held, system);
  if (stated === null || (mode === 'sure' && !stated[2])) return [0, Number.POSITIVE_INFINITY];
  return [stated[0], stated[1]];
}

type Rated = { met: boolean; progress: number; credit: (system: string) => [number, number] };

function rate(rule: ProblemRule, placed: Placed, problem: PathwayProblem, mode: Mode): Rated {
  const inner = new Map<ProblemNode, Rated>();
  for (const node of rule.from) if (node.kind === 'rule') inner.set(node, rate(node, placed, problem, mode));
  const inPlace = new Map<ProblemNode, readonly Thing[]>();
  let broken = false;
  const before: Thing[] = [];
  for (const node of rule.from) {
    if (node.kind === 'rule') {
      broken ||= !inner.get(node)?.met;
      continue;
    }
    let here = placed.get(key(node.path)) ?? [];
    if (rule.inOrder && mode === 'sure') {
      here = here.filter(
        ({ held }) =>
          !broken && !before.some((other) => other.held.on && held.on && other.held.on.earliest > held.on.latest),
      );
    }
    const needed = node.kind === 'other' ? node.needed : 1;
    if (here.length < needed) broken = true;
    before.push(...here);
    inPlace.set(node, here);
  }
  const sumOf = (system: string): [number, number] => {
    let [low, high] = [0, 0];
    for (const node of rule.from) {
      const all: [number, number][] =
        node.kind === 'rule'
          ? inner.get(node)?.met
            ? [inner.get(node)?.credit(system) ?? [0, 0]]
            : []
          : (inPlace.get(node) ?? []).map((thing) => credit(problem, node, thing, system, mode));
      for (const [a, b] of all) [low, high] = [low + a, high + b];
    }
    return [low, high];
  };
  // One number for each entry: how much of it there is; a rule inside is whole only once it is met.
  const shares = rule.from.flatMap((node): { share: number; whole: boolean }[] => {
    const here = inner.get(node);
    if (node.kind === 'rule') return [{ share: here?.progress ?? 0, whole: here?.met ?? false }];
    const filled = (inPlace.get(node) ?? []).length;
    const needed = node.kind === 'other' ? node.needed : 1;
    const places = rule.take.kind === 'all' ? needed : filled;
    return Array.from({ length: places }, (_, place) => ({ share: place < filled ? 1 : 0, whole: place < filled }));
  });
  // A rule inside that asks for nothing is met by nothing: it is an entry only where one is wanted.
  const idle = rule.from.filter((node) => node.kind === 'rule' && inner.get(node)?.met && isEmpty(node, placed)).length;
  const filled = shares.filter(({ whole }) => whole).length - idle;
  const wanted = rule.take.kind === 'items' ? Math.max(0, (rule.take.max ?? Number.POSITIVE_INFINITY) - filled) : idle;
  const full = filled + Math.min(idle, wanted);
  const [low, high] = rule.take.kind === 'credits' ? sumOf(rule.take.system) : [0, 0];
  let [met, progress] = [false, 0];
  const { take } = rule;
  if (take.kind === 'all') {
    met = full === shares.length;
    progress = shares.reduce((sum, { share }) => sum + share, 0) / Math.max(1, shares.length);
  } else if (take.kind === 'items') {
    const over = take.max !== null && full > take.max;
    met = full >= take.min && !over;
    const best = shares
      .map(({ share }) => share)
      .sort((a, b) => b - a)
      .slice(0, take.min);
    progress = over ? 0 : take.min === 0 ? 1 : best.reduce((sum, share) => sum + share, 0) / take.min;
  } else {
    const most = take.max ?? Number.POSITIVE_INFINITY;
    const slack = 1e-6;
    met =
      mode === 'sure'
        ? low >= take.min - slack && high <= most + slack
        : low <= most + slack && high >= take.min - slack;
    const over = (mode === 'sure' ? high : low) > most + slack;
    progress = over ? 0 : take.min === 0 ? 1 : Math.min(1, (mode === 'sure' ? low : Math.min(high, most)) / take.min);
  }
  if (met) progress = 1;
  if (mode === 'sure' && rule.conditions.length > 0) met = false;
  return { met, progress, credit: sumOf };
}

function isEmpty(rule: ProblemRule, placed: Placed): boolean {
  return entriesOf(rule.from).every(({ path }) => (placed.get(key(path)) ?? []).length === 0);
}

/** Whether an allocation keeps all limits. A thing counts once, however many places it fills. */
function keepsLimits(problem: PathwayProblem, placed: Placed, entries: readonly ProblemEntry[], mode: Mode): boolean {
  return problem.limits.every((limit) => {
    const used = new Map<Thing, number>();
    for (const entry of entries) {
      for (const thing of placed.get(key(entry.path)) ?? []) {
        const { what } = thing.held;
        const name =
          'offer' in what
            ? `offer ${what.offer}`
            : 'pathway' in what
              ? `pathway ${what.pathway}`
              : `other ${key(what.other)}`;
        const under = limit.priorLearning
          ? thing.held.priorLearning === true || (entry.kind === 'other' && entry.role === 'prior-learning')
          : limit.inside.includes(name) || (mode === 'sure' && limit.maybe.includes(name));
        if (!under) continue;
        const amount =
          limit.most.kind === 'entries'
            ? 1
            : credit(problem, entry, thing, limit.most.system, mode)[mode === 'sure' ? 1 : 0];
        used.set(thing, Math.max(amount, used.get(thing) ?? 0));
      }
    }
    const sum = [...used.values()].reduce((total, one) => total + one, 0);
    const most = limit.most.kind === 'entries' ? limit.most.count : limit.most[mode];
    return sum <= most + 1e-6;
  });
}

/** The worth of an allocation: rules met, those written first, progress, things in doubt, things. */
export function scoreOf(problem: PathwayProblem, placed: Placed, mode: Mode): Score {
  const rules = problem.rules ?? [];
  const rated = rules.map((rule) => rate(rule, placed, problem, mode));
  const met = rated.map((one) => (one.met ? 1 : 0));
  let [doubtful, count] = [0, 0];
  const countingIn = countingSystems(problem);
  for (const entry of entriesOf(rules)) {
    for (const thing of placed.get(key(entry.path)) ?? []) {
      const hazy = (countingIn.get(key(entry.path)) ?? []).some((system) => {
        const stated = statedCredit(problem, entry, thing.held, system);
        return stated === null || !stated[2] || stated[0] !== stated[1];
      });
      count += 1;
      if (thing.doubt || fits(entry, thing.held) === 'doubt' || hazy) doubtful += 1;
    }
  }
  const progress = rated.reduce((sum, one) => sum + one.progress, 0);
  return [met.filter((one) => one === 1).length, ...met, Math.round(progress * 1e6) / 1e6, -doubtful, -count];
}

const counting = new WeakMap<PathwayProblem, Map<string, string[]>>();

/** The credit system in which a place is counted, by its path; empty: none. */
function countingSystems(problem: PathwayProblem): Map<string, string[]> {
  const known = counting.get(problem);
  if (known) return known;
  const found = new Map<string, string[]>();
  const note = (nodes: readonly ProblemNode[], systems: string[]): void => {
    for (const node of nodes) {
      if (node.kind !== 'rule') found.set(key(node.path), systems);
      else note(node.from, node.take.kind === 'credits' ? [node.take.system] : systems);
    }
  };
  note(problem.rules ?? [], []);
  counting.set(problem, found);
  return found;
}

/** Greater, equal or less, by the first difference. */
export function compareScores(a: Score, b: Score): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (Math.abs(difference) > 2e-6) return difference;
  }
  return 0;
}

/** The best of all allocations. */
export function bestScore(problem: PathwayProblem, things: readonly Thing[], mode: Mode): Score {
  const rules = problem.rules ?? [];
  const entries = entriesOf(rules);
  let best: Score | null = null;
  const placed = new Map<string, Thing[]>();
  const tryAll = (index: number): void => {
    const thing = things[index];
    if (!thing) {
      if (!keepsLimits(problem, placed, entries, mode)) return;
      const score = scoreOf(problem, placed, mode);
      if (best === null || compareScores(score, best) > 0) best = score;
      return;
    }
    const put = (chosen: readonly ProblemEntry[]): void => {
      for (const entry of chosen) placed.set(key(entry.path), [...(placed.get(key(entry.path)) ?? []), thing]);
      tryAll(index + 1);
      for (const entry of chosen) placed.set(key(entry.path), (placed.get(key(entry.path)) ?? []).slice(0, -1));
    };
    const free = (entry: ProblemEntry): boolean => {
      const fit = fits(entry, thing.held);
      if (fit === 'no' || (mode === 'sure' && (fit === 'doubt' || thing.doubt))) return false;
      return entry.kind === 'other' || entry.kind === 'any-offer' || (placed.get(key(entry.path)) ?? []).length === 0;
    };
    if (!problem.countTwice) {
      put([]);
      for (const entry of entries) if (free(entry)) put([entry]);
      return;
    }
    const perRule = rules.map((rule) => [null, ...entriesOf([rule]).filter(free)]);
    const combine = (at: number, chosen: readonly ProblemEntry[]): void => {
      const options = perRule[at];
      if (!options) put(chosen);
      else for (const option of options) combine(at + 1, option ? [...chosen, option] : chosen);
    };
    combine(0, []);
  };
  tryAll(0);
  return best ?? scoreOf(problem, new Map(), mode);
}
