import type { Offer } from '../catalogue/catalogue.ts';
import { asideRows } from '../concepts/aside-rows.ts';
import type { Concept } from '../concepts/concept.ts';
import type { Cell, Content, Row } from '../concepts/row.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import type { Words } from '../i18n/words.ts';
import { offerConcepts } from '../records/offer.ts';
import { aboutRows } from './about-rows.ts';
import { rowsAtHand, rowsOf } from './concept-rows.ts';
import { ectsDerived, hoursDerived, levelDerived, sizeDerived } from './derived-lines.ts';
import { perEctsDerived, totalsDerived } from './fee-derived.ts';
import { hopRows } from './pathway-hops.ts';
import { pathwayRow } from './pathway-row.ts';
import { withRunStates } from './runs-rows.ts';
import type { SiteContext } from './site-context.ts';
import type { SectionView } from './types/offer.ts';

type ConceptKey = (typeof offerConcepts)[number]['key'];

/** A section of the page: the concepts whose rows it holds, in order, and single rows that belong elsewhere. */
type Plan = {
  readonly key: keyof Words['offerPage']['explains'];
  readonly title: (words: SiteContext['words']) => string;
  readonly concepts: readonly string[];
  /** Only these rows of the concepts; all, if absent. */
  readonly only?: ReadonlySet<string>;
  readonly folded?: true;
};

/** The sections in page order. Title, provider, summary and outcomes stand above them. */
const plans: readonly Plan[] = [
  { key: 'workload', title: (words) => words.workload.title, concepts: ['workload'] },
  { key: 'level', title: (words) => words.level.title, concepts: ['level'] },
  { key: 'prerequisites', title: (words) => words.prerequisites.title, concepts: ['audience', 'prerequisites'] },
  { key: 'delivery', title: (words) => words.delivery.title, concepts: ['delivery', 'runs', 'parts', 'apply'] },
  { key: 'fees', title: (words) => words.fees.title, concepts: ['fees'] },
  { key: 'assessment', title: (words) => words.assessment.title, concepts: ['assessment'] },
  { key: 'quality-assurance', title: (words) => words.qualityAssurance.title, concepts: ['quality-assurance'] },
  { key: 'stackability', title: (words) => words.stackability.title, concepts: ['stackability', 'recognition'] },
  { key: 'recognition', title: (words) => words.offerPage.recognition, concepts: [], folded: true },
  { key: 'credential', title: (words) => words.credential.title, concepts: ['credential'], folded: true },
  { key: 'subject', title: (words) => words.subject.title, concepts: ['learning-outcomes', 'subject'], folded: true },
  { key: 'identity', title: (words) => words.identity.title, concepts: ['identity'], folded: true },
  {
    key: 'provenance',
    title: (words) => words.offerView.closingTitle,
    concepts: ['provenance', 'life-cycle'],
    folded: true,
  },
];

/** Rows that the head of the page shows already. */
const shownAbove = new Set(['identity.title', 'identity.summary', 'identity.provider', 'learningOutcomes.outcomes']);

type RowsOfOffer = ReadonlyMap<string, readonly Row[]>;

const atHand = new WeakMap<SiteContext, { readonly offer: Offer; readonly rows: RowsOfOffer }>();

/** All rows of an offer by concept: the same for its page and for comparisons. Those of the last offer are kept. */
export function offerRows(offer: Offer, context: SiteContext): RowsOfOffer {
  const last = atHand.get(context);
  if (last?.offer === offer) return last.rows;
  const facts = context.factsOf(offer.id);
  const ofProvider = offer.provider.flatMap((id) => context.catalogue.providers.get(id)?.contact ?? []);
  const shown = { ...offer, contact: offer.contact ?? ofProvider[0] };
  const rows = new Map(
    (offerConcepts as unknown as readonly Concept[]).map((concept) => {
      const own =
        'contact' in concept.shape
          ? rowsOf([concept], [concept.key], shown, context.row)
          : rowsAtHand(concept, offer, context.row);
      return [concept.key, complete(concept.key as ConceptKey, own, offer, facts, context)];
    }),
  );
  atHand.set(context, { offer, rows });
  return rows;
}

/** The sections of an offer's page, with what is worked out below the rows that it comes from. */
export function toSections(offer: Offer, context: SiteContext): readonly SectionView[] {
  const rows = offerRows(offer, context);
  const kind = kindRows(offer, context);
  const facts = context.factsOf(offer.id);
  return plans.map(({ key, title, concepts, folded }): SectionView => {
    const own = concepts.flatMap((concept) => rows.get(concept) ?? []).filter((row) => !shownAbove.has(row.key));
    const ofThisKind = concepts.flatMap((concept) => kind.get(concept) ?? []);
    const ladder = key === 'level' && facts.level.known ? ladderOf(facts.level.value.eqf, context) : undefined;
    return {
      key,
      title: title(context.words),
      explain: context.words.offerPage.explains[key],
      rows: notesOnce(own),
      ...(ladder ? { pictures: { 'level.level': ladder } } : {}),
      ...(key === 'stackability' ? { notes: [{ tone: 'note', lines: [[context.words.recognition.noRight]] }] } : {}),
      ...(ofThisKind.length > 0 ? { ofThisKind } : {}),
      ...(folded ? { folded } : {}),
    };
  });
}

