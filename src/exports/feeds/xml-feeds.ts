import { Feed } from 'feed';
import { plainText } from '../../views/plain.ts';
import type { ExportContext } from '../format.ts';
import { escapeXml } from '../rdf/rdf-xml.ts';
import type { FeedItem } from './items.ts';
import type { Scope } from './scopes.ts';

/** RSS 2.0. */
export function toRss(scope: Scope, items: readonly FeedItem[], context: ExportContext): string {
  return `${feedOf(scope, items, 'rss', context).rss2()}\n`;
}

/** Atom (RFC 4287). */
export function toAtom(scope: Scope, items: readonly FeedItem[], context: ExportContext): string {
  return `${feedOf(scope, items, 'atom', context).atom1()}\n`;
}

function feedOf(scope: Scope, items: readonly FeedItem[], form: 'rss' | 'atom', { site, url }: ExportContext): Feed {
  const { publisher } = site.catalogue.settings;
  const address = url(`${site.to.base}${scope.path}.${form}.xml`);
  const title = site.words.feeds.newsOf(scope.title);
  const newest = items[0]?.revised ?? site.today;
  const feed = new Feed({
    id: url(scope.page),
    title,
    // Of RSS, readers take it for HTML; of Atom it is a text.
    description: form === 'rss' ? escapeXml(title) : title,
    link: url(scope.page),
    language: site.language,
    updated: instant(newest),
    generator: 'Prospectus',
    feedLinks: { [form]: address },
    author: { name: plainText(publisher.name, site), ...(publisher.url === undefined ? {} : { link: publisher.url }) },
  });
  for (const item of items) {
    feed.addItem({
      id: item.id,
      link: item.id,
      // Readers take these for HTML, as Atom says and RSS is read: what is a text here must stay one there.
      title: form === 'atom' ? escapeXml(item.title) : item.title,
      date: instant(item.revised),
      published: instant(item.published),
      description: (item.lines.length > 0 ? item.lines : [item.title]).map(escapeXml).join('<br>\n'),
      author: [{ name: item.author }],
      category: item.tags.map((name) => ({ name, term: name })),
    });
  }
  return feed;
}

function instant(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
