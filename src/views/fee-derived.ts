import { payerOf } from '../concepts/payer.ts';
import type { Derived, RowContext } from '../concepts/row.ts';
import type { EctsRule } from '../facts/comparable-workload.ts';
import type { FeeTotal, Money } from '../facts/fee-totals.ts';
import type { OfferFacts, ProfileFacts } from '../facts/offer-facts.ts';
import { wholeOf } from '../facts/offer-facts.ts';
import { termLabel } from '../i18n/term.ts';
import { isForEveryone } from '../values/fees/profile.ts';
import type { MissingFee } from '../values/fees/sum.ts';
import { formatCredits, formatList, type Speech } from '../values/format.ts';
import { feeKinds } from '../vocabularies/fee-kinds.ts';
import { moneyText, totalText } from './fee-lines.ts';
import { plainInline, plainText } from './plain.ts';

/** Totals that are worked out, one for each profile: what hangs below the stated total. */
export function totalsDerived(facts: OfferFacts, context: Speech & { readonly row: RowContext }): readonly Derived[] {
  return facts.profiles.flatMap((one) => profileDerived(one, facts.profiles, context));
}

function profileDerived(
  one: ProfileFacts,
  all: readonly ProfileFacts[],
  context: Speech & { readonly row: RowContext },
): Derived[] {
  const { profile, total } = one;
  if (profile.items.length === 0 && profile.total === null) return [];
  const who = all.length > 1 || !isForEveryone(profile) ? `${payerText(one, all, context)}: ` : '';
  const { feeView, derived } = context.words;
  if (total.kind === 'one')
    return isSaidAlready(total.total) ? [] : totalDerived(total.total, context, (said) => `${who}${said}`);
  return [
    ...totalDerived(total.toLearn, context, (money) => `${who}${derived.fees.toLearn(money)}`),
    ...totalDerived(total.withCertificate, context, (money) => `${who}${feeView.withCertificate(money)}`),
  ];
}

function payerText({ profile }: ProfileFacts, all: readonly ProfileFacts[], { row }: { row: RowContext }): string {
  return plainInline(
    payerOf(
      profile,
      all.map((one) => one.profile),
      row,
    ),
  );
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
    const what = label(text ?? feeView.noTotal);
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
  const { words } = context;
  return facts.profiles.flatMap((one): Derived[] => {
    const { perEcts, total } = one;
    const whole = wholeOf(total);
    if (!perEcts.known || whole.kind !== 'total' || !facts.ects.known) return [];
    const rounded = { ...perEcts.value, figure: roundMoney(perEcts.value.figure) };
    const isExact = !perEcts.value.figure.about && isSame(rounded.figure, perEcts.value.figure);
    const isStated = facts.ects.rule === 'stated' && !facts.ects.value.about;
    const { each, aside } = wordsPerEcts(facts.ects.rule, moneyText(rounded, context), context);
    const said = isExact && isStated ? each : words.derived.approximately(each);
    const credits = formatCredits({ figure: { ...facts.ects.value, about: false }, system: 'ECTS' }, context);
    const who = payerText(one, facts.profiles, context);
    const rule = words.feeView.perEctsFor(moneyText(whole.money, context), credits, who);
    return [{ kind: 'worked', value: [said], rule: [[rule, ...aside].join(' ')] }];
  });
}

/** What one ECTS costs is only said as such where ECTS are awarded; else nobody may take it for that. */
function wordsPerEcts(rule: EctsRule, money: string, { words }: Speech): { each: string; aside: readonly string[] } {
  const { fees } = words.derived;
  switch (rule) {
    case 'stated':
      return { each: fees.perEcts(money), aside: [] };
    case 'stated-equivalent':
      return { each: fees.perEctsEquivalent(money), aside: [words.feeView.perEctsEquivalent] };
    case 'system-rate':
    case 'own-framework-rate':
      return { each: fees.perEctsConverted(money), aside: [words.feeView.perEctsConverted] };
    default:
      return rule satisfies never;
  }
}

/** To two decimals: no currency that catalogues use has more than three. */
function roundMoney(figure: Money['figure']): Money['figure'] {
  const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
  return { min: round(figure.min), max: round(figure.max), about: false };
}

function isSame(a: Money['figure'], b: Money['figure']): boolean {
  return a.min === b.min && a.max === b.max;
}
