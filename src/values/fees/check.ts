import type { Finding, Path } from '../../diagnostics/finding.ts';
import { currencyNotStated } from '../amount.ts';
import { surelyBefore } from '../certain-order.ts';
import type { Day } from '../day.ts';
import { type Figure, writeFigure } from '../figure.ts';
import type { Text } from '../text.ts';
import { hasKnownDays, isOver, type When } from '../when.ts';
import { currenciesOf, type FeeItem, type FeeProfile, isForEveryone } from './profile.ts';
import { feesRules as rules } from './rules.ts';
import { noFactors, price, sumItems } from './sum.ts';

/** What the check of fees asks beyond the fees. */
export type FeeCheckContext = {
  readonly today: Day;
  /** True where the record says that it can be taken: only then is it a fault that all fees are past. */
  readonly offered: boolean;
  /** True where the fees as a whole name a place with more: then a set of them need not say anything itself. */
  readonly moreElsewhere: boolean;
};

/**
 * Contradictions in fees, wherever they stand.
 * @param at path of the list of profiles
 */
export function checkFeeProfiles(profiles: readonly FeeProfile[], at: Path, context: FeeCheckContext): Finding[] {
  const findings = profiles.flatMap((profile, index) => checkProfile(profile, [...at, index], context));
  profiles.forEach((later, index) => {
    const earlier = profiles.slice(0, index).findIndex((one) => surelyOverlap(one, later));
    if (earlier === -1) return;
    const message = `Entries ${earlier + 1} and ${index + 1} hold for the same people at the same time${later.condition ? ' under the same condition' : ''}.`;
    findings.push({ rule: rules['profiles-overlap'], at: [...at, index], message });
  });
  findings.push(...checkPriceForEveryone(profiles, at));
  if (
    context.offered &&
    profiles.length > 0 &&
    profiles.every(({ until }) => until !== null && isOver(until, context.today))
  ) {
    findings.push({ rule: rules['all-past'], at, message: 'All fees have expired: none of them holds today.' });
  }
  return findings;
}

function checkProfile(profile: FeeProfile, at: Path, context: FeeCheckContext): Finding[] {
  const findings: Finding[] = [];
  const { from, until, items, total } = profile;
  if (!context.moreElsewhere && saysNothing(profile)) {
    findings.push({ rule: rules['no-amount'], at, message: 'This set of fees states no amount and nothing else.' });
  }
  if (from && until && surelyBefore(until, from)) {
    const message = `The fees hold until ${until.text}, which is before ${from.text}, when they begin.`;
    findings.push({ rule: rules['validity-reversed'], at: [...at, 'until'], message });
  }
  if (items.some(({ kind }) => kind === 'price') && items.some(({ kind }) => kind === 'tuition')) {
    findings.push({
      rule: rules['price-and-tuition'],
      at: [...at, 'tuition'],
      message: 'There is a price and a tuition fee.',
    });
  }
  const currencies = currenciesOf(profile);
  if (currencies.length > 1) {
    const second = currencies[1] as string;
    findings.push({
      rule: rules['two-currencies'],
      at: [...at, ...pathOfCurrency(profile, second)],
      message: `The fees are in ${currencies.slice(0, -1).join(', ')} and ${currencies.at(-1)}.`,
    });
  } else if (total) findings.push(...checkTotal(profile, at));
  return findings;
}

/** A set for everyone that prices no teaching, beside sets that do: it lists what those pay too, not what others pay. */
function checkPriceForEveryone(profiles: readonly FeeProfile[], at: Path): Finding[] {
  if (!profiles.some((profile) => !isForEveryone(profile) && pricesTeaching(profile))) return [];
  if (profiles.some((profile) => isForEveryone(profile) && pricesTeaching(profile))) return [];
  const message = 'This set holds for everyone but prices no teaching, while other sets do.';
  return profiles.flatMap((profile, index) =>
    isForEveryone(profile) && profile.items.length > 0 && !profile.statedAt
      ? [{ rule: rules['no-price-for-everyone'], at: [...at, index], message }]
      : [],
  );
}

