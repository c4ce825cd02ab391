import type { BreadcrumbList, ItemList, WithContext } from 'schema-dts';
import type { Offer } from '../../catalogue/catalogue.ts';
import { plainText } from '../../views/plain.ts';
import type { SiteContext } from '../../views/site-context.ts';
import type { Link } from '../../views/types/link.ts';
import type { ExportContext } from '../format.ts';
import { offerAddress } from '../identifiers.ts';
import { toCourse } from './course.ts';

/** Fewer courses are no list for search engines (Google Search Central, "Course list"). */
const leastItems = 3;

/**
 * A list page: the addresses of the offers on it that carry Course data, in order.
 * @returns null where there are fewer than three
 */
export function toItemList(offers: readonly Offer[], context: ExportContext): WithContext<ItemList> | null {
  const listed = offers.filter((offer) => isCourse(offer, context));
  if (listed.length < leastItems) return null;
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: listed.map((offer, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: plainText(offer.title, context.site),
      url: offerAddress(context, offer),
    })),
  };
}

const known = new WeakMap<SiteContext, Map<string, boolean>>();

/** Whether an offer carries Course data: worked out once, since it stands in many lists. */
function isCourse(offer: Offer, context: ExportContext): boolean {
  const courses = known.get(context.site) ?? new Map<string, boolean>();
  known.set(context.site, courses);
  const is = courses.get(offer.id) ?? 'course' in toCourse(offer, context);
  courses.set(offer.id, is);
  return is;
}

/** Where a page stands, from the home page down to itself. */
export function toBreadcrumbs(
  steps: readonly Pick<Link, 'label' | 'href'>[],
  page: { readonly title: string; readonly path: string },
  { url }: Pick<ExportContext, 'url'>,
): WithContext<BreadcrumbList> {
  const all = [...steps.map(({ label, href }) => ({ name: label, path: href })), { name: page.title, path: page.path }];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: url(path),
    })),
  };
}
