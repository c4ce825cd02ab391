import { embedPaths } from '../../views/embed/addresses.ts';
import { isId, isOfferId } from '../compare/address.ts';

/** What an element asks for: its attributes, of which the first known one says what is shown. */
export type Asked = Readonly<Record<string, string | null | undefined>>;

/** Longest query: a longer one some servers refuse, and a frame would show their refusal. */
const longest = 4000;

/** Choices of look that are passed on as they are: the embedded page reads them strictly. */
const looks = ['theme', 'colour', 'accent', 'links'] as const;

/**
 * The path of the embedded page, with its query, below the root of the site; null where nothing that can be embedded is
 * asked for.
 * @param asked `{ offer: 'a/b' }`, `{ list: 'mode=online&price=free' }`, `{ compare: 'set' }` …
 */
export function embedAddress(asked: Asked): string | null {
  const found = placeOf(asked);
  if (found === null) return null;
  const [path, query] = found;
  for (const name of looks) {
    const value = asked[name];
    if (value) query.set(name, value.replace(/^#/, ''));
  }
  const search = query.toString().replaceAll('%2F', '/');
  if (search.length > longest) return null;
  return search === '' ? path : `${path}?${search}`;
}

function placeOf(asked: Asked): [path: string, query: URLSearchParams] | null {
  const none = new URLSearchParams();
  const { offer, list, compare, pathway, provider, search } = asked;
  if (offer != null) return isOfferId(offer) ? [embedPaths.offer(offer, asked['view'] === 'full'), none] : null;
  if (compare != null) {
    const ids = compare.split(/[\s,]+/).filter((id) => id !== '');
    if (ids.length === 1 && isId(ids[0])) return [embedPaths.compare(ids[0]), none];
    if (ids.length === 0 || !ids.every(isOfferId)) return null;
    return [embedPaths.compare(), new URLSearchParams(ids.map((id): [string, string] => ['o', id]))];
  }
  if (pathway != null) return isId(pathway) ? [embedPaths.pathway(pathway), none] : null;
  if (provider != null) return isId(provider) ? [embedPaths.provider(provider), none] : null;
  if (asked['closing-soon'] != null) return [embedPaths.closingSoon, none];
  if (list != null) return listPlace(new URLSearchParams(list));
  if (search != null) return [embedPaths.search, new URLSearchParams(search === '' ? {} : { q: search })];
  return null;
}

/** Filters that have a ready page for each of their values. */
const ready = /^(?:field|level|provider|mode|language|country|price|workload|stackability|described)$/;

/** A list by one value stands ready; any other is chosen in the browser. */
function listPlace(query: URLSearchParams): [string, URLSearchParams] {
  const [only, ...more] = [...query];
  if (only && more.length === 0 && ready.test(only[0]) && /^[\w-]+$/.test(only[1]))
    return [embedPaths.list(only[0], only[1]), new URLSearchParams()];
  return [embedPaths.list(), query];
}
