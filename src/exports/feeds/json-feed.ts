import type { ExportContext } from '../format.ts';
import type { FeedItem } from './items.ts';
import type { Scope } from './scopes.ts';

/** JSON Feed 1.1 (jsonfeed.org). */
export function toJsonFeed(scope: Scope, items: readonly FeedItem[], { site, url }: ExportContext): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.words.feeds.newsOf(scope.title),
    home_page_url: url(scope.page),
    feed_url: url(`${site.to.base}${scope.path}.json`),
    language: site.language,
    items: items.map(({ id, title, language, lines, author, published, revised, tags }) => ({
      id,
      url: id,
      title,
      content_text: lines.length > 0 ? lines.join('\n') : title,
      date_published: `${published}T00:00:00Z`,
      date_modified: `${revised}T00:00:00Z`,
      authors: [{ name: author }],
      ...(language === undefined ? {} : { language }),
      ...(tags.length > 0 ? { tags } : {}),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
