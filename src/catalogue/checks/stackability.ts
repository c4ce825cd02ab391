import { recognitionRules } from '../../concepts/recognition-rules.ts';
import { stackabilityRules } from '../../concepts/stackability-rules.ts';
import type { Entry } from '../../records/pathway/model.ts';
import { stated } from '../../values/fact.ts';
import { inLanguage } from '../../values/text.ts';
import { iscedWithin } from '../../vocabularies/isced-f.ts';
import type { Offer, Pathway } from '../catalogue.ts';
import type { CheckedOffer } from '../checked-offer.ts';
import { collectReferences } from '../references.ts';
import type { CatalogueCheck } from './check.ts';

/** What an offer says of its stackability against the pathways that list it. */
export const checkStackability: CatalogueCheck = (catalogue, report) => {
  const listing = new Map<string, string[]>();
  const open = [...catalogue.pathways.values()].flatMap((pathway) => openEntries(stated(pathway.rules) ?? []));
  for (const [id, pathway] of catalogue.pathways) {
    for (const offer of offersOf(pathway)) listing.set(offer, [...(listing.get(offer) ?? []), id]);
  }
  for (const [id, offer] of catalogue.offers) {
    const pathways = listing.get(id) ?? [];
    const kinds = stated(offer.stackability)?.kinds ?? [];
    const [pathway] = pathways;
    if (kinds.includes('not-stackable') && pathway !== undefined) {
      const message = `The offer is said not to be stackable, yet the pathway “${pathway}” lists it.`;
      report('offer', id, { rule: stackabilityRules['contradicts-pathway'], at: ['stackability'], message });
      for (const one of pathways) {
        report('pathway', one, {
          rule: stackabilityRules['contradicts-pathway'],
          at: ['rules'],
          message: `“${id}” is said not to be stackable, yet this pathway lists it.`,
        });
      }
    } else if (kinds.length === 1 && kinds[0] === 'stand-alone' && pathway !== undefined) {
      report('offer', id, {
        rule: stackabilityRules['stand-alone-in-pathway'],
        at: ['stackability'],
        message: `The offer is called stand-alone, yet the pathway “${pathway}” lists it.`,
      });
    } else if (
      kinds.includes('stackable') &&
      pathways.length === 0 &&
      recognitions(offer).length === 0 &&
      (stated(offer.stackability)?.combinesWith ?? []).length === 0 &&
      !open.some((entry) => mayFit(offer, entry))
    ) {
      report('offer', id, {
        rule: stackabilityRules['leads-nowhere'],
        at: ['stackability'],
        message: 'The offer is said to be stackable, but no pathway lists it and no recognition is stated.',
      });
    }
    checkStatedTwice(
      id,
      offer,
      pathways.flatMap((one) => catalogue.pathways.get(one) ?? []),
      report,
    );
  }
};

type OpenEntry = Extract<Entry, { kind: 'any-offer' }>;

/** Entries of rules that take any offer of a kind. */
function openEntries(rules: readonly Entry[]): OpenEntry[] {
  return rules.flatMap((entry) =>
    entry.kind === 'any-offer' ? [entry] : entry.kind === 'rule' ? openEntries(entry.from) : [],
  );
}

/** Whether an offer may fit such an entry; its level is left open, since frameworks differ. */
export function mayFit(offer: CheckedOffer, { anyOffer, except }: OpenEntry): boolean {
  const fields = stated(offer.subject)?.field ?? [];
  return (
    !except.includes(offer.id) &&
    // An offer whose provider cannot be read has none.
    (anyOffer.provider.length === 0 ||
      offer.provider.length === 0 ||
      anyOffer.provider.some((id) => offer.provider.includes(id))) &&
    (anyOffer.field.length === 0 || anyOffer.field.some((outer) => fields.some((code) => iscedWithin(code, outer))))
  );
}

function recognitions(
  record: Pick<Offer, 'recognition'>,
): readonly { by?: unknown; programme?: unknown; pathway?: unknown }[] {
  const value = stated(record.recognition);
  return Array.isArray(value) ? value : ((value as { list?: readonly object[] } | undefined)?.list ?? []);
}

/** The same recognition in an offer and in a pathway that consists of it alone is stated twice. */
const checkStatedTwice = (
  id: string,
  offer: CheckedOffer,
  pathways: readonly Pathway[],
  report: Parameters<CatalogueCheck>[1],
): void => {
  const key = (one: { by?: unknown; programme?: unknown }): string =>
    JSON.stringify([one.by ?? null, one.programme ?? null]).toLowerCase();
  recognitions(offer).forEach((own, index) => {
    const twice = pathways.find(
      (pathway) => recognitions(pathway).some((other) => key(other) === key(own)) && offersOf(pathway).length === 1,
    );
    if (twice) {
      report('offer', id, {
        rule: recognitionRules['stated-twice'],
        at: ['recognition', index],
        message: `The same recognition stands in the pathway “${inLanguage(twice.title, 'en').text}”.`,
      });
    }
  });
};

/** Ids of the offers that a pathway's rules name, each once. */
export function offersOf(pathway: Pathway): string[] {
  const { rules } = pathway;
  return [
    ...new Set(
      collectReferences('pathway', { rules }).flatMap(({ to, id, at }) =>
        to === 'offer' && !at.includes('except') ? [id] : [],
      ),
    ),
  ];
}
