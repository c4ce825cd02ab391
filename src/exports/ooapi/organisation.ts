import type { Provider } from '../../catalogue/catalogue.ts';
import { plainText } from '../../views/plain.ts';
import type { ExportContext } from '../format.ts';
import { providerAddress } from '../identifiers.ts';
import { uuidOf } from './identity.ts';
import { type Json, typed, type Version } from './values.ts';

/**
 * A provider as an organisation. Its code is its domain, else its id; its short name, which version 5 demands, is its
 * name where it states no other.
 */
export function toOoapiOrganisation(provider: Provider, version: Version, context: ExportContext): Json {
  const { site, url } = context;
  const { identifiers, shortName, name, logo } = provider;
  const id = uuidOf(providerAddress(context, provider));
  const schac = identifiers.schac;
  const code = {
    codeType: schac === undefined ? 'identifier' : version === 5 ? 'schacHome' : 'schac_home',
    code: schac ?? provider.id,
  };
  const shared = {
    primaryCode: code,
    name: typed(name),
    shortName: plainText(shortName ?? name, site),
    ...(provider.url === undefined || provider.url === 'none' ? {} : { link: provider.url }),
    ...(logo === undefined ? {} : { logo: url(site.to.media(`media/${logo}`)) }),
  };
  return version === 5
    ? { organizationId: id, organizationType: 'institute', ...shared }
    : { organisationId: id, organisationType: 'institute', ...shared };
}