function pricesTeaching({ items, total }: FeeProfile): boolean {
  return total !== null || items.some(({ kind }) => kind === 'price' || kind === 'tuition');
}

function saysNothing(profile: FeeProfile): boolean {
  const { items, total, tax, instalments, refund, reductions, funding, statedAt } = profile;
  return (
    items.length === 0 &&
    [total, tax, instalments, refund, reductions, funding, statedAt ?? null].every((fact) => fact === null)
  );
}

/** Total against items, where the items can be added; a known part that is above the total is wrong in any case. */
function checkTotal(profile: FeeProfile, at: Path): Finding[] {
  const paid = profile.items.filter(({ optional }) => !optional);
  const sum = sumItems(paid, noFactors);
  const total = profile.total && price(profile.total, null, noFactors, 'total');
  if (sum.known === null || !total || 'missing' in total || sum.known.about || total.figure.about) return [];
  const tooMuch = isAbove(sum.known, total.figure);
  const teaching = paid.some(({ kind }) => kind === 'price' || kind === 'tuition');
  const complete = sum.missing.length === 0 && teaching && profile.tax?.is !== 'not-included';
  if (!tooMuch && !(complete && isAbove(total.figure, sum.known))) return [];
  const unit = sum.currency ?? total.currency ?? '';
  const message = `The fees add up to ${said(sum.known, unit)}, the total is ${said(total.figure, unit)}.`;
  return [{ rule: rules['total-differs'], at: [...at, 'total'], message }];
}

/** Half a cent is no difference. */
function isAbove(a: Figure, b: Figure): boolean {
  return (a.min ?? 0) > (b.max ?? Number.POSITIVE_INFINITY) + 0.005;
}

function said(figure: Figure, currency: string): string {
  return figure.max === 0 ? 'free' : `${writeFigure(figure)} ${currency || currencyNotStated}`;
}

function pathOfCurrency({ items, total }: FeeProfile, currency: string): Path {
  const named = ({ amount }: Pick<FeeItem, 'amount'>): boolean => 'currency' in amount && amount.currency === currency;
  const found = items.find(named);
  if (!found) return total ? ['total'] : [];
  if (found.kind !== 'other') return [found.kind, 'amount'];
  return ['other', items.filter(({ kind }) => kind === 'other').indexOf(found), 'amount'];
}

/** Same audience, currency, condition, places and time; silent where the days of a term are not known. */
function surelyOverlap(a: FeeProfile, b: FeeProfile): boolean {
  const priced = (profile: FeeProfile): boolean => profile.items.length > 0 || profile.total !== null;
  if (!priced(a) || !priced(b) || a.seats !== null || b.seats !== null) return false;
  if (audienceKey(a) !== audienceKey(b) || wordsKey(a.condition) !== wordsKey(b.condition)) return false;
  const [ofA, ofB] = [currenciesOf(a), currenciesOf(b)];
  if (ofA.length > 0 && ofB.length > 0 && !ofA.some((currency) => ofB.includes(currency))) return false;
  const bounds = [a.from, a.until, b.from, b.until].filter((bound): bound is When => bound !== null);
  if (!bounds.every(hasKnownDays)) return false;
  const first = [a.from, b.from].reduce<Day>(
    (latest, from) => (from && from.latest > latest ? from.latest : latest),
    '0000-01-01',
  );
  const last = [a.until, b.until].reduce<Day>(
    (least, until) => (until && until.earliest < least ? until.earliest : least),
    '9999-12-31',
  );
  return first <= last;
}

function audienceKey({ for: audience }: FeeProfile): string {
  return 'id' in audience ? `id ${audience.id}` : `words ${wordsKey(audience.words)}`;
}

function wordsKey(words: Text | undefined): string {
  return Object.values(words ?? {})[0]?.toLowerCase() ?? '';
}
