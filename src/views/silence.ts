import { mainSource, type Source } from '../concepts/provenance.ts';
import type { Silence } from './types/offer.ts';

/**
 * Whose silence "not stated" is (decision 1): where the main source, or every source, was read only in part, it is only
 * that of what was read. So it is where nothing of the provider was read: a newspaper or a directory leaves things out.
 * Else it is the provider's.
 */
export function silenceOf({ sources }: { readonly sources: readonly Source[] }): Silence {
  const main = mainSource(sources);
  const ofSource = main ? isOfSource(main) : sources.length > 0 && sources.every(isOfSource);
  return ofSource ? 'source' : 'provider';
}

/** Kinds of sources in which the provider itself speaks at length. */
const ofProvider: ReadonlySet<Source['kind']> = new Set([undefined, 'provider-page', 'handbook', 'correspondence']);

function isOfSource({ excerpt, kind }: Source): boolean {
  return excerpt || !ofProvider.has(kind);
}
