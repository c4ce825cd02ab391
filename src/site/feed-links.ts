import { isChosen } from '../exports/chosen.ts';
import { allFeed, fieldFeed, hasFeed, providerFeed, titleOfFeed } from '../exports/feeds/scopes.ts';
import type { Site } from './site.ts';

/** What a page's head says of a feed. */
export type FeedLink = { readonly href: string; readonly type: string; readonly title: string };

const forms = [
  { ending: 'atom.xml', type: 'application/atom+xml' },
  { ending: 'rss.xml', type: 'application/rss+xml' },
  { ending: 'json', type: 'application/feed+json' },
  { ending: 'ics', type: 'text/calendar' },
] as const;

/** Feeds of the whole catalogue, for its lists. */
export function catalogueFeeds(site: Pick<Site, 'context'>): readonly FeedLink[] {
  return linksTo(allFeed, site);
}

/** Feeds of a provider; none where it has no offer that is passed on. */
export function providerFeeds(id: string, site: Pick<Site, 'context'>): readonly FeedLink[] {
  return linksTo(providerFeed(id), site);
}

/** Feeds of the page of a filter's value: only fields have their own. */
export function facetFeeds(facet: string, value: string, site: Pick<Site, 'context'>): readonly FeedLink[] {
  return facet === 'field' ? linksTo(fieldFeed(value), site) : [];
}

function linksTo(path: string, { context }: Pick<Site, 'context'>): readonly FeedLink[] {
  const exported = { site: context };
  if (!isChosen(exported, 'feed') || !hasFeed(path, exported)) return [];
  const scope = titleOfFeed(path, exported);
  const { feeds } = context.words;
  return forms.map(({ ending, type }) => ({
    href: `${context.to.base}${path}.${ending}`,
    type,
    title: ending === 'ics' ? feeds.calendarOf(scope) : feeds.newsOf(scope),
  }));
}
