import { type FilterName, filterNames, limitNames } from '../../views/types/facet.ts';
import { isOfferId } from '../compare/address.ts';
import type { Asked } from './address.ts';

/**
 * What to embed for a page of the catalogue, by its address: an offer, a filtered list, a comparison, a pathway, a
 * provider; null for any other page, and for pages of other sites.
 * @param address as copied, whole or from the root of the host
 * @param base path of the catalogue
 * @param origin of the catalogue
 */
export function askedForPage(address: string, base: string, origin: string): Asked | null {
  const place = placeOf(address, base, origin);
  if (place === null) return null;
  const { url, parts } = place;
  const [first, second, third, ...more] = parts;
  if (more.length > 0) return null;
  if (first === 'offers') {
    if (second === undefined) return { list: listQuery(url.searchParams) };
    if (third === undefined) return null;
    const isFilter = filterNames.includes(second as FilterName);
    if (isFilter) return { list: new URLSearchParams({ [second]: third }).toString() };
    return isOfferId(`${second}/${third}`) ? { offer: `${second}/${third}` } : null;
  }
  if (first === 'compare') {
    if (second !== undefined) return third === undefined ? { compare: second } : null;
    const ids = url.searchParams.getAll('o').filter(isOfferId);
    return ids.length > 0 ? { compare: ids.join(' ') } : null;
  }
  if (third !== undefined || second === undefined) return null;
  if (first === 'pathways') return { pathway: second };
  return first === 'providers' ? { provider: second } : null;
}

/** Whether an address is that of a comparison which the catalogue makes of a pathway or a field: it has no piece. */
export function isMadeComparison(address: string, base: string, origin: string): boolean {
  const [first, second, third] = placeOf(address, base, origin)?.parts ?? [];
  return first === 'compare' && (second === 'pathway' || second === 'field') && third !== undefined;
}

/** Where an address leads in the catalogue, by the parts of its path; null for other sites. */
function placeOf(
  address: string,
  base: string,
  origin: string,
): { readonly url: URL; readonly parts: readonly string[] } | null {
  const url = URL.parse(address.trim(), origin);
  if (url === null || url.origin !== new URL(origin).origin || !url.pathname.startsWith(base)) return null;
  return { url, parts: url.pathname.slice(base.length).split('/').filter(Boolean) };
}

const known = new Set<string>(['q', 'sort', 'sure', ...filterNames, ...limitNames]);

/** The part of a query that a list understands. */
function listQuery(query: URLSearchParams): string {
  return new URLSearchParams([...query].filter(([name]) => known.has(name))).toString();
}
