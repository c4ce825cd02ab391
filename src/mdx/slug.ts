/**
 * What ids of a text begin with. Page ids never begin so, and footnotes are told apart from headings by a second
 * hyphen, which no slug begins with; therefore nothing that an editor writes can take the place of another id.
 */
export const idPrefix = 'text-';

/** Words as a part of an address: lower case, letters and digits of any script, hyphens between. */
function toSlug(words: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...slug].slice(0, 60).join('').replace(/-+$/, '') || 'part';
}

/**
 * Hands out ids for the headings of one text, each once.
 * @param prefix what the ids begin with
 */
export function createIds(prefix: string): (words: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (words) => {
    const slug = toSlug(words);
    let count = next.get(slug) ?? 1;
    let id = count === 1 ? slug : `${slug}-${count}`;
    while (taken.has(id)) {
      count += 1;
      id = `${slug}-${count}`;
    }
    next.set(slug, count + 1);
    taken.add(id);
    return prefix + id;
  };
}
