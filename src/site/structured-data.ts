import type { Offer, Provider } from '../catalogue/catalogue.ts';
import { createExportContext, type ExportContext } from '../exports/format.ts';
import {
  listPageData,
  offerPageData,
  type PageData,
  providerPageData,
  toScriptText,
} from '../exports/schema-org/pages.ts';
import type { OfferView } from '../views/types/offer.ts';
import type { ProviderView } from '../views/types/provider.ts';
import type { Site } from './site.ts';

type Made = Pick<Site, 'context' | 'bodyOf' | 'frame'>;

/** What exports get of the site; null where it has no address yet, in `dev`. */
export function exportsOf({ context, frame, bodyOf }: Made): ExportContext | null {
  return frame.origin === undefined ? null : createExportContext(context, frame.origin, bodyOf);
}

/** The data in the page of an offer, as the text of a script element; null for none. */
export function structuredOffer(offer: Offer, view: OfferView, site: Made): string | null {
  const { trail, title, href: path } = view;
  return textOf(site, (context) => offerPageData(offer, { trail, title, path }, context));
}

/** The data in the page of a provider. */
export function structuredProvider(provider: Provider, { trail, title }: ProviderView, site: Made): string | null {
  const path = site.context.to.provider(provider.id);
  return textOf(site, (context) => providerPageData(provider, { trail, title, path }, context));
}

/** The data in a page that lists offers. @param entries what stands in the list, in order */
export function structuredList(entries: readonly { readonly id: string }[], site: Made): string | null {
  const { offers } = site.context.catalogue;
  return textOf(site, (context) =>
    listPageData(
      entries.flatMap(({ id }) => offers.get(id) ?? []),
      context,
    ),
  );
}

function textOf(site: Made, make: (context: ExportContext) => PageData): string | null {
  const context = exportsOf(site);
  const data = context === null ? [] : make(context);
  return data.length === 0 ? null : toScriptText(data);
}
