import { href } from '../href.ts';
import { searchFolder } from '../search-folder.ts';
import type { SiteContext } from '../site-context.ts';
import { type FacetIndex, toFacets } from '../to-facets.ts';
import type { FacetView, FilterName } from '../types/facet.ts';
import type { LiveWords } from '../types/search.ts';
import { embedPaths } from './addresses.ts';

/** What the page needs on which an embed is put together. */
export type EmbedBuilderView = {
  readonly base: string;
  /** Where the catalogue stands; what a piece shows comes from there. */
  readonly origin: string;
  readonly filters: readonly Pick<FacetView, 'key' | 'legend' | 'values'>[];
  /** A snippet for those without scripts. */
  readonly example: string;
  /** What is said of the address of a piece's page, with an example of what the catalogue has. */
  readonly pageHints: Readonly<Record<'offer' | 'compare' | 'pathway' | 'provider', string>>;
  /** Directory of the search's files, and of how many offers they are. */
  readonly indexHref: string;
  readonly total: number;
  readonly colour: string;
  readonly accent: string;
  /** What the script says. */
  readonly live: {
    readonly notFound: string;
    readonly madeComparison: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly previewTitle: string;
    readonly kinds: Readonly<Record<string, string>>;
    /** How many offers a list holds. */
    readonly tally: Pick<LiveWords, 'fit' | 'fitAndMay' | 'onlyMay' | 'none'>;
    /** Values of each filter that say "not known well enough". */
    readonly unknowns: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  };
};

/** The filters that guidance services use most, first. */
const order: readonly FilterName[] = ['field', 'price', 'mode', 'language', 'level', 'provider', 'country', 'workload'];

/** @param origin of the site, such as `https://catalogue.example` */
export function toEmbedBuilderView(index: FacetIndex, context: SiteContext, origin: string): EmbedBuilderView {
  const { to, words, catalogue } = context;
  const said = words.embed.builder;
  const facets = toFacets(index, context);
  const [offer] = catalogue.offers.values();
  const page = offer ? new URL(to.offer(offer.id), origin).href : origin;
  const { fit, fitAndMay, onlyMay, none } = words.search.live;
  const script = new URL(href(to.base, embedPaths.element), origin).href;
  return {
    base: to.base,
    origin,
    filters: order.flatMap((key) => facets.filter((facet) => facet.key === key)),
    example: `<script src="${script}" async></script>\n<micro-credential offer="${offer?.id ?? ''}"><a href="${page}">${offer ? context.entryOf(offer.id).title : ''}</a></micro-credential>`,
    pageHints: pageHintsOf(context, origin),
    indexHref: to.search(searchFolder(context)),
    total: catalogue.offers.size,
    colour: catalogue.settings.look?.colour ?? '#0f4f49',
    accent: catalogue.settings.look?.accent ?? '#f2b233',
    live: {
      notFound: said.notFound,
      madeComparison: said.madeComparison,
      copied: said.copied,
      notCopied: said.notCopied,
      previewTitle: said.previewTitle,
      kinds: said.kinds,
      tally: { fit, fitAndMay, onlyMay, none },
      unknowns: Object.fromEntries(
        facets.map(({ key, values }) => [key, values.filter(({ unknown }) => unknown).map(({ id }) => id)]),
      ),
    },
  };
}

function pageHintsOf({ to, words, catalogue }: SiteContext, origin: string): EmbedBuilderView['pageHints'] {
  const said = words.embed.builder;
  const { offers, comparisons, pathways } = catalogue;
  const hint = (path: string | undefined): string =>
    path === undefined ? said.pageHintAlone : said.pageHint(new URL(path, origin).href);
  const first = <T extends { readonly id: string }>(all: ReadonlyMap<string, T>, path: (id: string) => string) =>
    [...all.values()].slice(0, 1).map(({ id }) => path(id))[0];
  const [offer] = offers.values();
  const chosen = [...offers.keys()].slice(0, 2).map((id) => `o=${id}`);
  const ownComparison = `${new URL(to.compare, origin).href}?${chosen.join('&')}`;
  return {
    offer: hint(first(offers, to.offer)),
    compare: [hint(first(comparisons, to.comparison)), said.pageHintChosen(ownComparison)].join(' '),
    pathway: hint(first(pathways, to.pathway)),
    provider: hint(offer?.provider[0] && to.provider(offer.provider[0])),
  };
}
