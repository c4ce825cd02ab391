import { isOfferId } from '../compare/address.ts';
import { MOST } from './saved.ts';

/** The offers that a shared address names, each once; null for an address that shares nothing. */
export function parseShared(search: string): readonly string[] | null {
  const given = new URLSearchParams(search.slice(0, 20_000)).getAll('o');
  const ids = [...new Set(given.filter(isOfferId))].slice(0, MOST);
  return ids.length > 0 ? ids : null;
}

/** Writes the same, with slashes as they are. */
export function formatShared(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?${ids.map((id) => `o=${id}`).join('&')}`;
}
