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
  const url = URL.parse(address.trim(), origin);
  if (url === null || url.origin !== new URL(origin).origin || !url.pathname.startsWith(base)) return null;
  const parts = url.pathname.slice(base.length).split('/').filter(Boolean);
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

const known = new Set<string>(['q', 'sort', 'sure', ...filterNames, ...limitNames]);

/** The part of a query that a list understands. */
function listQuery(query: URLSearchParams): string {
  return new URLSearchParams([...query].filter(([name]) => known.has(name))).toString();
}
