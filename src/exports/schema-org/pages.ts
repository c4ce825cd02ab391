import type { Thing, WithContext } from 'schema-dts';
import type { Offer, Provider } from '../../catalogue/catalogue.ts';
import type { Link } from '../../views/types/link.ts';
import { isChosen } from '../chosen.ts';
import type { ExportContext } from '../format.ts';
import { whyWithheld } from '../published.ts';
import { toCourse } from './course.ts';
import { toBreadcrumbs, toItemList } from './lists.ts';
import { toOrganization } from './organization.ts';

/** What a page carries for machines: one document each. */
export type PageData = readonly WithContext<Thing>[];

type Page = {
  /** The way up, from the home page. */
  readonly trail: readonly Pick<Link, 'label' | 'href'>[];
  readonly title: string;
  readonly path: string;
};

/** Data of the page of an offer: the course, and where the page stands. None for an offer that is not passed on. */
export function offerPageData(offer: Offer, page: Page, context: ExportContext): PageData {
  if (!isChosen(context, 'schema-org') || whyWithheld(offer, context.site.catalogue.settings) !== null) return [];
  const made = toCourse(offer, context);
  return [...('course' in made ? [made.course()] : []), toBreadcrumbs(page.trail, page, context)];
}

/** Data of a page that lists offers. */
export function listPageData(offers: readonly Offer[], context: ExportContext): PageData {
  const list = isChosen(context, 'schema-org') ? toItemList(offers, context) : null;
  return list === null ? [] : [list];
}

/** Data of the page of a provider that the catalogue speaks for: who it is, and the offers on its page. */
export function providerPageData(provider: Provider, page: Page, context: ExportContext): PageData {
  const organization = isChosen(context, 'schema-org') ? toOrganization(provider, context) : null;
  if (organization === null) return [];
  const offers = [...context.site.catalogue.offers.values()].filter((offer) => offer.provider.includes(provider.id));
  return [organization, ...listPageData(offers, context), toBreadcrumbs(page.trail, page, context)];
}

/**
 * The data as the text of a script element. A `<` is written as an escape, so that no text of an editor can end the
 * element (HTML, restrictions for contents of script elements).
 */
export function toScriptText(data: PageData): string {
  return JSON.stringify(data.length === 1 ? data[0] : data).replaceAll('<', '\\u003c');
}
