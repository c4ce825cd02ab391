import type { Offer } from '../../catalogue/catalogue.ts';
import { type Cell, type Row, sayPlace } from '../../concepts/row.ts';
import { feeSpan } from '../../facts/fee-of-offer.ts';
import type { Money } from '../../facts/fee-totals.ts';
import { groupPrices } from '../../facts/group-prices.ts';
import type { OfferDates } from '../../facts/offer-dates.ts';
import type { OfferFacts } from '../../facts/offer-facts.ts';
import { isForEveryone } from '../../values/fees/profile.ts';
import { audienceWithin } from '../audience-within.ts';
import { totalsDerived } from '../fee-derived.ts';
import { costFact } from '../fee-lines.ts';
import { byFeeDay } from '../fees-by-day.ts';
import { offerRows } from '../offer-sections.ts';
import { silenceOf } from '../silence.ts';
import type { SiteContext } from '../site-context.ts';
import { startFact } from '../start-fact.ts';
import { byDay } from '../to-entry-dates.ts';
import type {
  ComparableFacts,
  ComparedAction,
  ComparedGroup,
  ComparedOffer,
  ConceptRows,
} from '../types/comparison.ts';
import type { EntryFact } from '../types/entry.ts';
import { factCell } from './fact-cell.ts';

/** What a comparison needs of an offer, as plain data: the same for pages and for browser code. */
export function toComparedOffer(offer: Offer, context: SiteContext): ComparedOffer {
  const facts = context.factsOf(offer.id);
  const { id, href, title, lang, by, status, elements } = context.entryOf(offer.id);
  const starts = byDay(offer, context.today, (dates) => ({
    cell: cellOfFact(startFact(offer, dates, context), offer.runs, context),
  }));
  const today = costOf(offer, context);
  const { cost, fee: _derived, ...forWhom } = today;
  const costs = byFeeDay(offer, context, (on) => (on === context ? today : costOf(offer, on)));
  return {
    id,
    href,
    title,
    ...(lang === undefined ? {} : { lang }),
    by,
    ...(status === undefined ? {} : { status }),
    standing: offer.status.is,
    silence: silenceOf(offer),
    cost,
    start: {
      key: 'runs.next',
      label: context.words.offerPage.nextStart,
      cell: starts[0]?.cell ?? { state: 'not-stated' },
    },
    starts,
    ...(costs.length > 1 ? { costs } : {}),
    actions: byDay(offer, context.today, (dates) => actionOf(offer, dates)),
    display: [...offerRows(offer, context)].map(
      ([concept, rows]): ConceptRows => ({ concept, rows: rows.filter(saysSomething) }),
    ),
    ...(facts.level.known
      ? {
          ladder: {
            of: 8,
            here: facts.level.value.eqf,
            label: context.words.derived.level.ladder(facts.level.value.eqf, 8),
          },
        }
      : {}),
    elements,
    derived: comparableFacts(offer, facts),
    ...forWhom,
  };
}

/** What it costs on the day of the context. */
function costOf(offer: Offer, context: SiteContext) {
  const facts = context.factsOf(offer.id);
  return {
    cost: costRow(offer, facts, context),
    fee: comparableFacts(offer, facts).fee,
    ...spanOf(facts),
    ...groupsOf(facts, context),
  };
}

/** The derived facts that offers are compared by. Sets of fees are named by their place in the file. */
export function comparableFacts(offer: Offer, { hours, ects, level, fee }: OfferFacts): ComparableFacts {
  const profiles = offer.fees.state === 'stated' ? offer.fees.value : [];
  return {
    hours,
    ects,
    level,
    fee: fee.known
      ? {
          ...fee,
          value: fee.value.map(({ profile, total, conditional }) => ({
            profile: profiles.indexOf(profile),
            total,
            conditional,
          })),
        }
      : fee,
  };
}

/** What it costs the one and the other: the range that is said in words where no fee holds for everyone. */
function spanOf({ fee, profiles }: OfferFacts): { feeSpan?: Money } {
  const span = !fee.known && fee.reason === 'depends-on-who' ? feeSpan(profiles) : null;
  return span ? { feeSpan: span } : {};
}

/** Whose price is another: offers are ranked by the fee for everyone only where these would not change it. */
function groupsOf({ fee, profiles }: OfferFacts, context: SiteContext): { groups?: readonly ComparedGroup[] } {
  const groups = groupPrices(fee, profiles, context.today).map(
    ({ profile, whole }): ComparedGroup => ({ who: audienceWithin(profile.for, context), whole }),
  );
  return groups.length > 0 ? { groups } : {};
}

/** Rare facts that nobody stated are no row anywhere. */
function saysSomething({ rare, cell, derived }: Row): boolean {
  return !rare || cell.state !== 'not-stated' || cell.note !== undefined || (derived?.length ?? 0) > 0;
}

function actionOf({ status, apply, url }: Offer, { availability, nextRun }: OfferDates): { action?: ComparedAction } {
  const can = (status.is === 'published' || status.is === 'draft') && availability !== 'no';
  const href = can ? (nextRun?.run.url ?? apply?.url) : undefined;
  if (href !== undefined) return { action: { kind: 'apply', href } };
  return url === undefined || url === 'none' ? {} : { action: { kind: 'read', href: url } };
}

/** What it costs everyone in one line, with the sum it follows from; other people's totals stand with the fees. */
function costRow(offer: Offer, facts: OfferFacts, context: SiteContext): Row {
  const derived = totalsDerived(
    { ...facts, profiles: facts.profiles.filter(({ profile }) => isForEveryone(profile)) },
    context,
  );
  return {
    key: 'fees.cost',
    label: context.words.offerPage.totalCost,
    cell: cellOfFact(costFact(facts, context), offer.fees, context),
    ...(derived.length > 0 ? { derived } : {}),
  };
}

/** A fact of a card as a cell; where it is stated elsewhere, with the place. */
function cellOfFact(fact: EntryFact, given: Offer['runs'] | Offer['fees'], { row }: SiteContext): Cell {
  if (fact.state === 'elsewhere' && given.state === 'elsewhere')
    return { state: 'elsewhere', at: [sayPlace(given.at, row)] };
  return factCell(fact);
}
