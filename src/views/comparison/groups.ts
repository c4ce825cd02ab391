import type { Row } from '../../concepts/row.ts';
import type { Figure } from '../../values/figure.ts';
import { formatHours, formatMoney } from '../../values/format.ts';
import { countAnswered } from '../answered.ts';
import type { ComparedCell, ComparedOffer, ComparisonGroup, ComparisonRow } from '../types/comparison.ts';
import { type Bars, costBars, hoursBars } from './bars.ts';
import { pricesOf } from './price.ts';
import type { ComparisonAsk } from './to-comparison-view.ts';
import { verdictOf } from './verdict.ts';

/** The rows to decide with: in the order of the concepts, on the first sheet of paper. */
const decisive = [
  'workload.learnerHours',
  'workload.credits',
  'level.level',
  'prerequisites.required',
  'delivery.mode',
  'delivery.language',
  'delivery.duration',
  'runs.next',
  'fees.cost',
] as const;

/** Concepts that say what an offer asks of a learner; all others say what it is worth. */
const taking = ['audience', 'workload', 'prerequisites', 'delivery', 'runs', 'parts', 'apply', 'fees'];

/** Concepts that tell of the page, not of the offer. */
const untold = new Set(['identity', 'provenance', 'life-cycle']);

/** Rows that cannot be compared at a glance, or that every offer words in its own way. */
const leftOut = new Set([
  'apply.note',
  'apply.procedure',
  'apply.url',
  'fees.items',
  'fees.validity',
  'parts.list',
  'parts.order',
  'runs.blocks',
  'subject.keywords',
  'workload.hoursPerCredit',
  'workload.split',
]);

/** The rows of all offers in groups: what an editor put first, what decides, what it takes, what it is worth. */
export function toGroups(offers: readonly ComparedOffer[], ask: ComparisonAsk): ComparisonGroup[] {
  const said = ask.words.comparisonView;
  const first = new Set(ask.first ?? []);
  const rows = joinRows(offers, ask);
  const of = (wanted: (row: ComparisonRow, concept: string) => boolean): ComparisonRow[] =>
    rows.filter(({ row, concept }) => wanted(row, concept)).map(({ row }) => row);
  const sections: Readonly<Record<string, string>> = said.sections;
  const mixed = (wanted: (row: ComparisonRow, concept: string) => boolean): ComparisonRow[] =>
    rows
      .filter(({ row, concept }) => wanted(row, concept))
      .map(({ row, concept }) => {
        const section = sections[concept];
        return section === undefined || section === row.label ? row : { ...row, section };
      });
  const decides = (row: ComparisonRow, concept: string): boolean =>
    !first.has(concept) && (decisive as readonly string[]).includes(row.key);
  const rest = (row: ComparisonRow, concept: string): boolean => !first.has(concept) && !decides(row, concept);
  const takes = (concept: string): boolean => taking.includes(concept);
  const all: ComparisonGroup[] = [
    { key: 'first', title: said.first, rows: of((_, concept) => first.has(concept)) },
    { key: 'decide', title: said.decide, rows: [...of(decides), standardFacts(offers, ask)] },
    { key: 'takes', title: said.takes, rows: mixed((row, concept) => takes(concept) && rest(row, concept)) },
    { key: 'worth', title: said.worth, rows: mixed((row, concept) => !takes(concept) && rest(row, concept)) },
  ];
  return all.filter(({ rows: { length } }) => length > 0);
}

/** The rows of every concept in several offers, by key, in the order of the first offer that has them. */
function joinRows(offers: readonly ComparedOffer[], ask: ComparisonAsk): { row: ComparisonRow; concept: string }[] {
  const concepts = [...new Set(offers.flatMap(({ display }) => display.map(({ concept }) => concept)))];
  return concepts
    .filter((concept) => !untold.has(concept))
    .flatMap((concept) => {
      const all = offers.map((offer) => rowsOf(offer, concept, offers));
      const keys = [...new Set(all.flatMap((rows) => rows.map(({ key }) => key)))].filter((key) => !leftOut.has(key));
      return keys.flatMap((key) => {
        const row = joinRow(
          all.map((rows) => rows.find((one) => one.key === key)),
          offers,
          ask,
        );
        return row ? [{ row, concept }] : [];
      });
    });
}

/** The rows of a concept, with the one line that stands for its dates or its fees ahead of them. */
function rowsOf(offer: ComparedOffer, concept: string, offers: readonly ComparedOffer[]): readonly Row[] {
  const rows = ownRows(offer, concept);
  if (concept === 'runs') return [offer.start, ...rows];
  if (concept !== 'fees') return rows;
  // The row of totals goes for all offers or for none: one without it would seem not to state its total.
  const isSaid = offers.every((one) =>
    ownRows(one, concept).every((row) => row.key !== 'fees.total' || isSaidInCost(row, one)),
  );
  return [offer.cost, ...rows.filter(({ key }) => key !== 'fees.total' || !isSaid)];
}

