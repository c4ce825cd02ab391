import { mainSource, type Source } from '../concepts/provenance.ts';
import type { Silence } from './types/offer.ts';

/**
 * Whose silence "not stated" is (decision 1): where the main source, or every source, was read only in part, it is only
 * that of the page that was read; else it is the provider's.
 */
export function silenceOf({ sources }: { readonly sources: readonly Source[] }): Silence {
  const main = mainSource(sources);
  const inPart = main ? main.excerpt : sources.length > 0 && sources.every(({ excerpt }) => excerpt);
  return inPart ? 'source' : 'provider';
}
