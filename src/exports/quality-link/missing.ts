import type { Offer, Provider } from '../../catalogue/catalogue.ts';
import { elmLevels } from '../elm/level.ts';
import { missingForElm } from '../elm/missing.ts';
import type { ExportContext, Omission } from '../format.ts';

/** Kinds of provider that award degrees of higher education: QualityLink is for these. */
const institutions: ReadonlySet<string> = new Set(['university', 'university-of-applied-sciences']);

/** Whether a provider can stand as an institution: of the right kind, and with a domain name or a number in OrgReg. */
export function isInstitution({ type, identifiers }: Pick<Provider, 'type' | 'identifiers'>): boolean {
  return (
    type !== undefined && institutions.has(type) && (identifiers.schac !== undefined || isOrgReg(identifiers.orgreg))
  );
}

/** OrgReg numbers are a country and four digits. */
export function isOrgReg(number: string | undefined): boolean {
  return number !== undefined && /^(?:INT|[A-Z]{2})\d{4}$/.test(number);
}

/**
 * What QualityLink demands beyond ELM: one EQF level at which the offer stands, and institutions of higher education.
 * @returns null where the offer can be expressed
 * @see QualityLink ontology and application profile 0.4.0
 */
export function missingForQualityLink(offer: Offer, context: Pick<ExportContext, 'site'>): Omission | null {
  const missing = missingForElm(offer, context);
  if (missing !== null) return missing;
  const { site } = context;
  for (const id of offer.provider) {
    const provider = site.catalogue.providers.get(id);
    if (provider && isInstitution(provider)) continue;
    const reason = `QualityLink is for offers of higher education: it asks for type university and identifiers schac or orgreg in providers/${id}.yaml.`;
    return { offer, field: 'provider', reason };
  }
  if (elmLevels(offer, site).eqf === null)
    return { offer, field: 'level', reason: 'QualityLink asks for the EQF level at which the offer stands.' };
  return null;
}
