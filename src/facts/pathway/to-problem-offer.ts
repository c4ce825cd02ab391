import type { Catalogue, Offer } from '../../catalogue/catalogue.ts';
import { lengthOf } from '../../concepts/delivery.ts';
import type { Requirement } from '../../concepts/prerequisites.ts';
import { addDuration, type Day } from '../../values/day.ts';
import type { Duration } from '../../values/duration.ts';
import { stated } from '../../values/fact.ts';
import type { Figure } from '../../values/figure.ts';
import type { When } from '../../values/when.ts';
import { firstDeadline } from '../deadlines.ts';
import { deriveOfferFacts, type OfferFacts, wholeOf } from '../offer-facts.ts';
import type { ProblemCredit, ProblemDate, ProblemFee, ProblemNeed, ProblemOffer, ProblemRun } from './problem.ts';

/** What of an offer a pathway and a plan depend on. */
export function toProblemOffer(offer: Offer, catalogue: Catalogue, today: Day): ProblemOffer {
  const facts = deriveOfferFacts(offer, catalogue, today);
  const delivery = stated(offer.delivery);
  const workload = stated(offer.workload);
  const credits = Array.isArray(workload?.credits) ? workload.credits : [];
  const required = stated(offer.prerequisites)?.required ?? null;
  return {
    title: offer.title,
    provider: offer.provider,
    status: offer.status.is,
    ...(offer.status.successor ? { successor: offer.status.successor } : {}),
    credits: credits.map(({ figure, system, basis }) => toProblemCredit(figure, system, basis === 'awarded')),
    countsFor: stated(offer.stackability)?.countsFor ?? null,
    valid: validityOf(offer),
    needs: required && allOf(required),
    hours: facts.hours.known ? facts.hours.value : null,
    ects: facts.ects.known ? facts.ects.value : null,
    eqf: facts.level.known ? facts.level.value.eqf : null,
    duration: delivery ? lengthOf(delivery) : null,
    ...(delivery?.language && delivery.language.teaching.length > 0 ? { teaching: delivery.language.teaching } : {}),
    runs: offer.runs.state === 'stated' ? facts.runs.map(toRun) : null,
    fee: feeOf(facts),
  };
}

/** Credit in one system. `sure` false: not awarded, or about so much. */
export function toProblemCredit(figure: Figure, system: string, awarded: boolean): ProblemCredit {
  return { system, min: figure.min ?? 0, max: figure.max, sure: awarded && !figure.about };
}

/** A date without what only its writing needs. */
export function toProblemDate({ earliest, latest, text }: When): ProblemDate {
  return { earliest, latest, text };
}

function toRun({ run, state, deadlines }: OfferFacts['runs'][number]): ProblemRun {
  const first = firstDeadline(deadlines)?.date.latest ?? deadlines.at(-1)?.date.latest ?? null;
  const teaching = run.language?.teaching ?? [];
  return {
    start: typeof run.start === 'object' ? toProblemDate(run.start) : run.start,
    end: run.end ? toProblemDate(run.end) : null,
    applyBy: first,
    ...(deadlines.some(({ date, over }) => !over && date.latest !== first) ? { applyVaries: true } : {}),
    ...(teaching.length > 0 ? { teaching } : {}),
    state,
  };
}

function feeOf({ fee }: OfferFacts): ProblemFee {
  if (!fee.known) return { kind: 'not-known', why: fee.reason };
  const [only, ...others] = fee.value;
  if (!only || others.length > 0) return { kind: 'not-known', why: 'several-currencies' };
  const whole = wholeOf(only.total);
  if (whole.kind === 'free') return { kind: 'free' };
  if (whole.kind === 'total') return { kind: 'total', ...whole.money };
  return { kind: 'at-least', figure: whole.known?.figure ?? null, currency: whole.known?.currency ?? null };
}

/** Certificates of single parts do not decide how long the whole is valid. */
function validityOf(offer: Offer): ProblemOffer['valid'] {
  const whole = (stated(offer.credential) ?? []).filter((one) => one.for === undefined);
  const spans = whole.flatMap(({ validity }) => (validity && validity !== 'never-expires' ? [validity] : []));
  const [first, ...more] = [...spans].sort((a, b) => daysOf(a, 'min') - daysOf(b, 'min'));
  if (!first) return null;
  const longest = more.reduce((most, one) => (daysOf(one, 'max') > daysOf(most, 'max') ? one : most), first);
  return { least: first, most: spans.length === whole.length ? longest : null };
}

const anyDay = '2001-01-01';

/** Only to compare durations of several units. */
function daysOf({ figure, unit }: Duration, end: 'min' | 'max'): number {
  const amount = figure[end] ?? (end === 'min' ? 0 : Number.POSITIVE_INFINITY);
  const day = Number.isFinite(amount) ? addDuration(anyDay, amount, unit) : null;
  return day === null ? Number.POSITIVE_INFINITY : Number(day.replaceAll('-', ''));
}

function allOf(required: readonly Requirement[]): ProblemNeed | null {
  const needs = required.map(toNeed);
  const [only] = needs;
  return only === undefined ? null : needs.length === 1 ? only : { kind: 'all', of: needs };
}

function toNeed(requirement: Requirement): ProblemNeed {
  switch (requirement.kind) {
    case 'offer':
    case 'pathway':
      // What only some people need is left to words.
      return requirement.for ? { kind: 'words' } : { kind: requirement.kind, id: requirement.id };
    case 'allOf':
    case 'anyOf':
      return { kind: requirement.kind === 'allOf' ? 'all' : 'any', of: requirement.items.map(toNeed) };
    default:
      return { kind: 'words' };
  }
}
