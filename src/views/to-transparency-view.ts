import { feesCompleteness } from '../facts/fee-totals.ts';
import { formatDay } from '../values/format.ts';
import { countAnswered, isAnswered } from './answered.ts';
import { toElements } from './elements.ts';
import { foreignLanguage, plainInline, plainText } from './plain.ts';
import type { SiteContext } from './site-context.ts';
import { countStates, toTally } from './tally.ts';
import { offersByProvider } from './to-provider-view.ts';
import { type ElementState, elementKeys } from './types/strip.ts';
import type { MatrixState, MatrixView, TransparencyView } from './types/transparency.ts';

/** What the offers of the catalogue state and what they do not: counted, never ranked. */
export function toTransparencyView(context: SiteContext): TransparencyView {
  const { catalogue, row } = context;
  const offers = [...catalogue.offers.values()];
  const elements = new Map(offers.map(({ id }) => [id, toElements(context.factsOf(id).completeness)]));
  const answered = (id: string): number => countAnswered(elements.get(id) ?? []);
  const counts = Array.from(
    { length: elementKeys.length + 1 },
    (_, index) => offers.filter(({ id }) => answered(id) === index).length,
  );
  const byProvider = [...offersByProvider(context)]
    .map(([id, own]) => {
      const name = row.organisation({ id });
      const { text, href } = typeof name === 'string' ? { text: name } : name;
      return {
        name: text,
        href: href ?? context.to.offers(),
        offers: own.length,
        answered: own.reduce((sum, offer) => sum + answered(offer.id), 0),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, context.language));
  return {
    total: offers.length,
    elements: toTally(
      offers.map(({ id }) => id),
      context,
    ),
    histogram: { counts },
    cost: costCounts(context),
    providers: byProvider,
    matrix: toMatrix(elements, context),
    method: methodOf(context),
  };
}

/** Cost of each offer; what is stated elsewhere is told apart from what is stated in part. */
function costState(offerId: string, { catalogue }: SiteContext): MatrixState {
  const fees = catalogue.offers.get(offerId)?.fees;
  if (fees === undefined) return 'not-stated';
  return fees.state === 'elsewhere' ? 'elsewhere' : feesCompleteness(fees);
}

function costCounts(context: SiteContext): TransparencyView['cost'] {
  const states = [...context.catalogue.offers.keys()].map((id) => costState(id, context));
  const elsewhere = states.filter((state) => state === 'elsewhere').length;
  const { stated, partly, notApplicable, notStated } = countStates(states.filter((state) => state !== 'elsewhere'));
  return { stated: stated + notApplicable, partly, elsewhere, notStated };
}

/** Facts that every offer states are left out of the columns; the cost is always there. */
function toMatrix(elements: ReadonlyMap<string, readonly ElementState[]>, context: SiteContext): MatrixView {
  const heads = context.words.transparencyView.columns;
  const all = [...elements.values()];
  const columns = elementKeys.filter((_, index) => all.some((own) => !isAnswered(own[index]?.state ?? 'not-stated')));
  const groups = [...offersByProvider(context)]
    .map(([id, offers]) => {
      const name = context.row.organisation({ id });
      return {
        title: plainInline(name),
        ...(typeof name === 'string' || name.href === undefined ? {} : { href: name.href }),
        rows: offers
          .filter((offer) => offer.provider[0] === id)
          .map((offer) => ({
            title: plainText(offer.title, context),
            href: context.to.offer(offer.id),
            ...foreignLanguage(offer.title, context),
            states: [...columns.map((key) => stateOf(elements.get(offer.id), key)), costState(offer.id, context)],
          }))
          .toSorted((a, b) => a.title.localeCompare(b.title, context.language)),
      };
    })
    .filter(({ rows }) => rows.length > 0)
    .toSorted((a, b) => a.title.localeCompare(b.title, context.language));
  return {
    columns: [...columns.map((key) => ({ key, short: heads[key] })), { key: 'cost', short: heads.cost }],
    groups,
  };
}

function stateOf(elements: readonly ElementState[] | undefined, key: ElementState['key']): MatrixState {
  return elements?.find((element) => element.key === key)?.state ?? 'not-stated';
}

function methodOf(context: SiteContext): TransparencyView['method'] {
  const said = context.words.transparencyView.method;
  const offers = [...context.catalogue.offers.values()];
  const described = offers.filter(({ sources }) => sources.length > 0).length;
  return [
    [said.stated],
    [said.notApplicable],
    [said.partly],
    [said.notStated],
    ...(described > 0 ? [[said.others(described, offers.length)]] : []),
    [said.countedOn(formatDay(context.today, context))],
  ];
}