function ladderOf(here: number, { words }: SiteContext) {
  return { of: 8, here, label: words.derived.level.ladder(here, 8) };
}

/** Puts derived facts, run states and pathways to the rows of a concept. */
function complete(
  key: ConceptKey,
  rows: readonly Row[],
  offer: Offer,
  facts: OfferFacts,
  context: SiteContext,
): readonly Row[] {
  switch (key) {
    case 'workload':
      return [
        ...hang(
          hang(rows, 'workload.learnerHours', hoursDerived(facts.hours, context)),
          'workload.credits',
          ectsDerived(facts.ects, context),
        ),
        derivedRow('workload.size', context.words.derived.size.label, [sizeDerived(facts.size, facts.hours, context)]),
      ];
    case 'level':
      return hang(rows, 'level.level', levelDerived(facts.level, context));
    case 'life-cycle':
      // What the editors did with the page is no fact that a source could state.
      return rows.map((row) =>
        row.key === 'lifeCycle.lastChecked' ? checkedRow(row, context) : { ...row, rare: true },
      );
    case 'recognition':
      return rows.map(({ explain: _saidBelow, ...row }) => row);
    case 'fees': {
      const perEcts = perEctsDerived(facts, context);
      const total = hang(rows.map(withCaptions), 'fees.total', totalsDerived(facts, context));
      return perEcts.length > 0
        ? [...total, derivedRow('fees.perCredit', context.words.feeView.perCredit, perEcts)]
        : total;
    }
    case 'runs':
      return withRunStates(rows, offer, context);
    case 'stackability':
      return [...rows, pathwayRow(offer, context), ...hopRows(offer, context)];
    case 'provenance':
      return [...rows, ...aboutRows(offer, context)];
    default:
      return rows;
  }
}

/** When it was checked is the editors' to say, and not the provider's: where they do not, the silence is theirs. */
function checkedRow(row: Row, { words }: SiteContext): Row {
  if (row.cell.state !== 'not-stated') return row;
  const line: Content = { kind: 'line', line: [{ text: words.offerView.notChecked, quiet: true }] };
  return { ...row, cell: { state: 'stated', content: [line] } };
}

/** Several bills below each other: each with its own heading, since only one of them is the reader's. */
function withCaptions(row: Row): Row {
  if (row.key !== 'fees.items' || row.cell.state !== 'stated' || row.cell.content.length < 2) return row;
  const content = row.cell.content.flatMap((one): Content[] =>
    one.kind === 'table' ? [{ kind: 'line', line: [{ text: one.caption, strong: true }] }, one] : [one],
  );
  return { ...row, cell: { ...row.cell, content } };
}

function hang(rows: readonly Row[], key: string, derived: NonNullable<Row['derived']>): readonly Row[] {
  return derived.length === 0 ? rows : rows.map((row) => (row.key === key ? { ...row, derived } : row));
}

/** A row that has nothing but what is worked out. */
function derivedRow(key: string, label: string, derived: NonNullable<Row['derived']>): Row {
  return { key, label, cell: { state: 'stated', content: [] }, derived };
}

/** Rows of what is said of offers of this kind: only what is said, never counted as stated (amendment 4). */
function kindRows({ ofThisKind }: Offer, context: SiteContext): ReadonlyMap<string, readonly Row[]> {
  if (ofThisKind === undefined) return new Map();
  return new Map(
    (offerConcepts as unknown as readonly Concept[]).map((concept) => {
      const has = Object.keys(concept.shape).every((key) => Object.hasOwn(ofThisKind, key));
      const rows = has
        ? [...concept.rows(ofThisKind as never, context.row), ...asideRows(concept, ofThisKind, context.row)]
        : [];
      return [concept.key, rows.filter(({ cell }) => cell.state !== 'not-stated')];
    }),
  );
}

/** A note on a whole concept stands in each of its rows; readers see it once. */
function notesOnce(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.map((row): Row => {
    if (!('note' in row.cell) || row.cell.note === undefined || row.rare) return row;
    const said = JSON.stringify(row.cell.note);
    if (!seen.has(said)) {
      seen.add(said);
      return row;
    }
    const { note: _told, ...cell } = row.cell;
    return { ...row, cell: cell as Cell };
  });
}
