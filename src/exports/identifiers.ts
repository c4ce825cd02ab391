import type { Offer, Pathway, Provider } from '../catalogue/catalogue.ts';
import type { ExportContext } from './format.ts';

type Site = Pick<ExportContext, 'site' | 'url'>;

/** The permanent address of an offer: its identifier in every format. Former addresses lead here. */
export function offerAddress({ site, url }: Site, { id }: Pick<Offer, 'id'>): string {
  return url(site.to.offer(id));
}

/** The permanent address of a provider, by its id. */
export function providerAddress({ site, url }: Site, { id }: Pick<Provider, 'id'>): string {
  return url(site.to.provider(id));
}

/** The permanent address of a pathway. */
export function pathwayAddress({ site, url }: Site, { id }: Pick<Pathway, 'id'>): string {
  return url(site.to.pathway(id));
}

/**
 * The name of an offer that holds in all catalogues: `urn:schac:uniqueCourseId:riverbank.example:DL-101`, of the domain
 * of the provider that is named first, whose code it is.
 * @returns null where the offer has no code or that provider no domain
 * @see QualityLink, course identifier specification
 */
export function uniqueCourseId({ site }: Pick<ExportContext, 'site'>, { code, provider }: Offer): string | null {
  const domain = site.catalogue.providers.get(provider[0] ?? '')?.identifiers.schac;
  if (code === undefined || domain === undefined) return null;
  return `urn:schac:uniqueCourseId:${domain}:${encodeURIComponent(code)}`;
}
