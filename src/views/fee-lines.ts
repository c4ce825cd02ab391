import type { Derived, RowContext } from '../concepts/row.ts';
import { type FeeOfOffer, feeSpan } from '../facts/fee-of-offer.ts';
import type { FeeTotal, Money, ProfileTotal } from '../facts/fee-totals.ts';
import type { OfferFacts, ProfileFacts } from '../facts/offer-facts.ts';
import { wholeOf } from '../facts/offer-facts.ts';
import { termLabel } from '../i18n/term.ts';
import { isForEveryone } from '../values/fees/profile.ts';
import type { MissingFee } from '../values/fees/sum.ts';
import { formatCredits, formatFigure, formatList, formatMoney, type Speech } from '../values/format.ts';
import { feeKinds } from '../vocabularies/fee-kinds.ts';
import { plainInline, plainText } from './plain.ts';
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

/** What an offer costs everyone, in large type; null where no total is known. Currencies stand beside each other. */
export function feeFigure(fee: FeeOfOffer, speech: Speech): { figure: string; notes: readonly string[] } | null {
  if (!fee.known) return null;
  const totals = fee.value.map(({ total }) => total);
  const figures = totals.map((total) =>
    wholeOf(total).kind === 'at-least' ? null : totalText(wholeOf(total), speech),
  );
  if (figures.length === 0 || figures.some((figure) => figure === null)) return null;
  const notes = totals.flatMap((total) => noteOfTwo(total, speech));
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

/** Whom else it costs nothing: people named by the file who pay nothing where not everybody does. */
export function freeAudiences(facts: OfferFacts, row: RowContext): readonly string[] {
  if (!facts.freeForSome) return [];
  return facts.profiles
    .filter(({ total, profile }) => wholeOf(total).kind === 'free' && !isForEveryone(profile))
    .map(({ profile }) => plainInline(row.audience(profile.for)));
}

/** The cost as a fact of a card. */
export function costFact(facts: OfferFacts, context: Speech & { readonly row: RowContext }): EntryFact {
  const { feeView } = context.words;
  const figure = feeFigure(facts.fee, context);
  const free = freeAudiences(facts, context.row).map((who) => feeView.freeFor(who));
  if (figure) return stated(figure.figure, [...figure.notes, ...free]);
  const { fee } = facts;
  if (fee.known) {
    const known = fee.value.map(({ total }) => totalText(wholeOf(total), context));
    const [first] = known;
    if (first) return stated(first, [feeView.amountNotStated, ...free]);
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

/** Totals that are worked out, one for each profile: what hangs below the stated total. */
export function totalsDerived(facts: OfferFacts, context: Speech & { readonly row: RowContext }): readonly Derived[] {
  return facts.profiles.flatMap((one) => profileDerived(one, facts.profiles.length > 1, context));
}

function profileDerived(
  one: ProfileFacts,
  several: boolean,
  context: Speech & { readonly row: RowContext },
): Derived[] {
  const { profile, total } = one;
  if (profile.items.length === 0 && profile.total === null) return [];
  const who = several || !isForEveryone(profile) ? `${plainInline(context.row.audience(profile.for))}: ` : '';
  const { feeView, derived } = context.words;
  if (total.kind === 'one')
    return isSaidAlready(total.total) ? [] : totalDerived(total.total, context, (money) => `${who}${money}`);
  return [
    ...totalDerived(total.toLearn, context, (money) => `${who}${derived.fees.toLearn(money)}`),
    ...totalDerived(total.withCertificate, context, (money) => `${who}${feeView.withCertificate(money)}`),
  ];
}

/** A stated total, or a price that stands for the whole: the row says it already. */
function isSaidAlready(total: FeeTotal): boolean {
  if (total.kind === 'at-least') return false;
  const { rule, items, factors } = total.from;
  return factors.length === 0 && (rule === 'stated-total' || (rule === 'single-fee' && items[0] === 'price'));
}

function totalDerived(total: FeeTotal, context: Speech, label: (money: string) => string): Derived[] {
  const { feeView } = context.words;
  const text = totalText(total, context);
  if (total.kind === 'at-least') {
    const what = text === null ? feeView.noTotal : label(text);
    return [{ kind: 'refused', what: [what], why: [missingNote(total, context)] }];
  }
  const items = formatList(
    total.from.items.map((kind) => termLabel(feeKinds, kind)),
    context,
  );
  const rule = [
    ...(items === '' ? [] : [feeView.sum(items)]),
    ...total.from.factors.map((factor) => feeView.times(feeView.factors[factor])),
  ];
  return text === null ? [] : [{ kind: 'worked', value: [label(text)], rule: [rule.join(' ')] }];
}

/** What is missing for a total: `Not known: the amount (price).` */
export function missingNote({ missing }: Extract<FeeTotal, { kind: 'at-least' }>, speech: Speech): string {
  return speech.words.feeView.missing(
    formatList(
      missing.map((one) => missingText(one, speech)),
      speech,
    ),
  );
}

function missingText(missing: MissingFee, speech: Speech): string {
  const { feeView } = speech.words;
  const nameOf = (given: Extract<MissingFee, { item: unknown }>): string =>
    given.name
      ? plainText(given.name, speech)
      : given.item === 'total'
        ? feeView.total
        : termLabel(feeKinds, given.item);
  switch (missing.what) {
    case 'teaching':
      return feeView.missingTeaching;
    case 'amount':
      return missing.because === 'charged'
        ? feeView.missingAmount(nameOf(missing))
        : feeView.missingOnRequest(nameOf(missing));
    case 'currency':
      return feeView.missingCurrency(nameOf(missing));
    case 'one-currency':
      return feeView.missingOneCurrency;
    case 'factor':
      return feeView.missingFactor(feeView.factors[missing.per], nameOf(missing));
    default:
      return missing satisfies never;
  }
}

/** What one ECTS costs, for each profile whose total and credits are known. */
export function perEctsDerived(facts: OfferFacts, context: Speech & { readonly row: RowContext }): readonly Derived[] {
  const { words, row } = context;
  return facts.profiles.flatMap(({ perEcts, profile, total }): Derived[] => {
    const whole = wholeOf(total);
    if (!perEcts.known || whole.kind !== 'total' || !facts.ects.known) return [];
    const rounded = { ...perEcts.value, figure: roundMoney(perEcts.value.figure) };
    const credits = formatCredits({ figure: { ...facts.ects.value, about: false }, system: 'ECTS' }, context);
    const who = plainInline(row.audience(profile.for));
    const rule = words.feeView.perEctsFor(moneyText(whole.money, context), credits, who);
    return [{ kind: 'worked', value: [words.derived.fees.perEcts(moneyText(rounded, context))], rule: [rule] }];
  });
}

/** To two decimals: no currency that catalogues use has more than three. */
function roundMoney(figure: Money['figure']): Money['figure'] {
  const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
  return { min: round(figure.min), max: round(figure.max), about: false };
}
