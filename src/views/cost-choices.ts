import { periodLine } from '../concepts/inline-values.ts';
import { payerOf } from '../concepts/payer.ts';
import { mayHold } from '../facts/fee-of-offer.ts';
import { type OfferFacts, type ProfileFacts, wholeOf } from '../facts/offer-facts.ts';
import { isForEveryone, pricesTeaching } from '../values/fees/profile.ts';
import { missingNote } from './fee-derived.ts';
import { noteOfTwo, totalText } from './fee-lines.ts';
import { plainInline, plainLine, plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import type { CostChoice } from './types/docket.ts';

/**
 * What each group of people pays in all, where the provider tells several groups apart: one entry for each set of fees
 * that is not over. A set for everyone that prices no teaching is what the others pay beside their own, and is said with
 * them.
 * @returns nothing where there is no choice
 */
export function costChoices({ profiles }: OfferFacts, context: SiteContext): readonly CostChoice[] {
  const priced = profiles.filter(
    ({ profile }) =>
      (profile.items.length > 0 || profile.total !== null) &&
      (mayHold(profile, context.today) || isAhead(profile, context)),
  );
  const beside = priced.filter(({ profile }) => isForEveryone(profile) && !pricesTeaching(profile));
  const others = priced.filter((one) => !beside.includes(one));
  const choices = others.length > 0 ? others : priced;
  if (choices.length < 2) return [];
  return choices.map((one, index) => toChoice(one, index, choices, others.length > 0 ? beside : [], context));
}

function isAhead({ from }: ProfileFacts['profile'], { today }: SiteContext): boolean {
  return from !== null && from.earliest > today;
}

function toChoice(
  { profile, total }: ProfileFacts,
  index: number,
  all: readonly ProfileFacts[],
  beside: readonly ProfileFacts[],
  context: SiteContext,
): CostChoice {
  const { feeView, offerView } = context.words;
  const whole = wholeOf(total);
  const text = totalText(whole, context);
  const period = periodLine(profile.from, profile.until, context.row);
  const audience = plainInline(
    payerOf(
      profile,
      all.map((one) => one.profile),
      context.row,
    ),
  );
  const differ = new Set(all.map(periodKey)).size > 1;
  const aside = [
    ...(profile.condition ? [plainText(profile.condition, context)] : []),
    ...(period && differ ? [plainLine(period)] : []),
  ];
  const notes = [
    ...(period && !differ && isAhead(profile, context) ? [plainLine(period)] : []),
    ...noteOfTwo(total, context),
    ...(whole.kind === 'at-least' ? [missingNote(whole, context)] : []),
    ...beside.flatMap((one) => totalText(wholeOf(one.total), context) ?? []).map(offerView.everyonePays),
  ];
  return {
    key: 'id' in profile.for && isOnly(profile, all) ? profile.for.id : `group-${index + 1}`,
    label: [audience.slice(0, 1).toLocaleUpperCase(context.language) + audience.slice(1), ...aside].join(', '),
    figure: text ?? feeView.amountNotKnown,
    ...(notes.length > 0 ? { notes } : {}),
    ...(profile.until === null ? {} : { until: profile.until.latest }),
  };
}

function periodKey({ profile: { from, until } }: ProfileFacts): string {
  return `${from?.earliest ?? ''}/${until?.latest ?? ''}`;
}

/** Whether no other set is for the same people. */
function isOnly({ for: whose }: ProfileFacts['profile'], all: readonly ProfileFacts[]): boolean {
  return 'id' in whose && all.filter(({ profile }) => 'id' in profile.for && profile.for.id === whose.id).length === 1;
}
