import { type CollectionEntry, getCollection, render } from 'astro:content';

/** One of the site owner's own pages: about, accessibility, privacy. */
export type OwnPageEntry = CollectionEntry<'pages'>;

/** The site owner's own pages, by id. */
export async function ownPages(): Promise<readonly OwnPageEntry[]> {
  const entries = await getCollection('pages');
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The component of a page's text. */
export async function renderOwnPage(entry: OwnPageEntry) {
  const { Content } = await render(entry);
  return Content;
}
