import { inSearchOrder } from './search-order.ts';
import type { SiteContext } from './site-context.ts';
import { toSearchColumns } from './to-search-columns.ts';

/**
 * The folder of a catalogue's search files below the site, with a slash at its end. Its name is made of what stands in
 * the files that point to offers by number: a page that was loaded before a new build finds nothing there, instead of
 * the numbers of other offers.
 */
export function searchFolder(context: SiteContext): string {
  return context.once('search folder', () => folderOf(context));
}

function folderOf(context: SiteContext): string {
  const { facets, ranks } = toSearchColumns(context);
  let hash = START;
  for (const { id } of inSearchOrder(context)) hash = mixed(hash, JSON.stringify(context.entryOf(id)));
  hash = mixed(hash, JSON.stringify([facets, ranks]));
  return `search/${hash.map((part) => part.toString(36)).join('')}/`;
}

type Hash = readonly [number, number];

const START: Hash = [0x811c9dc5, 0x1b873593];

/** FNV-1a in two halves of 32 bits: not secret, only different where the text is. */
function mixed([a, b]: Hash, text: string): Hash {
  let [first, second] = [a, b];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
  }
  return [first >>> 0, second >>> 0];
}
