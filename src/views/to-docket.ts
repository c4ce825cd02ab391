import type { Offer } from '../catalogue/catalogue.ts';
import { lengthOf } from '../concepts/delivery.ts';
import { type Cell, type Content, type Line, type Row, sayPlace, type Terms } from '../concepts/row.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { type Fact, stated } from '../values/fact.ts';
import { formatDuration, formatHours, formatLanguage, formatList } from '../values/format.ts';
import { costChoices } from './cost-choices.ts';
import { docketDeadline } from './docket-deadline.ts';
import { toElements } from './elements.ts';
import { costFact, feeFigure, freeAudiences } from './fee-lines.ts';
import { byFeeDay } from './fees-by-day.ts';
import { linesOf, plainInline, plainLine } from './plain.ts';
import { runStateText } from './runs-rows.ts';
import type { SiteContext } from './site-context.ts';
import { startFact } from './start-fact.ts';
import { statusTag } from './status-banner.ts';
import { wordsOf } from './table-cells.ts';
import { howFact, levelFact, timeFact } from './to-entry.ts';
import { byDay } from './to-entry-dates.ts';
import type { TagView } from './types/banner.ts';
import type { ByDay } from './types/dated.ts';
import type { CostChoice, DocketAction, DocketCost, DocketRow, DocketView } from './types/docket.ts';
import type { EntryFact } from './types/entry.ts';

/**
 * The facts to decide with.
 * @param required the row of what is required, as the page shows it
 */
export function toDocket(offer: Offer, required: Row | undefined, context: SiteContext): DocketView {
  const facts = context.factsOf(offer.id);
  const said = context.words.offerPage;
  const can = offer.status.is === 'published' || offer.status.is === 'draft';
  const figure = can ? feeFigure(facts.fee, context) : null;
  const choices = costChoices(facts, context);
  const onDays = <T extends object>(make: (facts: OfferFacts) => T): ByDay<T> =>
    byDay(offer, context.today, (dates) => make({ ...facts, ...dates }));
  const statuses = onDays((on) => {
    const status = dockedStatus(offer, on, context);
    return status ? { status } : {};
  });
  const actions = onDays((on) => {
    const action = actionOf(offer, on, can, context);
    return action ? { action } : {};
  });
  const rule = (href: string): Line[] => [[{ text: context.words.offerView.workedOut, href }]];
  const rows: DocketRow[] = [
    ...(figure || choices.length > 0
      ? []
      : [
          rowByDay(
            byFeeDay(offer, context, (on) =>
              factRow(said.totalCost, costFact(on.factsOf(offer.id), on), placeOf(offer.fees, on)),
            ),
          ),
        ]),
    rowByDay(
      onDays((on) =>
        withoutNotes(factRow(said.nextStart, startFact(offer, on, context), placeOf(offer.runs, context))),
      ),
    ),
    ...(facts.availability === 'no' && facts.closedRun?.state !== 'closed'
      ? []
      : [rowByDay(onDays((on) => ({ label: said.applyBy, ...docketDeadline(on, context) })))]),
    withNotes(
      factRow(said.time, timeFact(offer, facts, context), placeOf(offer.workload, context), rule('#workload')),
      lengthNotes(offer, context),
    ),
    factRow(said.level, levelFact(offer, facts, context), placeOf(offer.level, context), rule('#level')),
    factRow(said.how, howFact(offer, context, 'without language'), placeOf(offer.delivery, context)),
    { label: said.language, cell: languageCell(offer, context) },
    needRow(required, context),
  ];
  return {
    ...(choices.length > 0 ? { choices } : {}),
    ...(statuses[0]?.status ? { status: statuses[0].status } : {}),
    statuses,
    ...(figure ? { cost: costByDay(offer, choices, context) } : {}),
    rows,
    ...(actions[0]?.action ? { action: actions[0].action } : {}),
    actions,
    elements: toElements(facts.completeness),
  };
}

function dockedStatus(offer: Offer, facts: OfferFacts, context: SiteContext): TagView | null {
  const tag = statusTag(offer.status, context.row);
  if (tag) return tag;
  if (facts.availability === 'any-time') return { label: context.words.facets.statuses.anyTime, tone: 'open' };
  const next = facts.nextRun;
  const label = next && runStateText(next, context);
  return next && label ? { label, tone: next.state === 'open' ? 'open' : 'plain' } : null;
}

/** What it costs everyone, from the day of the build on; where nothing holds later, the words for that. */
function costByDay(
  offer: Offer,
  choices: readonly CostChoice[],
  context: SiteContext,
): NonNullable<DocketView['cost']> {
  const [first, ...later] = byFeeDay(offer, context, (on): DocketCost => {
    const facts = on.factsOf(offer.id);
    const known = feeFigure(facts.fee, on);
    const figure = known?.figure ?? wordsOf(costFact(facts, on)) ?? '';
    return { figure, ...costNotes(known?.notes ?? [], choices, facts, on) };
  });
  const { figure, notes } = first ?? { figure: '' };
  return { figure, ...(notes ? { notes } : {}), ...(later.length > 0 ? { later } : {}) };
}

