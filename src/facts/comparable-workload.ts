import type { Lookups } from '../catalogue/lookups.ts';
import type { Split, StatedCredits, Workload } from '../concepts/workload.ts';
import type { Duration } from '../values/duration.ts';
import type { Fact } from '../values/fact.ts';
import type { Figure } from '../values/figure.ts';
import { addFigures } from '../values/figure-arithmetic.ts';
import { plainLinkOrWords } from '../values/link-or-words.ts';
import { ectsRate, nationalEctsHours } from '../vocabularies/credit-systems.ts';
import { type Derived, derived, refused } from './derived.ts';

/** How comparable hours came about. */
export type HoursRule =
  | 'stated'
  | 'split-sum'
  | 'credits-times-own-hours'
  | 'credits-times-provider-hours'
  | 'credits-times-country-hours'
  | 'credits-times-system-hours'
  | 'weeks-times-hours';
/** Why there are none. */
export type HoursReason = 'not-stated' | 'not-applicable' | 'no-rate' | 'only-per-week';
/** Comparable hours of one learner: a range where the source or the rule gives one. */
export type ComparableHours = Derived<Figure, HoursRule, HoursReason>;

export type EctsRule = 'stated' | 'stated-equivalent' | 'system-rate' | 'own-framework-rate';
export type EctsReason =
  | 'not-stated'
  | 'not-applicable'
  | 'no-credits-awarded'
  | 'hours-are-no-credits'
  | 'no-rate'
  | 'no-system';
/** Comparable ECTS credits. */
export type ComparableEcts = Derived<Figure, EctsRule, EctsReason>;

/** What the derivation may use beside the workload. */
export type WorkloadContext = {
  readonly lookups: Pick<Lookups, 'hoursPerCredit' | 'builtInCreditSystem' | 'ownCreditSystem'>;
  /** Countries of the awarding provider. */
  readonly countries: readonly string[];
  /** Hours of one ECTS credit that the provider states for all its offers. */
  readonly providerHoursPerCredit?: Figure | undefined;
  /** Usual length, for hours a week. */
  readonly duration?: Duration | undefined;
};

/**
 * Hours that can be put side by side: as stated, else the sum of the parts where at least two are stated, else credits
 * times the hours of one credit (the offer's own figure;
 * of an ECTS credit else the provider's, else the country's where sourced; else the system's: ECTS 25–30, ECTS Users'
 * Guide 2015), else
 * hours a week times weeks. Systems without a known rate are not converted.
 */
export function deriveHours(workload: Fact<Workload>, context: WorkloadContext): ComparableHours {
  if (workload.state === 'not-applicable') return refused('not-applicable');
  if (workload.state !== 'stated') return refused('not-stated', ['workload.learnerHours', 'workload.credits']);
  const { learnerHours, credits, hoursPerCredit, hoursPerWeek, split } = workload.value;
  if (learnerHours) return derived(learnerHours, ['workload.learnerHours'], 'stated');
  const parts = split && sumOfSplit(split);
  if (parts) return parts;
  const list = credits === null || credits === 'none' ? [] : credits;
  for (const credit of list) {
    // Of several systems the offer's own figure can only be that of ECTS.
    const own = list.length === 1 || credit.system === 'ECTS' ? hoursPerCredit : null;
    const rate = rateOf(credit.system, own, context);
    if (!rate) continue;
    const from = ['workload.credits', ...(rate.rule === 'credits-times-own-hours' ? ['workload.hoursPerCredit'] : [])];
    const value = { ...times(credit.figure, rate.hours), about: true };
    return derived(value, from, rate.rule, {
      credits: span(credit.figure),
      system: credit.system,
      hours: span(rate.hours),
    });
  }
  if (hoursPerWeek) {
    const weeks = context.duration?.unit === 'week' ? context.duration.figure : null;
    if (weeks) {
      const value = { ...times(weeks, hoursPerWeek), about: true };
      return derived(value, ['workload.hoursPerWeek', 'delivery.duration'], 'weeks-times-hours', {
        weeks: span(weeks),
        hours: span(hoursPerWeek),
      });
    }
    if (list.length === 0) return refused('only-per-week', ['workload.learnerHours', 'delivery.duration']);
  }
  const [first] = list;
  return first
    ? refused('no-rate', ['workload.learnerHours'], { system: first.system })
    : refused('not-stated', ['workload.learnerHours', 'workload.credits']);
}

