import type { Frame } from '../views/types/frame.ts';
import type { Site } from './site.ts';

/*
 * Pages that are made of nothing but plain data, beside what all pages share. A build keeps those whose data is as it
 * was, and can draw the others where the catalogue is not: in a second thread, which then needs little memory.
 */

/** A page before it is drawn. */
export type DataPage<Params, Data> = {
  readonly params: Params;
  /** Its file, below the root of the site. */
  readonly file: string;
  /** In `dev` the site may be another by then. */
  readonly make: (site: Site) => MadePage<Data>;
  /** The digest alone, where it costs less. */
  readonly keyOf?: () => string;
};

/** All that a page is made of, and a digest of this. `text` is the data as JSON, where that was needed for the digest. */
export type MadePage<Data> = { readonly data: Data; readonly key: string; readonly text?: string };

/** A page as its route knows it: `draw` gives its data when it is drawn. */
export type DataPath<Params, Data> = {
  readonly params: Params;
  readonly props: { readonly draw: (site: Site) => Data };
};

/** Pages that can be drawn apart, by their files, and what frames them: gathered while routes tell their pages. */
export type PagesApart = {
  frame?: Frame;
  readonly pages: Map<string, PageApart>;
};

/** `draw` gives the page's data as JSON. */
export type PageApart = { readonly route: string; readonly params: unknown; readonly draw: () => string };

/** What a thread that has no catalogue draws. */
export type GivenPages = {
  readonly frame: Frame;
  readonly paths: readonly { readonly route: string; readonly params: unknown; readonly file: string }[];
  /** Data of a page that is being drawn. */
  readonly dataOf: (file: string) => unknown;
};

/**
 * Pages of a route that must be drawn: those that are not kept, or those that this thread is given.
 * @param pages all pages of the route; not asked for where pages are given
 * @param apart a name of the route, where its pages can be drawn apart: not where they are made of the same parts as
 *   others, which are then drawn once for all
 */
export function dataPaths<Params, Data>(
  site: Site,
  pages: () => Iterable<DataPage<Params, Data>>,
  apart?: string,
): DataPath<Params, Data>[] {
  const { given, kept } = site;
  if (given)
    return given.paths
      .filter(({ route }) => route === apart)
      .map(({ params, file }) => ({ params: params as Params, props: { draw: () => given.dataOf(file) as Data } }));
  return [...pages()].flatMap(({ params, file, make, keyOf }) => {
    if (kept?.keeps(file, () => keyOf?.() ?? make(site).key)) return [];
    const noted = (now: Site): MadePage<Data> => {
      const made = make(now);
      kept?.note(file, made.key);
      return made;
    };
    const asJson = ({ data, text }: MadePage<Data>): string => text ?? JSON.stringify(data);
    if (apart !== undefined) site.apart?.pages.set(file, { route: apart, params, draw: () => asJson(noted(site)) });
    return [{ params, props: { draw: (now: Site) => noted(now).data } }];
  });
}