/** Asides below the price; what groups of people pay is one only where no list of them follows. */
function costNotes(
  told: readonly string[],
  choices: readonly CostChoice[],
  facts: OfferFacts,
  context: SiteContext,
): { notes?: readonly Line[] } {
  const { feeView, offerView } = context.words;
  const notes = told.map((note): Line => [note]);
  if (choices.length > 0) return notes.length > 0 ? { notes } : {};
  const free = freeAudiences(facts, context.row).map((who): Line => [{ text: feeView.freeFor(who), href: '#fees' }]);
  const others: Line[] =
    free.length === 0 && facts.profiles.length > 1 ? [[{ text: offerView.feesLink, href: '#fees' }]] : [];
  const all = [...notes, ...free, ...others];
  return all.length > 0 ? { notes: all } : {};
}

function actionOf(offer: Offer, facts: OfferFacts, can: boolean, context: SiteContext): DocketAction | undefined {
  const said = context.words.offerPage;
  const enrol = facts.nextRun?.run.url ?? offer.apply?.url;
  const closed = facts.availability === 'no';
  if (can && !closed && enrol !== undefined) {
    const provider = plainInline(context.row.organisation({ id: offer.provider[0] ?? '' }));
    return { kind: 'apply', label: said.applyAt(provider), href: enrol };
  }
  if (offer.url === undefined || offer.url === 'none') return undefined;
  return { kind: 'read', label: said.readAt, href: offer.url };
}

/** One row of what it is from day to day. */
function rowByDay([first, ...others]: ByDay<DocketRow>): DocketRow {
  const { from: _, ...row } = first ?? { from: '', label: '', cell: { state: 'not-stated' } };
  return others.length > 0 ? { ...row, later: others.map(({ label, ...rest }) => rest) } : row;
}

function lengthNotes(offer: Offer, context: SiteContext): readonly Line[] {
  const week = stated(offer.workload)?.hoursPerWeek;
  const delivery = stated(offer.delivery);
  const length = delivery && lengthOf(delivery);
  const pieces = [
    ...(week ? [context.words.offerView.aWeek(formatHours(week, context))] : []),
    ...(length ? [formatDuration(length, context)] : []),
  ];
  return pieces.length > 0 ? [[pieces.join(', ')]] : [];
}

function languageCell({ delivery }: Offer, context: SiteContext): Cell {
  const teaching = stated(delivery)?.language?.teaching ?? [];
  if (teaching.length === 0) return { state: 'not-stated' };
  const names = formatList(
    teaching.map((tag) => formatLanguage(tag, context)),
    context,
  );
  return { state: 'stated', content: [{ kind: 'line', line: [names] }] };
}

/** The first thing that is needed; what else is needed is counted, and stands in its section. */
function needRow(required: Row | undefined, context: SiteContext): DocketRow {
  const label = context.words.offerPage.youNeed;
  if (required?.cell.state !== 'stated') return { label, cell: required?.cell ?? { state: 'not-stated' } };
  const [content] = required.cell.content;
  const items = content?.kind === 'terms' ? topItems(content.terms) : linesOf(required.cell).map(asLine);
  const [first = asLine([])] = items;
  const more = items.length - 1;
  return {
    label,
    cell: { state: 'stated', content: [first] },
    ...(more > 0 ? { notes: [[{ text: context.words.offerView.andMore(more), href: '#prerequisites' }]] } : {}),
  };
}

/** The requirements on top, each by itself; alternatives stay together as a list. */
function topItems(terms: Terms): readonly Content[] {
  if (terms.rule === 'any') return [{ kind: 'terms', terms }];
  return terms.items.map((item) => ('rule' in item ? { kind: 'terms', terms: item } : asLine(item)));
}

function asLine(given: Line): Content {
  return { kind: 'line', line: [plainLine(given)] };
}

/** A fact of a card as a row of the docket. @param how leads to the rule of a worked-out figure */
function factRow(label: string, fact: EntryFact, elsewhere: Line | null, how: readonly Line[] = []): DocketRow {
  switch (fact.state) {
    case 'stated':
      return row(label, fact.text, fact.note === undefined ? [] : [[fact.note]]);
    case 'worked':
      return row(label, fact.text, [...(fact.note === undefined ? [] : [[fact.note]]), ...how]);
    case 'not-applicable':
      return { label, cell: { state: 'not-applicable', reason: [fact.reason] } };
    case 'elsewhere':
      return { label, cell: elsewhere ? { state: 'elsewhere', at: elsewhere } : { state: 'not-stated' } };
    case 'not-stated':
      return { label, cell: { state: 'not-stated' } };
    default:
      return fact satisfies never;
  }
}

function row(label: string, text: string, notes: readonly Line[]): DocketRow {
  return {
    label,
    cell: { state: 'stated', content: [{ kind: 'line', line: [text] }] },
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** Where a fact is stated, if not here. */
function placeOf(fact: Fact<unknown>, { row }: SiteContext): Line | null {
  return fact.state === 'elsewhere' ? [sayPlace(fact.at, row)] : null;
}

/** The deadline has a row of its own. */
function withoutNotes({ label, cell }: DocketRow): DocketRow {
  return { label, cell };
}

function withNotes(given: DocketRow, more: readonly Line[]): DocketRow {
  const notes = [...(given.notes ?? []), ...more];
  return notes.length > 0 ? { ...given, notes } : given;
}
