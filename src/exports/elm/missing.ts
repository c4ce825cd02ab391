import type { Offer } from '../../catalogue/catalogue.ts';
import { stated } from '../../values/fact.ts';
import { languageUri } from '../../vocabularies/languages.ts';
import type { ExportContext, Omission } from '../format.ts';
import { canBeOrganisation } from './organisation.ts';

/**
 * What ELM demands and the offer does not state. Nothing is made up for it: such an offer is left out.
 * @returns null where the offer can be expressed; else everything that is missing, and the first key to fill in
 * @see ELM, LOQ application profile: learning outcomes, ISCED-F field, language, country of the organisation
 */
export function missingForElm(offer: Offer, { site }: Pick<ExportContext, 'site'>): Omission | null {
  const missing: [field: string, what: string][] = [];
  if ((stated(offer.learningOutcomes) ?? []).length === 0) missing.push(['learningOutcomes', 'a learning outcome']);
  if ((stated(offer.subject)?.field ?? []).length === 0) missing.push(['subject.field', 'a field of ISCED-F']);
  const languages = stated(offer.delivery)?.language?.teaching ?? [];
  if (languages.length === 0) missing.push(['delivery.language', 'the language of the teaching']);
  else if (languages.every((tag) => languageUri(tag) === null))
    missing.push(['delivery.language', 'a language of the teaching that the EU’s list holds']);
  for (const id of offer.provider) {
    const provider = site.catalogue.providers.get(id);
    if (provider === undefined || !canBeOrganisation(provider))
      missing.push(['provider', `the country of its provider (country in providers/${id}.yaml)`]);
  }
  const [first] = missing;
  if (first === undefined) return null;
  const list = missing.map(([field, what]) => (field === 'provider' ? what : `${what} (${field})`)).join('; ');
  return { offer, field: first[0], reason: `The European Learning Model asks for ${list}.` };
}
