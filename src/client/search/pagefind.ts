import type { Filters } from './plan.ts';

/** A result before its record is fetched. */
export type Result = {
  readonly id: string;
  readonly data: () => Promise<{ readonly meta: Readonly<Record<string, string>> }>;
};

/** Offers by filter and value. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of pagefind.js that is used here (Pagefind 1.6). */
export type Pagefind = {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  /** Loads all filters: only what is loaded is counted in results. */
  readonly filters: () => Promise<Counts>;
  /** Null: every record. The counts are those of the results. */
  readonly search: (
    words: string | null,
    options: { readonly filters: Filters; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly Result[]; readonly filters: Counts }>;
};

/**
 * Loads the index.
 * @param directory its path on this host, with a slash at the end
 * @throws where there is none: in `dev`, or when the network fails
 */
export async function loadIndex(directory: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${directory}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: '/' });
  await pagefind.filters();
  return pagefind;
}
