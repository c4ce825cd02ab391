import type { Offer } from '../../catalogue/catalogue.ts';
import { stated } from '../../values/fact.ts';
import type { FeeProfile } from '../../values/fees/profile.ts';
import { dayOf, exactly } from '../elm/values.ts';
import type { ExportContext } from '../format.ts';
import { aligned, costTypes, ctdlLists, wholeCost } from './terms.ts';

type Json = Readonly<Record<string, unknown>>;

/** Fees that are one number in a currency; what is free has none. Each set of fees says for whom it is. */
export function costsOf(offer: Offer, context: ExportContext): Json {
  const profiles = stated(offer.fees) ?? [];
  const costs = profiles.flatMap((profile) => costProfiles(profile, offer, context));
  return costs.length > 0 ? { 'ceterms:estimatedCost': costs } : {};
}

function costProfiles(profile: FeeProfile, offer: Offer, { site, url }: ExportContext): Json[] {
  const priced = [
    ...profile.items.map(({ kind, amount }) => ({ term: costTypes[kind], amount })),
    ...(profile.total ? [{ term: wholeCost, amount: profile.total }] : []),
  ];
  const [from, until] = [dayOf(profile.from ?? undefined), dayOf(profile.until ?? undefined)];
  const who = site.row.audience(profile.for);
  return priced.flatMap(({ term, amount }) => {
    if (!term || amount.kind !== 'amount' || amount.currency === null || amount.per !== null) return [];
    const price = exactly(amount.figure);
    if (price === null) return [];
    return [
      {
        '@type': 'ceterms:CostProfile',
        'ceterms:costDetails': `${url(site.to.offer(offer.id))}#fees`,
        'ceterms:directCostType': aligned(ctdlLists.cost, term),
        'ceterms:price': price,
        'ceterms:currency': amount.currency,
        'ceterms:condition': { [site.language]: [typeof who === 'string' ? who : who.text] },
        ...(from === null ? {} : { 'ceterms:startDate': from }),
        ...(until === null ? {} : { 'ceterms:endDate': until }),
      },
    ];
  });
}