/**
 * ECTS credits that can be put side by side: as stated, else by the sourced rate of the stated system (two UK credits
 * are taken as one ECTS). Hours alone never become credits: only an institution awards them.
 */
export function deriveEcts(workload: Fact<Workload>, context: WorkloadContext): ComparableEcts {
  if (workload.state === 'not-applicable') return refused('not-applicable');
  if (workload.state !== 'stated') return refused('not-stated', ['workload.credits']);
  const { credits, learnerHours } = workload.value;
  if (credits === 'none') return refused('no-credits-awarded');
  if (credits === null || credits.length === 0)
    return refused(learnerHours ? 'hours-are-no-credits' : 'not-stated', ['workload.credits']);
  const own = credits.find(({ system }) => system === 'ECTS');
  if (own)
    return derived(own.figure, ['workload.credits'], own.basis === 'equivalent' ? 'stated-equivalent' : 'stated');
  for (const credit of credits) {
    const rate = ectsOf(credit, context);
    if (rate) {
      return derived({ ...times(credit.figure, exactly(rate.ects)), about: true }, ['workload.credits'], rate.rule, {
        credits: span(credit.figure),
        system: credit.system,
        perEcts: round(1 / rate.ects),
        source: rate.source,
      });
    }
  }
  const [first] = credits as [StatedCredits];
  return refused(first.system === 'credits' ? 'no-system' : 'no-rate', [], { system: first.system });
}

/** The sum of the parts of a workload, never exact: a part may be missing. One part alone is no workload. */
function sumOfSplit(split: Split): ComparableHours | null {
  const parts = splitParts.flatMap((part) => {
    const figure = split[part];
    return figure ? [{ part, figure }] : [];
  });
  const [first, ...others] = parts;
  if (!first || others.length === 0) return null;
  const sum = others.reduce((total, { figure }) => addFigures(total, figure), first.figure);
  const params = Object.fromEntries(
    parts.map(({ part, figure }) => [part, figure.about ? `about ${span(figure)}` : span(figure)]),
  );
  return derived({ ...sum, about: true }, ['workload.split'], 'split-sum', params);
}

const splitParts = ['contact', 'selfStudy', 'workplace', 'assessment'] as const;

function rateOf(
  system: string,
  own: Figure | null,
  context: WorkloadContext,
): { hours: Figure; rule: HoursRule } | null {
  if (own) return { hours: own, rule: 'credits-times-own-hours' };
  if (system === 'ECTS') {
    if (context.providerHoursPerCredit)
      return { hours: context.providerHoursPerCredit, rule: 'credits-times-provider-hours' };
    const national = context.countries.flatMap((country) =>
      nationalEctsHours.filter((row) => row.country === country && row.confidence === 'sourced'),
    );
    const [only] = national;
    if (only && context.countries.length === 1)
      return { hours: { ...only.hours, about: false }, rule: 'credits-times-country-hours' };
  }
  const known = context.lookups.hoursPerCredit(system);
  return known ? { hours: { min: known.min, max: known.max, about: false }, rule: 'credits-times-system-hours' } : null;
}

function ectsOf(
  credit: StatedCredits,
  context: WorkloadContext,
): { ects: number; rule: EctsRule; source: string } | null {
  const builtIn = context.lookups.builtInCreditSystem(credit.system);
  if (builtIn) {
    const rate = ectsRate(builtIn);
    return rate === null ? null : { ects: rate, rule: 'system-rate', source: builtIn.source };
  }
  const own = context.lookups.ownCreditSystem(credit.system);
  const exact = own?.ects?.min === own?.ects?.max ? own?.ects?.min : null;
  return own?.source && exact
    ? { ects: exact, rule: 'own-framework-rate', source: plainLinkOrWords(own.source) }
    : null;
}

function exactly(value: number): Figure {
  return { min: value, max: value, about: false };
}

/** Multiplies two figures bound by bound; an open bound stays open. */
export function times(a: Figure, b: Figure): Figure {
  const bound = (x: number | null, y: number | null): number | null => (x === null || y === null ? null : round(x * y));
  return { min: bound(a.min, b.min), max: bound(a.max, b.max), about: a.about || b.about };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function span(figure: Figure): string {
  if (figure.min === figure.max) return `${figure.min}`;
  return figure.min === null
    ? `≤ ${figure.max}`
    : figure.max === null
      ? `≥ ${figure.min}`
      : `${figure.min}–${figure.max}`;
}
