import type { Provider } from '../../catalogue/catalogue.ts';
import type { Text } from '../../values/text.ts';
import { plainText } from '../../views/plain.ts';
import type { ExportContext } from '../format.ts';
import { agentSectors, agentTypes, aligned, ctdlLists } from './terms.ts';

type Json = Readonly<Record<string, unknown>>;

/** CTDL's one context; a document names no other. */
export const ctdlContext = 'https://credreg.net/ctdl/schema/context/json';

/** Fewest letters of a description there (Credential Registry, publishing guide). */
export const shortestDescription = 15;

/** Path of a provider's document below the root of the site. */
export function organizationPath({ id }: Pick<Provider, 'id'>): string {
  return `data/ctdl/${id}.json`;
}

/** Address of a provider's document. */
export function organizationAddress(provider: Pick<Provider, 'id'>, { site, url }: ExportContext): string {
  return url(`${site.to.base}${organizationPath(provider)}`);
}

/** Languages of a text as CTDL takes it, without those whose words are too few. */
export function languageMap(text: Text, fewest = 1): Text | null {
  const kept = Object.entries(text).filter(([language, words]) => language !== 'und' && words.length >= fewest);
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** A provider as CTDL describes it, made when it is asked for, or what its file lacks for it, in a sentence. */
export function toCtdlOrganization(
  provider: Provider,
  context: ExportContext,
): { readonly document: () => Json } | { readonly lacks: string } {
  const { site } = context;
  const { identifiers, summary, type, sector, url, name, otherNames, contact, logo } = provider;
  const words = site.words.dataPage.omitted;
  const called = plainText(name, site);
  if (identifiers.ctid === undefined) return { lacks: words.noProviderCtid(called) };
  const description = summary ? languageMap(summary, shortestDescription) : null;
  if (description === null) return { lacks: words.noProviderSummary(called) };
  const agent = type ? agentTypes[type] : undefined;
  if (!agent || !sector) return { lacks: words.noProviderKind(called) };
  if (url === undefined || url === 'none') return { lacks: words.noProviderPage(called) };
  return {
    document: () => ({
      '@context': ctdlContext,
      '@id': organizationAddress(provider, context),
      '@type': 'ceterms:CredentialOrganization',
      'ceterms:ctid': identifiers.ctid,
      'ceterms:name': languageMap(name) ?? { [site.language]: called },
      'ceterms:description': description,
      'ceterms:subjectWebpage': url,
      'ceterms:agentType': [aligned(ctdlLists.agentType, agent)],
      'ceterms:agentSectorType': [aligned(ctdlLists.agentSector, agentSectors[sector])],
      ...(otherNames.length > 0 ? { 'ceterms:alternateName': namesByLanguage(otherNames) } : {}),
      ...(contact?.email === undefined ? {} : { 'ceterms:email': [contact.email] }),
      ...(logo === undefined ? {} : { 'ceterms:image': context.url(site.to.media(`media/${logo}`)) }),
    }),
  };
}

/** Several texts as CTDL takes them: a list for each language. */
export function namesByLanguage(texts: readonly Text[]): Readonly<Record<string, readonly string[]>> {
  const lists: Record<string, string[]> = {};
  for (const text of texts) {
    for (const [language, words] of Object.entries(text)) lists[language] = [...(lists[language] ?? []), words];
  }
  return lists;
}
