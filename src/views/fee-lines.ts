import { periodLine } from '../concepts/inline-values.ts';
import type { RowContext } from '../concepts/row.ts';
import { type FeeOfOffer, feeSpan, type OfferFee } from '../facts/fee-of-offer.ts';
import type { FeeTotal, Money, ProfileTotal } from '../facts/fee-totals.ts';
import { groupPrices } from '../facts/group-prices.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { wholeOf } from '../facts/offer-facts.ts';
import type { Day } from '../values/day.ts';
import { isForEveryone } from '../values/fees/profile.ts';
import { formatFigure, formatList, formatMoney, type Speech } from '../values/format.ts';
import { plainInline, plainLine, plainText } from './plain.ts';
import type { EntryFact } from './types/entry.ts';

/** Money with its currency always written: `€480`, `€450–€600`. */
export function moneyText({ figure, currency }: Money, speech: Speech): string {
  return formatFigure(figure, speech, (value) => formatMoney(value, currency, speech));
}

/** A total in words: `Free`, `€480`, `at least €100`; null where nothing is known. */
export function totalText(total: FeeTotal, speech: Speech): string | null {
  switch (total.kind) {
    case 'free':
      return speech.words.values.free;
    case 'total':
      return moneyText(total.money, speech);
    case 'at-least':
      return total.known === null ? null : speech.words.values.atLeast(moneyText(openUpwards(total.known), speech));
    default:
      return total satisfies never;
  }
}

/** The least of what is known: more may come on top. */
function openUpwards({ figure, currency }: Money): Money {
  const least = figure.min ?? figure.max;
  return { currency, figure: { min: least, max: least, about: figure.about } };
}

/**
 * What an offer costs everyone, in large type; null where no total is known. Currencies stand beside each other. A fee
 * that does not hold for all or not yet is never said without that.
 */
export function feeFigure(
  fee: FeeOfOffer,
  speech: Speech & { readonly row: RowContext },
): { figure: string; notes: readonly string[] } | null {
  if (!fee.known) return null;
  const totals = fee.value.map(({ total }) => total);
  const figures = totals.map((total) =>
    wholeOf(total).kind === 'at-least' ? null : totalText(wholeOf(total), speech),
  );
  if (figures.length === 0 || figures.some((figure) => figure === null)) return null;
  const notes = fee.value.flatMap((one) => [...noteOfTwo(one.total, speech), ...boundNotes(one, speech)]);
  return {
    figure: formatList(
      figures.flatMap((figure) => figure ?? []),
      speech,
      'disjunction',
    ),
    notes: [...new Set(notes)],
  };
}

/** Where learning is free and the certificate is not: what learning alone costs. */
export function noteOfTwo(total: ProfileTotal, speech: Speech): string[] {
  if (total.kind === 'one') return [];
  const { feeView } = speech.words;
  if (total.toLearn.kind === 'free') return [feeView.freeToLearn];
  const text = totalText(total.toLearn, speech);
  return text === null ? [] : [feeView.toLearn(text)];
}

/** What a fee is bound to: a condition, a number of places, the time in which it holds. */
function boundNotes(
  { profile, conditional, ahead }: OfferFee,
  speech: Speech & { readonly row: RowContext },
): readonly string[] {
  const { condition, seats, from, until } = profile;
  const period = conditional || ahead ? periodLine(ahead ? from : null, conditional ? until : null, speech.row) : null;
  return [
    ...(condition ? [plainText(condition, speech)] : []),
    ...(seats ? [speech.words.feeView.seats(formatFigure(seats, speech), seats.max === 1)] : []),
    ...(period ? [plainLine(period)] : []),
  ];
}

/** Groups are named on a card so long as they are few. */
const FEW_GROUPS = 2;

/** Which groups pay less than everyone else, with what; beside one fee for everyone that is known. */
function lowerForSome(facts: OfferFacts, context: CostSpeech): readonly string[] {
  const [one] = facts.fee.known ? facts.fee.value : [];
  const general = one && wholeOf(one.total);
  if (general?.kind !== 'total') return [];
  const { figure, currency } = general.money;
  const lower = groupPrices(facts.fee, facts.profiles, context.today).flatMap(({ profile, whole }): string[] => {
    const isLess =
      whole.kind === 'total' &&
      whole.money.currency === currency &&
      whole.money.figure.max !== null &&
      figure.min !== null &&
      whole.money.figure.max < figure.min;
    const who = plainInline(context.row.audience(profile.for));
    return isLess ? [context.words.feeView.lowerFor(moneyText(whole.money, context), who)] : [];
  });
  return lower.length > FEW_GROUPS ? [context.words.feeView.lowerForSome] : lower;
}

/** Whom else it costs nothing: people named by the file who pay nothing where not everybody does. */
export function freeAudiences(facts: OfferFacts, row: RowContext): readonly string[] {
  if (!facts.freeForSome) return [];
  return facts.profiles
    .filter(({ total, profile }) => wholeOf(total).kind === 'free' && !isForEveryone(profile))
    .map(({ profile }) => plainInline(row.audience(profile.for)));
}

type CostSpeech = Speech & { readonly row: RowContext; readonly today: Day };

/** The cost as a fact of a card. */
export function costFact(facts: OfferFacts, context: CostSpeech): EntryFact {
  const { feeView } = context.words;
  const figure = feeFigure(facts.fee, context);
  const free = freeAudiences(facts, context.row).map((who) => feeView.freeFor(who));
  if (figure) return stated(figure.figure, [...figure.notes, ...lowerForSome(facts, context), ...free]);
  const { fee } = facts;
  if (fee.known) {
    const known = fee.value.map(({ total }) => totalText(wholeOf(total), context));
    const [first] = known;
    if (first) return stated(first, [feeView.amountNotStated, ...free]);
    if (!facts.feeFloor.isPaid) return stated(feeView.amountNotKnown, free);
    return stated(feeView.thereIsAFee, [feeView.amountNotStated, ...free]);
  }
  switch (fee.reason) {
    case 'not-applicable':
      return { state: 'not-applicable', reason: '' };
    case 'elsewhere':
      return { state: 'elsewhere' };
    case 'depends-on-who':
      return dependsOnWho(facts, free, context);
    case 'depends-on-condition':
      return stated(feeView.condition, free);
    case 'not-clear-which':
      return stated(feeView.notClear, free);
    case 'not-today':
      return stated(feeView.notToday, free);
    case 'not-stated':
      return { state: 'not-stated' };
    default:
      return fee.reason satisfies never;
  }
}

/** What it costs the one and the other, where that is known of all. */
function dependsOnWho(facts: OfferFacts, free: readonly string[], speech: Speech): EntryFact {
  const { feeView } = speech.words;
  const span = feeSpan(facts.profiles);
  return span === null
    ? stated(feeView.depends, free)
    : stated(moneyText(span, speech), [feeView.dependsAside, ...free]);
}

function stated(text: string, notes: readonly string[]): EntryFact {
  return { state: 'stated', text, ...(notes.length > 0 ? { note: notes.join(', ') } : {}) };
}
