import type { Provider } from '../catalogue/catalogue.ts';

/** Endings of web addresses that can belong to nobody (RFC 2606, RFC 6761). */
const RESERVED = /\.(?:example|invalid|test)$/;

/**
 * Whether an organisation is made up: its own web address ends in one that is reserved for examples, so that it cannot
 * exist. An organisation without address is taken as real.
 */
export function isFictional({ url }: Pick<Provider, 'url'>): boolean {
  return url !== undefined && url !== 'none' && URL.canParse(url) && RESERVED.test(new URL(url).hostname);
}
