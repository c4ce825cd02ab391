import type { Comparison, Offer } from '../catalogue/catalogue.ts';
import { type Cell, type Row, say } from '../concepts/row.ts';
import { countAnswered } from './answered.ts';
import { offerRows } from './offer-sections.ts';
import { foreignLanguage, plainText } from './plain.ts';
import { silenceOf } from './silence.ts';
import type { SiteContext } from './site-context.ts';
import type { ComparisonRow, ComparisonView, Verdict } from './types/comparison.ts';

/** Concepts by what they answer, in the order of an offer's page. */
const groups = [
  { title: 'takes', concepts: ['workload', 'delivery', 'runs', 'parts', 'fees', 'audience', 'prerequisites', 'apply'] },
  {
    title: 'worth',
    concepts: [
      'learning-outcomes',
      'level',
      'assessment',
      'quality-assurance',
      'stackability',
      'recognition',
      'credential',
      'subject',
    ],
  },
] as const;

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

/**
 * Two to four offers side by side: the rows of their pages by key, in the same order. Offers that the catalogue does not
 * have (or not any more) are left out.
 */
export function toComparisonView(comparison: Comparison, context: SiteContext, bodyHtml?: string): ComparisonView {
  const offers = comparison.offers.flatMap((id) => context.catalogue.offers.get(id) ?? []);
  return {
    title: plainText(comparison.title, context),
    ...foreignLanguage(comparison.title, context),
    ...(comparison.summary ? { lead: [say(comparison.summary, context.row)] } : {}),
    offers: offers.map((offer) => {
      const { title, href, lang, by } = context.entryOf(offer.id);
      return { title, href, by, silence: silenceOf(offer), ...(lang === undefined ? {} : { lang }) };
    }),
    groups: toGroups(offers, comparison.first, context),
    ...(bodyHtml === undefined ? {} : { bodyHtml }),
  };
}

function toGroups(offers: readonly Offer[], first: readonly string[], context: SiteContext): ComparisonView['groups'] {
  const said = context.words.comparisonView;
  const all = offers.map((offer) => offerRows(offer, context));
  const rowsOf = (concepts: readonly string[]): ComparisonRow[] =>
    concepts.flatMap((concept) =>
      joinRows(
        all.map((rows) => rows.get(concept) ?? []),
        context,
      ),
    );
  const own = groups.map(({ title, concepts }) => ({
    title: said[title],
    rows: rowsOf(concepts.filter((concept) => !first.includes(concept))),
  }));
  own.at(-1)?.rows.push(standardFacts(offers, context));
  const ahead = { title: said.first, rows: rowsOf(first) };
  return [ahead, ...own].filter(({ rows }) => rows.length > 0);
}

/** How many of the nine standard facts each offer answers. */
function standardFacts(offers: readonly Offer[], context: SiteContext): ComparisonRow {
  const cells = offers.map(({ id }) => {
    const { elements } = context.entryOf(id);
    const line = [context.words.strip.answered(countAnswered(elements), elements.length)];
    return { cell: { state: 'stated', content: [{ kind: 'line', line }] } as const };
  });
  return {
    key: 'standard-facts',
    label: context.words.comparisonView.standardFacts,
    verdict: verdictOf(cells, context),
    cells,
  };
}

/** The rows of one concept in several offers, by key, in the order of the first offer that has them. */
function joinRows(offers: readonly (readonly Row[])[], context: SiteContext): ComparisonRow[] {
  const keys = [...new Set(offers.flatMap((rows) => rows.map(({ key }) => key)))].filter((key) => !leftOut.has(key));
  return keys.flatMap((key): ComparisonRow[] => {
    const rows = offers.map((own) => own.find((row) => row.key === key));
    const [sample] = rows.flatMap((row) => row ?? []);
    if (!sample || rows.every((row) => row === undefined || (row.rare && isSilent(row)))) return [];
    const cells = rows.map((row) => ({
      cell: row?.cell ?? ({ state: 'not-stated' } as const),
      ...(row?.derived ? { derived: row.derived } : {}),
    }));
    return [{ key, label: sample.label, verdict: verdictOf(cells, context), cells }];
  });
}

function isSilent({ cell, derived }: Row): boolean {
  return cell.state === 'not-stated' && (derived?.length ?? 0) === 0;
}

/** Whether the offers differ in a row: silence is no difference, but it is told apart from "the same". */
export function verdictOf(cells: ComparisonRow['cells'], { words }: Pick<SiteContext, 'words'>): Verdict {
  const said = words.comparisonPage.verdicts;
  const stated = cells.flatMap((one, index) =>
    isAnswer(one) ? [{ text: JSON.stringify([sayable(one.cell), one.derived ?? []]), index }] : [],
  );
  const distinct = new Set(stated.map(({ text }) => text)).size;
  const [only] = stated;
  if (only === undefined) return { kind: 'none', label: said.none };
  if (stated.length === 1 && cells.length > 1) {
    return { kind: 'only-one', label: said['only-one'](words.comparisonPage.letters[only.index] ?? '') };
  }
  if (distinct > 1) return { kind: 'differs', label: said.differs };
  return stated.length === cells.length
    ? { kind: 'same', label: said.same }
    : { kind: 'same-where-stated', label: said['same-where-stated'] };
}

function isAnswer({ cell, derived }: ComparisonRow['cells'][number]): boolean {
  if (cell.state === 'stated') return cell.content.length > 0 || (derived ?? []).some(({ kind }) => kind === 'worked');
  return cell.state === 'not-applicable';
}

function sayable(cell: Cell): unknown {
  return cell.state === 'stated' ? cell.content : cell;
}
