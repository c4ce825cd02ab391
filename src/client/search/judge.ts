import { lastStart } from '../../views/last-start.ts';
import { type FilterName, filterNames, filterOfLimit, type LimitName, limitNames } from '../../views/types/facet.ts';
import type { Query } from './address.ts';
import type { Fact, Facts } from './facts.ts';

/**
 * What a fact says to what is asked. `may`: it is not known well enough; `currency`: it is a cost in another currency,
 * which is not compared.
 */
export const verdicts = ['yes', 'may', 'currency', 'no'] as const;

export type Verdict = (typeof verdicts)[number];

/** Values of each filter that say "not known well enough". */
export type Unknowns = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** Something that is asked: values of a filter of which any will do, or a bound. */
export type Condition = {
  readonly key: FilterName | LimitName;
  /** The filter whose facts answer it. */
  readonly filter: FilterName;
  readonly judge: (fact: Fact) => Verdict;
};

/** Everything that a query asks beside its words. All of it must hold. */
export function conditionsOf({ chosen, limits }: Query, unknowns: Unknowns, day: string): readonly Condition[] {
  const ofFilters = filterNames.flatMap((key): Condition[] => {
    const values = chosen[key];
    return values ? [{ key, filter: key, judge: (fact) => judgeValues(fact, values, unknowns[key] ?? []) }] : [];
  });
  const ofLimits = limitNames.flatMap((key): Condition[] => {
    const value = limits[key];
    return value === undefined ? [] : [limitCondition(key, value, day)];
  });
  return [...ofFilters, ...ofLimits];
}

/** A bound as a condition. */
export function limitCondition(key: LimitName, value: string, day: string): Condition {
  const filter = filterOfLimit[key];
  const bound = Number(value);
  if (key === 'start-within') {
    const last = lastStart(day, bound);
    return { key, filter, judge: (fact) => judgeStart(fact, last) };
  }
  return { key, filter, judge: (fact) => judgeFigure(fact, bound) };
}

function judgeValues(fact: Fact, values: readonly string[], unknown: readonly string[]): Verdict {
  if (fact.in.some((value) => values.includes(value))) return 'yes';
  if (values.every((value) => fact.not?.includes(value))) return 'no';
  if (fact.currency !== undefined) return 'currency';
  return fact.in.some((value) => unknown.includes(value)) ? 'may' : 'no';
}

/** A range that only begins below the bound may fit. */
function judgeFigure({ least, most, currency }: Fact, bound: number): Verdict {
  if (currency !== undefined) return 'currency';
  if (most !== undefined && most <= bound) return 'yes';
  return least !== undefined && least > bound ? 'no' : 'may';
}

/** Starting at any time is soon enough; what cannot be applied for and has no start does not start. */
function judgeStart({ order, starts, in: apply }: Fact, last: string): Verdict {
  if (starts) return starts[1] <= last ? 'yes' : starts[0] > last ? 'no' : 'may';
  if (order !== undefined) return 'yes';
  return apply.includes('no') ? 'no' : 'may';
}

/** A condition with its verdict on every offer. */
export type Judged = Pick<Condition, 'key' | 'filter'> & {
  readonly of: (offer: number) => Verdict;
};

/** Judges each different fact once. */
export function judged({ key, filter, judge }: Condition, { entries, places }: Facts): Judged {
  const byEntry = entries.map(judge);
  return { key, filter, of: (offer) => byEntry[places[offer] ?? -1] ?? 'may' };
}
