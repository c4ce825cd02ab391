import type { Provider } from '../../catalogue/catalogue.ts';
import { plainText } from '../../views/plain.ts';
import type { ExportContext } from '../format.ts';
import { providerAddress } from '../identifiers.ts';
import { uuidOf } from './identity.ts';
import { type Json, typed, type Version } from './values.ts';

/**
 * A provider as an organisation. Its code is its domain, else its id. One that is a part of no other is the root of its
 * own; which kind of part another one is (faculty, academy, branch …) nobody states here, and it is not made up. Version 5
 * demands a short name. It is made when it is asked for.
 * @see Open Education API, versions 5 and 6, schema Organization
 */
export function toOoapiOrganisation(
  provider: Provider,
  version: Version,
  context: ExportContext,
): { readonly organisation: () => Json } | { readonly lacks: string } {
  const said = context.site.words.dataPage.omitted;
  const { shortName, partOf } = provider;
  if (partOf !== undefined) return { lacks: said.partOfOther(provider.id) };
  if (version === 5 && shortName === undefined) return { lacks: said.noShortName(provider.id) };
  return { organisation: () => organisationOf(provider, version, context) };
}

function organisationOf(provider: Provider, version: Version, context: ExportContext): Json {
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
    ...(shortName === undefined ? {} : { shortName: plainText(shortName, site) }),
    ...(provider.url === undefined || provider.url === 'none' ? {} : { link: provider.url }),
    ...(logo === undefined ? {} : { logo: url(site.to.media(`media/${logo}`)) }),
  };
  return version === 5
    ? { organizationId: id, organizationType: 'root', ...shared }
    : { organisationId: id, organisationType: 'root', ...shared };
}
