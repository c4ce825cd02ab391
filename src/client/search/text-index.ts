/** A result of Pagefind; its own record is never fetched, for the cards are ours. */
type Result = { readonly id: string };

/** The part of pagefind.js that is used here (Pagefind 1.6). */
type Pagefind = {
  /** Null: every record, in the order in which they were added. */
  readonly search: (words: string | null) => Promise<{ readonly results: readonly Result[] }>;
};

type PagefindModule = {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    /** The search takes a few milliseconds; a worker would be twelve more kilobytes. */
    readonly noWorker: boolean;
  }) => Pagefind;
};

/** The words of the offers. */
export type TextIndex = {
  /** Numbers of the offers that have the words, the best match first. */
  readonly search: (words: string) => Promise<readonly number[]>;
};

/**
 * Loads the index.
 * @param folder its path on this host, with a slash at the end
 * @param total how many offers there are
 * @throws where there is none: in `dev`, or when the network fails; and where it is not the index of this page
 */
export async function loadTextIndex(folder: string, total: number): Promise<TextIndex> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const pagefind = createInstance({ basePath: folder, baseUrl: '/', noWorker: true });
  const all = await pagefind.search(null);
  if (all.results.length !== total) throw new Error('the index is of another build');
  const numbers = new Map(all.results.map(({ id }, number) => [id, number]));
  const known = new Map<string, Promise<readonly number[]>>();
  const search = async (words: string): Promise<readonly number[]> =>
    (await pagefind.search(words)).results.flatMap(({ id }) => numbers.get(id) ?? []);
  return {
    search: (words) => {
      const found = known.get(words) ?? search(words);
      known.set(words, found);
      return found;
    },
  };
}
