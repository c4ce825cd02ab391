import type { Organization, WithContext } from 'schema-dts';
import type { Provider } from '../../catalogue/catalogue.ts';
import { plainText } from '../../views/plain.ts';
import type { ExportContext } from '../format.ts';
import { providerAddress } from '../identifiers.ts';

type OrganizationType = 'Organization' | 'CollegeOrUniversity' | 'EducationalOrganization';

const types: Readonly<Partial<Record<NonNullable<Provider['type']>, OrganizationType>>> = {
  university: 'CollegeOrUniversity',
  'university-of-applied-sciences': 'CollegeOrUniversity',
  college: 'CollegeOrUniversity',
  'vocational-school': 'EducationalOrganization',
  'adult-education-centre': 'EducationalOrganization',
};

function typeOf({ type }: Provider): OrganizationType {
  return (type && types[type]) ?? 'Organization';
}

/** A provider as its offers name it. */
export function toProviderReference(provider: Provider, context: ExportContext): Organization {
  const address = providerAddress(context, provider);
  return {
    '@type': typeOf(provider),
    '@id': `${address}#organization`,
    name: plainText(provider.name, context.site),
    url: provider.url !== undefined && provider.url !== 'none' ? provider.url : address,
  };
}

/**
 * A provider on its own page, with what its file states.
 * @returns null for a provider that the catalogue does not speak for
 */
export function toOrganization(provider: Provider, context: ExportContext): WithContext<Organization> | null {
  const { site, url } = context;
  const { speaksFor } = site.catalogue.settings;
  if (speaksFor !== 'all' && !speaksFor.includes(provider.id)) return null;
  const say = (text: Provider['name']): string => plainText(text, site);
  const { legalName, otherNames, shortName, summary, logo, city, country, identifiers, partOf, contact } = provider;
  const parent = partOf === undefined ? undefined : site.catalogue.providers.get(partOf);
  const names = [...(shortName ? [shortName] : []), ...otherNames].map(say);
  const same = [
    ...(identifiers.ror === undefined
      ? []
      : [identifiers.ror.startsWith('http') ? identifiers.ror : `https://ror.org/${identifiers.ror}`]),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(provider),
    '@id': `${providerAddress(context, provider)}#organization`,
    name: say(provider.name),
    url: provider.url !== undefined && provider.url !== 'none' ? provider.url : providerAddress(context, provider),
    ...(legalName ? { legalName: say(legalName) } : {}),
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(summary ? { description: say(summary) } : {}),
    ...(logo === undefined ? {} : { logo: url(site.to.media(`media/${logo}`)) }),
    ...(city !== undefined || country.length > 0
      ? {
          address: {
            '@type': 'PostalAddress',
            ...(city ? { addressLocality: say(city) } : {}),
            ...(country[0] === undefined ? {} : { addressCountry: country[0] }),
          },
        }
      : {}),
    ...(contact?.email === undefined ? {} : { email: contact.email }),
    ...(contact?.phone === undefined ? {} : { telephone: contact.phone }),
    ...(identifiers.vat === undefined ? {} : { vatID: identifiers.vat }),
    ...(same.length > 0 ? { sameAs: same } : {}),
    ...(parent ? { parentOrganization: toProviderReference(parent, context) } : {}),
  };
}
