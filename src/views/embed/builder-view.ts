import { href } from '../href.ts';
import type { SiteContext } from '../site-context.ts';
import { type FacetIndex, toFacets } from '../to-facets.ts';
import type { FacetView, FilterName } from '../types/facet.ts';
import { embedPaths } from './addresses.ts';

/** What the page needs on which an embed is put together. */
export type EmbedBuilderView = {
  readonly base: string;
  /** Where the catalogue stands; what a piece shows comes from there. */
  readonly origin: string;
  readonly filters: readonly Pick<FacetView, 'key' | 'legend' | 'values'>[];
  /** A snippet for those without scripts. */
  readonly example: string;
  /** The whole address of an offer's page. */
  readonly examplePage: string;
  readonly colour: string;
  readonly accent: string;
  /** What the script says. */
  readonly live: {
    readonly notFound: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly previewTitle: string;
    readonly kinds: Readonly<Record<string, string>>;
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
  const script = new URL(href(to.base, embedPaths.element), origin).href;
  return {
    base: to.base,
    origin,
    filters: order.flatMap((key) => facets.filter((facet) => facet.key === key)),
    example: `<script src="${script}" async></script>\n<micro-credential offer="${offer?.id ?? ''}"><a href="${page}">${offer ? context.entryOf(offer.id).title : ''}</a></micro-credential>`,
    examplePage: page,
    colour: catalogue.settings.look?.colour ?? '#0f4f49',
    accent: catalogue.settings.look?.accent ?? '#f2b233',
    live: {
      notFound: said.notFound,
      copied: said.copied,
      notCopied: said.notCopied,
      previewTitle: said.previewTitle,
      kinds: said.kinds,
    },
  };
}
