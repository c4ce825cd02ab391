import { href } from '../href.ts';

/** Paths below the root of the site, without a slash ahead. All end in a slash. */
export const embedPaths = {
  offer: (id: string, full = false): string => `embed/offer/${id}/${full ? 'full/' : ''}`,
  /** A ready list of one value of a filter, or all offers; other filters stand in the query. */
  list: (filter?: string, value?: string): string =>
    filter && value ? `embed/list/${filter}/${value}/` : 'embed/list/',
  /** An editors' comparison; without an id, of offers that the query names. */
  compare: (id?: string): string => (id ? `embed/compare/${id}/` : 'embed/compare/'),
  pathway: (id: string): string => `embed/pathway/${id}/`,
  provider: (id: string): string => `embed/provider/${id}/`,
  search: 'embed/search/',
  closingSoon: 'embed/closing-soon/',
  builder: 'embed/',
  unknown: 'embed/unknown/',
  element: 'embed/v1.js',
} as const;

/** The page that makes an embed, set to a page of the catalogue. @param page path from the root of the host */
export function builderHref(base: string, page?: string): string {
  return `${href(base, embedPaths.builder)}${page === undefined ? '' : `?page=${encodeURIComponent(page)}`}`;
}

/** Where the oEmbed answer of a page stands, below the root of the site. */
export const oembedPath = (kind: 'offer' | 'pathway' | 'compare', id: string): string => `oembed/${kind}/${id}.json`;
