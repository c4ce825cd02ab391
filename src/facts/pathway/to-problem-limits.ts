import type { Catalogue, Pathway } from '../../catalogue/catalogue.ts';
import type { Limit } from '../../records/pathway/model.ts';
import type { Organisation } from '../../values/fields.ts';
import { type Answer, type Filtered, fitsFilter } from './fits-filter.ts';
import type { ProblemLimit } from './problem.ts';

/** A thing that can be held, for the question whether a limit is about it. */
export type Limited = Filtered & {
  /** See `keyOfHeld`. */
  readonly key: string;
  /** Ids of an offer and of those in whose place it is accepted; else empty. */
  readonly offers: readonly string[];
  /** True: one of its awarding bodies has a name only, and is nobody of this catalogue. */
  readonly named: boolean;
};

/** The ids of those who award something; null where nobody is named. */
export function awarders(by: readonly Organisation[]): Pick<Limited, 'provider' | 'named'> {
  return {
    provider: by.length === 0 ? null : by.flatMap((one) => ('id' in one ? [one.id] : [])),
    named: by.some((one) => 'name' in one),
  };
}

/** The limits of a pathway, with what each of them is about. */
export function toProblemLimits(
  pathway: Pathway,
  things: readonly Limited[],
  systems: readonly string[],
  lookups: Catalogue['lookups'],
): ProblemLimit[] {
  return pathway.limits.flatMap((limit, index): ProblemLimit[] => {
    const most = mostOf(limit, pathway, systems);
    if (most === null) return [];
    const scopes =
      limit.from.kind === 'each-other-provider'
        ? otherProviders(pathway, things)
        : [scopeOf(limit.from, pathway, lookups)];
    return scopes.map((scope) => {
      const asked = things.map((thing) => [thing.key, scope(thing)] as const);
      const keys = (wanted: Answer): string[] => asked.flatMap(([key, answer]) => (answer === wanted ? [key] : []));
      return {
        limit: index,
        ...(limit.title ? { title: limit.title } : {}),
        most,
        inside: keys('yes'),
        maybe: keys('maybe'),
        priorLearning: limit.from.kind === 'prior-learning',
      };
    });
  });
}

type Scope = (thing: Limited) => Answer;

function scopeOf(
  from: Exclude<Limit['from'], { kind: 'each-other-provider' }>,
  pathway: Pathway,
  lookups: Catalogue['lookups'],
): Scope {
  switch (from.kind) {
    case 'elsewhere':
      return ({ provider }) =>
        provider === null ? 'maybe' : provider.some((id) => pathway.provider.includes(id)) ? 'no' : 'yes';
    case 'prior-learning':
      return () => 'no';
    case 'offers':
      return ({ offers }) => (offers.some((id) => from.offers.includes(id)) ? 'yes' : 'no');
    case 'matching':
      return (thing) =>
        // Who is named in words is none of those that a limit names by id.
        thing.named && thing.provider?.length === 0 && from.provider.length > 0
          ? 'no'
          : fitsFilter(thing, from, lookups);
    default:
      return from satisfies never;
  }
}

/** One scope for each provider that is none of the pathway's; who is unknown may be any of them. */
function otherProviders(pathway: Pathway, things: readonly Limited[]): Scope[] {
  const others = new Set(
    things.flatMap(({ provider }) => provider ?? []).filter((id) => !pathway.provider.includes(id)),
  );
  return [...others].sort().map(
    (other) =>
      ({ provider }) =>
        provider === null ? 'maybe' : provider.includes(other) ? 'yes' : 'no',
  );
}

/** A percentage is of the award's credits, in a system that the rules count, else in its first. */
function mostOf({ atMost }: Limit, { award }: Pathway, systems: readonly string[]): ProblemLimit['most'] | null {
  switch (atMost.kind) {
    case 'entries':
      return { kind: 'entries', count: atMost.count };
    case 'credits': {
      const most = atMost.figure.max;
      return most === null ? null : { kind: 'credits', sure: most, hoping: most, system: atMost.system };
    }
    case 'percent': {
      const credits = award === null || award === 'none' ? [] : award.credits;
      const whole = credits.find(({ system }) => systems.includes(system)) ?? credits[0];
      if (!whole || whole.figure.max === null) return null;
      const share = (credit: number): number => Math.round(credit * atMost.percent * 10_000) / 1_000_000;
      return {
        kind: 'credits',
        sure: share(whole.figure.min ?? 0),
        hoping: share(whole.figure.max),
        system: whole.system,
      };
    }
    default:
      return atMost satisfies never;
  }
}