function ownRows({ display }: ComparedOffer, concept: string): readonly Row[] {
  return display.find((one) => one.concept === concept)?.rows ?? [];
}

/** Where there is one set of fees only, the row of totals repeats what it costs. */
function isSaidInCost({ cell, derived }: Row, { cost }: ComparedOffer): boolean {
  const lines = cell.state === 'stated' ? cell.content : [];
  const isOne = lines.length < 2 && lines.every(({ kind }) => kind === 'line');
  return isOne && JSON.stringify(derived ?? []) === JSON.stringify(cost.derived ?? []);
}

function joinRow(
  rows: readonly (Row | undefined)[],
  offers: readonly ComparedOffer[],
  ask: ComparisonAsk,
): ComparisonRow | null {
  const [sample] = rows.flatMap((row) => row ?? []);
  if (!sample || rows.every((row) => row === undefined || (row.rare && isSilent(row)))) return null;
  const { bars, note, scale } = barsOf(sample.key, offers, ask);
  const cells = rows.map((row, index): ComparedCell => {
    const [offer, bar] = [offers[index], bars?.[index]];
    const figure = offer && figureOf(sample.key, offer);
    const later = (offer && laterOf(sample.key, offer)) ?? [];
    return {
      cell: row?.cell ?? { state: 'not-stated' },
      ...(row?.derived ? { derived: row.derived } : {}),
      ...(later.length > 0 ? { later } : {}),
      ...(bar ? { bar } : {}),
      ...(sample.key === 'level.level' && offer?.ladder ? { ladder: offer.ladder } : {}),
      ...(figure === undefined ? {} : { figure }),
    };
  });
  return {
    key: sample.key,
    label: sample.label,
    ...(note === undefined ? {} : { note }),
    ...(scale === undefined ? {} : { scale }),
    verdict: verdictOf(cells, ask.words),
    cells,
  };
}

/** A cell from later days on. */
function laterOf(key: string, { starts, costs }: ComparedOffer): ComparedCell['later'] {
  if (key === 'runs.next') return starts.slice(1);
  return key === 'fees.cost' ? costs?.slice(1).map(({ from, cost: { cell } }) => ({ from, cell })) : undefined;
}

function isSilent({ cell, derived }: Row): boolean {
  return cell.state === 'not-stated' && (derived?.length ?? 0) === 0;
}

function barsOf(
  key: string,
  offers: readonly ComparedOffer[],
  ask: ComparisonAsk,
): Partial<Bars & { readonly note: string }> {
  const said = ask.words.comparisonView;
  if (key === 'workload.learnerHours') {
    const drawn = hoursBars(offers);
    return drawn ? { ...drawn, note: said.scale(formatHours(exactly(drawn.scale), ask)) } : {};
  }
  if (key !== 'fees.cost') return {};
  const drawn = costBars(offers);
  return drawn
    ? { scale: drawn.scale, bars: drawn.bars, note: said.scale(formatMoney(drawn.scale, drawn.currency, ask)) }
    : {};
}

/** What of a row is compared where it says a figure: in one unit, however it was said. */
function figureOf(key: string, offer: ComparedOffer): string | undefined {
  const { hours, ects, level } = offer.derived;
  const span = ({ min, max }: Figure): string => `${min}–${max}`;
  switch (key) {
    case 'workload.learnerHours':
      return hours.known ? span(hours.value) : undefined;
    case 'workload.credits':
      return ects.known ? span(ects.value) : undefined;
    case 'level.level':
      return level.known ? String(level.value.eqf) : undefined;
    case 'fees.cost': {
      const [price, other] = pricesOf(offer);
      if (price === undefined || other !== undefined) return undefined;
      return price.kind === 'free' ? price.kind : `${price.currency} ${span(price.figure)}`;
    }
    default:
      return undefined;
  }
}

function exactly(value: number): Figure {
  return { min: value, max: value, about: false };
}

/** How many of the nine standard facts each offer answers. */
function standardFacts(offers: readonly ComparedOffer[], { words }: ComparisonAsk): ComparisonRow {
  const cells = offers.map(({ elements }): ComparedCell => {
    const line = [words.strip.answered(countAnswered(elements), elements.length)];
    return { cell: { state: 'stated', content: [{ kind: 'line', line }] }, elements };
  });
  return {
    key: 'standard-facts',
    label: words.comparisonView.standardFacts,
    verdict: verdictOf(cells, words),
    cells,
  };
}
